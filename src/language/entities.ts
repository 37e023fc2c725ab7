import {contains} from '../story/span.js'
import {type Antecedents, createAntecedents} from './antecedents.js'
import {abbreviated, apposed, asBody, bodyApposed, calledByName, inOffice} from './appositions.js'
import {bygone, descriptions, legislators, officesOf, papers, unspecific} from './called-again.js'
import {bodyBefore, isOfOtherClass, ofItsClass, unnamedBefore} from './class-nouns.js'
import type {BlockFacts} from './facts.js'
import {titleKey} from './name-keys.js'
import {firmNouns, privateRoles} from './name-lists.js'
import {capitals, isElsewhere, isOf, leading, mayHold, officeIn, placeIn} from './offices.js'
import type {Mention, SourceKind} from './paragraph.js'
import {agrees, clash, isLikelier} from './same-entity.js'
import type {BlockSpan} from './speakers.js'
import {doesSomething, type Surroundings} from './surroundings.js'

/** One person or body of a story, under every name it goes by. */
export interface Entity {
  name: string
  kind: Exclude<SourceKind, 'pronoun'>
  gender?: Mention['gender']
  /** Last word of a person's name, or every word of a body's name, lower case. */
  readonly keys: string[]
  readonly titles: string[]
  readonly mentions: BlockSpan[]
  description?: string
  /** How it was told of as long as it had no name: “an official at the flood office”. */
  wording?: string
  /** Where it was mentioned last: the block, and the offset in it. */
  lastBlock: number
  lastAt: number
  /** It has a proper name, not only a role. */
  named: boolean
  /** It is called a firm. */
  firm: boolean
  /** How often it is called by one word: a story means its chief Ruiz by “Ruiz”, and gives the others their first names. */
  bare: number
  /** It has said something. */
  spoke: boolean
  /** How the story gives a person's office: “Florida Sen. Marco Rubio”, “Sen. Tim Scott of Ohio”. */
  office: string
}

/** The persons and bodies of a story, found again by name, title or pronoun. */
export interface Entities {
  readonly all: readonly Entity[]
  /** Takes note of a mention of a block and tells whose it is; `before` is whose the last mention was. */
  meet(surroundings: Surroundings, block: number, facts: BlockFacts, before: Entity | undefined): Entity
  readonly standingFor: Antecedents['standingFor']
  /** Adds an entity that has no mention of its own. */
  add(name: string, kind: Entity['kind'], at: BlockSpan, options?: {readonly definite: boolean}): Entity
}

