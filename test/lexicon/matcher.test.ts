import assert from 'node:assert/strict'
import {loadLanguage} from '../../src/language/language.js'
import type {Term} from '../../src/lexicon/term.js'

type Entry = Partial<Term> & {readonly variants: readonly string[]}

/** What a list of entries finds in a body paragraph. */
async function found(entries: readonly Entry[], copy: string, names: readonly string[] = []) {
  const terms = entries.map((entry, index) => ({
    id: `entry ${index}`,
    rule: 'house/term',
    alternatives: [],
    basis: [],
    match: [],
    noMatch: [],
    ...entry,
  }))
  const {readParagraph} = await loadLanguage(terms, names)
  const hits = readParagraph(copy, {role: 'body', quotationOpen: false}).terms.get('house/term') ?? []
  return hits.map(({start, end}) => copy.slice(start, end))
}

describe('the matcher', () => {
  it('finds words and phrases whatever their case, at the place where they stand', async () => {
    assert.deepEqual(
      await found([{variants: ['odd']}, {variants: ['so-called']}], 'Odd boats met so-called pilots.'),
      ['Odd', 'so-called'],
    )
  })

  it('takes a curly apostrophe for a straight one', async () => {
    assert.deepEqual(await found([{variants: ["people's army"]}], 'They feared the people’s army.'), [
      'people’s army',
    ])
  })

  it('takes a hyphen for a part of the word', async () => {
    const terror = [{variants: ['terrorist', 'odd']}]
    assert.deepEqual(await found(terror, 'The anti-terrorist squad left some 40-odd men.'), [])
    assert.deepEqual(await found(terror, 'The terrorist - an old man - left.'), ['terrorist'])
  })

  it('finds the longest of several', async () => {
    const entries = [{variants: ['alleged']}, {variants: ['alleged victim']}]
    assert.deepEqual(await found(entries, 'The alleged victim left the alleged scene.'), [
      'alleged victim',
      'alleged',
    ])
  })

  it('leaves words alone inside a name, and finds them at the start of a sentence', async () => {
    const entries = [{variants: ['rebels', 'liberation']}]
    assert.deepEqual(await found(entries, 'The Port Ellen Rebels met the Liberation Army.'), [])
    assert.deepEqual(await found(entries, 'Rebels left the town. Liberation Army men stayed.'), ['Rebels'])
  })

  it('leaves a name alone after a quotation that closes', async () => {
    const entries = [{variants: ['slaughter']}]
    assert.deepEqual(await found(entries, '"We are late," Slaughter wrote.'), [])
    assert.deepEqual(await found(entries, 'He said: "Slaughter on the roads must end."'), ['Slaughter'])
  })

  it('asks nothing of capitals in a headline that capitalises every word', async () => {
    assert.deepEqual(await found([{variants: ['thugs']}], 'Council Says Thugs Attacked Buses Again'), [
      'Thugs',
    ])
  })

  it('finds names only where the entry is one', async () => {
    assert.deepEqual(await found([{variants: ['daesh'], isName: true}], 'They left Daesh.'), ['Daesh'])
    assert.deepEqual(await found([{variants: ['daesh']}], 'They left Daesh.'), [])
  })

  it('tells a verb from a noun, where the tagger errs too', async () => {
    const claim: Entry = {variants: ['claim', 'claims', 'claimed'], pos: 'verb'}
    assert.deepEqual(await found([claim], 'The owner claims to have won.'), ['claims'])
    assert.deepEqual(await found([claim], 'He responded to claims that she lied.'), [])
    assert.deepEqual(await found([claim], 'She stood by her claim that he lied.'), [])
  })

  it('lifts an objection for the words around it', async () => {
    const entry: Entry = {
      variants: ['odd'],
      unless: {
        followedBy: ['jobs'],
        precededBy: ['very'],
        within: ['long odd hall'],
        sentence: ['dice'],
        paragraph: ['chess'],
      },
    }
    for (const copy of ['odd jobs', 'very odd', 'a long odd hall', 'odd are the dice'])
      assert.deepEqual(await found([entry], `They saw ${copy} there.`), [])
    assert.deepEqual(await found([entry], 'It was odd. They played chess.'), [])
    assert.deepEqual(await found([entry], 'It was odd. They threw dice.'), ['odd'])
    assert.deepEqual(await found([entry], 'They saw odd jobsworths.'), ['odd'])
  })

  it('objects only in the circumstances that an entry names', async () => {
    const odd: Entry = {variants: ['odd'], onlyIf: {context: ['institution']}}
    assert.deepEqual(await found([odd], 'The odd NATO member left.'), ['odd'])
    assert.deepEqual(await found([odd], 'The odd smell stayed.'), [])
    const execute: Entry = {variants: ['executed'], onlyIf: {context: ['person']}}
    assert.deepEqual(await found([execute], 'They executed two guards. Two guards were executed.'), [
      'executed',
      'executed',
    ])
    assert.deepEqual(await found([execute], 'They executed the plan. The plan was executed.'), [])
    const soared: Entry = {variants: ['soared'], unless: {context: ['figure']}}
    assert.deepEqual(await found([soared], 'Rents soared by 12 percent.'), [])
    assert.deepEqual(await found([soared], 'Rents soared in one street.'), ['soared'])
  })

  it('finds nothing inside an accepted name', async () => {
    assert.deepEqual(
      await found([{variants: ['notorious']}], 'They met at the notorious pig.', ['notorious pig']),
      [],
    )
  })
})
