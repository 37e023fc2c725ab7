import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {settings} from '../lexicon/term.js'
import type {Generated} from './generate.js'
import {readRuleFiles} from './rule-files.js'

/** The manifest, with every rule under the setting that weighs rules, so that settings.json completes and explains them. */
export async function generateManifest(): Promise<Generated> {
  const path = 'package.json'
  const manifest = JSON.parse(await readFile(join(import.meta.dirname, '../..', path), 'utf8'))
  const rules = (await readRuleFiles()).map(({rule}) => rule)
  manifest.contributes.configuration.properties['wiredesk.rules'].properties = Object.fromEntries(
    rules.map(({id, why, severity}) => [
      id,
      {type: 'string', enum: settings, description: `${why} (${severity})`},
    ]),
  )
  return {path, content: `${JSON.stringify(manifest, undefined, 2)}\n`}
}
