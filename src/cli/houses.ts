import {dirname, join, relative, resolve, sep} from 'node:path'
import {deskOf, type House} from '../lexicon/house.js'
import type {Desk} from '../lexicon/term.js'
import {readHouseLexicon} from '../review/house.js'
import {createReviewer} from '../review/review.js'
import type {Reviewer, ReviewerOptions} from '../review/types.js'
import {CommandError} from './command.js'
import type {Io} from './io.js'

/** The name of a newsroom's own lexicon. */
const houseFile = 'wiredesk.yml'

interface FoundHouse {
  readonly house: House
  /** The folder it speaks for. */
  readonly folder: string
}

/**
 * Gives every story the reviewer of its house: the nearest wiredesk.yml in the folders above it, or the one file that the command line
 * names. A house is read once, and what breaks in it is told once.
 */
export function createHouses(options: ReviewerOptions, io: Io, named?: string) {
  const folders = new Map<string, Promise<FoundHouse | undefined>>()
  const reviewers = new Map<string, Reviewer>()

  return {
    async reviewerFor(path: string): Promise<Reviewer> {
      const found = await (named === undefined
        ? nearest(dirname(resolve(path)))
        : once(resolve(named), readNamed))
      const desk = options.desk ?? (found === undefined ? undefined : deskIn(found, path))
      const key = `${found?.folder ?? ''}\n${desk ?? ''}`
      const reviewer =
        reviewers.get(key) ??
        createReviewer({
          ...options,
          ...(desk === undefined ? {} : {desk}),
          lexicons: found === undefined ? [] : [found.house],
        })
      reviewers.set(key, reviewer)
      return reviewer
    },
  }

  function once(
    key: string,
    read: (key: string) => Promise<FoundHouse | undefined>,
  ): Promise<FoundHouse | undefined> {
    const found = folders.get(key) ?? read(key)
    folders.set(key, found)
    return found
  }

  function nearest(folder: string): Promise<FoundHouse | undefined> {
    return once(folder, async () => {
      const yaml = await io.readFile(join(folder, houseFile)).catch(() => undefined)
      if (yaml !== undefined) return parse(join(folder, houseFile), yaml)
      const above = dirname(folder)
      return above === folder ? undefined : nearest(above)
    })
  }

  async function readNamed(path: string): Promise<FoundHouse> {
    const yaml = await io.readFile(path).catch(() => {
      throw new CommandError(`${path}: this house lexicon cannot be read`)
    })
    return parse(path, yaml)
  }

  function parse(path: string, yaml: Uint8Array): FoundHouse {
    const {house, problems} = readHouseLexicon(new TextDecoder().decode(yaml))
    for (const {line, message} of problems) io.writeError(`wiredesk: ${path}:${line}: ${message}\n`)
    return {house, folder: dirname(path)}
  }
}

function deskIn({house, folder}: FoundHouse, path: string): Desk | undefined {
  return deskOf(house, relative(folder, resolve(path)).split(sep).join('/'))
}
