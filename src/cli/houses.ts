import {dirname, join, relative, resolve, sep} from 'node:path'
import {deskOf, type House, houseFile} from '../lexicon/house.js'
import type {Desk} from '../lexicon/term.js'
import {readHouseLexicon} from '../review/house.js'
import {createReviewer} from '../review/review.js'
import type {Reviewer, ReviewerOptions} from '../review/types.js'
import type {Arguments} from './command.js'
import type {Io} from './io.js'
import {readCopy} from './read-copy.js'

/** A house lexicon with where it was found. */
interface FoundHouse {
  readonly house: House
  /** The folder it speaks for. */
  readonly folder: string
}

/** Whose house a story belongs to. */
export type HouseOf = (path: string) => Promise<FoundHouse | undefined>

/** The one that the command line names speaks for all stories; `undefined` where it names none. */
export async function namedHouse({values}: Arguments, io: Io): Promise<HouseOf | undefined> {
  if (typeof values.house !== 'string') return undefined
  const found = await readHouse(values.house, io)
  return async () => found
}

/** The nearest wiredesk.yml in the folders above a story. Each is read once, and what breaks in it is told once. */
export function housesBeside(io: Io): HouseOf {
  const known = new Map<string, Promise<FoundHouse>>()
  return async (path) => {
    const file = await houseFileAbove(dirname(resolve(path)), io)
    if (file === undefined) return undefined
    const found = known.get(file) ?? readHouse(file, io)
    known.set(file, found)
    return found
  }
}

/** The wiredesk.yml of a folder, or of the nearest one above it that has any. */
export async function houseFileAbove(folder: string, io: Io): Promise<string | undefined> {
  const file = join(folder, houseFile)
  if (await io.exists(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : houseFileAbove(above, io)
}

async function readHouse(path: string, io: Io): Promise<FoundHouse> {
  const {house, problems} = readHouseLexicon(await readCopy(path, io))
  for (const {line, message} of problems) io.writeError(`wiredesk: ${path}:${line}: ${message}\n`)
  return {house, folder: dirname(resolve(path))}
}

/** Gives every story the reviewer of its house and its desk; those that stories have in common are made once. */
export function createReviewers(houseOf: HouseOf) {
  const reviewers = new Map<string, Reviewer>()
  return async (path: string, options: ReviewerOptions): Promise<Reviewer> => {
    const found = await houseOf(path)
    const desk = options.desk ?? (found === undefined ? undefined : deskIn(found, path))
    const key = [found?.folder, options.profile, desk].join('\n')
    const reviewer =
      reviewers.get(key) ??
      createReviewer({
        ...options,
        ...(desk === undefined ? {} : {desk}),
        ...(found === undefined ? {} : {lexicons: [found.house]}),
      })
    reviewers.set(key, reviewer)
    return reviewer
  }
}

function deskIn({house, folder}: FoundHouse, path: string): Desk | undefined {
  return deskOf(house, relative(folder, resolve(path)).split(sep).join('/'))
}
