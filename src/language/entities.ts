import type {BlockFacts} from './facts.js'
import type {Mention, SourceKind} from './paragraph.js'
import type {BlockSpan, LedgerEntry} from './speakers.js'

/** One person or body of a story, under every name it goes by. */
export interface Entity {
  name: string
  kind: Exclude<SourceKind, 'pronoun'>
  gender?: Mention['gender']
  /** Last word of a person's name, or every word of a body's name, lower case. */
  readonly keys: Set<string>
  readonly titles: Set<string>
  readonly mentions: BlockSpan[]
  description?: string
  /** Where it was mentioned last: the block, and the offset in it. */
  lastBlock: number
  lastAt: number
  /** It has a proper name, not only a role. */
  named: boolean
}

/** The persons and bodies of a story, found again by name, title or pronoun. */
export interface Entities {
  readonly all: readonly Entity[]
  /** Takes note of a mention and tells whose it is. */
  meet(mention: Mention, block: number, article: 'definite' | 'bare'): Entity
  /** The last one mentioned before that `pronoun` can stand for. */
  standingFor(pronoun: string, block: number, at: number, speaker: Entity | undefined): Entity | undefined
  /** Adds an entity that has no mention of its own. */
  add(name: string, kind: Entity['kind'], at: BlockSpan): Entity
}

/** Words for persons that say what they are like, not which office they hold. */
const descriptions = new Set(
  'tycoon mogul billionaire businessman businesswoman magnate veteran star legend actor actress singer politician man woman farmer pilot entrepreneur democrat republican lawmaker candidate nominee'.split(
    ' ',
  ),
)

const suffixes = new Set(['jr', 'sr', 'ii', 'iii'])

export function createEntities(): Entities {
  const all: Entity[] = []
  const byKey = new Map<string, Entity[]>()

  const keep = (entity: Entity, key: string) => {
    entity.keys.add(key)
    const list = byKey.get(key) ?? []
    if (!list.includes(entity)) list.push(entity)
    byKey.set(key, list)
  }

  const create = (mention: Mention, block: number): Entity => {
    const kind = mention.kind === 'pronoun' ? 'person' : mention.kind
    const entity: Entity = {
      name: mention.name,
      kind,
      keys: new Set(),
      titles: new Set(),
      mentions: [],
      lastBlock: block,
      lastAt: mention.start,
      named: isNamed(mention),
    }
    all.push(entity)
    return entity
  }

  const find = (mention: Mention): Entity | undefined => {
    let latest: Entity | undefined
    for (const key of keysOf(mention)) {
      for (const entity of byKey.get(key) ?? []) {
        if ((latest === undefined || isLater(entity, latest)) && agrees(entity, mention)) latest = entity
      }
    }
    return latest
  }

  /** "The tycoon" after "Pym" is Pym: a description that fits anybody goes to the last person named. */
  const described = (mention: Mention, block: number): Entity | undefined => {
    if (isNamed(mention) || !descriptions.has(mention.title ?? '')) return undefined
    return all
      .filter(({named, kind, lastBlock}) => named && kind === 'person' && block - lastBlock <= 1)
      .filter(({gender}) => gender === undefined || mention.gender === undefined || gender === mention.gender)
      .sort((a, b) => b.lastBlock - a.lastBlock || b.lastAt - a.lastAt)[0]
  }

  return {
    all,
    meet(mention, block, article) {
      const pointed = article === 'definite' ? described(mention, block) : undefined
      const entity = find(mention) ?? pointed ?? create(mention, block)
      for (const key of keysOf(mention)) keep(entity, key)
      if (mention.title !== undefined) {
        entity.titles.add(mention.title)
        keep(entity, `title ${mention.title}`)
      }
      if (isNamed(mention) && (!entity.named || mention.name.length > entity.name.length)) {
        entity.name = mention.name
        entity.named = true
        if (mention.kind !== 'pronoun' && mention.kind !== 'group') entity.kind = mention.kind
      }
      if (mention.gender !== undefined) entity.gender ??= mention.gender
      entity.lastBlock = block
      entity.lastAt = mention.start
      entity.mentions.push({block, start: mention.start, end: mention.end})
      return entity
    },
    standingFor(pronoun, block, at, speaker) {
      const fits = (entity: Entity) => pronounFits(pronoun, entity)
      if (speaker !== undefined && fits(speaker) && block - speaker.lastBlock <= 1) return speaker
      return all
        .filter(
          (entity) =>
            fits(entity) && (entity.lastBlock < block || entity.lastAt < at) && block - entity.lastBlock <= 4,
        )
        .sort((a, b) => b.lastBlock - a.lastBlock || b.lastAt - a.lastAt)[0]
    },
    add(name, kind, span) {
      const entity: Entity = {
        name,
        kind,
        keys: new Set(),
        titles: new Set(),
        mentions: [span],
        lastBlock: span.block,
        lastAt: span.start,
        named: false,
      }
      all.push(entity)
      return entity
    },
  }
}

