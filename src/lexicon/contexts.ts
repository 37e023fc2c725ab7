import type {Context} from './term.js'

/** What the lexicon needs to know of a token. */
export interface MatchToken {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly norm: string
  readonly lemma: string
  readonly pos: string
}

/** A half-open range of tokens. */
export interface TokenRange {
  readonly firstToken: number
  readonly endToken: number
}

/** Whether `term`, in `sentence`, stands in a named context. */
export function holdsContext(
  context: Context,
  tokens: readonly MatchToken[],
  sentence: TokenRange,
  term: TokenRange,
): boolean {
  return readers[context](tokens, sentence, term)
}

type Reader = (tokens: readonly MatchToken[], sentence: TokenRange, term: TokenRange) => boolean

const readers: Readonly<Record<Context, Reader>> = {
  figure: (tokens, sentence, term) =>
    within(tokens, sentence).some(
      (token, index) => isFigure(token) && !holdsToken(term, sentence.firstToken + index),
    ),
  charge: (tokens, sentence) => within(tokens, sentence).some(({norm}) => chargeWords.has(norm)),
  verdict: (tokens, sentence) =>
    within(tokens, sentence).some(
      ({norm}, index, words) =>
        verdictWords.has(norm) || (norm === 'guilty' && words[index - 1]?.norm !== 'not'),
    ),
  institution: (tokens, sentence, term) =>
    within(tokens, {
      firstToken: term.endToken,
      endToken: Math.min(sentence.endToken, term.endToken + 3),
    }).some(({norm, text, pos}) => bodyWords.has(norm) || (pos === 'PROPN' && /^\p{Lu}/u.test(text))),
  person: (tokens, sentence, term) => {
    const affected = isPassive(tokens, sentence, term)
      ? nounBefore(tokens, sentence, term.firstToken - 1)
      : nounAfter(tokens, sentence, term.endToken)
    return affected !== undefined && isPerson(affected)
  },
  speech: (tokens, sentence, term) => {
    if (closesWhatIsSaid(tokens, sentence, term)) return true
    const next = tokens[term.endToken]
    if (next === undefined || term.endToken >= sentence.endToken) return false
    if (next.norm === 'that' || /^["“‘:]/.test(next.norm)) return true
    if (next.norm === 'to') return ['VERB', 'AUX'].includes(tokens[term.endToken + 1]?.pos ?? '')
    if (opensClause(tokens, sentence, term.endToken) || thatFollows(tokens, sentence, term.endToken))
      return true
    const before = {firstToken: Math.max(sentence.firstToken, term.firstToken - 8), endToken: term.firstToken}
    return within(tokens, before).some(({norm}) => /["”]$|^''$/.test(norm))
  },
}

/** Whether a subject and its verb start at `from`: "he paid", "the gate was shut". */
function opensClause(tokens: readonly MatchToken[], sentence: TokenRange, from: number): boolean {
  if (clauseOpeners.has(tokens[from]?.norm ?? '')) return true
  for (let index = from; index < Math.min(sentence.endToken, from + 10); index += 1) {
    const {pos, norm} = tokens[index] ?? {pos: 'PUNCT', norm: ''}
    if (index > from && (pos === 'AUX' || (pos === 'VERB' && /(?:ed|s)$/.test(norm)))) return true
    if (!nounPhrase.has(pos)) return false
  }
  return false
}

/** "He had won, | the owner claimed.", "as the elders claimed on Monday": behind what was said, and who said it between. */
function closesWhatIsSaid(
  tokens: readonly MatchToken[],
  sentence: TokenRange,
  {firstToken, endToken}: TokenRange,
): boolean {
  const next = tokens[endToken]
  if (
    endToken < sentence.endToken &&
    !/^(?:[.,;!?]|on|in|at|yesterday|today|\p{L}+day)$/u.test(next?.norm ?? '.')
  )
    return false
  let at = firstToken - 1
  while (
    at > sentence.firstToken &&
    firstToken - at < 8 &&
    tokens[at]?.norm !== 'as' &&
    nounPhrase.has(tokens[at]?.pos ?? '')
  )
    at -= 1
  return at < firstToken - 1 && at > sentence.firstToken && /^(?:,|as)$/.test(tokens[at]?.norm ?? '')
}

/** "claimed Monday | that it was late", "insisted in a letter | that …": when and where stands between. */
function thatFollows(tokens: readonly MatchToken[], sentence: TokenRange, from: number): boolean {
  for (let index = from; index < Math.min(sentence.endToken, from + 6); index += 1) {
    const {pos, norm} = tokens[index] ?? {pos: 'PUNCT', norm: ''}
    if (norm === 'that') return pos === 'SCONJ'
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false
  }
  return false
}

function within(tokens: readonly MatchToken[], {firstToken, endToken}: TokenRange): readonly MatchToken[] {
  return tokens.slice(firstToken, endToken)
}

function holdsToken({firstToken, endToken}: TokenRange, index: number): boolean {
  return firstToken <= index && index < endToken
}

function isFigure({norm, pos}: MatchToken): boolean {
  return /\d/.test(norm) || (pos === 'NUM' && norm !== 'one') || numberWords.has(norm)
}

function isPassive(tokens: readonly MatchToken[], sentence: TokenRange, {firstToken}: TokenRange): boolean {
  for (let index = firstToken - 1; index >= Math.max(sentence.firstToken, firstToken - 3); index -= 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (beForms.has(token.norm)) return true
    if (token.pos !== 'ADV' && token.pos !== 'PART') return false
  }
  return false
}

function nounBefore(
  tokens: readonly MatchToken[],
  sentence: TokenRange,
  from: number,
): MatchToken | undefined {
  for (let index = from; index >= sentence.firstToken; index -= 1) {
    const token = tokens[index]
    if (token !== undefined && isNominal(token)) return token
  }
  return undefined
}

/** The head of the noun phrase that starts at `from`: its last noun in a row. */
function nounAfter(
  tokens: readonly MatchToken[],
  sentence: TokenRange,
  from: number,
): MatchToken | undefined {
  let head: MatchToken | undefined
  for (let index = from; index < Math.min(sentence.endToken, from + 6); index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (isNominal(token)) head = token
    else if (head !== undefined || !modifiers.has(token.pos)) break
  }
  return head
}

function isNominal({pos}: MatchToken): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'
}

/** Whether a noun names people. A capitalised name counts: bodies and countries act through people. */
function isPerson({norm, lemma, pos, text}: MatchToken): boolean {
  if (pos === 'PRON') return personPronouns.has(norm)
  return personNouns.has(lemma) || personNouns.has(norm) || (pos === 'PROPN' && /^\p{Lu}/u.test(text))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

const clauseOpeners = words('he she they it we i there')
const nounPhrase = words('DET ADJ NUM NOUN PROPN PRON ADP PART')
const beForms = words("is are was were be been being 's 're")
const modifiers = words('DET ADJ NUM ADP ADV VERB PUNCT')
const personPronouns = words('he she they him her them we us you i who whom everyone someone others')
const numberWords = words(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred thousand million billion percent',
)
const bodyWords = words(
  'member ally state country government partner nation republic power kingdom ministry agency union unions bloc alliance regime party company firm council board bank court media press opposition club federation association committee commission administration parliament senate police school university church group',
)
const chargeWords = words(
  'charge charges charged charging indict indicts indicted indictment detained detains extradited arrest arrested arrests plead pleaded pleads trial court prosecutor prosecutors prosecution lawsuit lawsuits suit sued suing accused accuses accusing accusation complaint plaintiff plaintiffs defendant defendants jury jurors judge affidavit police investigators detectives warrant',
)
const verdictWords = words('convicted conviction convicts sentenced jailed imprisoned verdict sentence')
const personNouns = words(
  `person people man men woman women child children boy boys girl girls civilian civilians prisoner prisoners hostage hostages captive captives
  soldier soldiers troop troops fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen officer officers police
  policeman policemen guard guards leader leaders commander commanders general president minister king journalist journalists reporter
  reporters activist activists protester protesters demonstrator demonstrators villager villagers resident residents worker workers
  student students teacher teachers priest priests doctor doctors lawyer lawyers judge judges politician politicians official officials
  opponent opponents dissident dissidents suspect suspects defector defectors spy spies family families brother brothers sister sisters
  father mother son sons daughter daughters husband wife driver drivers aide aides deputy deputies terrorist terrorists detainee
  detainees refugee refugees migrant migrants member members operative operatives owner tycoon businessman banker financier
  trader dealer gangster boss chief coach manager player striker singer actor actress star author writer cleric preacher imam pastor
  figure candidate senator congressman congresswoman lawmaker lawmakers mayor governor`,
)
