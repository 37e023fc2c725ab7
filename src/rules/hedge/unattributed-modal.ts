import {words} from '../../language/claims/words.js'
import {isOf} from '../../language/noun-phrases.js'
import type {Paragraph, Sentence, Token} from '../../language/paragraph.js'
import {attributionOf, hasAttribution} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'

const modals = words('may might could')
const adverbs = words('perhaps possibly probably likely presumably conceivably potentially maybe')
const adjectives = words('likely unlikely expected possible probable')
const verbs = words('suggest seem appear indicate imply speculate hypothesise hypothesize')

/** Most words are none of these, and are asked no more. */
const possible: ReadonlySet<string> = new Set([...modals, ...adverbs, ...adjectives])

/** "May", "could", "likely", "seems" where nobody is named who thinks so. */
export const unattributedModal = defineRule({
  id: 'hedge/unattributed-modal',
  severity: 'hint',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'skip',
  claim: true,
  why: 'A possibility is somebody’s estimate: with a name behind it a reader can weigh it.',
  basis: ['Hyland', 'Linguistics'],
  quiet: [
    'a source stands behind the sentence',
    'May the month, could of ability in the past',
    'if-sentences and permissions',
  ],
  messages: {
    modal: ({actual}) => `Unexpected possibility “${actual}” without a source, expected who thinks so`,
  },
  examples: [{bad: 'The vote could be delayed.', good: 'The vote could be delayed, the commission said.'}],
  check(paragraph, report) {
    for (const sentence of paragraph.sentences) {
      if (hasNamedSource(paragraph, sentence)) continue
      for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
        const token = paragraph.tokens[index]
        if (token === undefined || !isPossibility(paragraph.tokens, index)) continue
        report.modal({at: token})
      }
    }
  },
})

function hasNamedSource(paragraph: Paragraph, sentence: Sentence): boolean {
  return hasAttribution(paragraph, sentence) && attributionOf(paragraph, sentence) !== undefined
}

function isPossibility(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  const {norm, lemma, pos, text} = token
  if (pos !== 'VERB' && !possible.has(norm)) return false
  const next = tokens[index + 1]
  if (modals.has(norm)) {
    if (norm === 'may' && (text === 'May' || next?.pos === 'NUM')) return false
    // "could not": ability in the past.
    return (pos === 'AUX' || pos === 'VERB') && !/^(?:not|n't)$/.test(next?.norm ?? '')
  }
  if (adverbs.has(norm) && norm !== 'likely') return true
  // "warned of possible floods": what somebody warns of.
  if (norm === 'possible' && isWarnedOf(tokens, index)) return false
  if (adjectives.has(norm)) return norm !== 'expected' || next?.norm === 'to'
  // "appeared on the programme", "appears in court": to be seen there is no doubt.
  if (lemma === 'appear' && /^(?:on|in|at|before|for|with|alongside|as|,)$/.test(next?.norm ?? ''))
    return false
  // "use the word to imply": what they mean by it.
  if (tokens[index - 1]?.norm === 'to' && telling.has(lemma)) return false
  // "Graham suggested", "an aide indicated": the sentence tells who.
  if (telling.has(lemma) && isTeller(tokens[index - 1])) return false
  return pos === 'VERB' && verbs.has(lemma) && next?.pos !== 'NOUN'
}

function isWarnedOf(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 4), index).some(({norm}) => /^(?:warn|alert)/.test(norm))
}

const telling = words('suggest indicate imply')

function isTeller(before: Token | undefined): boolean {
  return before !== undefined && (before.pos === 'PROPN' || isOf(spokesmen, before))
}

const spokesmen = words('ally adviser aide minister spokesman spokeswoman president lawyer')
