import assert from 'node:assert/strict'
import {type Language, loadLanguage} from '../../src/language/language.js'

describe('passives', () => {
  let language: Language
  before(async () => {
    language = await loadLanguage([])
  })
  /** Each passive in brackets, with its agent behind it. */
  const passives = (text: string) => {
    const found = language.readParagraph(text, {role: 'body', quotationOpen: false}).passives
    return found.map(
      ({start, end, agent}) =>
        text.slice(start, end) + (agent === undefined ? '' : ` | ${text.slice(agent.start, agent.end)}`),
    )
  }

  const examples: readonly (readonly [string, string, readonly string[]])[] = [
    ['sees a regular verb', 'The talks were postponed.', ['were postponed']],
    ['sees an irregular verb', 'The mayor was told.', ['was told']],
    ['sees a long verb group', 'The men may have been being held.', ['been being held']],
    ['reads past an adverb', 'The claim was quickly and firmly denied.', ['was quickly and firmly denied']],
    ['reads past a negation', 'The report wasn’t published.', ['wasn’t published']],
    ['reads past a parenthesis', 'The plan was, however, dropped.', ['was, however, dropped']],
    ['sees a question', 'Was the minister told?', ['Was the minister told']],
    ['sees a contraction', 'It’s believed he left.', ['’s believed']],
    ['sees a get-passive', 'Two players got hurt.', ['got hurt']],
    ['sees each of two joined participles', 'He was arrested and charged.', ['was arrested', 'charged']],
    ['sees each of a list', 'They were beaten, robbed and left.', ['were beaten', 'robbed', 'left']],
    ['names the agent', 'The bill was approved by both chambers.', ['was approved | by both chambers']],
    [
      'names an agent further on',
      'He was shot in the leg by a police officer.',
      ['was shot | by a police officer'],
    ],
    ['does not take a day for an agent', 'It must be paid by Friday.', ['be paid']],
    ['does not take a year for an agent', 'It will be built by 2030.', ['be built']],
    ['does not take a measure for an agent', 'Taxes were cut by 5 percent.', ['were cut']],
    ['does not take a means for an agent', 'It was settled by holding a vote.', ['was settled']],
    ['includes what retext-passive alone takes for one', 'The toast was drunk.', ['was drunk']],
    ['leaves an adjective alone', 'She is interested in the post.', []],
    ['leaves a perfect alone', 'It’s opened up a new market.', []],
    ['leaves an adjective before its noun alone', 'He is an armed man.', []],
    ['leaves a past tense after a passive alone', 'He was held and denied the charge.', ['was held']],
  ]
  for (const [title, text, expected] of examples) {
    it(title, () => assert.deepEqual(passives(text), expected))
  }
})
