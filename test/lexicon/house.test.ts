import assert from 'node:assert/strict'
import {deskOf} from '../../src/lexicon/house.js'
import {readHouseLexicon} from '../../src/review/house.js'
import {createReviewer} from '../../src/review/review.js'

async function raised(yaml: string, text: string) {
  const {house} = readHouseLexicon(yaml)
  const {findings} = await createReviewer({lexicons: [house]}).review({text})
  return findings.map(({rule, severity, text: actual}) => `${rule} ${severity} ${actual}`)
}

describe('a house lexicon', () => {
  it('tells where it breaks and keeps the rest', () => {
    const yaml = `extends: ap
terms:
  - id: bombay
    variants: [Bombay]
  - id: loud
    variants: [loud]
    severity: deafening
  - id: nothing
rules:
  tone/puffery: off
  tone/nonsense: off
desk: harbour
`
    const {house, problems} = readHouseLexicon(yaml)
    assert.deepEqual(
      problems.map(({line, message}) => `${line}: ${message}`),
      [
        '7: Expected how much it weighs: one of error, warning, info, hint, softer',
        '8: Missing “variants” in an entry',
        '11: There is no “tone/nonsense”',
        '12: Expected the desk of files that no path names: one of news, courts, markets, sport, features',
      ],
    )
    assert.equal(yaml.slice(problems[0]?.at.start, problems[0]?.at.end), 'deafening')
    assert.deepEqual(
      house.terms?.map(({id}) => id),
      ['bombay', 'loud'],
    )
    assert.deepEqual(house.rules, {'tone/puffery': 'off'})
  })

  it('keeps what stands before a mistake of YAML itself', () => {
    const {house, problems} = readHouseLexicon('extends: bbc\nnames: [Rebel Valley\n')
    assert.equal(house.extends, 'bbc')
    assert.ok(problems.length > 0)
  })

  it('is empty for an empty file, or one of comments', () => {
    assert.deepEqual(readHouseLexicon(''), {house: {}, problems: []})
    assert.deepEqual(readHouseLexicon('# ours\n'), {house: {}, problems: []})
  })

  it('adds words, takes words out and sets others', async () => {
    const copy = 'The controversial hall opened. A mob came. It rained in Bombay.'
    assert.deepEqual(await raised('', copy), [
      'loaded/modifier warning controversial',
      'loaded/label warning mob',
    ])
    assert.deepEqual(
      await raised(
        'remove: [controversial]\nchange: {mob: {severity: softer}}\nterms: [{id: bombay, isName: true, variants: [Bombay]}]',
        copy,
      ),
      ['loaded/label info mob', 'house/term warning Bombay'],
    )
  })

  it('lets no word count inside an accepted name', async () => {
    const copy = 'They drank at the notorious pig on Friday.'
    assert.deepEqual(await raised('', copy), ['loaded/modifier warning notorious'])
    assert.deepEqual(await raised('names: [The Notorious Pig]', copy), [])
  })

  it('turns rules down for all desks and for one', async () => {
    const copy = 'The iconic hall opened.'
    assert.deepEqual(await raised('', copy), ['tone/puffery info iconic'])
    assert.deepEqual(await raised('rules: {tone/puffery: off}', copy), [])
    assert.deepEqual(await raised('desks: {news: {tone/puffery: hint}}', copy), ['tone/puffery hint iconic'])
    assert.deepEqual(await raised('desks: {sport: {tone/puffery: off}}', copy), ['tone/puffery info iconic'])
  })

  it('gives desks by path, the first that fits', () => {
    const {house} = readHouseLexicon(
      'desk: features\npaths:\n  - {path: sport/**, desk: sport}\n  - {path: "**/court-*.txt", desk: courts}',
    )
    assert.equal(deskOf(house, 'sport/cup/final.txt'), 'sport')
    assert.equal(deskOf(house, 'city/court-monday.txt'), 'courts')
    assert.equal(deskOf(house, 'court-monday.txt'), 'courts')
    assert.equal(deskOf(house, 'city/monday.txt'), 'features')
  })
})

describe('a profile', () => {
  it('weighs as its guide does', async () => {
    const weight = async (profile: 'ap' | 'reuters' | 'bbc' | 'afp' | 'neutral') => {
      const {findings} = await createReviewer({profile}).review({
        text: 'Daesh held the dam. The council met yesterday.',
      })
      return findings.map(({rule, severity}) => `${rule} ${severity}`)
    }
    assert.deepEqual(await weight('neutral'), ['loaded/contested-name hint', 'time/relative hint'])
    assert.deepEqual(await weight('bbc'), ['loaded/contested-name info', 'time/relative info'])
  })
})

describe('a desk', () => {
  it('lets sport writers write sport', async () => {
    const text = 'The stunning goal came late.'
    const weights = await Promise.all(
      (['news', 'sport'] as const).map(
        async (desk) => (await createReviewer({desk}).review({text})).findings[0]?.severity,
      ),
    )
    assert.deepEqual(weights, ['info', 'hint'])
  })
})
