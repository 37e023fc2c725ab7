import {parseDocument} from 'yaml'
import type {SourceSpan} from '../story/span.js'
import {type Complain, list, object, oneOf, placeOf, record, type Shape, text} from './shape.js'
import {
  attributedKinds,
  basisKinds,
  contexts,
  desks,
  partsOfSpeech,
  profiles,
  settings,
  severities,
  type Term,
} from './term.js'

/** Something in a term list or a house lexicon that makes no sense. The rest is used. */
export interface LexiconProblem {
  readonly message: string
  /** Where it breaks, in the YAML text. */
  readonly at: SourceSpan
}

const phrases = (what: string) => list(text('a word or a phrase'), what)

const contextShape = object(
  'words and circumstances around the term',
  {},
  {
    followedBy: phrases('words right after the term'),
    precededBy: phrases('words right before the term'),
    within: phrases('fixed phrases that contain the term'),
    sentence: phrases('words anywhere in the same sentence'),
    paragraph: phrases('words anywhere in the same paragraph'),
    context: list(oneOf(contexts, 'a named context'), 'named contexts'),
  },
)

const basisShape = object(
  'who objects, and on what ground',
  {
    guide: text('a style guide'),
    kind: oneOf(basisKinds, 'how well the ground is known'),
    stance: text('what the guide holds'),
  },
  {},
)

/** The settings of an entry that do not say which words it is about. */
export const termFields = {
  severity: oneOf([...severities, 'softer'], 'how much it weighs'),
  pos: oneOf(partsOfSpeech, 'the part of speech it counts as'),
  isName: oneOf(['true'], 'whether the term is a name itself'),
  alternatives: phrases('what to write instead, best first; an empty text drops the term'),
  advice: text('what to do where no words can take its place'),
  unless: contextShape,
  onlyIf: contextShape,
  attributed: oneOf(attributedKinds, 'what it does where a named source stands behind the clause'),
  profiles: record(oneOf(settings, 'a severity, softer or off'), 'what profiles make of it'),
  desks: record(oneOf(settings, 'a severity, softer or off'), 'what desks make of it'),
  basis: list(basisShape, 'who objects'),
  note: text('a note to other editors'),
  match: phrases('copy in which it is raised'),
  noMatch: phrases('copy in which it is not'),
} as const

/** An entry of a list, with the rule given in the entry or by the file. */
export function entryShape(rule: string | undefined): Shape<Term> {
  const id = text('a name for the entry')
  const variants = phrases('every form of the term')
  const shape =
    rule === undefined
      ? object('an entry', {id, rule: text('the rule that raises it'), variants}, termFields)
      : object('an entry', {id, variants}, {rule: text('the rule that raises it'), ...termFields})
  return {
    schema: shape.schema,
    read(node, complain) {
      const entry = shape.read(node, complain)
      if (entry === undefined) return undefined
      checkKeys(entry.profiles, profiles, 'profile', node, complain)
      checkKeys(entry.desks, desks, 'desk', node, complain)
      if (entry.variants.length === 0) complain(`The entry “${entry.id}” has no words`, node)
      const {isName, ...rest} = entry
      return {
        alternatives: [],
        basis: [],
        match: [],
        noMatch: [],
        ...rest,
        ...(isName === undefined ? {} : {isName: true}),
        rule: entry.rule ?? rule ?? '',
        variants: entry.variants.map(plain),
      }
    },
  }
}

/** Reads a term list of the product: `rule`, `entries`, and the `basis` of the entries that name none of their own. */
export function readTermList(yaml: string): {
  readonly terms: readonly Term[]
  readonly problems: readonly LexiconProblem[]
} {
  const document = parseDocument(yaml)
  const problems: LexiconProblem[] = document.errors.map(({message, pos: [start, end]}) => ({
    message,
    at: {start, end},
  }))
  const complain: Complain = (message, node) => problems.push({message, at: placeOf(node)})
  const rule = object(listName, {rule: text('the rule')}, {basis: anything, entries: anything}).read(
    document.contents,
    () => {},
  )?.rule
  const shape = object(
    listName,
    {rule: text('the rule that raises it'), entries: list(entryShape(rule), 'the entries')},
    {basis: termFields.basis},
  )
  const {entries = [], basis = []} = shape.read(document.contents, complain) ?? {}
  return {
    terms: entries.map((term) => (term.basis.length > 0 ? term : {...term, basis})),
    problems,
  }
}

const listName = 'a term list'
const anything: Shape<true> = {schema: {}, read: () => true}

function checkKeys(
  map: Readonly<Record<string, unknown>> | undefined,
  known: readonly string[],
  what: string,
  node: unknown,
  complain: Complain,
): void {
  for (const key of Object.keys(map ?? {}))
    if (!known.includes(key)) complain(`Unknown ${what} “${key}”, expected one of ${known.join(', ')}`, node)
}

/** Lower case, straight apostrophes, single spaces. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}
