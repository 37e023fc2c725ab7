import {LineCounter, parseDocument} from 'yaml'
import {type Complain, list, object, oneOf, placeOf, record, text} from './shape.js'
import {type Desk, desks, type Profile, profiles, type Setting, settings, type Term} from './term.js'
import {entryShape, type LexiconProblem, termFields} from './term-list.js'

/** What a newsroom rules for itself, over the product's own lists: the contents of its wiredesk.yml. */
export interface House {
  /** The agency style it starts from. */
  readonly extends?: Profile
  /** The desk of files that no path below names. */
  readonly desk?: Desk
  /** Desks by path; the first that fits counts. `*` stands for any name, `**` for any folders. */
  readonly paths?: readonly {readonly path: string; readonly desk: Desk}[]
  readonly rules?: Readonly<Record<string, Setting>>
  /** What single desks make of rules, over `rules`. */
  readonly desks?: Readonly<Partial<Record<Desk, Readonly<Record<string, Setting>>>>>
  /** Entries of its own; one with the id of a product entry takes its place. */
  readonly terms?: readonly Term[]
  /** Ids of product entries that it does without. */
  readonly remove?: readonly string[]
  /** Product entries that it sets otherwise. */
  readonly change?: Readonly<Record<string, TermChange>>
  /** Names in which no term counts: "Rebel Valley". */
  readonly names?: readonly string[]
}

/** What may be set otherwise in an entry, which keeps its words and its contexts. */
export interface TermChange {
  readonly severity?: Setting
  readonly alternatives?: readonly string[]
  readonly advice?: string
}

/** What its file is called, at the top of the folder that it speaks for. */
export const houseFile = 'wiredesk.yml'

/** The rule of house entries that name none. */
export const houseRule = 'house/term'

const setting = oneOf(settings, 'a severity, softer or off')

const changeShape = object(
  'what is set otherwise in an entry',
  {},
  {severity: setting, alternatives: termFields.alternatives, advice: termFields.advice},
)

const pathShape = object(
  'a path and its desk',
  {
    path: text('a path in the workspace; * stands for any name, ** for any folders'),
    desk: oneOf(desks, 'a desk'),
  },
  {},
)

/** The ids that a house lexicon may name. */
export interface KnownNames {
  readonly rules: readonly string[]
  readonly terms: readonly string[]
}

function houseShape({rules, terms}: Partial<KnownNames> = {}) {
  const ofRules = record(setting, 'what it makes of rules, by id', rules)
  const ofDesk = record(setting, 'what the desk makes of rules, by id', rules)
  return object(
    'a house lexicon',
    {},
    {
      extends: oneOf(profiles, 'the agency style it starts from'),
      desk: oneOf(desks, 'the desk of files that no path names'),
      paths: list(pathShape, 'desks by path; the first that fits counts'),
      rules: ofRules,
      desks: object(
        'what single desks make of rules',
        {},
        {news: ofDesk, courts: ofDesk, markets: ofDesk, sport: ofDesk, features: ofDesk},
      ),
      terms: list(entryShape(houseRule), 'entries of its own'),
      remove: list(
        terms === undefined ? text('the id of an entry') : oneOf(terms, 'the id of an entry'),
        'entries it does without',
      ),
      change: record(changeShape, 'entries it sets otherwise, by id', terms),
      names: list(text('a name'), 'names in which no term counts'),
    },
  )
}

/** The JSON schema of wiredesk.yml, for completion and validation in an editor; with `known`, it lists the ids. */
export function houseSchemaFor(known?: KnownNames): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Wiredesk house lexicon',
    ...houseShape(known).schema,
  }
}

/** The schema for whoever knows the ids without it. */
export const houseSchema = houseSchemaFor()

/** A problem of a house lexicon, with its line, 1-based. */
export interface HouseProblem extends LexiconProblem {
  readonly line: number
}

export interface HouseReading {
  readonly house: House
  readonly problems: readonly HouseProblem[]
}

/** Reads a wiredesk.yml. What breaks, or is not known, is told with its place; the rest is used. An empty file is an empty house. */
export function readHouse(yaml: string, known: KnownNames): HouseReading {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {lineCounter: lines})
  const problems: HouseProblem[] = []
  const add = (message: string, at: LexiconProblem['at']) =>
    problems.push({message, at, line: lines.linePos(at.start).line})
  // The parser adds the place once more, and draws it.
  for (const {message, pos} of document.errors)
    add(message.replace(/ at line \d+, column \d+:.*/s, ''), {start: pos[0], end: pos[1]})
  const complain: Complain = (message, node) => add(message, placeOf(node))
  if (document.contents === null) return {house: {}, problems}
  return {house: houseShape(known).read(document.contents, complain) ?? {}, problems}
}

/** The desk that a house gives a path of its workspace, with forward slashes. */
export function deskOf({paths = [], desk}: House, path: string): Desk | undefined {
  return paths.find((entry) => fitsPath(path.split('/'), entry.path.split('/')))?.desk ?? desk
}

function fitsPath(path: readonly string[], pattern: readonly string[]): boolean {
  const [want, ...wantRest] = pattern
  const [have, ...haveRest] = path
  if (want === undefined) return have === undefined
  if (want === '**') return fitsPath(path, wantRest) || (have !== undefined && fitsPath(haveRest, pattern))
  return have !== undefined && fitsName(have, want) && fitsPath(haveRest, wantRest)
}

/** A name against a pattern in which `*` stands for any letters. */
function fitsName(name: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*')
  if (parts.length === 0) return name === pattern
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const part of parts.slice(0, -1)) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  const last = parts.at(-1) ?? ''
  return name.length - last.length >= at && name.endsWith(last)
}
