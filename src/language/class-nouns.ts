import type {Entity} from './entities.js'
import {firmNouns, newsAgencies, organisationNouns, pairs, powers} from './name-lists.js'
import type {Surroundings} from './surroundings.js'

/**
 * The one body of a story that “the carrier”, “the force”, “the news agency” can be: by what bodies of the kind have in their names, by
 * the last of its letters, or because no other has been named of late. Of two it may be either.
 */
export function ofItsClass(
  {mention: {named, name, title, end}, isDefinite}: Surroundings,
  block: number,
  text: string,
  all: readonly Entity[],
): Entity | undefined {
  if (named || !isDefinite || title === undefined || toldApart.test(text.slice(end, end + 8)))
    return undefined
  const [, whose] = /^([A-Z][a-z]+) (?:group|movement|militia)$/.exec(name) ?? []
  if (whose !== undefined)
    return soleOf(all.filter((entity) => fighters.test(entity.name) && entity.name.startsWith(`${whose} `)))
  const called = classes.get(name)
  const lettered = letteredKinds.has(name)
  const fits =
    called === undefined && !lettered
      ? []
      : all.filter(
          (entity) =>
            entity.named &&
            entity.kind === 'organisation' &&
            (called?.test(entity.name) === true ||
              (called !== undefined && entity.titles.some((held) => classes.get(held) === called)) ||
              (lettered && isLettered(entity.name, name))),
        )
  if (fits.length > 0) return fits.length === 1 ? fits[0] : undefined
  if (name === 'team') return soleOf(all.filter(isAtWork))
  if (firms.has(name) || firmNouns.has(name))
    return soleOf(all.filter((entity) => isMaybeFirm(entity, block, text)))
  return anyBody.test(name)
    ? nearest(
        all.filter((entity) => isFreeBody(entity, block, name)),
        block,
      )
    : undefined
}

/** “The Arveni group” are the Arveni rebels. */
const fighters = /^[A-Z][a-z]+ (?:rebels|fighters|militants|insurgents|separatists|guerrillas|gunmen)$/

function soleOf(entities: readonly Entity[]): Entity | undefined {
  return entities.length === 1 ? entities[0] : undefined
}

/** The body that “the body said” goes back to. */
export function bodyBefore(name: string, block: number, all: readonly Entity[]): Entity | undefined {
  return /^(?:body|bloc|mission|outfit)$/i.test(name)
    ? nearest(
        all.filter((entity) => isFreeBody(entity, block, name)),
        block,
      )
    : undefined
}

/** What may be said of any body that is neither an authority nor a firm. */
const anyBody =
  /^(?:(?:aid|rights|relief|advocacy|militant|rebel|armed|environmental|campaign|opposition|extremist|lobby) )?(?:group|charity|organi[sz]ation|movement|party|nonprofit|militia|bloc|brokerage)$/

/** The one of this paragraph, or else the one of the last. */
function nearest(entities: readonly Entity[], block: number): Entity | undefined {
  const here = entities.filter(({lastBlock}) => lastBlock === block)
  return soleOf(here.length > 0 ? here : entities)
}

/** Named in this paragraph or the last, and no authority: no ministry, no court, no country. */
function isFreeBody({named, kind, name, lastBlock}: Entity, block: number, noun: string): boolean {
  if (!named || kind !== 'organisation' || block - lastBlock > 1) return false
  const small = name.toLowerCase()
  if (powers.has(small) || (pairs.has(small) && !small.startsWith('red '))) return false
  const last = small.slice(small.lastIndexOf(' ') + 1)
  return /^(?:body|mission)$/.test(noun) || !organisationNouns.has(last) || alike.has(last)
}

const alike = new Set(
  'group charity organization organisation movement party network campaign foundation society alliance council association league institute trust centre center coalition'.split(
    ' ',
  ),
)

/** “the team” that said so are the researchers of the lede. */
function isAtWork({named, kind, name}: Entity): boolean {
  return (
    !named &&
    (kind === 'group' || kind === 'anonymous') &&
    /\b(?:researchers|scientists|doctors|engineers|astronomers|[a-z]+ologists)$/i.test(name)
  )
}

const firms = new Set('carrier airline lender bank retailer company firm manufacturer brokerage'.split(' '))

