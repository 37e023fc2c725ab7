import {armed, bodies, people, words} from '../language/claims/words.js'
import {syntaxOf} from '../language/clauses.js'
import {isOf} from '../language/noun-phrases.js'
import type {Paragraph, Passive, Sentence, Token} from '../language/paragraph.js'
import {harmed, harmedBy} from './deeds.js'

/** What somebody does to somebody: where it is said whose it is, the passive beside it hides nobody. */
const blows = words(`
  strike airstrike raid attack shelling bombing bombardment shooting shootout ambush offensive assault operation clash fighting battle fire
  missile drone rocket crackdown reprisal massacre exchange robbery hijacking
`)

/**
 * Whether the sentence says who did it in other words than "by …": "were killed in Israeli strikes", "in a gang attack", "in raids by
 * the militia", "in clashes with soldiers".
 */
export function tellsDoer({tokens}: Paragraph, {end}: Passive, {firstToken, endToken}: Sentence): boolean {
  const first = tokens.findIndex(({start}) => start >= end)
  if (first < 0) return false
  for (let at = first; at < endToken; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.text === ';') return false
    if (!isOf(blows, token)) continue
    // "Four others were killed in the attack": the one just told of.
    if (firstToken > 0 && /^(?:the|that|this)$/.test(tokens[at - 1]?.norm ?? '')) return true
    if (isSomebodys(tokens, first, at) || isWithSomebody(tokens, at + 1)) return true
  }
  return false
}

/** "Israeli strikes", "a gang attack", "the army's raid": the words before a noun name a side. */
function isSomebodys(tokens: readonly Token[], first: number, noun: number): boolean {
  for (let at = noun - 1; at >= first; at -= 1) {
    const token = tokens[at]
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|PART|NUM|PUNCT)$/.test(token.pos)) return false
    if (token.pos === 'PUNCT' && !/^[-–]$/.test(token.text)) return false
    if (/^[A-Z]/.test(token.text) || isOf(armed, token) || isOf(bodies, token)) return !isOf(blows, token)
  }
  return false
}

/** "by gunmen", "conducted by the army", "with soldiers", "between farmers and herders", right behind the noun. */
function isWithSomebody(tokens: readonly Token[], behind: number): boolean {
  const at =
    tokens[behind]?.pos === 'VERB'
      ? tokens.findIndex(({norm}, index) => index > behind && norm !== 'out')
      : behind
  if (!/^(?:by|with|between)$/.test(tokens[at]?.norm ?? '')) return false
  return tokens
    .slice(at + 1, at + 6)
    .some(
      (token) => token.pos === 'PROPN' || isOf(armed, token) || isOf(bodies, token) || isOf(people, token),
    )
}

/**
 * Whether a sentence beside this one tells who does the harm, or that the police look for them: "Raiders attacked the market. Stalls were
 * looted.", "Two grocers were shot. Nobody has been arrested."
 */
export function isToldAround(paragraph: Paragraph, sentence: Sentence): boolean {
  const {tokens, sentences} = paragraph
  const at = sentences.indexOf(sentence)
  return (
    sentences
      .slice(at + 1, at + 3)
      .some(({firstToken, endToken}) =>
        tokens.slice(firstToken, endToken).some((token) => isOf(sought, token)),
      ) ||
    hurtsBy(paragraph, sentence) ||
    sentences
      .slice(Math.max(0, at - 2), at)
      .some((before) => hurts(paragraph, before) || hurtsBy(paragraph, before))
  )
}

const sought = words('arrest arrested suspect gunman manhunt motive charge charged murder accused')

/** "raiders attacked the market" */
function hurts(paragraph: Paragraph, within: Sentence): boolean {
  return syntaxOf(paragraph).clauses.some(
    ({sentence, passive, negated, modal, subject, lemma}) =>
      sentence === within && !passive && !negated && modal === '' && subject !== undefined && isHarm(lemma),
  )
}

/** "three were injured by raiders" */
function hurtsBy({passives}: Paragraph, {start, end}: Sentence): boolean {
  return passives.some(
    (passive) =>
      passive.agent !== undefined && isHarm(passive.lemma) && passive.start >= start && passive.start < end,
  )
}

function isHarm(lemma: string): boolean {
  return harmed.has(lemma) || harmedBy.has(lemma) || /^(?:injure|wound|hurt)$/.test(lemma)
}

/** Whether the sentence gives a reason that leaves nobody to ask after: "was forced to resign owing to illness". */
export function tellsReason({text}: Paragraph, sentence: Sentence): boolean {
  return reason.test(text.slice(sentence.start, sentence.end))
}

/** “for technical reasons” leaves them as much in the dark as saying nothing. */
const reason =
  /\b(?:because|due to|owing to|thanks to|on account of|as a result of)\b(?! (?:of )?(?:\w+ ){0,2}(?:reasons|circumstances|considerations)\b)/i

/** Deeds of courts and what they are done to: "the law was overturned", "his appeal was denied". */
const ruled = words('overturn quash void vacate transfer deny grant reinstate strike reject dismiss refuse')
const pleadings = words(
  'law act statute ordinance ruling verdict conviction sentence judgment judgement case appeal motion petition bail plea writ injunction',
)

/** "The conviction was overturned": a court did it. */
export function isRuling(lemma: string, head: Token | undefined): boolean {
  return ruled.has(lemma) && isOf(pleadings, head)
}
