import {allRules} from '../rules/all.js'
import type {Command} from './command.js'

/** `rules`: every rule with its severity and its reason. */
export const rules: Command = {
  name: 'rules',
  takes: '',
  summary: 'every rule, with its severity and its reason',
  options: {},
  most: 0,
  async run(_, io) {
    const width = Math.max(0, ...allRules.map(({id}) => id.length))
    for (const {id, severity, why} of allRules)
      await io.writeOut(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${why}\n`)
    return 0
  },
}