/** “Pilots at | Fjordair | walked out, the airline said”: one word that nothing is told of, and no place. */
function isMaybeFirm(
  {named, kind, name, titles, gender, spoke, lastBlock, lastAt, mentions}: Entity,
  block: number,
  text: string,
): boolean {
  if (!named || kind !== 'person' || name.includes(' ') || titles.length > 0 || gender !== undefined)
    return false
  if (lastBlock !== block || spoke || mentions.length > 1) return false
  // “Flights were cancelled”
  if (lastAt === 0 && name.endsWith('s')) return false
  return /(?:^|\b(?:at|by|for|with|when|after|as) )$/i.test(text.slice(Math.max(0, lastAt - 6), lastAt))
}

/** “the force | of the union”, “the group | that leads it”, “the team | behind it”: another, and told more of. */
const toldApart = /^ (?:of|in|from|for|which|who|that|behind|led)\b/

/** What bodies of a kind have in their names. */
const classes: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['carrier,airline', /\b(?:Air|Airways|Airlines?|Aviation|Jet)\b/],
      ['lender,bank', /\b(?:Bank|Banco|Banque|Savings|Financial|Building Society)\b/],
      ['insurer', /\b(?:Insurance|Assurance|Life|Mutual)\b/],
      ['miner', /\b(?:Mining|Minerals|Resources|Gold|Metals)\b/],
      ['retailer', /\b(?:Stores|Supermarkets|Retail)\b/],
      ['force', /\b(?:Police|Constabulary|Force)\b/],
      ['team,club,side', /\b(?:United|City|Town|Rovers|Wanderers|Athletic|[AR]?FC|Racing|Real)\b/],
      ['news agency', new RegExp(`^(?:${[...newsAgencies].join('|')}|(?:The )?Associated Press)$`, 'i')],
      [
        'broadcaster,network,channel,station',
        /(?:\bTV|\bTelevision|\bRadio|\bBroadcasting\b.*|^BBC|^NHK|^CNN|^NBC|^CBS|^ABC|^RTÉ)$/,
      ],
      ['regulator,watchdog', /\b(?:Authority|Commission|Agency|Regulator|Ombudsman)\b/],
      ['alliance', /^(?:NATO|North Atlantic Treaty Organi[sz]ation)$/],
      ['bloc', /^(?:E\.?U\.?|European Union|ASEAN|African Union|Mercosur)$/],
    ] as const
  ).flatMap(([nouns, names]) => nouns.split(',').map((noun): [string, RegExp] => [noun, names])),
)

/** Kinds that stand last in a name and in its letters: the NWU is a union, and the USGS is no agency. */
const letteredKinds = new Set(
  'force agency union party association committee commission council federation authority army front league organization organisation board'.split(
    ' ',
  ),
)

/** Whether letters stand for a name that ends in the noun: “ISAF”, “the force”. */
function isLettered(name: string, noun: string): boolean {
  return /^(?:[A-Z]\.?){3,}$/.test(name) && name.replace(/\.$/, '').endsWith(noun.charAt(0).toUpperCase())
}

/** Whether a body’s name says that it is of another kind: no lender is called Tarn Airways. */
export function isOfOtherClass(name: string, noun: string): boolean {
  const own = classes.get(noun)
  if (own === undefined || own.test(name)) return false
  return [...classes.values()].some((names) => names.test(name))
}

/** “The people”, “the source” are the one or the several before who would not be named, where there is but one such entry. */
export function unnamedBefore(name: string, all: readonly Entity[]): Entity | undefined {
  const called = name.toLowerCase()
  const several = /^(?:people|sources|insiders)$/.test(called)
  if (!several && !/^(?:source|insider|person)$/.test(called)) return undefined
  const one = soleOf(
    all.filter(
      (entity) =>
        entity.kind === 'anonymous' &&
        entity.spoke &&
        !entity.name.startsWith('[') &&
        isSeveral(entity.name) === several,
    ),
  )
  if (one === undefined) return undefined
  // “The people want a vote”: the nation is nobody’s source.
  return called !== 'people' || /\bpeople\b/i.test(one.name) ? one : undefined
}

function isSeveral(name: string): boolean {
  return /^(?:\w+ )*?(?:people|\w+[^s]s)(?: |$)/.test(name)
}
