import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Rule} from '../rules/define-rule.js'
import type {StoryRule} from '../rules/define-story-rule.js'

/** A rule with the file that defines it and the name it is exported under. */
export interface RuleFile {
  readonly rule: Rule | StoryRule
  readonly name: string
  /** Relative to src/rules, without its ending. */
  readonly module: string
}

/** The order of the rule reference: from what weighs most on a desk to what weighs least. */
const families = [
  'attribution',
  'source',
  'balance',
  'passive',
  'loaded',
  'quote',
  'hedge',
  'tone',
  'legal',
  'time',
  'copy',
  'house',
]

const folder = join(import.meta.dirname, '../rules')

/** Every rule below src/rules, one a file, in the order of the reference. */
export async function readRuleFiles(): Promise<readonly RuleFile[]> {
  const files: RuleFile[] = []
  for (const entry of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
    const module = entry.replaceAll('\\', '/').replace(/\.ts$/, '')
    if (!entry.endsWith('.ts') || !module.includes('/')) continue
    const exports: Record<string, unknown> = await import(pathToFileURL(join(folder, entry)).href)
    for (const [name, value] of Object.entries(exports)) {
      if (!isRule(value)) continue
      if (value.id !== module) throw new Error(`${module}.ts defines ${value.id}: a rule's file bears its id`)
      files.push({rule: value, name, module})
    }
  }
  const rank = ({module}: RuleFile) => families.indexOf(module.slice(0, module.indexOf('/')))
  const unknown = files.find((file) => rank(file) < 0)
  if (unknown !== undefined)
    throw new Error(`${unknown.module}: unknown family, expected one of ${families.join(', ')}`)
  return files.sort((a, b) => rank(a) - rank(b) || a.module.localeCompare(b.module))
}

function isRule(value: unknown): value is Rule | StoryRule {
  // A rule is a retext plugin too, so it is a function that bears its face.
  const bearer = typeof value === 'function' || (typeof value === 'object' && value !== null)
  return bearer && 'id' in value && 'review' in value && 'scope' in value
}
