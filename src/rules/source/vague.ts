import {unnamedPeople} from '../../language/frames/unnamed-people.js'
import {type Paragraph, quotationAt, sentenceAt, type TermHit, type Token} from '../../language/paragraph.js'
import {inOrder, type Places, watch} from '../../language/places.js'
import {overlaps, type TextSpan} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {termReport, termsOf} from '../terms.js'

/** Claims hung on people nobody names: "critics say", "experts warned". */
export const vague = defineRule({
  id: 'source/vague',
  severity: 'warning',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Readers cannot weigh a claim without knowing who makes it.',
  basis: [
    'AP: identify sources as closely as possible',
    'Reuters: a source must be described',
    'Ganter and Strube (2009): numerically vague subjects',
  ],
  quiet: [
    'where the group is counted or belongs to a named body',
    'where one of the group is named later in the paragraph, or quoted by name at the head of the next',
    'where the group does something other than speak',
  ],
  messages: {
    group: ({actual, expected}) => `Unexpected unnamed source “${actual}”, expected ${expected}`,
    uncounted: ({actual}) =>
      `Unexpected unnamed source “${actual}”, expected how many, and one of them by name`,
  },
  examples: [
    {
      bad: 'Critics say the plan will fail.',
      good: 'The union’s president, Ana Ruiz, said the plan would fail.',
    },
  ],
  check(paragraph, report) {
    const uncounted = uncountedSpeakers(paragraph)
    const told: TextSpan[] = [...uncounted]
    for (const hit of termsOf(paragraph, 'source/vague')) {
      if (!speaks(paragraph, hit) || isPlaced(paragraph, hit) || isNamedLater(paragraph, hit)) continue
      told.push(hit)
      report.group({
        ...termReport(paragraph, hit),
        settledBy: 'voice',
        fixes: [queryFix(hit, 'who, and how many?')],
      })
    }
    for (const at of uncounted) {
      if (!isNamedLater(paragraph, at))
        report.uncounted({
          at,
          severity: 'info',
          settledBy: 'voice',
          fixes: [queryFix(at, 'who, and how many?')],
        })
    }
    for (const at of unnamedPeople(paragraph)) {
      if (told.some((hit) => overlaps(hit, at)) || isNamedLater(paragraph, at)) continue
      report.group({
        at,
        values: {expected: 'a name, or who and how many'},
        settledBy: 'voice',
        fixes: [queryFix(at, 'who, and how many?')],
      })
    }
  },
})

/** Whether the group is cited: beside a verb of saying, or after "according to". */
function speaks(paragraph: Paragraph, {firstToken, endToken}: TermHit): boolean {
  const {tokens} = paragraph
  // What analysts expect of a quarter is a figure that markets keep.
  // "what supporters call the freedom bill" gives a name.
  if (
    /^expect/.test(tokens[endToken]?.norm ?? '') &&
    tokens.some(({norm}) => /^(?:share|earnings|profit|revenue|quarter)$/.test(norm))
  )
    return false
  if (tokens[firstToken - 1]?.norm === 'what' && tokens[endToken]?.lemma === 'call') return false
  if (tokens.slice(firstToken + 1, endToken).some(isSaying)) return true
  if (tokens[firstToken]?.pos === 'DET' && endToken - firstToken > 1) return true
  const did = tokens[firstToken - 2]
  if (tokens[firstToken - 1]?.norm === 'by' && /ed$/.test(did?.norm ?? '') && isSaying(did)) return true
  const verb = pastJoined(paragraph, endToken)
  const next = tokens[verb]
  // "a message to supporters saying": they are told.
  if (/ing$/.test(next?.norm ?? '') && tokens[skipBack(tokens, firstToken) - 1]?.norm === 'to') return false
  if (areAtOdds(tokens, auxiliaries.has(next?.norm ?? '') ? verb + 1 : verb)) return false
  if (next !== undefined && isSaying(next))
    return !/^(?:show|find)$/.test(next.lemma) || isPaper(tokens[verb - 1])
  if (auxiliaries.has(next?.norm ?? '') && isSaying(tokens[verb + 1])) return true
  const first = skipBack(tokens, firstToken)
  if (tokens[first - 1]?.norm === 'to' && tokens[first - 2]?.norm === 'according') return true
  // "…, say experts." The verb before belongs to the group only between what is said and the end of the clause.
  const opened = /^[,"”']/.test(tokens[first - 2]?.norm ?? '')
  return opened && isSaying(tokens[first - 1]) && (next === undefined || /^[.,;]/.test(next.norm))
}

/** Where the verb stands behind "experts and officials". Of "experts and analysts" the second is asked after. */
function pastJoined(paragraph: Paragraph, at: number): number {
  const {tokens} = paragraph
  const other = tokens[at + 1]
  if (other !== undefined && termsOf(paragraph, 'source/vague').some((hit) => overlaps(hit, other))) return at
  const isJoined =
    /^(?:and|or)$/.test(tokens[at]?.norm ?? '') && other?.pos === 'NOUN' && other.norm.endsWith('s')
  return isJoined ? at + 2 : at
}

/** "Historians still argue about how many died": nobody's view is told. */
function areAtOdds(tokens: readonly Token[], verb: number): boolean {
  return (
    /^(?:argue|disagree|debate|differ|agree)$/.test(tokens[verb]?.lemma ?? '') &&
    /^(?:about|over)$/.test(tokens[verb + 1]?.norm ?? '')
  )
}

/** "People in the town say". */
function speaksFor(tokens: readonly Token[], people: number): boolean {
  if (!/^(?:in|at|around|near|on|here)$/.test(tokens[people + 1]?.norm ?? '')) return false
  for (let index = people + 2; index < people + 6; index += 1) {
    if (citing.has(tokens[index]?.norm ?? '')) return true
    if (!/^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[index]?.pos ?? '')) return false
  }
  return false
}

