import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Case, parseCase} from './check.js'

/** A fixture page: the rule it is about, and its cases under their headings. */
export interface Page {
  readonly rule: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly cases: readonly Case[]
}

/** Every page below `folder`, in order of their names. */
export function readPages(folder: string): readonly Page[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parsePage(readFileSync(join(folder, name), 'utf8')))
}

function parsePage(text: string): Page {
  const lines = text.split('\n')
  const sections: {title: string; cases: Case[]}[] = []
  let rule = ''
  let house: string | undefined
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line.startsWith('# ')) rule = line.slice(2).trim()
    if (line.startsWith('## ')) {
      sections.push({title: line.slice(3).trim(), cases: []})
      house = undefined
    }
    if (!line.startsWith('```')) continue
    const end = lines.findIndex((other, at) => at > index && other.startsWith('```'))
    const body = lines.slice(index + 1, end)
    const info = line.slice(3).trim()
    if (info === 'yaml') house = body.join('\n')
    add(sections.at(-1)?.cases ?? [], info, body, house)
    index = end
  }
  return {rule, sections}
}

/** A `fixed` fence belongs to the copy before it; a `yaml` fence is the house lexicon of the copy after it, to the end of the section. */
function add(cases: Case[], info: string, body: readonly string[], house: string | undefined): void {
  const last = cases.at(-1)
  if (info === 'fixed' && last !== undefined) cases[cases.length - 1] = {...last, fixed: body.join('\n')}
  const found = parseCase(info, body)
  if (found !== undefined) cases.push(house === undefined ? found : {...found, house})
}
