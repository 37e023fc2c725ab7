import {desks, profiles} from '../lexicon/term.js'
import {createReviewer} from '../review/review.js'
import type {Copy, Reviewer, ReviewerOptions} from '../review/types.js'
import {formats} from '../story/story.js'
import {type Command, CommandError, choice, readReviewerOptions, reviewerOptions} from './command.js'
import {readLines} from './lines.js'

/** `stream`: a filter of JSON lines, one story a line, each answered as soon as it is done and in the order they came. */
export const stream: Command = {
  name: 'stream',
  usage: 'stream [--facts] [--profile P] [--desk D]',
  summary: 'JSON lines in, JSON lines out: one story a line',
  options: {...reviewerOptions, facts: {type: 'boolean'}},
  async run(args, io) {
    const defaults = readReviewerOptions(args)
    const facts = args.values.facts === true
    const reviewers = new Map<string, Reviewer>()
    let failed = false
    let line = 0
    for await (const text of readLines(io.stdin)) {
      line += 1
      if (text.trim() === '') continue
      try {
        const {id, copy, options} = readRequest(text)
        const reviewer = reviewerFor(reviewers, {...defaults, ...options})
        const review = await reviewer.review(copy, {facts})
        await io.writeOut(`${JSON.stringify({id, ...review})}\n`)
      } catch (error) {
        if (!(error instanceof CommandError)) throw error
        failed = true
        await io.writeOut(`${JSON.stringify({id: null, line, error: error.message})}\n`)
      }
    }
    return failed ? 2 : 0
  },
}

interface Request {
  readonly id: string
  readonly copy: Copy
  readonly options: ReviewerOptions
}

function readRequest(line: string): Request {
  const request = parse(line)
  const {id, text, path} = request
  if (typeof id !== 'string') throw new CommandError('“id” must be a string')
  if (typeof text !== 'string') throw new CommandError('“text” must be a string')
  if (path !== undefined && typeof path !== 'string') throw new CommandError('“path” must be a string')
  const format = choice(request.format, 'format', [...formats, 'auto'])
  const profile = choice(request.profile, 'profile', profiles)
  const desk = choice(request.desk, 'desk', desks)
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

/** Profile and desk may change from line to line; each pair keeps its reviewer. */
function reviewerFor(reviewers: Map<string, Reviewer>, options: ReviewerOptions): Reviewer {
  const key = `${options.profile ?? ''} ${options.desk ?? ''}`
  const reviewer = reviewers.get(key) ?? createReviewer(options)
  reviewers.set(key, reviewer)
  return reviewer
}
