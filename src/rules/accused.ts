import {bodies, words} from '../language/claims/words.js'
import type {Claim} from '../language/claims.js'
import type {BlockFacts} from '../language/facts.js'
import {roleNouns} from '../language/name-lists.js'
import {once} from '../language/once.js'
import type {TextSpan} from '../story/span.js'
import {overlaps} from '../story/span.js'
import type {StoryFacts} from './story-facts.js'

/** Somebody whom a story accuses and whom a desk could call: by name, or by the office or the trade that he stands for. */
export interface Accused {
  /** As one calls him within a sentence: “the chairman”, “its owners”, “Ana Ruiz”. */
  readonly name: string
  readonly isSeveral: boolean
  /** What is said of him, at its first place. */
  readonly claim: Claim
  readonly block: number
  /** Every block that accuses him. */
  readonly blocks: readonly number[]
  /** Words that tell him again elsewhere: of his name, else what he is. */
  readonly keys: readonly string[]
}

/** Whom a story accuses, in the order of the first accusations. */
export function accusedIn({blocks}: StoryFacts): readonly Accused[] {
  const all: (Accused & {readonly blocks: number[]})[] = []
  const byKey = new Map<string, number>()
  const holders = new Map<string, readonly string[]>()
  blocks.forEach((facts, block) => {
    for (const {name, isSeveral, keys: own, claim} of accusationsOf(facts)) {
      const [office = ''] = own
      const held = holders.get(office) ?? holdersOf(blocks, office)
      holders.set(office, held)
      const keys = [...own, ...held]
      const known = all[Math.min(...keys.map((key) => byKey.get(key) ?? all.length))]
      if (known !== undefined) {
        known.blocks.push(block)
        continue
      }
      for (const key of keys) byKey.set(key, all.length)
      all.push({name, isSeveral, keys, claim, block, blocks: [block]})
    }
  })
  return all
}

/** Who holds the office that an accused without a name is told by: "the chairman". */
function holdersOf(blocks: readonly BlockFacts[], office: string): readonly string[] {
  if (!roleNouns.has(office)) return []
  return blocks.flatMap((facts) =>
    titledIn(facts).flatMap(({title, name}) => (title === office ? properWords(name) : [])),
  )
}

/** Those whom a block names with their office. */
const titledIn = once(({mentions}: BlockFacts) =>
  mentions.filter(({named, title}) => named && title !== undefined),
)

interface Accusation {
  readonly name: string
  readonly isSeveral: boolean
  readonly keys: readonly string[]
  readonly claim: Claim
}

const accusationsOf = once((facts: BlockFacts): readonly Accusation[] =>
  facts.role === 'body' ? facts.claims.flatMap((claim) => accusationOf(facts, claim)) : [],
)

function accusationOf(facts: BlockFacts, claim: Claim): readonly Accusation[] {
  const {about} = claim
  if (about === undefined || !isPut(facts, claim, about)) return []
  const {text, mentions, sentences} = facts
  const words = text.slice(about.start, about.end)
  if (nobodyInParticular.test(words) || aNation.test(words) || combatants.test(words)) return []
  const name = words.replace(/^(?:the|its|his|her|their|our)\s+/i, '')
  const last = /[\p{L}-]+$/u.exec(name)?.[0] ?? ''
  const isOffice = answerable(last.toLowerCase())
  // "Unions", "leaders": all of them, and so none, capital or not.
  if (isOffice && name === last && name === words && startsSentence(sentences, about)) return []
  if (isOffice && words === last.toLowerCase()) return []
  const isNamed = mentions.some((mention) => mention.named && overlaps(mention, about))
  if (!isOffice && !(isNamed && /^\p{Lu}/u.test(last))) return []
  const proper = isNamed ? properWords(name) : []
  const owners = /^(?:his|her|their|its)\s/i.test(words) ? ownerOf(facts, about.start) : []
  const keys = [...(proper.length > 0 ? proper : [last]), ...owners]
  const isSeveral = !isNamed && /(?:[^s]s|police|people)$/.test(name)
  return [{name: withinSentence(words, isNamed), isSeveral, claim, keys}]
}