const asking: ReadonlySet<string> = new Set([
  'asking',
  'wondering',
  'saying',
  'complaining',
  'demanding',
  'worrying',
])

/** People of a kind: those listed, and whoever does a thing for a living or by habit. Offices speak for themselves. */
function isPlural({norm, pos}: Token): boolean {
  if (crowds.has(norm)) return true
  return (
    norm.endsWith('s') &&
    (pos === 'NOUN' || pos === 'PROPN') &&
    /(?:[^aeious]ers|[^aeiou]ors|ists|ians)$/.test(norm) &&
    !official.has(norm)
  )
}

const official: ReadonlySet<string> = new Set(
  `officers investigators prosecutors ministers organisers organizers leaders managers lawyers directors inspectors commanders regulators rescuers
  papers newspapers letters numbers others members orders figures matters speakers lawmakers senators officials witnesses researchers
  rulers editors auditors doctors brothers sisters firefighters peacekeepers negotiators mediators ambassadors founders owners holders`.split(
    /\s+/,
  ),
)

/** "Residents fear", "diplomatic circles say": a whole class of people, who speak with one voice in the present tense. */
function isCrowd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const verb = tokens[index + 1]
  const before = tokens[index - 1]
  if (token?.norm === 'people' && speaksFor(tokens, index)) return true
  if (token === undefined || verb === undefined) return false
  const isBare = token.norm === 'circles' || before === undefined || pauses.has(before.text)
  if (!isBare || !isPlural(token) || areAtOdds(tokens, index + 1)) return false
  // "Parents are asking", "islanders have had enough".
  const asks = verb.norm === 'are' && asking.has(tokens[index + 2]?.norm ?? '')
  const hasHad =
    verb.norm === 'have' && tokens[index + 2]?.norm === 'had' && tokens[index + 3]?.norm === 'enough'
  return asks || hasHad || ((verb.pos === 'VERB' || verb.pos === 'NOUN') && citing.has(verb.norm))
}

const pauses: ReadonlySet<string> = new Set(['.', ',', ';'])
const crowds: ReadonlySet<string> = new Set(
  'delegates residents neighbours neighbors locals onlookers voters parents villagers commuters farmers shoppers patients tenants workers customers circles students traders diplomats'.split(
    ' ',
  ),
)

/** "Some investors believe", "many residents say": people who are cited, and neither named nor counted, whoever they are. */
function uncountedSpeakers(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const listed = termsOf(paragraph, 'source/vague')
  const found: TextSpan[] = []
  for (const index of speakersIn(paragraph.places)) {
    const token = tokens[index]
    if (token === undefined) continue
    if (isCrowd(tokens, index)) found.push({start: token.start, end: token.end})
    else if (uncounted.has(token.norm)) addUncounted(token, index)
  }
  return found

  function addUncounted(token: Token, index: number): void {
    const head = tokens[index + 1]?.pos === 'ADJ' ? index + 2 : index + 1
    const noun = tokens[head]
    const verb = tokens[head + 1]
    if (
      noun === undefined ||
      noun.pos !== 'NOUN' ||
      !/(?:[^s]s|people)$/.test(noun.norm) ||
      things.has(noun.lemma)
    )
      return
    if (verb === undefined || !citing.has(verb.lemma) || verb.norm.endsWith('s')) return
    const at = {start: token.start, end: noun.end}
    if (!listed.some((hit) => overlaps(hit, at)) && quotationAt(paragraph, at) === undefined) found.push(at)
  }
}

const uncounted: ReadonlySet<string> = new Set([
  'some',
  'many',
  'most',
  'several',
  'other',
  'numerous',
  'certain',
  'sundry',
  'assorted',
  'various',
  'countless',
  'unnamed',
])
/** What stands before "say" and says nothing: the verb is somebody else's. */
const things: ReadonlySet<string> = new Set(
  'threat thing case way place issue problem year month day week time point law bill plan idea'.split(' '),
)
const citing: ReadonlySet<string> = new Set(
  'say believe argue fear think claim reckon maintain insist assert predict suggest complain worry contend warn agree feel suspect whisper murmur mutter hint speak talk grumble wonder moan despair'.split(
    ' ',
  ),
)

