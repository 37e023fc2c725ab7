import type {Entity} from './entities.js'
import type {Mention} from './paragraph.js'

/** Which of two whom a mention may name it names: by one word the one called so before, or who has spoken, or the first; else the latest. */
export function isLikelier(a: Entity, b: Entity, {named, kind, name, title}: Mention): boolean {
  if (named && a.kind !== b.kind && (a.kind === kind || b.kind === kind)) return a.kind === kind
  if (named && kind === 'person' && !name.includes(' ') && a.named && b.named) {
    if (title !== undefined && a.titles.includes(title) !== b.titles.includes(title))
      return a.titles.includes(title)
    if (a.bare !== b.bare) return a.bare > b.bare
    if (a.spoke !== b.spoke) return a.spoke
    if (a.mentions.length !== b.mentions.length) return a.mentions.length > b.mentions.length
    return !isLater(a, b)
  }
  return isLater(a, b)
}

/** Whether `a` was mentioned after `b`. */
function isLater(a: Entity, b: Entity): boolean {
  return a.lastBlock > b.lastBlock || (a.lastBlock === b.lastBlock && a.lastAt > b.lastAt)
}

/** Whether the story calls one “he” and the other “she”, or either of them “it”. */
export function clash(gender: Mention['gender'], entity: Entity): boolean {
  return gender !== undefined && entity.gender !== undefined && gender !== entity.gender
}

/** Whether a mention can be of this entity: first names do not clash, genders neither. */
export function agrees(entity: Entity, mention: Mention): boolean {
  if (clash(mention.gender, entity)) return false
  // “Another party” is none that has a name.
  if (mention.named && entity.name.startsWith('another ')) return false
  // “A senior police official …”, “the official …”
  if (entity.kind === 'anonymous' && mention.kind === 'person' && !mention.named)
    return sameWords(entity.name, mention.name)
  if (
    mention.kind === 'anonymous' ||
    entity.kind === 'anonymous' ||
    mention.kind === 'group' ||
    entity.kind === 'group'
  )
    return mention.name.toLowerCase() === entity.name.toLowerCase()
  if (mention.kind === 'document' || entity.kind === 'document') return mention.kind === entity.kind
  if (mention.name === entity.name) return true
  if (!mention.named || !entity.named) {
    if (mention.named === entity.named) return sameWords(entity.name, mention.name)
    // “The Ruiz newspaper” is not Ana Ruiz.
    if (mention.kind === 'organisation' && entity.kind === 'person' && entity.name.includes(' ')) return false
    return mention.kind !== 'organisation' || holdsCapitals(mention, entity)
  }
  if (entity.kind !== mention.kind)
    return isShortFor(entity, mention) || entity.name.toLowerCase() === mention.name.toLowerCase()
  return (
    (mention.kind === 'organisation' ? isBodyCalled(entity, mention) : true) &&
    agreesInName(entity.name, mention.name)
  )
}

/** Whether a body with a name of one word is the one that is named here: not “the agency Luno” for Osmar, whatever kind both are of. */
function isBodyCalled({name, keys}: Entity, mention: Mention): boolean {
  if (name.includes(' ')) return true
  const own = plain(name)
  return mention.name.includes(' ')
    ? mention.keys.includes(own) || plain(mention.name).split(' ').includes(own)
    : plain(mention.name) === own || keys.includes(plain(mention.name))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[.’']/g, '')
}

/** “Harland” for “Harland Resources”, “Osmar” for “Osmar News Agency”. */
function isShortFor({firm, name}: Entity, mention: Mention): boolean {
  return (
    (firm || name === `${mention.name} News Agency`) &&
    mention.kind === 'person' &&
    mention.title === undefined &&
    name.startsWith(`${mention.name} `)
  )
}

/** “The Arden news agency” is not the Norland Central News Agency. */
function holdsCapitals(mention: Mention, entity: Entity): boolean {
  const [role, name] = mention.named ? [entity.name, mention.name] : [mention.name, entity.name]
  // “The Gazette” is the People’s Gazette newspaper.
  if (role.split(' ').includes(name)) return true
  return role.split(' ').every((word) => !/^\p{Lu}/u.test(word) || name.includes(word))
}

function sameWords(a: string, b: string): boolean {
  const [shorter, longer] =
    a.length < b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()]
  return longer.endsWith(shorter)
}

/** "John Kerry" and "Kerry" go together, "John Kerry" and "Ann Kerry" do not. */
function agreesInName(a: string, b: string): boolean {
  if (!a.includes(' ') || !b.includes(' ')) return true
  const first = wordsOf(a)
  const second = wordsOf(b)
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return (
    short.length === 1 ||
    short.every(
      (word) =>
        long.includes(word) || (word.length <= 2 && long.some((other) => other.startsWith(word.charAt(0)))),
    )
  )
}

/** The words of a name, “al-” left out, which one report writes and the next does not. */
function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/(^| )[ae]l[- ]/g, '$1')
    .split(' ')
}

/** “U.N. officials”, “two people close to Ruiz”. */
const severalIn = /[^s]s\b|\bpeople\b/

/** Whether a pronoun can stand for an entity, as far as kind and gender go. “I” and “we” outside quotation marks are the reporter. */
export function pronounFits(pronoun: string, {kind, gender, name}: Entity): boolean {
  switch (pronoun) {
    case 'he':
    case 'him':
    case 'his':
      return isOne(kind, name) && gender !== 'she'
    case 'she':
    case 'her':
      return isOne(kind, name) && gender !== 'he'
    case 'it':
      return (kind === 'organisation' && !areSeveral(name)) || kind === 'document'
    case 'they':
    case 'them':
      return kind === 'group' || kind === 'organisation' || (kind === 'anonymous' && severalIn.test(name))
    default:
      return false
  }
}

/** “Lantar authorities”, “police”: a body that is called by those who make it up, and is “they”. */
export function areSeveral(name: string): boolean {
  return /(?:^| )(?:authorities|officials|police|rebels|forces|troops|prosecutors|organi[sz]ers)$/i.test(name)
}

function isOne(kind: Entity['kind'], name: string): boolean {
  return kind === 'person' || (kind === 'anonymous' && !hidden.test(name) && !severalIn.test(name))
}

/** “[reportedly]”: nobody is there to go on. */
const hidden = /^\[/
