import type {Review, ReviewOptions} from '../review/types.js'
import {type Arguments, CommandError, readFormat, readHousePath, readReviewerOptions} from './command.js'
import {createHouses} from './houses.js'
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
  const format = readFormat(args) ?? 'auto'
  const houses = createHouses(readReviewerOptions(args), io, readHousePath(args))
  let complete = true
  for (const path of args.paths) {
    try {
      const text = await readCopy(path, io)
      const reviewer = await houses.reviewerFor(path)
      const review = await reviewer.review({text, format, path}, options)
      await show(await withRecord(review, path, io), text)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      io.writeError(`wiredesk: ${error.message}\n`)
      complete = false
    }
  }
  return complete
}