const uncountedWords = watch(uncounted, 'norm')
const peopleWords = watch(['people'], 'norm')
/** The verbs of which a crowd is the subject. */
const crowdVerbs = watch([...citing, 'are', 'have'], 'norm')

/** Where people may stand who are cited: before a verb for it, or at a word that counts nobody. */
function speakersIn(places: Places): readonly number[] {
  const subjects = places.of(crowdVerbs).map((verb) => verb - 1)
  return inOrder(subjects, places.of(peopleWords), places.of(uncountedWords))
}

/** What shows things: people only say them, and what they show is temper. */
function isPaper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:research|researcher|scientist|stud|report|poll|survey|statistic|figure|test|economist)/.test(
      token.norm,
    )
  )
}

/** The first token of the group, with "some", "many", "other" and the like before it. */
function skipBack(tokens: readonly Token[], firstToken: number): number {
  let first = firstToken
  while (groupWords.has(tokens[first - 1]?.norm ?? '')) first -= 1
  return first
}

function isSaying(token: Token | undefined): boolean {
  return (
    token !== undefined && (sayingVerbs.has(token.lemma) || sayingVerbs.has(token.norm.replace(/s$/, '')))
  )
}

/** Whether somebody could go and ask them: a number, a name beside them, or where they were asked. */
function isPlaced(paragraph: Paragraph, hit: TermHit): boolean {
  const {tokens} = paragraph
  const after = tokens[hit.endToken]
  if (isCounted(tokens, hit.firstToken)) return true
  if (after !== undefined && placings.has(after.norm)) return true
  return paragraph.attributions.some(
    ({source}) =>
      source !== undefined &&
      overlaps(source, hit) &&
      tokens.some(
        (token) =>
          token.start >= source.start &&
          token.end <= source.end &&
          !overlaps(token, hit) &&
          (token.pos === 'NUM' ||
            (token.pos === 'PROPN' && !offices.has(token.norm) && !uncounted.has(token.norm))),
      ),
  )
}

/** A number or a name before the group: "the two diplomats", "Carrow Bank analysts". */
function isCounted(tokens: readonly Token[], firstToken: number): boolean {
  for (let index = firstToken - 1; index >= firstToken - 3; index -= 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.pos === 'NUM') return true
    // At the head of a sentence every word has a capital: "Government insiders say".
    const opens = index === 0 || /^[.!?]$/.test(tokens[index - 1]?.text ?? '')
    const isNamed = !(opens && (offices.has(token.norm) || uncounted.has(token.norm)))
    if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && isNamed) return true
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return false
  }
  return false
}

const offices: ReadonlySet<string> = new Set(
  'government party palace cabinet company industry city security intelligence military defence defense diplomatic church university bank hospital school'.split(
    ' ',
  ),
)

/** A person or a body cited after the group in the same paragraph stands for it. */
function isNamedLater(paragraph: Paragraph, hit: TextSpan): boolean {
  const sentence = sentenceAt(paragraph, hit)
  return paragraph.attributions.some(
    ({source, sourceKind, cueLemma}) =>
      source !== undefined &&
      // "… The chairman knew of it": told of him, not said by him.
      cueLemma !== 'know' &&
      source.start >= (sentence?.end ?? hit.end) &&
      namedKinds.has(sourceKind) &&
      isIntroduced(paragraph.text.slice(source.start, source.end)),
  )
}

/** "Ana Ruiz, an analyst at the bank", "economist Ana Ruiz": told who it is, and not an office that speaks for itself. A bare surname was told before. */
function isIntroduced(source: string): boolean {
  const [name = ''] = source.split(',')
  return /\s/.test(source) && !authorities.test(name)
}

const authorities =
  /\b(?:police|ministry|minister|spokes\w+|governor|mayor|commander|president|general|prosecutors?|court|army|navy|union|council|department|government|office|chief executive|chairman|chairwoman)\b/i

const namedKinds: ReadonlySet<string> = new Set(['person', 'organisation'])
const placings: ReadonlySet<string> = new Set([
  'at',
  'from',
  'with',
  'polled',
  'surveyed',
  'interviewed',
  'including',
  'like',
  'such',
])
const groupWords: ReadonlySet<string> = new Set([
  'some',
  'many',
  'most',
  'several',
  'other',
  'the',
  'his',
  'her',
  'its',
  'their',
  'political',
  'local',
  'foreign',
  'certain',
  'sundry',
  'assorted',
  'independent',
  'outside',
  'military',
  'legal',
  'medical',
])
const auxiliaries: ReadonlySet<string> = new Set(['have', 'had', 'has', 'also', 'now', 'often', 'still'])
const sayingVerbs: ReadonlySet<string> = new Set(
  'say said show find argue believe fear warn contend claim suggest think predict worry complain insist maintain allege expect agree note describe see view call accuse blame caution question doubt speculate hope dismiss fault reckon opine figure suspect assume'.split(
    ' ',
  ),
)
