import {loadLanguage} from '../language/language.js'
import {terms} from '../lexicon/data.js'
import type {House} from '../lexicon/house.js'
import {resolveTerms} from '../lexicon/resolve.js'
import type {Term} from '../lexicon/term.js'
import {readTermList} from '../lexicon/term-list.js'
import {readHouseLexicon} from '../review/house.js'
import {failedExamples} from '../rules/examples.js'
import {blockRules} from '../rules/index.js'
import {type Command, CommandError} from './command.js'
import type {Io} from './io.js'
import {readCopy} from './read-copy.js'

/** `lexicon test`: runs the examples inside the entries of a house lexicon or a term list, or of the product's own lists. */
export const lexicon: Command = {
  name: 'lexicon',
  usage: 'lexicon test [FILE]',
  summary: 'run the match and no-match examples of a house lexicon',
  options: {},
  async run({paths: [action, path]}, io) {
    if (action !== 'test')
      throw new CommandError('lexicon takes the word test, and the path of a lexicon if not our own')
    const {house, broken} = path === undefined ? {house: {terms}, broken: false} : await readLexicon(path, io)
    const own = house.terms ?? []
    const all =
      path === undefined
        ? terms
        : resolveTerms(terms, {profile: house.extends ?? 'neutral', desk: 'news', house})
    const failed = failedExamples(own, await loadLanguage(all, house.names), blockRules)
    for (const {term, copy, expected} of failed)
      await io.writeOut(`${term}: expected ${expected === 'match' ? 'a mark' : 'no mark'} in “${copy}”\n`)
    const count = own.reduce((sum, {match, noMatch}) => sum + match.length + noMatch.length, 0)
    await io.writeOut(`${own.length} entries, ${count} examples, ${failed.length} of them do not hold\n`)
    if (broken) return 2
    return failed.length > 0 ? 1 : 0
  },
}

/** A house lexicon, or a term list as a house that holds nothing else. What breaks is told with its line. */
async function readLexicon(path: string, io: Io): Promise<{readonly house: House; readonly broken: boolean}> {
  const yaml = await readCopy(path, io)
  if (/^entries:/m.test(yaml)) return readList(path, yaml, io)
  const {house, problems} = readHouseLexicon(yaml)
  for (const {line, message} of problems) io.writeError(`wiredesk: ${path}:${line}: ${message}\n`)
  return {house, broken: problems.length > 0}
}

function readList(
  path: string,
  yaml: string,
  io: Io,
): {readonly house: {readonly terms: readonly Term[]}; readonly broken: boolean} {
  const list = readTermList(yaml)
  for (const {at, message} of list.problems) {
    io.writeError(`wiredesk: ${path}:${yaml.slice(0, at.start).split('\n').length}: ${message}\n`)
  }
  return {house: {terms: list.terms}, broken: list.problems.length > 0}
}
