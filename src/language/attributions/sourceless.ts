import type {TextSpan} from '../../story/span.js'
import {type CueFrame, cueForms} from '../cues.js'
import type {Run} from '../phrases.js'
import {kindOfHead} from '../source-kinds.js'
import {isBlow} from './blows.js'
import {relativeEnd} from './clause-ends.js'
import type {Clause, Clauses} from './clauses.js'
import {draftOf} from './clauses.js'
import {type Complement, complementAfter} from './complements.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {commaAfter, contentAfter, contentOf, settingEnd} from './extents.js'
import {type Draft, draftFrom, isQuotedToken, phraseAt, quoteOf, type Reading, spanOf} from './reading.js'
import type {Subject} from './sources.js'
import {extendRight, nameBehind, subjectAfter} from './sources-behind.js'

/** "is expected to win", "was accused of theft", "was criticised by the union": the passive names who speaks only with *by*. */
export function passiveCue(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, subject, limit} = clause
  if (group.shape !== 'passive') return undefined
  const {tokens} = reading
  const {cue} = group.form
  // "is supposed to" tells of duty, not of what anybody supposes.
  if (cue.lemma === 'suppose') return undefined
  // "Readers are asked to call": a notice, which nobody has told.
  if (
    cue.lemma === 'ask' &&
    tokens[group.end]?.norm === 'to' &&
    /^(?:is|are|be)$/.test(tokens[group.first]?.norm ?? '')
  )
    return undefined
  // "No injuries were reported."
  if (/^(?:no|none|neither)$/.test(tokens[subject?.source.first ?? -1]?.norm ?? '')) return undefined
  const about = aboutSubject(reading, subject)
  if (tokens[group.end]?.norm === 'by') {
    const phrase = phraseAt(reading, group.end + 1)
    if (phrase === undefined || about.length === 0) return undefined
    const source = {
      first: phrase.first,
      end: nameBehind(reading, extendRight(reading, phrase.end, limit), limit),
    }
    // "was seen by the paper", but "was seen by many as a gift"
    if (/^(?:see|view)$/.test(cue.lemma) && tokens[source.end]?.norm !== 'as') return undefined
    if (cue.sense === 'stand' && !/[naoA]/.test(cue.frames)) return undefined
    if (isBlow(cue.lemma) && !/^(?:for|over|as)$/.test(tokens[source.end]?.norm ?? '')) return undefined
    // "was accused by the union | of lying"
    const joint = /^(?:as|of)$/.test(tokens[source.end]?.norm ?? '')
    const told = joint ? contentSpan(reading, source.end + 1, limit) : undefined
    const content = told === undefined ? about : [...about, told]
    return draftOf(reading, clause, {source, cueEnd: group.end, content})
  }
  const complement = complementAfter(reading, passiveFrames(cue), group.end, limit)
  // "is quoted in the report | as saying …": whoever is quoted speaks.
  const relayed = cue.lemma === 'quote' && saysBehind(reading, group.end, limit)
  if (complement === undefined)
    return isMadeKnown(cue) && !relayed
      ? draftOf(reading, clause, {cueEnd: group.end, content: about})
      : undefined
  if (complement.kind === 'phrase' && !/[aor]/.test(cue.frames) && complement.cueEnd === group.end)
    return undefined
  if (
    cue.sense === 'show' &&
    complement.kind !== 'clause' &&
    !(complement.kind === 'infinitive' && cue.lemma !== 'see' && !cue.frames.includes('o'))
  )
    return undefined
  // "was quoted as saying, “…”"
  if (complement.kind === 'phrase' && reading.cueAt[complement.first]?.form === 'ing') {
    const saying = complement.first + 1
    const words = [saying, saying + 1].find((index) => isQuotedToken(reading, index))
    if (words !== undefined) {
      const content = contentAfter(reading, clauses, words, limit)
      return draftOf(reading, clause, {...spokenBy(subject), cueEnd: saying, content})
    }
    // "was quoted as saying | (that) …"
    const said =
      tokens[saying - 1]?.norm === 'saying' ? complementAfter(reading, saySo, saying, limit) : undefined
    if (said !== undefined) {
      const content = contentOf(reading, clauses, said, limit)
      return draftOf(reading, clause, {...spokenBy(subject), cueEnd: saying, content})
    }
  }
  if (relayed) return undefined
  const teller = complement.kind === 'phrase' ? agentWithin(reading, complement, limit) : undefined
  if (teller !== undefined && about.length > 0) {
    const said = contentSpan(reading, complement.first, teller.first - 1)
    const content = said === undefined ? about : [...about, said]
    return draftOf(reading, clause, {source: teller, cueEnd: complement.cueEnd, content})
  }
  // "the party, which is seen as weak, | said …"
  const relative = subject !== undefined && /^(?:who|which)$/.test(tokens[subject.source.first]?.norm ?? '')
  const end = relative ? relativeEnd(reading, complement.first, limit) : limit
  const told = contentOf(reading, clauses, complement, end)
  // "was asked, “Why now?”": the words alone are the content.
  return draftOf(reading, clause, {
    cueEnd: complement.cueEnd,
    content: complement.kind === 'quote' ? told : [...about, ...told],
  })
}

