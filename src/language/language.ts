import type {Lexicon, Match} from '../lexicon/matcher.js'
import {compileLexicon} from '../lexicon/matcher.js'
import type {Term} from '../lexicon/term.js'
import type {Role} from '../story/story.js'
import {readAttributions} from './attributions/attributions.js'
import {createReading} from './attributions/reading.js'
import {findGaps, withoutGaps} from './gaps.js'
import {findMentions} from './names.js'
import type {Paragraph, TermHit, Token} from './paragraph.js'
import {parseTree} from './parse.js'
import {correctTags} from './parts-of-speech.js'
import {findPassives} from './passives/passives.js'
import {withRetextPassive} from './passives/retext-passive.js'
import {placesIn} from './places.js'
import {classifyQuotations} from './quotation-kinds.js'
import {findQuotations} from './quotations.js'
import {splitSentences} from './sentences.js'
import {loadTagger, type Tagger} from './tagger.js'

/** What stands around a block: all that its reading depends on beside its text. */
export interface BlockContext {
  readonly role: Role
  /** A quotation of several paragraphs is open when the block begins. */
  readonly quotationOpen: boolean
}

/** Newsroom English: reads one block at a time. */
export interface Language {
  readParagraph(text: string, context: BlockContext): Paragraph
}

/** Loads the tagger and compiles the term lists. No term counts within `names`; the words of `letStand` are noted and not objected to. */
export async function loadLanguage(
  terms: readonly Term[],
  names: readonly string[] = [],
  letStand: readonly Term[] = [],
): Promise<Language> {
  const tag = await loadTagger()
  const tokenize = (text: string) => tag(text).map(({norm}) => norm)
  const lexicon = compileLexicon(terms, tokenize, names)
  const allowed = letStand.length === 0 ? undefined : compileLexicon(letStand, tokenize)
  return {readParagraph: (text, context) => readParagraph(text, context, tag, lexicon, allowed)}
}

function readParagraph(
  raw: string,
  {role, quotationOpen}: BlockContext,
  tag: Tagger,
  lexicon: Lexicon,
  allowed: Lexicon | undefined,
): Paragraph {
  const flat = raw.replace(/[\r\n\t\f\v]/g, ' ')
  const gaps = findGaps(flat)
  const text = withoutGaps(flat, gaps)
  const tokens = correctTags(tag(text))
  const places = placesIn(tokens)
  const sentences = splitSentences(tokens)
  const quotes = findQuotations(text, quotationOpen)
  const quotations = classifyQuotations(text, tokens, quotes)
  const reading = createReading(text, tokens, places, sentences, quotes)
  const attributions = readAttributions(reading, quotations)
  const terms = new Map<string, TermHit[]>()
  for (const match of lexicon.match(tokens, sentences)) {
    const hits = terms.get(match.term.rule) ?? []
    terms.set(match.term.rule, hits)
    hits.push(hitOf(match, tokens))
  }
  const tree = () => parseTree(text, sentences, tokens)
  return {
    role,
    text,
    tokens,
    places,
    sentences,
    quotations,
    attributions,
    passives: withRetextPassive(findPassives(tokens, places, sentences), {text, tokens, sentences, tree}),
    mentions: findMentions(tokens, reading.phrases),
    terms,
    letStand:
      allowed === undefined ? [] : allowed.match(tokens, sentences).map((match) => hitOf(match, tokens)),
    gaps,
    notes: [],
    tree,
  }
}

function hitOf({term, firstToken, endToken}: Match, tokens: readonly Token[]): TermHit {
  const start = tokens[firstToken]?.start ?? 0
  return {term, firstToken, endToken, start, end: tokens[endToken - 1]?.end ?? start}
}
