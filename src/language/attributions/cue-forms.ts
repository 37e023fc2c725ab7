import {cueNouns} from '../cue-nouns.js'
import {type CueForm, cueAdjectives, cueForms, particleForms} from '../cues.js'
import {documentNouns, firmNouns, organisationNouns, settings} from '../name-lists.js'
import type {PartOfSpeech, Token} from '../paragraph.js'
import {possessives} from '../phrases.js'
import {watch} from '../places.js'
import {singular} from '../source-kinds.js'
import {amountAfter} from './amounts.js'

/** "told The Harbour | Post": a capital behind a capital goes on with a name, unless the copy is a headline. */
export function isWithinName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before?.pos !== 'PROPN' || !isCapital(token)) return false
  return isCapital(before) && token.text !== token.text.toUpperCase()
}

function isCapital({text}: Token): boolean {
  const code = text.charCodeAt(0)
  return code >= 65 && code <= 90
}

/** Most words are no form of any cue, and are asked no more. */
export const cueWords = watch([...particleForms.keys(), ...cueAdjectives.keys(), ...cueForms.keys()], 'norm')

const verbal: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX'])

/** The particle verb that begins with a token: "pointed | out". */
function particleFormAt(tokens: readonly Token[], index: number): CueForm | undefined {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined || token.pos === 'PROPN') return undefined
  const found = particleForms.get(token.norm)?.get(next.norm)
  return found?.form === 's' && tokens[index - 1]?.norm === 'to' ? undefined : found
}

/** The cue verb that a token is where it stands, or a particle verb that begins with it. */
export function cueFormAt(tokens: readonly Token[], index: number): CueForm | undefined {
  return particleFormAt(tokens, index) ?? verbFormAt(tokens, index)
}

