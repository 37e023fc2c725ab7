import {type Severity, severities} from '../lexicon/term.js'
import {toJson} from '../report/json.js'
import {toLines} from '../report/lines.js'
import {toPretty} from '../report/pretty.js'
import type {Finding, Review} from '../review/types.js'
import {type Command, choice, formatOption, reviewerOptions} from './command.js'
import type {Io} from './io.js'
import {reviewEach} from './stories.js'

const reports = ['pretty', 'line', 'json'] as const

/** `review`: reads files one after the other and reports each. */
export const review: Command = {
  name: 'review',
  takes: 'PATH…',
  summary: 'what a standards editor would raise',
  options: {
    report: {
      type: 'string',
      value: reports,
      about: 'for people at a terminal, for editors and build logs, or for programs',
    },
    'min-severity': {
      type: 'string',
      value: severities,
      about:
        'show nothing that weighs less; without it all is shown, and from a warning on the exit code is 1',
    },
    ...formatOption,
    ...reviewerOptions,
    facts: {type: 'boolean', about: 'with sentences, attributions and passives, in json'},
  },
  async run(args, io) {
    const report = choice(args.values.report, '--report', reports) ?? 'pretty'
    const least = choice(args.values['min-severity'], '--min-severity', severities)
    let raised = false
    const complete = await reviewEach(args, io, {facts: args.values.facts === true}, async (all, text) => {
      const shown = least === undefined ? all : {...all, findings: all.findings.filter(weighs(least))}
      raised ||= shown.findings.some(weighs(least ?? 'warning'))
      if (report === 'pretty')
        return io.writeOut(toPretty(shown, text, {colour: io.colour, columns: io.columns}))
      tellProblems(shown, io)
      await io.writeOut(report === 'json' ? toJson(shown) : toLines(shown))
    })
    if (!complete) return 2
    return raised ? 1 : 0
  },
}

function weighs(least: Severity): (finding: Finding) => boolean {
  return ({severity}) => severities.indexOf(severity) <= severities.indexOf(least)
}

function tellProblems({path = '-', problems}: Review, io: Io): void {
  for (const {message} of problems) io.writeError(`wiredesk: ${path}: ${message}\n`)
}
