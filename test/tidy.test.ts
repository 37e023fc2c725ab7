import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'

/** The layers of src/ARCHITECTURE.md: a file imports from its own and from those before it. */
const layers = ['story', 'lexicon', 'language', 'rules', 'review', 'report']
const generated = new Set(['src/lexicon/data.ts'])

interface SourceFile {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly imports: readonly string[]
}

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name))
  .sort()
  .map((path): SourceFile => {
    const text = readFileSync(path, 'utf8')
    const imports = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, name = '']) =>
      name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
    )
    return {path, folder: path.split('/')[1] ?? '', text, imports}
  })

const core = files.filter(({folder}) => layers.includes(folder))

describe('the code', () => {
  it('imports one way: story, lexicon, language, rules, review, report, then the shells', () => {
    const against = core.flatMap(({path, folder, imports}) =>
      imports
        .filter(
          (name) =>
            name.startsWith('src/') &&
            !layers.slice(0, layers.indexOf(folder) + 1).includes(name.split('/')[1] ?? ''),
        )
        .map((name) => `${path} imports ${name}`),
    )
    assert.deepEqual(against, [])
  })

  it('keeps one rule ignorant of another', () => {
    const families = /^src\/rules\/[a-z]+\//
    const against = files
      .filter(({path}) => families.test(path))
      .flatMap(({path, imports}) =>
        imports.filter((name) => families.test(name)).map((name) => `${path} imports ${name}`),
      )
    assert.deepEqual(against, [])
  })

  it('knows the editor in editor/ only, and Node in cli/ and dev/ only', () => {
    const against = files.flatMap(({path, folder, imports}) =>
      imports
        .filter(
          (name) =>
            (name === 'vscode' && folder !== 'editor' && path !== 'src/extension.ts') ||
            (name.startsWith('node:') && folder !== 'cli' && folder !== 'dev'),
        )
        .map((name) => `${path} imports ${name}`),
    )
    assert.deepEqual(against, [])
  })

  it('reads no clock and reaches no network below the shells', () => {
    const against = core.filter(({text}) =>
      /\b(?:Date\.now|new Date|performance\.now|setTimeout|fetch\(|XMLHttpRequest|WebSocket|Math\.random)/.test(
        text,
      ),
    )
    assert.deepEqual(
      against.map(({path}) => path),
      [],
    )
    const network = files.filter(
      ({folder, text}) =>
        folder !== 'dev' && /\bfetch\(|XMLHttpRequest|new WebSocket|node:https?|node:net/.test(text),
    )
    assert.deepEqual(
      network.map(({path}) => path),
      [],
    )
  })

  it('keeps one idea a file: none is over 400 lines', () => {
    const long = files.filter(({path, text}) => !generated.has(path) && text.split('\n').length > 401)
    assert.deepEqual(
      long.map(({path}) => path),
      [],
    )
  })

  it('names no word twice in a list', () => {
    const twice = files.flatMap(({path, text}) =>
      [...text.matchAll(/\bwords\(\s*([`'])([^`']+)\1/g)].flatMap(([, , list = '']) => {
        const words = list.trim().split(/\s+/)
        return words.filter((word, at) => words.indexOf(word) < at).map((word) => `${path}: ${word}`)
      }),
    )
    assert.deepEqual(twice, [])
  })
})
