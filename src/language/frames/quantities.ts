import type {TextSpan} from '../../story/span.js'
import {bodies, people, words} from '../claims/words.js'
import {isOf} from '../noun-phrases.js'
import type {Paragraph, Token} from '../paragraph.js'
import {quotationAt, sentenceAt} from '../paragraph.js'
import {watch} from '../places.js'

/** People, places and things told by a quantity that nobody has counted. */
export function uncountedOf(paragraph: Paragraph): readonly TextSpan[] {
  return [...fewOf(paragraph), ...groundOf(paragraph)]
}

/** What is sparse or thrown about, told of people and places: nobody has counted. */
const few = words(`
  handful smattering sprinkling scattering clutch knot trickle dribble dusting clump gaggle fistful hatful sliver rump remnant straggle
  peppering spattering huddle drizzle scrap rash sprinkle minority mass number part portion chunk slice proportion
`)
/** These say something of how many only with a word before them: "a modest number of", "a good part of", "the best part of". */
const graded = words('number part portion chunk slice proportion minority')
/** And in the plural: "pockets of protesters". */
const scattered = words(
  'pocket knot cluster clump gaggle straggle handful band remnant patch island group bunch party',
)
/** Sizes that are nobody's count, before whatever gathers: "a dwindling band of", "a respectable tally of". */
const sizes = words(`
  thin thinning dwindling diminishing fraying lengthening shrinking swelling respectable healthy decent modest meagre meager paltry goodly motley sorry token sizeable sizable hefty
  fair considerable appreciable substantial smallish largish biggish ragged sad tidy handy surprising worrying fearful ever-growing steady
`)
const gatherings = words(
  'band scatter tally contingent crop crowd cluster host body crew queue line share force stream flow turnout gathering group haul collection assortment assembly procession',
)
const loose = words(
  'odd isolated stray sporadic occasional scattered assorted small random lone straggling ragged',
)
/** What is not counted, or counted otherwise. */
const uncounted = words(
  'coin egg berry grain nut pill seed bean leaf flower key banknote note crumb hair nerve stitch lens',
)

const ofs = watch(['of'], 'norm')

/** "A handful of trenches", "pockets of protesters". */
function fewOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  for (const of of paragraph.places.of(ofs)) {
    const index = of - 1
    const token = tokens[index]
    if (token === undefined) continue
    const isPlural = isOf(scattered, token) && token.norm.endsWith('s')
    const isSized = gatherings.has(token.lemma) && sizes.has(tokens[index - 1]?.norm ?? '')
    if (!isPlural && !isSized && !few.has(token.lemma)) continue
    if (/^(?:groups|bands|bunches|parties)$/.test(token.norm) && !loose.has(tokens[index - 1]?.norm ?? ''))
      continue
    if (graded.has(token.lemma) && !/^(?:ADJ|VERB)$/.test(tokens[index - 1]?.pos ?? '')) continue
    if (graded.has(token.lemma) && exact.test(tokens[index - 1]?.norm ?? '')) continue
    const first = opener(tokens, index, isPlural)
    const last = countable(tokens, index + 2, token.norm)
    const [start, end] = [tokens[first ?? -1]?.start, last?.end]
    if (start === undefined || end === undefined) continue
    const at = {start, end}
    if (quotationAt(paragraph, at) === undefined && !hasFigure(paragraph, at)) found.push(at)
  }
  return found
}

/** The article, or a plural that needs none: "the handful of officers" was counted before. */
function opener(tokens: readonly Token[], noun: number, isPlural: boolean): number | undefined {
  let first = noun
  while (
    (/^(?:ADJ|ADV|VERB)$/.test(tokens[first - 1]?.pos ?? '') || loose.has(tokens[first - 1]?.norm ?? '')) &&
    noun - first < 2
  )
    first -= 1
  const before = tokens[first - 1]
  if (/^an?$/.test(before?.norm ?? '')) return first - 1
  const opens = before === undefined || /^(?:ADP|CCONJ|SCONJ|PUNCT|VERB|AUX)$/.test(before.pos)
  return isPlural && opens ? first : undefined
}

const exact =
  /^(?:unknown|undetermined|unspecified|undisclosed|unconfirmed|record|total|equal|average|maximum|minimum|limited|growing|increasing|rising|integral|essential|important|key|major|vital|central|crucial|certain|finite|fixed|given|like|similar|identical|different|large|huge|hard|critical|atomic|ethnic|religious|racial|blocking|national|white|black|muslim|christian|inner)$/

/** The people, places or things there are few of, in the plural; or "them", "resistance". */
function countable(tokens: readonly Token[], from: number, noun: string): Token | undefined {
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index]
    if (token === undefined) return undefined
    if (token.norm === 'them' || /^(?:resistance|unrest|dissent)$/.test(token.norm)) return token
    // "Holdouts mans the mill": the tagger takes the verb for a noun.
    const next = tokens[index + 2]?.pos === 'DET' ? undefined : tokens[index + 1]
    if (/^(?:NOUN|PROPN)$/.test(token.pos) && !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '')) {
      const isMany = /[^s]s$|men$|people$|children$|police$/.test(token.norm)
      return isMany && !uncounted.has(token.lemma) && noun !== 'island' ? token : undefined
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|VERB)$/.test(token.pos)) return undefined
  }
  return undefined
}

/** "A few positions still change hands", "dozens of outposts were abandoned": of ground and arms the number is the news. */
function groundOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  for (const index of paragraph.places.of(countWords)) {
    const token = tokens[index]
    if (token === undefined) continue
    const before = tokens[index - 1]
    const hasArticle = token.norm === 'few' && /^a$/.test(before?.norm ?? '')
    const opener = tokens[hasArticle ? index - 2 : index - 1]
    if (
      opener !== undefined &&
      !/^(?:[.,;:–—-]|and|but|though|although|while|as|that|with)$/.test(opener.norm)
    )
      continue
    let at = tokens[index + 1]?.norm === 'of' ? index + 2 : index + 1
    while (tokens[at]?.pos === 'ADJ') at += 1
    const noun = tokens[at]
    if (noun === undefined || !/[^s]s$/.test(noun.norm)) continue
    if (!isOf(ground, noun) && !(token.norm === 'few' && !hasArticle && isOf(many, noun))) continue
    if (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) continue
    const span = {start: (hasArticle ? before : token)?.start ?? token.start, end: noun.end}
    if (quotationAt(paragraph, span) === undefined && !hasFigure(paragraph, span)) found.push(span)
  }
  return found
}

/** Of these “few” alone is a claim: “Few countries have taken them in”. */
const many = new Set([
  ...people,
  ...bodies,
  ...words('country nation state town city family household boat ship'),
])

const counts = words(
  'few some several many most numerous various dozens scores stray scattered sundry assorted countless',
)
const ground = words(`
  position post outpost trench district village hamlet checkpoint roadblock barricade barracks garrison foxhole bunker bridgehead redoubt
  stronghold enclave hill ridge sector front emplacement battery tank gun mortar sniper gunman militiaman patrol soldier fighter rebel mutineer
  deserter conscript defender attacker holdout suburb unit lookout marksman raider straggler
`)
const countWords = watch(counts, 'norm')

function hasFigure(paragraph: Paragraph, at: TextSpan): boolean {
  const sentence = sentenceAt(paragraph, at)
  if (sentence === undefined) return false
  return paragraph.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(({norm, pos}) => /\d/.test(norm) || (pos === 'NUM' && norm !== 'one'))
}
