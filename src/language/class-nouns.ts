import type {Entity} from './entities.js'
import type {Surroundings} from './surroundings.js'

/**
 * The one body of a story that “the carrier”, “the force”, “the news agency” can be: by what bodies of the kind have in their names, or
 * by the last of its letters. Of two it may be either.
 */
export function ofItsClass(
  {mention: {named, name, title, end}, isDefinite}: Surroundings,
  text: string,
  all: readonly Entity[],
): Entity | undefined {
  if (named || !isDefinite || title === undefined) return undefined
  const called = classes.get(name)
  const lettered = letteredKinds.has(name)
  if ((called === undefined && !lettered) || toldApart.test(text.slice(end, end + 8))) return undefined
  const fits = all.filter(
    (entity) =>
      entity.named &&
      entity.kind === 'organisation' &&
      (called?.test(entity.name) === true || (lettered && isLettered(entity.name, name))),
  )
  return fits.length === 1 ? fits[0] : undefined
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
      [
        'news agency',
        /^(?:AFP|Reuters|Xinhua|TASS|Interfax|Kyodo|Yonhap|ANSA|EFE|Bernama|Anadolu|(?:The )?Associated Press)$/,
      ],
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
  const before = all.filter(
    (entity) => entity.kind === 'anonymous' && entity.spoke && !entity.name.startsWith('['),
  )
  const [one] = before
  if (one === undefined || before.length > 1 || isSeveral(one.name) !== several) return undefined
  // “The people want a vote”: the nation is nobody’s source.
  return called !== 'people' || /\bpeople\b/i.test(one.name) ? one : undefined
}

function isSeveral(name: string): boolean {
  return /^(?:\w+ )*?(?:people|\w+[^s]s)(?: |$)/.test(name)
}