function saysBehind({tokens}: Reading, from: number, limit: number): boolean {
  for (let at = from; at < limit - 1 && tokens[at]?.pos !== 'PUNCT'; at += 1)
    if (tokens[at]?.norm === 'as') return /^(?:saying|telling|having)$/.test(tokens[at + 1]?.norm ?? '')
  return false
}

const saySo: CueFrame = {lemma: 'say', frames: 'qcw', prep: [], sense: 'tell'}

/** "was condemned as reckless by | the union": who says so, behind what is said. */
function agentWithin(reading: Reading, {first, cueEnd}: Complement, limit: number): Run | undefined {
  const {tokens} = reading
  if (tokens[cueEnd - 1]?.norm !== 'as') return undefined
  for (let at = first + 1; at < limit - 1 && tokens[at]?.pos !== 'PUNCT'; at += 1) {
    if (tokens[at]?.norm !== 'by' || isQuotedToken(reading, at)) continue
    const phrase = phraseAt(reading, at + 1)
    const head = tokens[phrase?.head ?? -1]
    if (phrase?.first !== at + 1 || head === undefined) return undefined
    const speaks = kindOfHead(tokens, phrase.first, phrase.head) !== 'none' || head.pos === 'PROPN'
    return speaks ? {first: phrase.first, end: extendRight(reading, phrase.end, limit)} : undefined
  }
  return undefined
}

/** "The deal was announced on Monday", "the plan was criticised": what is told, or judged in words, somebody said. */
function isMadeKnown({sense, frames, lemma}: CueFrame): boolean {
  return (sense === 'tell' || sense === 'judge') && frames.includes('n') && !acts.has(lemma) && !isBlow(lemma)
}

/** What is done with a vote, a signature or a gift, and needs no word: "the plan was approved". */
const acts = new Set(
  'approve veto unveil reject dismiss support back second share honor honour credit compliment defend welcome identify submit document'.split(
    ' ',
  ),
)

/** Who is quoted is the source of the words. */
function spokenBy(subject: Subject | undefined): {readonly source?: Subject['source']} {
  return subject === undefined ? {} : {source: subject.source}
}

/** What a verb takes behind it in the passive: "is said to …", "was accused of …", "was told that …", "is known as …". */
function passiveFrames<Cue extends {readonly frames: string; readonly prep: readonly string[]}>(
  cue: Cue,
): Cue {
  return {
    ...cue,
    frames: `${cue.frames.replace(/[rn]/g, '')}i`,
    prep: [
      ...cue.prep.filter(
        (word) => word !== 'by' && word !== 'in' && word !== 'on' && word !== 'to' && word !== 'at',
      ),
      'of',
      'as',
      'for',
    ],
  }
}