/** Whether `a` was mentioned after `b`. */
function isLater(a: Entity, b: Entity): boolean {
  return a.lastBlock > b.lastBlock || (a.lastBlock === b.lastBlock && a.lastAt > b.lastAt)
}

/** What a mention's name tells by itself. */
interface NameTraits {
  /** A proper name, not only a role. */
  readonly named: boolean
  /** The words under which it can be found again. */
  readonly keys: readonly string[]
}

const traits = new WeakMap<Mention, NameTraits>()

/** Mentions are cached with their block, so that an edit elsewhere finds them read. */
function traitsOf(mention: Mention): NameTraits {
  const had = traits.get(mention)
  if (had !== undefined) return had
  const {name} = mention
  const named = /^\p{Lu}/u.test(name) && /\p{Lu}/u.test(name.split(' ').at(-1) ?? '')
  const read = {named, keys: readKeys(mention, named)}
  traits.set(mention, read)
  return read
}

function isNamed(mention: Mention): boolean {
  return traitsOf(mention).named
}

function keysOf(mention: Mention): readonly string[] {
  return traitsOf(mention).keys
}

function readKeys(mention: Mention, named: boolean): readonly string[] {
  const parts = mention.name
    .toLowerCase()
    .replace(/[.’']/g, '')
    .split(' ')
    .filter((word) => !suffixes.has(word))
  const last = parts.at(-1)
  if (last === undefined) return []
  if (named) return mention.kind === 'organisation' ? [last, initials(parts)] : [last]
  // A role or a kind of body: "the minister", "the ministry".
  return mention.title === undefined ? [last] : [`title ${mention.title}`, mention.title]
}

function initials(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : parts.map((part) => part.charAt(0)).join('')
}

/** Whether a mention can be of this entity: first names do not clash, genders neither. */
function agrees(entity: Entity, mention: Mention): boolean {
  if (mention.gender !== undefined && entity.gender !== undefined && mention.gender !== entity.gender)
    return false
  if (mention.kind === 'anonymous' || entity.kind === 'anonymous') return mention.name === entity.name
  if (mention.kind === 'group' || entity.kind === 'group')
    return mention.name.toLowerCase() === entity.name.toLowerCase()
  if (mention.kind === 'document' || entity.kind === 'document') return mention.kind === entity.kind
  if (!isNamed(mention) || !entity.named) {
    return isNamed(mention) === entity.named ? sameWords(entity.name, mention.name) : true
  }
  if (entity.kind !== mention.kind) return entity.name.toLowerCase() === mention.name.toLowerCase()
  return compatible(entity.name, mention.name)
}

function sameWords(a: string, b: string): boolean {
  const [shorter, longer] =
    a.length < b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  return longer.endsWith(shorter)
}

/** "John Kerry" and "Kerry" go together, "John Kerry" and "Ann Kerry" do not. */
function compatible(a: string, b: string): boolean {
  const first = a.toLowerCase().split(' ')
  const second = b.toLowerCase().split(' ')
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return (
    short.length === 1 ||
    short.every(
      (word) =>
        long.includes(word) || (word.length <= 2 && long.some((other) => other.startsWith(word.charAt(0)))),
    )
  )
}

function pronounFits(pronoun: string, {kind, gender}: Entity): boolean {
  if (pronoun === 'he' || pronoun === 'him' || pronoun === 'she' || pronoun === 'her')
    return (
      kind === 'person' &&
      (gender === undefined || gender === (pronoun === 'she' || pronoun === 'her' ? 'she' : 'he'))
    )
  if (pronoun === 'it') return kind === 'organisation' || kind === 'document'
  if (pronoun === 'they' || pronoun === 'them') return kind === 'group' || kind === 'organisation'
  return kind === 'person'
}

/** The ledger's row for an entity. */
export function entryOf(entity: Entity, counts: {attributions: number; quotes: number}): LedgerEntry {
  return {
    name: entity.name,
    kind: entity.kind,
    onRecord: entity.kind !== 'anonymous' && entity.kind !== 'group' && entity.kind !== 'none',
    ...counts,
    mentions: entity.mentions,
    ...(entity.description === undefined ? {} : {description: entity.description}),
  }
}

/** The mention that names a source: the one with a proper name, else the first. */
export function mentionIn(
  {mentions}: BlockFacts,
  source: {readonly start: number; readonly end: number},
): Mention | undefined {
  const inside = mentions.filter((mention) => mention.start >= source.start && mention.end <= source.end)
  const lead = inside[0]
  if (lead === undefined || (isNamed(lead) && lead.kind === 'person')) return lead
  // "His lawyer, Hal Brody": the apposition names the person.
  const named = inside.find((mention) => isNamed(mention) && mention.kind === 'person')
  return lead.kind === 'person' && named !== undefined
    ? {...named, ...(lead.title === undefined ? {} : {title: lead.title})}
    : lead
}
