import type {Claim} from '../../language/claims.js'
import type {BlockFacts} from '../../language/facts.js'
import {query} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'
import type {StoryFacts} from '../story-facts.js'
import {perBlock} from '../story-facts.js'

/** Somebody is accused and the story does not hold the answer, nor that it was asked for. */
export const noResponse = defineStoryRule({
  id: 'balance/no-response',
  severity: 'error',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'The accused gets a chance to reply, and the reader gets the reply or that there was none.',
  basis: ['Reuters', 'AP', 'AFP', 'BBC'],
  quiet: [
    'the accused speaks anywhere in the story',
    'a denial, a plea, a lawyer, “did not respond”',
    'nobody is named',
  ],
  messages: {
    none: ({accused}) =>
      `Unexpected accusation against ${accused} with no reply, expected the reply or that it was sought`,
  },
  examples: [],
  check(story, report) {
    if (story.blocks.some(holdsAnswer)) return
    const told = new Set<string>()
    story.blocks.forEach(({role, text, claims, sentences}, block) => {
      if (role !== 'body' || told.size > 0) return
      for (const claim of claims) {
        const accused = accusedOf(text, claim)
        if (accused === undefined || told.size > 0 || speaks(story, accused)) continue
        told.add(accused)
        const sentence = sentences[claim.sentence] ?? claim
        const start = Math.min(claim.about?.start ?? claim.start, claim.start)
        report.none({
          block,
          at: {start, end: Math.max(claim.end, claim.about?.end ?? 0)},
          values: {accused},
          fixes: [query(sentence, `what does ${accused} say?`)],
        })
      }
    })
  },
})

const answers =
  /\b(?:den(?:y|ies|ied|ial|ials|ying)|declin(?:e|ed|es) to comment|did not (?:immediately )?(?:respond|reply|return|answer|comment)|not (?:immediately )?(?:respond|reply|available)|no comment|could not (?:immediately )?be reached|unavailable for comment|refus(?:ed|es) to comment|reject(?:ed|s) (?:the |that |any |all )?(?:\w+ )?(?:accusation|allegation|claim|charge|suggestion|report|criticism)s?|pleaded|pleads|apologi[sz]ed|(?:his|her|their|its|’s|'s) (?:lawyer|attorney|counsel)|dismissed (?:the |any |all )?(?:accusation|allegation|claim|report|criticism)s?|in response|responded|replied|defended)\b/i

const holdsAnswer = perBlock(({role, text}: BlockFacts) => role === 'body' && answers.test(text))

/** The name of who is accused; claims about nobody in particular, or about a whole nation ("the Danes"), are nobody's to answer. */
function accusedOf(text: string, {kind, about, owner, grave}: Claim): string | undefined {
  if (kind !== 'wrongdoing' && kind !== 'accusation') return undefined
  if (about === undefined || (!grave && owner !== 'nobody')) return undefined
  if (/^(?:he|she|they|it|who|we|i)$/i.test(text.slice(about.start, about.end))) return undefined
  if (/^the \p{Lu}\p{Ll}+(?:s|ese|ish|nch|tch)$/u.test(text.slice(about.start, about.end))) return undefined
  const name = text.slice(about.start, about.end).replace(/^(?:the|a|an|its|his|her|their)\s+/i, '')
  return /\p{Lu}/u.test(name) || answerable.test(name) ? name : undefined
}

/** Who is known by what they are, and can be asked: "the bank", "two drugmakers", "city inspectors". */
const answerable =
  /\b(?:company|bank|ministry|government|council|operator|club|hospital|mayor|police)\b|\b(?:companies|firms?|operators|inspectors?|regulators?|contractors?|landlords?|drugmakers?|carmakers?|agency|union|school|university|diocese|prosecutors|wardens?|trustees|directors|executives)$/

/** The accused is a source, under a part of the name or through somebody who speaks for such a body. */
function speaks({speakers}: StoryFacts, accused: string): boolean {
  const names = accused.match(/\p{Lu}[\p{L}’'-]+|\p{Ll}{5,}$/gu) ?? []
  const voice = voices.find(([body]) => body.test(accused))?.[1]
  return speakers.ledger.some(({name, description = '', attributions, quotes}) => {
    if (attributions + quotes === 0) return false
    const says = `${name} ${description}`
    return names.some((part) => says.toLowerCase().includes(part.toLowerCase())) || voice?.test(says) === true
  })
}

/** Who speaks for a body that has no voice of its own. */
const voices: readonly (readonly [body: RegExp, voice: RegExp])[] = [
  [
    /\b(?:government|state|ministers?|authorities|officials?|cabinet)$/i,
    /\b(?:minister|ministry|government|premier|president|chancellor|secretary)\b/i,
  ],
  [
    /\b(?:army|troops|forces|military|soldiers)$/i,
    /\b(?:army|military|general|colonel|defen[cs]e|commander)\b/i,
  ],
  [/\b(?:police|officers?)$/i, /\b(?:police|superintendent|sergeant|commissioner|chief)\b/i],
  [
    /\b(?:company|firm|bank|operator|maker|managers?|board|owners?)$/i,
    /\b(?:chief executive|chairman|chairwoman|spokes\w+|managing director|company|bank)\b/i,
  ],
  [/\b(?:union|strikers)$/i, /\bunion\b/i],
  [/\b(?:club|players|team)$/i, /\b(?:coach|manager|club)\b/i],
]