/** "The vote seems lost", "she appeared to agree": an impression, and nobody says whose. */
export function seeming(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, subject, complement, limit} = clause
  // "She is looking to win" wants, and seems nothing.
  if (group.form.cue.lemma === 'look' && complement?.kind === 'infinitive' && group.form.form === 'ing')
    return undefined
  // "She seemed to blame the weather" tells what she did: the verb behind has the word.
  const verb = complement?.kind === 'infinitive' ? reading.cueAt[complement.first + 1] : undefined
  if (verb !== undefined && verb.cue.sense !== 'seem') return undefined
  if (
    group.form.cue.sense !== 'seem' ||
    group.shape !== 'finite' ||
    subject === undefined ||
    complement === undefined
  )
    return undefined
  return draftOf(reading, clause, {
    cueEnd: group.end,
    content: [...aboutSubject(reading, subject), ...contentAfter(reading, clauses, group.end, limit)],
  })
}

/** "It emerged that …": facts do not emerge, somebody told them. */
export function emerged(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, subject, complement, limit} = clause
  if (subject === undefined || complement === undefined || reading.tokens[subject.first]?.norm !== 'it')
    return undefined
  if (subject.source.end - subject.source.first > 1 || group.shape !== 'finite') return undefined
  const opinion = group.form.form === 'adjective'
  if (!opinion && group.form.cue.lemma !== 'emerge' && group.form.cue.lemma !== 'transpire') return undefined
  const draft = draftOf(reading, clause, {
    cueEnd: complement.cueEnd,
    content: contentOf(reading, clauses, complement, limit),
  })
  if (draft === undefined) return undefined
  return {
    ...draft,
    cue: spanOf(reading, {first: subject.first, end: complement.cueEnd}),
    at: reading.tokens[subject.first]?.start ?? 0,
  }
}

/** The subject that a sourceless cue tells about; "it" and "there" stand for what follows. */
function aboutSubject(reading: Reading, subject: Subject | undefined): readonly TextSpan[] {
  if (subject === undefined) return []
  const head = reading.tokens[subject.source.first]
  if (subject.source.end - subject.source.first === 1 && (head?.norm === 'it' || head?.norm === 'there'))
    return []
  return [spanOf(reading, subject.source)]
}

/** "Asked about the vote, she …", "when asked whether he would stay": somebody asked, nobody says who. */
export function asked(reading: Reading, _clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, sentence, limit} = clause
  const {tokens} = reading
  if (group.form.cue.lemma !== 'ask' && group.form.cue.lemma !== 'press' && group.form.cue.lemma !== 'quiz')
    return undefined
  const before = tokens[group.first - 1]
  // "Bell, | asked about the vote, said …"
  const aside =
    before?.text === ',' &&
    group.first === group.head &&
    /^(?:about|whether|if|how|why)$/.test(tokens[group.end]?.norm ?? '')
  if (
    group.first !== sentence.firstToken &&
    !(aside && phraseAt(reading, group.first - 2)?.end === group.first - 1) &&
    before?.norm !== 'when' &&
    before?.norm !== 'if' &&
    before?.norm !== 'after'
  )
    return undefined
  if (group.form.form !== 'ed') return undefined
  // "asked to pick a winner": a request, no question.
  if (tokens[group.end]?.norm === 'to') return undefined
  const comma = commaAfter(reading, group.end, limit)
  const asks = questionAfter(reading, group.end, comma)
  const prep = tokens[asks]?.norm === 'about'
  const first = prep ? asks + 1 : asks
  const cueEnd = prep && asks === group.end ? first : group.end
  // "Asked point-blank, “Did you go?” she …": the words are the question.
  const blunt = tokens[first]?.pos === 'ADV' || tokens[first]?.norm === 'point'
  const words = blunt && comma - first < 4 ? quoteOf(reading, comma + 1) : undefined
  const content = words ?? contentSpan(reading, first, comma)
  return content === undefined
    ? undefined
    : draftOf(reading, clause, {cueEnd, content: [{start: content.start, end: content.end}]})
}

/** The question behind who asked, when and where: "Asked by reporters on Monday | whether …", "Asked at a rally | about …". */
function questionAfter({tokens}: Reading, first: number, comma: number): number {
  if (tokens[first]?.pos !== 'ADP' || tokens[first]?.norm === 'about') return first
  for (let at = first; at < comma; at += 1)
    if (/^(?:about|whether|if|how|why|what|when|who)$/.test(tokens[at]?.norm ?? '')) return at
  return first
}

