import {whereItFailed} from '../report/where.js'
import type {Review, ReviewOptions} from '../review/types.js'
import {type Arguments, CommandError, readFormat, readReviewerOptions} from './command.js'
import {createReviewers, housesBeside, namedHouse} from './houses.js'
import type {Io} from './io.js'
import {readCopy} from './read-copy.js'
import {withRecord} from './records.js'

/** Reviews every path of a command line, in order. What cannot be read is told and stops nothing else; gives whether all could be. */
export async function reviewEach(
  args: Arguments,
  io: Io,
  options: ReviewOptions,
  show: (review: Review, text: string) => Promise<void>,
): Promise<boolean> {
  if (args.paths.length === 0) throw new CommandError('name the path of a story, or - for standard input')
  const eyes = readReviewerOptions(args)
  const format = readFormat(args.values.format, '--format') ?? 'auto'
  const reviewerFor = createReviewers((await namedHouse(args, io)) ?? housesBeside(io))
  let complete = true
  for (const path of args.paths) {
    try {
      const text = await readCopy(path, io)
      const reviewer = await reviewerFor(path, eyes)
      const review = await reviewer.review({text, format, path}, options)
      await show(await withRecord(review, path, io), text)
    } catch (error) {
      io.writeError(`wiredesk: ${error instanceof CommandError ? error.message : ownFault(path, error)}\n`)
      complete = false
    }
  }
  return complete
}

function ownFault(path: string, error: unknown): string {
  return `${path}: it could not be reviewed, by a fault of Wiredesk’s own; please report it\n${whereItFailed(error)}`
}
