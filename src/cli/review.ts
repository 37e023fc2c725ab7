import {type Severity, severities} from '../lexicon/term.js'
import {toJson} from '../report/json.js'
import {toPretty} from '../report/pretty.js'
import type {Review} from '../review/types.js'
import {type Command, choice, reviewerOptions} from './command.js'
import {reviewEach} from './stories.js'

/** `review`: reads files one after the other and reports each. */
export const review: Command = {
  name: 'review',
  usage: 'review [--report pretty|json] [--min-severity S] PATH…',
  summary: 'what a standards editor would raise',
  options: {
    ...reviewerOptions,
    report: {type: 'string'},
    facts: {type: 'boolean'},
    'min-severity': {type: 'string'},
  },
  async run(args, io) {
    const report = choice(args.values.report, 'report', ['pretty', 'json']) ?? 'pretty'
    const threshold = choice(args.values['min-severity'], 'min-severity', severities) ?? 'warning'
    let raised = false
    const complete = await reviewEach(args, io, {facts: args.values.facts === true}, async (result, text) => {
      raised ||= reaches(result, threshold)
      if (report === 'pretty')
        return io.writeOut(toPretty(result, text, {colour: io.colour, columns: io.columns}))
      for (const {message} of result.problems) io.writeError(`wiredesk: ${result.path ?? '-'}: ${message}\n`)
      await io.writeOut(toJson(result))
    })
    if (!complete) return 2
    return raised ? 1 : 0
  },
}

function reaches({findings}: Review, threshold: Severity): boolean {
  return findings.some(({severity}) => severities.indexOf(severity) <= severities.indexOf(threshold))
}