const labels = new Set(
  'called dubbed titled entitled named nicknamed labeled labelled billed known described regarded accused suspected expected considered seen viewed hailed perceived portrayed'.split(
    ' ',
  ),
)

/** They hold what others say only with *as*: "a step seen as a warning", against "a man seen near the pier". */
const views = new Set('seen viewed hailed perceived portrayed'.split(' '))

/** They go with a name: "a band called The Hats", against "a neighbour called the police". */
const names = new Set('called dubbed titled entitled named nicknamed labeled labelled'.split(' '))

function isName(reading: Reading, first: number): boolean {
  const {tokens} = reading
  const word = tokens[first]?.pos === 'DET' ? tokens[first + 1] : tokens[first]
  return word?.pos === 'PROPN' || isQuotedToken(reading, first) || tokens[first]?.norm === 'as'
}

/** "a band called The Hats", "the leader, accused of theft, …": a participle behind a noun holds what others say of it. */
export function reducedPassives(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.pos !== 'VERB' || isQuotedToken(reading, at)) continue
    if (tokens[at + 1]?.norm === 'by') {
      const draft = judgedBy(reading, at)
      if (draft !== undefined) drafts.push(draft)
      continue
    }
    if (!labels.has(token.norm)) continue
    let before = at - 1
    while (tokens[before]?.pos === 'ADV') before -= 1
    if (tokens[before]?.text === ',') before -= 1
    const phrase = phraseAt(reading, before)
    const form = cueForms.get(token.norm)
    if (phrase === undefined || phrase.end !== before + 1) continue
    const next = tokens[at + 1]
    if (next?.norm !== 'as' && views.has(token.norm)) continue
    if (names.has(token.norm) && !isName(reading, at + 1)) continue
    const prep = next?.norm === 'as' || next?.norm === 'of' || next?.norm === 'for'
    if (!prep && phraseAt(reading, at + 1)?.first !== at + 1 && !isQuotedToken(reading, at + 1)) continue
    if (tokens[before]?.pos === 'PRON') continue
    const limit = sentenceLimit(reading, at)
    const first = prep ? at + 2 : at + 1
    const head = phraseAt(reading, first)
    const acts = tokens[first]?.norm.endsWith('ing') && tokens[first]?.pos === 'VERB'
    const end = acts
      ? settingEnd(reading, first + 1, limit)
      : isQuotedToken(reading, first)
        ? first + 1
        : head === undefined
          ? commaAfter(reading, first, limit)
          : extendRight(reading, head.end, limit)
    const content = contentSpan(reading, first, end)
    if (content === undefined) continue
    const cue = spanOf(reading, {first: before + 1 === at ? at : at, end: prep ? at + 2 : at + 1})
    drafts.push({
      cue,
      lemma: form?.cue.lemma ?? token.lemma,
      content: [spanOf(reading, phrase), content],
      at: cue.start,
      wraps: false,
    })
  }
  return drafts
}

/** "the bill, opposed by the union, …": a participle of judgment behind a noun, with who judges. */
function judgedBy(reading: Reading, at: number): Draft | undefined {
  const {tokens} = reading
  const form = reading.cueAt[at]
  if (form === undefined || (form.form !== 'ed' && form.form !== 'participle') || isBlow(form.cue.lemma))
    return undefined
  const {sense, lemma} = form.cue
  if (sense !== 'judge' && sense !== 'stand' && lemma !== 'report') return undefined
  // "a memo seen by the paper"
  if (views.has(tokens[at]?.norm ?? '')) return undefined
  let before = at - 1
  while (tokens[before]?.pos === 'ADV') before -= 1
  if (tokens[before]?.text === ',') before -= 1
  const about = phraseAt(reading, before)
  const limit = sentenceLimit(reading, at)
  const source = subjectAfter(reading, at + 2, limit)
  if (
    about === undefined ||
    about.end !== before + 1 ||
    tokens[before]?.pos === 'PRON' ||
    source === undefined
  )
    return undefined
  return draftFrom(reading, {
    source,
    cue: {first: at, end: at + 1},
    lemma: form.cue.lemma,
    content: [spanOf(reading, about)],
  })
}
