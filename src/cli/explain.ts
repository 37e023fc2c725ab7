import {allRules} from '../rules/all.js'
import {ruleReference} from '../rules/reference.js'
import {type Command, CommandError} from './command.js'

/** `explain`: the page of one rule. */
export const explain: Command = {
  name: 'explain',
  takes: 'RULE',
  summary: 'what a rule looks for, why, and when it stays quiet',
  options: {},
  most: 1,
  async run({paths: [id]}, io) {
    if (id === undefined)
      throw new CommandError('explain takes the name of a rule; wiredesk rules lists them')
    const rule = allRules.find((candidate) => candidate.id === id)
    if (rule === undefined) throw new CommandError(`there is no rule “${id}”; wiredesk rules lists them`)
    await io.writeOut(`${ruleReference(rule)}\n`)
    return 0
  },
}