export function createEntities(): Entities {
  const all: Entity[] = []
  const byKey = new Map<string, Entity[]>()
  /** Persons by every word of their names but the last. */
  const byForename = new Map<string, Entity[]>()
  const antecedents = createAntecedents(all)

  const keep = (entity: Entity, key: string) => {
    if (entity.keys.includes(key)) return
    entity.keys.push(key)
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [entity])
    else list.push(entity)
  }

  const create = (
    {name, kind, named, firm}: Pick<Entity, 'name' | 'kind' | 'named' | 'firm'>,
    {block, start}: Omit<BlockSpan, 'end'>,
  ): Entity => {
    const entity: Entity = {
      name,
      kind,
      named,
      firm,
      keys: [],
      titles: [],
      mentions: [],
      lastBlock: block,
      lastAt: start,
      bare: 0,
      spoke: false,
      office: '',
    }
    all.push(entity)
    return entity
  }

  /** “A senator” is none of those who have a name, “the Florida senator” only one whom the story has called so. */
  const find = ({mention, isFresh, isAnother}: Surroundings): Entity | undefined => {
    if (!mention.named && isFresh) return undefined
    const another = !mention.named && mention.title !== undefined && isAnother
    let latest: Entity | undefined
    const isOffice = !mention.named && mention.kind === 'person'
    for (const key of mention.keys) {
      const holders = byKey.get(key)
      if (holders === undefined) continue
      for (const entity of holders) {
        if (entity.named && (another || (isOffice && !mayHold(entity.office, mention.name)))) continue
        // “A group” is not “the Harland group”.
        if (another && capitals.test(entity.name) && !capitals.test(mention.name)) continue
        if ((latest === undefined || isLikelier(entity, latest, mention)) && agrees(entity, mention))
          latest = entity
      }
    }
    return latest
  }

  /** “Mr. Lou” is Lou Jiwen, “Hillary” is Hillary Marsh, where nobody has that for a family name. */
  const byFirstName = ({named, kind, name, gender}: Mention): Entity | undefined => {
    if (!named || kind !== 'person' || name.includes(' ')) return undefined
    const holders = byForename.get(name.toLowerCase()) ?? []
    const [holder] = holders
    if (holder === undefined || holders.length > 1) return undefined
    return clash(gender, holder) ? undefined : holder
  }

  /** “The company” is the one firm that the story has named so far; of two it may be either. */
  const theFirm = ({mention: {named, name, title}, isDefinite}: Surroundings): Entity | undefined => {
    if (named || title === undefined || !isDefinite) return undefined
    const isPaper = title === 'newspaper' || title === 'paper' || title === 'daily'
    if (!isPaper && title !== 'company' && title !== 'firm' && !firmNouns.has(title)) return undefined
    // “The People’s Gazette newspaper” is not the Herald.
    if (isPaper && capitals.test(name)) return undefined
    const bodies = all.filter(
      (entity) =>
        entity.named &&
        (isPaper
          ? entity.kind === 'organisation' && papers.test(entity.name)
          : entity.firm && !isOfOtherClass(entity.name, title)),
    )
    return bodies.length === 1 ? bodies[0] : undefined
  }

  /** “The officer” after “Detective Park”, “the monarch” after “King Olav”: an office by the kind that it is of. */
  const byKind = (
    {mention: {named, title, gender}, isDefinite}: Surroundings,
    block: number,
  ): Entity | undefined => {
    const offices = named ? undefined : officesOf.get(title ?? '')
    if (offices === undefined || !isDefinite) return undefined
    return all
      .filter((entity) => entity.named && entity.kind === 'person' && block - entity.lastBlock <= 2)
      .filter((entity) => entity.titles.some((held) => offices.has(held)))
      .filter((entity) => !clash(gender, entity))
      .sort((a, b) => b.lastBlock - a.lastBlock || b.lastAt - a.lastAt)[0]
  }

  /** "The tycoon" after "Pym" is Pym: a description that fits anybody goes to the last person named. */
  const described = (
    {mention, isDefinite}: Surroundings,
    block: number,
    {text, quotations}: BlockFacts,
  ): Entity | undefined => {
    const {named: isName, title = '', name: called} = mention
    // “the Vermont senator”, where nobody was called a senator
    const legislator = legislators.has(title) && capitals.test(called) && !byKey.has(titleKey(title))
    if (isName || !(descriptions.has(title) || legislator)) return undefined
    if (quotations.some((quotation) => contains(quotation, mention))) return undefined
    // “The Republican who wrote the speech” is told of for the first time.
    if (/^ (?:who|whose|that)\b/.test(text.slice(mention.end, mention.end + 7))) return undefined
    if (!isDefinite) return undefined
    const opens = (entity: Entity) =>
      entity.lastBlock === block &&
      opensSentence.test(text.slice(Math.max(0, entity.lastAt - 3), entity.lastAt))
    return all
      .filter(({named, kind, lastBlock}) => named && kind === 'person' && block - lastBlock <= 1)
      .filter(({titles}) => !legislator || titles.every((held) => descriptions.has(held)))
      .filter((entity) => !clash(mention.gender, entity))
      .sort(
        (a, b) =>
          Number(opens(b)) - Number(opens(a)) ||
          b.lastBlock - a.lastBlock ||
          Number(b.spoke) - Number(a.spoke) ||
          b.lastAt - a.lastAt,
      )[0]
  }

  /** “The officials” are the police officials of the sentence before, “the official” is the senior Western official. */
  const calledShort = (name: string, kind: SourceKind): Entity | undefined => {
    const short = ` ${name.toLowerCase()}`
    return all.findLast(
      (entity) =>
        !entity.named &&
        (entity.kind === 'anonymous' || entity.kind === kind) &&
        entity.mentions.length > 0 &&
        bareName(entity.name).endsWith(short),
    )
  }

  const bareNames = new Map<string, string>()
  /** “the observers” are the observers from abroad: a name in small letters, without what hangs on it. */
  const bareName = (name: string): string => {
    const known = bareNames.get(name)
    if (known !== undefined) return known
    const bare = ` ${name.toLowerCase().split(withinPhrase)[0]}`
    bareNames.set(name, bare)
    return bare
  }

  const theSame = (
    {mention: {named, kind, name, title, end}, isDefinite}: Surroundings,
    text: string,
  ): Entity | undefined => {
    if (named || !(kind === 'group' || (kind === 'person' && privateRoles.has(title ?? '')))) return undefined
    return isDefinite && !furtherTold.test(text.slice(end, end + 7)) ? calledShort(name, kind) : undefined
  }

  /** “A judge said …” in the lede is named below: “Judge Ruth Amis”. */
  const introduced = (
    {named, kind, title, gender, start, end}: Mention,
    block: number,
    text: string,
  ): Entity | undefined => {
    if (!named || kind !== 'person' || title === undefined) return undefined
    const office = officeIn(text, {start, end})
    const isUnnamed = (entity: Entity) => {
      if (entity.named) return false
      // “A party aide”, below “senior party aide Ana Ruiz”
      if (entity.kind === 'anonymous')
        return (
          entity.name.includes(' ') &&
          block - entity.lastBlock <= 1 &&
          text.slice(start, end).toLowerCase().includes(entity.name.toLowerCase())
        )
      if (entity.kind !== 'person') return false
      if (clash(gender, entity)) return false
      const place = placeIn(entity.name)
      if (place !== undefined && isOf(office, place)) return true
      // “Iran’s president” is not U.S. President Ana Ruiz.
      return block - entity.lastBlock <= 3 && (place === undefined || !isElsewhere(text.slice(start, end)))
    }
    const holder = byKey.get(titleKey(title))?.findLast(isUnnamed)
    if (holder !== undefined || !leading.has(title)) return holder
    // “The UN chief said …” in the lede, “UN Secretary-General Ann Lee” below
    return byKey
      .get(titleKey('chief'))
      ?.findLast((entity) => isOf(office, placeIn(entity.name) ?? '–') && isUnnamed(entity))
  }

  /** “A lawmaker said …”, and below “Petra Lunde told …”: a name of which nothing is told is of whoever spoke last and had none. */
  const named = (mention: Mention, block: number, text: string): Entity | undefined => {
    const {kind, title, start, end, gender} = mention
    if (!mention.named || kind !== 'person' || title !== undefined || !mention.name.includes(' '))
      return undefined
    // “…,” Ana Ruiz told the Post.
    const opens = start === 0 || /[,.?!]["”’']+ $/.test(text.slice(Math.max(0, start - 4), start))
    if (!opens || !doesSomething(text, end)) return undefined
    const lead = all.findLast(({spoke, lastBlock}) => spoke && block - lastBlock <= 1)
    if (lead === undefined || lead.named || lead.kind !== 'person') return undefined
    if (block - lead.lastBlock !== 1 || all.some((other) => other.spoke && isAfter(other, lead)))
      return undefined
    return clash(gender, lead) ? undefined : lead
  }

  return {
    all,
    meet(surroundings, block, facts, before) {
      const {text} = facts
      const {mention} = surroundings
      const entity =
        inOffice(mention, block, text, before) ??
        asBody(mention, block, text, before) ??
        bodyApposed(mention, block, text, before) ??
        calledByName(mention, block, text, before) ??
        abbreviated(mention, block, text, before) ??
        theFirm(surroundings) ??
        find(surroundings) ??
        ofItsClass(surroundings, block, text, all) ??
        byFirstName(mention) ??
        byKind(surroundings, block) ??
        described(surroundings, block, facts) ??
        introduced(mention, block, text) ??
        named(mention, block, text) ??
        theSame(surroundings, text) ??
        apposed(mention, block, text, before) ??
        create(
          {...mention, kind: mention.kind === 'pronoun' ? 'person' : mention.kind},
          {block, start: mention.start},
        )
      const past = !mention.named && entity.named && bygone.test(mention.name)
      if (!past) for (const key of mention.keys) keep(entity, key)
      if (mention.named && mention.kind === 'person') {
        if (surroundings.forenames.length === 0) entity.bare += 1
        for (const word of surroundings.forenames) {
          const holders = byForename.get(word)
          if (holders === undefined) byForename.set(word, [entity])
          else if (!holders.includes(entity)) holders.push(entity)
        }
      }
      if (mention.title !== undefined && !past && !entity.titles.includes(mention.title)) {
        entity.titles.push(mention.title)
        keep(entity, titleKey(mention.title))
      }
      // “Xinhua” for “Xinhua news agency”
      const isWithin =
        mention.named && !entity.named && entity.kind === 'organisation' && entity.name.includes(mention.name)
      if (isWithin) entity.named = true
      else if (mention.named && (!entity.named || mention.name.length > entity.name.length)) {
        if (!entity.named && entity.wording !== undefined) entity.description = entity.wording
        entity.name = mention.name
        entity.named = true
        if (mention.kind !== 'pronoun' && mention.kind !== 'group' && entity.kind !== 'organisation')
          entity.kind = mention.kind
      } else if (
        entity.named &&
        !mention.named &&
        entity.kind === 'person' &&
        mention.kind === 'organisation'
      )
        entity.kind = 'organisation'
      if (mention.gender !== undefined) entity.gender ??= mention.gender
      if (mention.firm) entity.firm = true
      if (mention.named && mention.title !== undefined && entity.office.length < 300)
        entity.office += `${surroundings.office} `
      antecedents.notice(entity, block, surroundings)
      entity.lastBlock = block
      entity.lastAt = mention.start
      entity.mentions.push({block, start: mention.start, end: mention.end})
      return entity
    },
    standingFor: antecedents.standingFor,
    add(name, kind, span, {definite} = {definite: false}) {
      // “the families of those on board” are the same each time; “one neighbour” and “another” are not.
      const known =
        all.find(
          (entity) =>
            !entity.named && entity.kind === kind && entity.name.toLowerCase() === name.toLowerCase(),
        ) ??
        (definite
          ? (calledShort(name, kind) ?? unnamedBefore(name, all) ?? bodyBefore(name, span.block, all))
          : undefined)
      if (known !== undefined && !unspecific.test(name)) {
        known.mentions.push(span)
        known.lastBlock = span.block
        known.lastAt = span.start
        return known
      }
      const entity = create({name, kind, named: false, firm: false}, span)
      entity.mentions.push(span)
      return entity
    },
  }
}

/** Whether one was mentioned last after the other. */
function isAfter(a: Entity, b: Entity): boolean {
  return a.lastBlock > b.lastBlock || (a.lastBlock === b.lastBlock && a.lastAt > b.lastAt)
}

/** What tells more of a crowd: “the medics | in Arden” are others. */
const furtherTold = /^ (?:of|in|from|at|for|with|close|who)\b/

/** “The oath” is not the words for the oath. */
const withinPhrase = / (?:of|in|from|at|for|with|to|by|who|on) /

/** What stands in front of whoever a sentence is about. */
const opensSentence = /^$|[.?!]['"”’]? $/
