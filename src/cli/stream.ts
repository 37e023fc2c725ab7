import {desks, profiles} from '../lexicon/term.js'
import {whereItFailed} from '../report/where.js'
import type {Copy, ReviewerOptions} from '../review/types.js'
import {
  type Command,
  CommandError,
  choice,
  readFormat,
  readReviewerOptions,
  reviewerOptions,
} from './command.js'
import {createReviewers, namedHouse} from './houses.js'
import {readLines} from './lines.js'

/** `stream`: a filter of JSON lines, one story a line, each answered as soon as it is done and in the order they came. */
export const stream: Command = {
  name: 'stream',
  takes: '< FILE',
  summary: 'JSON lines in, JSON lines out: one story a line',
  options: {
    ...reviewerOptions,
    facts: {type: 'boolean', about: 'with sentences, attributions and passives'},
  },
  most: 0,
  async run(args, io) {
    const defaults = readReviewerOptions(args)
    const facts = args.values.facts === true
    // What an archive is answered must not hang on the folder that somebody stands in.
    const reviewerFor = createReviewers((await namedHouse(args, io)) ?? (async () => undefined))
    let failed = false
    let line = 0
    for await (const text of readLines(io.stdin)) {
      line += 1
      if (text?.trim() === '') continue
      try {
        const {id, copy, options} = readRequest(text)
        const reviewer = await reviewerFor(copy.path ?? '-', {...defaults, ...options})
        const review = await reviewer.review(copy, {facts})
        await io.writeOut(`${JSON.stringify({id, ...review})}\n`)
      } catch (error) {
        failed = true
        await io.writeOut(`${JSON.stringify({id: null, line, error: reasonOf(error)})}\n`)
      }
    }
    return failed ? 2 : 0
  },
}

function reasonOf(error: unknown): string {
  return error instanceof CommandError
    ? error.message
    : `a fault of Wiredesk’s own; please report it: ${whereItFailed(error)}`
}

interface Request {
  readonly id: string
  readonly copy: Copy
  readonly options: ReviewerOptions
}

function readRequest(line: string | undefined): Request {
  if (line === undefined) throw new CommandError('this line is longer than any story')
  const request = parse(line)
  const {id, text, path} = request
  if (typeof id !== 'string') throw new CommandError('“id” must be a string')
  if (typeof text !== 'string') throw new CommandError('“text” must be a string')
  if (path !== undefined && typeof path !== 'string') throw new CommandError('“path” must be a string')
  const format = readFormat(request.format, '“format”')
  const profile = choice(request.profile, '“profile”', profiles)
  const desk = choice(request.desk, '“desk”', desks)
  return {
    id,
    copy: {text, ...(format === undefined ? {} : {format}), ...(path === undefined ? {} : {path})},
    options: {...(profile === undefined ? {} : {profile}), ...(desk === undefined ? {} : {desk})},
  }
}

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {...value}
  } catch {
    // JSON.parse quotes the copy in its message, which must not get into a log.
    throw new CommandError('this line is not JSON')
  }
  throw new CommandError('this line is not a JSON object')
}