function withinSentence(words: string, isNamed: boolean): string {
  const [determiner = ''] = /^(?:the|an?|its|his|her|their|our)(?= )/i.exec(words) ?? []
  if (determiner === '') return isNamed ? words : lowerFirst(words)
  return /^an?$/i.test(determiner) ? `the${words.slice(determiner.length)}` : lowerFirst(words)
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function startsSentence(sentences: BlockFacts['sentences'], {start}: TextSpan): boolean {
  return sentences.some((sentence) => sentence.start === start)
}

/** Whether a claim is a charge that somebody would be asked about: of a wrong, told as so, and of our days. */
function isPut(facts: BlockFacts, claim: Claim, about: TextSpan): boolean {
  const {kind, owner, grave, start, end} = claim
  if ((kind !== 'wrongdoing' && kind !== 'accusation') || (!grave && owner !== 'nobody')) return false
  const {text, passives, sentences} = facts
  const first = Math.min(start, about.start)
  if (reproach.test(text.slice(start, end + 12)) || knownFor.test(text.slice(first, end))) return false
  if (leftOpen.test(text.slice(Math.max(0, first - 40), first))) return false
  // "a blast in Carrow, which killed nine": the blast did it.
  if (
    /^, (?:which|where)\b/.test(text.slice(about.end, about.end + 8)) &&
    placed.test(text.slice(0, about.start))
  )
    return false
  // A list of names has no verb, whatever the tagger makes of one.
  if (!/(?:^|[^\p{L}])\p{Ll}/u.test(text.slice(start, end))) return false
  // "Investors are being duped": who suffers a wrong is no culprit of it.
  if (kind === 'wrongdoing' && passives.some((passive) => overlaps(passive, claim))) return false
  const sentence = sentences[claim.sentence] ?? claim
  if (ruled.test(text.slice(sentence.start, start))) return false
  return !longAgo.test(text.slice(Math.max(0, sentence.start - 250), sentence.end))
}

/** Whose "his administration" is: the name before it. */
function ownerOf({mentions}: BlockFacts, at: number): readonly string[] {
  const owner = mentions.findLast(({named, end}) => named && end <= at)
  return owner === undefined ? [] : properWords(owner.name)
}

/** Too weak, too slow, too soft: a view of how somebody does his work, which no desk puts to him for an answer. */
const reproach =
  /\b(?:d(?:o|oes|id|one|oing) (?:nothing|(?:too )?little)|betray\w*|pander\w*|cav(?:e|es|ed|ing) in|g(?:ive|ives|ave|iving) in|bow(?:s|ed|ing)? to|stall\w*|drag\w*|cling\w*|clung|hid(?:e|es|ing) behind|turn\w* (?:its|their|his|her) backs?|walk\w* away|go(?:es|ing)? back on|went back on|reneg\w*|obstruct\w*|gloss\w*|paper\w* over|ignor\w*|neglect\w*|(?:fan|whip|stir)\w*|crack\w* down|fail\w*)\b/i
/** What somebody is known for: "the women who accused him". */
const knownFor = /\bwho (?:ha(?:s|ve|d) )?accused\b/i
const longAgo = /\b1[89]\d\d(?:s|’s)?\b/
/** "no evidence that China was behind it": nobody says that it was. */
const leftOpen =
  /\b(?:(?:no|not|without|little|lack of|lacks|any|specific) (?:\w+ )?(?:evidence|proof|sign|indication)s?|doubt(?:s|ed)?|whether|determine (?:why|how|if)|den(?:y|ies|ied)|rejected|dismissed) (?:\w+ )?(?:that |claims that )?(?:the )?$/i
const placed = /(?:, |\b(?:in|at|to|from|near|of|on) (?:the )?)$/
/** A court that finds so has heard him. */
const ruled =
  /\b(?:courts?|judges?|tribunal|jury|arbitrator)\b.*\b(?:f(?:ound|inds|inding)|rul(?:ed|es|ing)|held|holds)\b/i
const nobodyInParticular =
  /^(?:(?:an?|any|some|someone|somebody|no|another|every|each|one|many|who|he|she|they|it|we|i|you|this|that|these|those|all|both|other|others|what)\b.*|(?:one|two|three|four|five|six|some|many|most|several)$)/i
/** "the Danes": a whole people has no press office. */
const aNation = /^the \p{Lu}\p{Ll}+(?:s|ese|ish|nch|tch)$/u
/** Those who fight in the hills, and their dead, give no interviews. */
const combatants =
  /\b(?:rebels?|militants?|insurgents?|guerrillas?|jihadis?|jihadists?|terrorists?|fighters|gunm[ae]n|bombers?|attackers?|hijackers?|settlers|al[- ]\p{Lu}\p{L}+|Isis|ISIS|ISIL|Islamic State|Hamas|Hezbollah|Taliban|Daesh|al-Shabaab|Boko Haram|FARC|IRA)\b/u

/** Parts of a name that tell who it is, without the office before it. */
function properWords(name: string): string[] {
  const all = name.match(/\p{Lu}[\p{L}’'-]*[\p{L}]/gu) ?? []
  return all
    .map((word) => word.replace(/[’']s$/, ''))
    .filter((word) => !titles.has(word.toLowerCase()) && !roleNouns.has(word.toLowerCase()))
}

const titles = words(
  'mr mrs ms dr prof sir lord lady sen rep gov gen col capt sgt rev the of and vice prime foreign attorney',
)

/** Whether a noun tells of those who have a telephone: who hold office, own or run something. */
function answerable(word: string): boolean {
  const one = word
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?:(?<=[sxz]|ch|sh)es|s)$/, '')
  return (
    /makers?$/.test(word) ||
    ((bodies.has(word) || bodies.has(one)) && !unasked.has(word) && !unasked.has(one))
  )
}

/** Of those who can be accused, the ones whom nobody could ring. */
const unasked = words(`
  rival man woman son daughter wife husband brother sister gang cartel mafia network ring mob crowd protester demonstrator activist striker militia
  rebel separatist insurgent militant guerrilla suspect defendant gunman attacker driver faction side country nation clan dynasty
  player crew spy radio channel press media establishment elite power village community town region neighbour neighbor farmer farm
`)
