import {resolve} from 'node:path'
import {loadLanguage} from '../language/language.js'
import {terms} from '../lexicon/data.js'
import type {Term} from '../lexicon/term.js'
import {readTermList} from '../lexicon/term-list.js'
import {readHouseLexicon} from '../review/house.js'
import {failedHouseExamples} from '../review/house-examples.js'
import {type FailedExample, failedExamples} from '../rules/examples.js'
import {blockRules} from '../rules/index.js'
import {type Command, CommandError} from './command.js'
import {houseFileAbove} from './houses.js'
import type {Io} from './io.js'
import {readCopy} from './read-copy.js'

/** `lexicon test`: runs the examples inside the entries of a house lexicon or a term list; where there is none, of the product's own lists. */
export const lexicon: Command = {
  name: 'lexicon',
  takes: 'test [FILE]',
  summary: 'run the examples of a house lexicon: FILE, or the nearest wiredesk.yml',
  options: {},
  most: 2,
  async run({paths: [action, named]}, io) {
    if (action !== 'test') throw new CommandError('lexicon takes the word test, and the path of a lexicon')
    const path = named ?? (await houseFileAbove(resolve('.'), io))
    const {tested, failed, broken} = path === undefined ? await testOurs() : await testFile(path, io)
    for (const {term, copy, expected} of failed)
      await io.writeOut(`${term}: expected ${expected === 'match' ? 'a mark' : 'no mark'} in “${copy}”\n`)
    const examples = tested.reduce((sum, {match, noMatch}) => sum + match.length + noMatch.length, 0)
    const outcome = failed.length === 0 ? 'all of them hold' : `${failed.length} of them do not hold`
    await io.writeOut(
      `${path ?? 'the lists that ship'}: ${counted(tested.length, 'entry', 'entries')}, ${counted(examples, 'example', 'examples')}; ${outcome}\n`,
    )
    if (broken) return 2
    return failed.length > 0 ? 1 : 0
  },
}

interface Tested {
  readonly tested: readonly Term[]
  readonly failed: readonly FailedExample[]
  /** Whether some of the file could not be read. */
  readonly broken: boolean
}

async function testOurs(): Promise<Tested> {
  return {tested: terms, failed: failedExamples(terms, await loadLanguage(terms), blockRules), broken: false}
}

/** What breaks in the file is told with its line; a term list is tested as the house that holds nothing else. */
async function testFile(path: string, io: Io): Promise<Tested> {
  const yaml = await readCopy(path, io)
  const {house, problems} = /^entries:/m.test(yaml) ? readList(yaml) : readHouseLexicon(yaml)
  for (const {line, message} of problems) io.writeError(`wiredesk: ${path}:${line}: ${message}\n`)
  return {tested: house.terms ?? [], failed: await failedHouseExamples(house), broken: problems.length > 0}
}

function readList(yaml: string) {
  const list = readTermList(yaml)
  const problems = list.problems.map(({at, message}) => ({
    line: yaml.slice(0, at.start).split('\n').length,
    message,
  }))
  return {house: {terms: list.terms}, problems}
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