/** Parts of speech decide, and the neighbours where they err. */
function verbFormAt(tokens: readonly Token[], index: number): CueForm | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  const adjective = cueAdjectives.get(token.norm)
  if (adjective !== undefined && afterBe(tokens, index)) return adjective
  const found = cueForms.get(token.norm)
  if (found === undefined) return undefined
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.text === '-' && before.end === token.start) return undefined
  if (after?.text === '-' && after.start === token.end) return undefined
  // "under | questioning"
  if (found.form === 'ing' && before?.norm === 'under') return undefined
  // "to rallies | around the country"
  if (found.form === 's' && before?.norm === 'to') return undefined
  // "As the mayor put it", "put the toll at 30"
  if (found.cue.lemma === 'put' && after?.norm !== 'it' && !putsFigure(tokens, index)) return undefined
  if (found.cue.lemma === 'charge' && (token.pos !== 'VERB' || isCharged(tokens, index))) return undefined
  // "The figures do not add up", "claimed back the fees"
  if (/^(?:up|back|off|down)$/.test(after?.norm ?? '') && severed.has(found.cue.lemma)) return undefined
  // "said in a statement | posted on its site that …"
  if (found.form === 'ed' && before?.pos === 'NOUN' && isSaidIn(tokens, index - 1)) return undefined
  if (isForecast(tokens, index)) return found
  // "in a televised address that …": behind "a" and a noun no bare verb agrees.
  if (found.form === 'base' && isSingular(tokens, index)) return undefined
  if (verbal.has(token.pos)) {
    // "an earlier forecast", "the widely reported claim"
    if (before?.pos === 'ADV' && articles.has(tokens[index - 2]?.norm ?? '')) return undefined
    const modifies =
      before !== undefined &&
      (before.pos === 'DET' || before.pos === 'NUM' || before.pos === 'ADP' || before.norm === "'s") &&
      isNominal(after) &&
      // "quoted him as | telling Ruiz", "after | urging members"
      !(found.form === 'ing' && before.pos === 'ADP' && addressing.test(found.cue.lemma))
    // "the company's touted “dialogue”"
    const labels =
      (before?.pos === 'DET' || before?.norm === "'s") && found.form === 'ed' && opensQuote(after)
    return (modifies && found.form !== 's' && found.form !== 'past') || labels ? undefined : found
  }
  if (before === undefined || after === undefined) return undefined
  // "those who preferred the plan"
  if (
    token.pos === 'ADJ' &&
    found.form === 'ed' &&
    (before.norm === 'who' || ((before.text === ',' || before.pos === 'PROPN') && after.norm === 'that'))
  )
    return found
  // "repeatedly referenced | the report"
  if (
    token.pos === 'ADJ' &&
    found.form === 'ed' &&
    (after.pos === 'DET' || possessives.has(after.norm)) &&
    !linking.has(before.norm)
  )
    return found
  // "is promising | lower taxes"
  if (
    token.pos === 'ADJ' &&
    found.form === 'ing' &&
    found.cue.frames.includes('n') &&
    linking.has(before.norm) &&
    governsObject(after)
  )
    return found
  // "closed the road, | warning that it was unsafe", "…, | promising a review"
  if (
    found.form === 'ing' &&
    before.text === ',' &&
    (after.norm === 'that' || (token.pos === 'ADJ' && after.pos === 'DET'))
  )
    return found
  if (token.pos === 'ADP' || token.pos === 'ADV' || token.pos === 'SCONJ' || token.pos === 'ADJ')
    return undefined
  // "one of 10 states he won"
  if (before.pos === 'NUM' && found.form === 's') return undefined
  if (found.cue.sense === 'show' && isOfPapers(tokens, index, found)) return found
  if (looksLikeNoun(found, token, before, after)) return found
  if (isPresentTense(found, token, before, after, tokens[index + 2])) return found
  if (isOnlyVerb(tokens, index, found)) return found
  // "her claim that …", "on a conference call that …": no verb agrees with what stands in front.
  if (possessives.has(before.norm) || (found.form === 'base' && before.pos === 'NOUN' && !isSeveral(before)))
    return undefined
  const subject =
    before.pos === 'PROPN' ||
    before.pos === 'NOUN' ||
    before.pos === 'PRON' ||
    before.norm === 'that' ||
    before.norm === 'which' ||
    before.pos === 'ADV' ||
    before.pos === 'NUM' ||
    before.pos === 'ADJ' ||
    (token.pos === 'NOUN' && /^(?:less|more)$/.test(before.norm))
  const object =
    after.pos === 'DET' ||
    after.pos === 'PRON' ||
    after.norm === 'that' ||
    after.pos === 'SCONJ' ||
    (found.form === 'ed' && before.pos === 'PROPN' && isNominal(after)) ||
    after.norm === 'one' ||
    (found.form === 's' && amountAfter(tokens, index + 1) !== undefined) ||
    (before.pos !== 'NUM' && /^(?:how|where|why|what|who)$/.test(after.norm)) ||
    '“"‘'.includes(after.text) ||
    (after.text === "'" && after.start > token.end)
  // "a hat reading “…”", "those supporting the plan"
  if (found.form === 'ing' && before.norm === 'those' && (after.pos === 'DET' || after.pos === 'PROPN'))
    return found
  if (found.form === 'ing' && after.pos === 'DET' && (before.pos === 'NOUN' || gerundLeads.has(before.norm)))
    return found
  if (
    found.form === 'ing' &&
    gerundLeads.has(before.norm) &&
    (after.norm === 'that' ||
      (after.norm === 'to' && found.cue.frames.includes('i')) ||
      found.cue.prep.includes(after.norm))
  )
    return found
  if (found.form === 'ing' && !/^[“"]$/.test(after.text)) return undefined
  return subject &&
    object &&
    (before.pos !== 'ADJ' || found.cue.lemma === 'say' || /^(?:less|more)$/.test(before.norm))
    ? found
    : undefined
}

const addressing = /^(?:say|tell|inform|remind|assure|urge|accuse)$/

/** "The company forecast a loss", against "the company forecast was cut": what a body does, with a thing behind it. */
function isForecast(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (tokens[index]?.norm !== 'forecast' || before?.pos !== 'NOUN' || after === undefined) return false
  return (
    (organisationNouns.has(before.lemma) || firmNouns.has(before.lemma)) &&
    /^(?:DET|ADJ|NUM|NOUN)$/.test(after.pos)
  )
}

/** “in a (long) statement”: where something is said, and what is done with it. */
function isSaidIn(tokens: readonly Token[], noun: number): boolean {
  const token = tokens[noun]
  if (token === undefined || !settings.has(singular(token))) return false
  let at = noun - 1
  while (/^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at -= 1
  return tokens[at]?.norm === 'in'
}

/** "charged with theft", "charged two men on Monday with theft", "charges of fraud": the law's business. */
function isCharged(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < index + 20; at += 1) {
    const word = tokens[at]?.norm
    if (word === undefined || word === '.' || word === 'that') return false
    if (word === 'with' || (at === index + 1 && /^(?:of|to|for|into|at|by)$/.test(word))) return true
  }
  return false
}

const severed = new Set('add claim back report'.split(' '))

/** "put the toll | at 30", "put the cost | at more than $4 million": an estimate is somebody's. */
function putsFigure(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 2; at < index + 9; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB') return false
    if (token.norm !== 'at') continue
    const figure = tokens[at + 1]
    return (
      figure !== undefined &&
      (opensQuote(figure) || figure.pos === 'NUM' || figure.pos === 'SYM' || about.test(figure.norm))
    )
  }
  return false
}

