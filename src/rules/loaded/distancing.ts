import {armed, bodies, people, words} from '../../language/claims/words.js'
import {isOf} from '../../language/noun-phrases.js'
import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {quotationAt, sentenceAt} from '../../language/paragraph.js'
import {watch} from '../../language/places.js'
import type {TextSpan} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** Words that hold a name at arm’s length. */
export const distancing = defineRule({
  id: 'loaded/distancing',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Such words tell the reader to doubt a name without saying who doubts it or why.',
  basis: [
    'Reuters: “so-called” implies a judgment',
    'BBC: accepted for Islamic State',
    'Wikipedia, Words to watch: expressions of doubt',
  ],
  quiet: [
    'one step less and more before the word of a trade',
    'where the copy says that a state is not recognised',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected distancing “${actual}”, expected ${expected}`,
    selfMade: ({actual}) => `Unexpected distancing “${actual}”, expected who disputes it and why`,
  },
  examples: [
    {
      bad: 'Troops met so-called volunteers at the bridge.',
      good: 'Troops met armed men who called themselves volunteers at the bridge.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/distancing')) {
      const draft = termReport(paragraph, hit)
      const fixes = draft.fixes?.length ? draft.fixes : [queryFix(hit, 'who says so, and who disputes it?')]
      report.term({...draft, fixes, ...(explainsJargon(paragraph, hit) ? {severity: 'hint'} : {})})
    }
    for (const at of beyondLists(paragraph, 'loaded/distancing', selfMadeOf(paragraph))) {
      report.selfMade({
        at,
        severity: 'info',
        // Without the word the copy would say that he is what he calls himself.
        fixes: [queryFix(at, 'who disputes it?')],
      })
    }
  },
})

const selves = watch(['self'], 'norm')

/** "self-inaugurated president", "self-mandated mediators": whatever somebody has made of themselves, before what they say they are. */
function selfMadeOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens, places, text} = paragraph
  const found: TextSpan[] = []
  for (const index of places.of(selves)) {
    const token = tokens[index]
    const made = tokens[index + 2]
    if (token === undefined || tokens[index + 1]?.text !== '-' || made === undefined) continue
    if (!/(?:ed|sworn|chosen|written)$/.test(made.norm) || plain.has(made.norm) || /^\p{Lu}/u.test(made.text))
      continue
    let at = index + 3
    while (
      tokens[at]?.pos === 'ADJ' ||
      (/^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? ''))
    )
      at += 1
    const head = tokens[at]
    const isTitle =
      isOf(people, head) ||
      isOf(bodies, head) ||
      isOf(claimed, head) ||
      (head?.pos === 'PROPN' && /^\p{Lu}/u.test(head.text))
    const span = {start: token.start, end: made.end}
    const sentence = sentenceAt(paragraph, span)
    const isTold = sentence !== undefined && /recogni[sz]/i.test(text.slice(sentence.start, sentence.end))
    if (isTitle && !isTold && quotationAt(paragraph, span) === undefined) found.push(span)
  }
  return found
}

const claimed = words(`
  saviour savior prophet messiah guru healer marshal mediator inspector guardian protector champion defender spokesman spokeswoman successor
  heir monarch king queen pope bishop governor senate parliament assembly republic state tribunal sheriff vigilante expert moderator
`)
/** What people do for themselves, and nobody doubts. */
const plain = words(`
  employed imposed inflicted contained financed funded addressed described defeated assured centred centered interested governed educated
  published produced administered reported assembled propelled guided catered confessed supported insured managed directed obsessed absorbed
  exiled regulated sealed generated isolated quarantined harmed sacrificed disciplined possessed conceited rated recorded released enclosed
  heated paced identified assessed radicalised radicalized effaced hated trained organised organized motivated determined sustained ordered
  contradicted deluded pitied tested powered controlled protected focused focussed aggrandized indulged restrained respected doubted loathed
  medicated injected tanned monitored referred coloured colored unemployed married retired loved
`)

/** "so-called list-sharing deals": the trade's own word, and nobody to doubt. People, bodies, states and names in marks are doubted. */
function explainsJargon({tokens}: Paragraph, {term, endToken}: TermHit): boolean {
  if (!term.id.startsWith('so-called')) return false
  for (let index = endToken; index < endToken + 4; index += 1) {
    const token = tokens[index]
    if (token === undefined || /^(?:PUNCT|VERB|AUX|ADP|PRON)$/.test(token.pos))
      return index > endToken && !/^[“"'‘]/.test(token?.text ?? '')
    if (isOf(people, token) || isOf(bodies, token) || isOf(armed, token) || isOf(doubted, token)) return false
    if (/^[“"'‘]/.test(token.text)) return false
  }
  return true
}

const doubted = words(`
  reform evidence election referendum trial truce ceasefire peace victory expert adviser analyst friend ally experts freedom democracy
  investigation inquiry compromise solution apology aid mission operation
`)
