import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {generateGrammars} from './generate-grammars.js'
import {generateManifest} from './generate-manifest.js'
import {generateRegistry} from './generate-registry.js'
import {generateRuleReference} from './generate-rule-reference.js'
import {generateSchema} from './generate-schema.js'
import {generateTerms} from './generate-terms.js'

/** A file that is written from others. */
export interface Generated {
  readonly path: string
  readonly content: string
}

// In this order: the reference reads the rules that the registry lists, and they read the term lists.
const generators: readonly (() => Promise<Generated>)[] = [
  generateTerms,
  generateSchema,
  generateRegistry,
  generateRuleReference,
  generateManifest,
  ...generateGrammars,
]

const root = join(import.meta.dirname, '../..')
const checkOnly = process.argv.includes('--check')
let stale = 0

for (const generate of generators) {
  const {path, content} = await generate()
  const file = join(root, path)
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (current === content) continue
  stale += 1
  if (!checkOnly) writeFileSync(file, content)
  console.error(checkOnly ? `${path} is stale: run npm run generate` : `wrote ${path}`)
}
if (checkOnly && stale > 0) process.exitCode = 1
