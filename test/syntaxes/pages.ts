import {readdirSync, readFileSync} from 'node:fs'

/** A fenced piece of copy under a heading, with the scopes that its carets ask for. */
export interface Case {
  readonly title: string
  readonly scope: string
  readonly copy: string
  readonly expected: readonly Expectation[]
}

/** A line of carets. `absent` where it says that the scope must not be there. */
export interface Expectation {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly scope: string
  readonly absent: boolean
}

const grammars = new Map([
  ['wire', 'text.wire'],
  ['xml', 'text.xml'],
  ['json', 'source.json'],
  ['markdown', 'text.html.markdown'],
])

const folder = new URL('pages/', import.meta.url)

/** Every case of every page, in the order of their names. */
export function readCases(): readonly Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parsePage(readFileSync(new URL(name, folder), 'utf8')))
}

function parsePage(text: string): readonly Case[] {
  const cases: Case[] = []
  let title = ''
  // A fence ends with as many backticks as it began with, so Markdown with fences of its own can be shown.
  for (const [, heading, , language = '', copy = ''] of text.matchAll(
    /^(?:## ([^\n]*)|(`{3,})(\w+)\n(.*?)\2)$/gms,
  )) {
    title = heading ?? title
    const scope = grammars.get(language)
    if (scope !== undefined) cases.push({title, scope, ...parseCopy(copy)})
  }
  return cases
}

function parseCopy(text: string): Pick<Case, 'copy' | 'expected'> {
  const copy: string[] = []
  const expected: Expectation[] = []
  for (const line of text.split('\n')) {
    const carets = /^( *)(\^+) (!?)([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(line)
    if (carets === null) {
      copy.push(line)
      continue
    }
    const [, indent = '', marks = '', not, scope = ''] = carets
    const start = indent.length
    expected.push({line: copy.length - 1, start, end: start + marks.length, scope, absent: not === '!'})
  }
  return {copy: copy.join('\n'), expected}
}