const about = /^(?:about|around|nearly|almost|more|less|at|between|up|over|under|roughly|some|just|close)$/

function opensQuote(token: Token | undefined): boolean {
  return token !== undefined && '“"‘'.includes(token.text)
}

function governsObject({pos}: Token): boolean {
  return pos === 'DET' || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'PRON'
}

/** "Marsh demands independent inquiry": in a line without another finite verb, what stands between a name and its object is one. */
function isOnlyVerb(tokens: readonly Token[], index: number, {cue, form}: CueForm): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token?.pos !== 'NOUN' || before === undefined || after === undefined || !/[nA]/.test(cue.frames))
    return false
  const agrees =
    form === 's' ? before.pos === 'PROPN' : form === 'base' && isNominal(before) && /[^s]s$/.test(before.norm)
  if (!agrees || !(isNominal(after) || after.pos === 'NUM') || token.start === before.end) return false
  for (let at = Math.max(0, index - 20); at < Math.min(tokens.length, index + 20); at += 1) {
    const other = tokens[at]
    if (other === undefined || at === index) continue
    if (other.pos === 'AUX' || other.text === '.') return false
    if (other.pos === 'VERB' && tokens[at - 1]?.norm !== 'to' && !/(?:ing|ed)$/.test(other.norm)) return false
  }
  return true
}

const gerundLeads = new Set('by after before without while from when since'.split(' '))
const led = new Set('then also often repeatedly later again'.split(' '))

/** "Marsh slams Reyes", "Voters fear | party's split will …": a tagger takes what is both for a noun. */
function isPresentTense(
  {cue, form}: CueForm,
  {pos, text}: Token,
  before: Token,
  after: Token,
  next: Token | undefined,
): boolean {
  // "Marsh rips rhetoric over …"
  if (
    form === 's' &&
    pos === 'NOUN' &&
    before.pos === 'PROPN' &&
    after.pos === 'NOUN' &&
    !before.norm.endsWith('s')
  )
    return cue.sense === 'judge' && cue.frames.includes('n')
  if (form === 's' && before.pos === 'PROPN' && after.pos === 'PROPN' && /[ncqA]/.test(cue.frames)) {
    const capital = /^\p{Lu}/u.test(text)
    return (pos === 'NOUN' && !capital) || (capital && !before.norm.endsWith('s') && cue.sense === 'judge')
  }
  if (pos !== 'NOUN') return false
  // "Police estimate 40 …", "Aid groups estimate at least …", "The UN estimates 40,000 …"
  if (form === 's' && cue.lemma === 'estimate') return before.pos === 'PROPN' && after.pos === 'NUM'
  if (
    form === 'base' &&
    cue.sense === 'tell' &&
    isSeveral(before) &&
    (after.pos === 'NUM' || after.norm === 'at')
  )
    return cue.frames.includes('c') && cue.lemma === 'estimate'
  // "Police appeal for witnesses" heads a story.
  if (form === 'base' && cue.lemma === 'appeal' && after.norm === 'for')
    return before.start === 0 && isSeveral(before)
  // "Experts call for …"
  if (
    form === 'base' &&
    cue.lemma === 'call' &&
    before.pos === 'NOUN' &&
    isSeveral(before) &&
    after.norm === 'for'
  )
    return true
  // "The ad then references …", "Marsh hints at …", "…, new reports show."
  if (form === 's' && before.pos === 'ADV' && isNominal(after))
    return cue.frames.includes('n') && led.has(before.norm)
  if (form === 's' && before.pos === 'PROPN' && cue.prep.includes(after.norm))
    return (
      cue.lemma === 'call' ||
      (/^(?:at|against)$/.test(after.norm) && !(cueNouns.get(cue.lemma)?.prep.includes(after.norm) ?? false))
    )
  // "…, the paper reports."
  if (form === 's' && before.pos === 'PROPN' && (after.text === '.' || after.text === ':'))
    return cue.sense === 'tell' && cue.frames.includes('c') && cue.frames.includes('q')
  // "Liberals call Ryan cowardly"
  if (form === 'base' && after.pos === 'PROPN' && isNominal(before) && /[^s]s$/.test(before.norm))
    return cue.lemma !== 'like' && (/[nAs]/.test(cue.frames) || cue.lemma === 'call')
  if (form === 'base' && after.text === '.' && (cue.lemma === 'show' || cue.lemma === 'say'))
    return before.pos === 'NOUN' && /[^s]s$/.test(before.norm)
  if (form !== 'base' || !/[^s]s$/.test(before.norm) || !isNominal(before)) return false
  return isNominal(after) && next?.norm === "'s" && /[cs]/.test(cue.frames)
}

