import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {houseSchemaFor} from '../lexicon/house.js'
import {readTermList} from '../lexicon/term-list.js'
import type {Generated} from './generate.js'
import {readRuleFiles} from './rule-files.js'

const folder = join(import.meta.dirname, '../../seeds/terms')

/** The JSON schema of wiredesk.yml: an editor completes the names of rules and entries from it. */
export async function generateSchema(): Promise<Generated> {
  const rules = (await readRuleFiles()).map(({rule}) => rule.id)
  const terms = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => readTermList(readFileSync(join(folder, name), 'utf8')).terms)
    .map(({id}) => id)
    .sort()
  const schema = houseSchemaFor({rules, terms})
  return {path: 'seeds/wiredesk.schema.json', content: `${JSON.stringify(schema, undefined, 2)}\n`}
}
