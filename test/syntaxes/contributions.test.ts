import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {contributed, readGrammar, readManifest} from './tokens.js'

const root = new URL('../../', import.meta.url)
const {languages, grammars} = readManifest().contributes
const language = languages.find(({id}) => id === 'wire-copy')

describe('the language contributions', () => {
  it('name files that exist', () => {
    for (const {path} of grammars) assert.ok(existsSync(new URL(path, root)), path)
    // XML and JSON are the editor's own.
    for (const {configuration} of languages)
      if (configuration !== undefined) assert.ok(existsSync(new URL(configuration, root)), configuration)
  })

  it('list every grammar of the folder under the scope name that it gives itself', () => {
    const files = readdirSync(new URL('syntaxes/', root)).filter((name) => name.endsWith('.tmLanguage.json'))
    assert.deepEqual(grammars.map(({path}) => path).sort(), files.map((name) => `./syntaxes/${name}`).sort())
    for (const [scope, {path}] of contributed) assert.equal(readGrammar(path).scopeName, scope)
  })

  it('inject only grammars that say where', () => {
    for (const {path, injectTo} of grammars) {
      assert.equal(readGrammar(path).injectionSelector !== undefined, injectTo !== undefined, path)
    }
  })

  it('know wire copy by a first line that only a feed has', () => {
    const firstLine = new RegExp(language?.firstLine ?? '(?!)')
    for (const line of [
      'BC-EU--Harbour-Trial, 2nd Ld-Writethru,0416',
      'VARDANIA-TRUCE/TALKS (UPDATE 2, PIX)'.replace('/TALKS', '/'),
      'KELDER FOODS-RESULTS/ (UPDATE 1)',
      '^BC-Harbour Trial,0331<',
      '\u0016\u0016\u0001a1234',
    ])
      assert.match(line, firstLine)
    for (const line of [
      '',
      '# A heading',
      '#!/bin/sh',
      '<?xml version="1.0"?>',
      '{',
      'By the river',
      'PATH/TO/ (a folder)',
      'AM-PM conversion',
      'TODO/ later',
      'A/B test (UPDATE: done)',
    ])
      assert.doesNotMatch(line, firstLine)
  })

  it('keep a word whole over its apostrophe and its hyphen', () => {
    const {wordPattern} = JSON.parse(readFileSync(new URL(language?.configuration ?? '', root), 'utf8'))
    const words = "The mayor’s re-signed deal, it’s “60-year-old” Zoë O'Neil‑Hart said".match(
      new RegExp(wordPattern.pattern, `g${wordPattern.flags}`),
    )
    assert.deepEqual(words, [
      'The',
      'mayor’s',
      're-signed',
      'deal',
      'it’s',
      '60-year-old',
      'Zoë',
      "O'Neil‑Hart",
      'said',
    ])
  })
})