/** Whether "a" leads what stands in front, with nothing but words that describe between. */
function isSingular(tokens: readonly Token[], index: number): boolean {
  if (isSeveral(tokens[index - 1] ?? {norm: ''})) return false
  for (let at = index - 1; at > index - 4; at -= 1) {
    const token = tokens[at]
    if (token === undefined) return false
    // "help a visitor see …"
    if (token.norm === 'a' || token.norm === 'an') return !bareLeads.has(tokens[at - 1]?.norm ?? '')
    if (!/^(?:ADJ|NOUN)$/.test(token.pos) && !(token.pos === 'VERB' && token.norm.endsWith('ed')))
      return false
  }
  return false
}

const bareLeads = new Set(
  'help helps helped helping let lets letting make makes made making watch watched hear heard'.split(' '),
)

function isSeveral({norm}: Pick<Token, 'norm'>): boolean {
  return /[^s]s$|^(?:people|police|men|women|children|media|staff|team|public|families)$/.test(norm)
}

const articles = new Set(['a', 'an', 'the'])

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ')
}

/** "New Polls | Show Gaps", "Polls there | show …": papers show, and what stands behind them is no name. */
function isOfPapers(tokens: readonly Token[], index: number, {form}: CueForm): boolean {
  const near = tokens[index - 1]
  const paper =
    near?.norm === 'there' || near?.pos === 'ADV' ? tokens[index - 2] : (issued(tokens, index) ?? near)
  if (paper === undefined || (form !== 's' && form !== 'base')) return false
  const several = /[^s]s$/.test(paper.norm)
  return documentNouns.has(singular(paper)) && several === (form === 'base')
}

/** "A video | posted online shows": the paper behind which stands what was done with it, close ahead of the verb. */
function issued(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index - 2; at > index - 7 && at > 0; at -= 1)
    if (tokens[at]?.pos === 'VERB')
      return /(?:ed|en|wn)$/.test(tokens[at]?.norm ?? '') ? tokens[at - 1] : undefined
  return undefined
}

/** "Marsh plans to …", "polls show …", "who support …": verbs that a tagger takes for plural nouns. */
function looksLikeNoun({cue, form}: CueForm, token: Token, before: Token, after: Token): boolean {
  if (token.pos !== 'NOUN' || (form !== 's' && form !== 'base')) return false
  const relative = before.norm === 'who' || before.norm === 'that'
  const object = after.pos === 'PROPN' || after.pos === 'DET' || after.pos === 'PRON'
  if (relative) return object || (after.norm === 'to' && cue.frames.includes('i'))
  const nominal = before.pos === 'PROPN' || before.pos === 'NOUN'
  if (form === 's') return nominal && after.norm === 'to' && cue.frames.includes('i')
  if (!nominal || !before.norm.endsWith('s') || after.pos === 'PUNCT') return false
  return cue.lemma === 'show' || cue.lemma === 'say' || (object && cue.sense === 'show')
}

const linking = new Set(
  "be is are was were been being am 's 're 'm feel feels felt remain remains remained sound seem seems".split(
    ' ',
  ),
)

/** Whether a form of *be* stands in front, adverbs aside. */
function afterBe(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') {
    if (linking.has(tokens[at]?.norm ?? '')) break
    at -= 1
  }
  return linking.has(tokens[at]?.norm ?? '')
}
