import {documentNouns, roleNouns} from '../name-lists.js'
import {beForms, type Run} from '../phrases.js'
import {singular} from '../source-kinds.js'
import {toldAhead} from './as-clauses.js'
import {holdsClause, holdsStatement, mainVerbAfter, opensVerb, relativeEnd} from './clause-ends.js'
import type {Clause, Clauses} from './clauses.js'
import {draftOf} from './clauses.js'
import type {Complement} from './complements.js'
import {contentBefore, contentOf, endsSaid, interrupted, resumed, settingEnd} from './extents.js'
import {type Draft, draftFrom, isQuotedToken, phraseAt, type Reading, spanOf, tokenFrom} from './reading.js'
import type {Subject} from './sources.js'
import {subjectAfter} from './sources-behind.js'
import {isTime} from './times.js'

/** "The minister said (that) talks had failed", "who denied the report", "failings that he said were minor". */
export function speakerFirst(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, subject, complement, limit} = clause
  if (group.shape !== 'finite' || subject === undefined) return undefined
  // "Do you know …": the reader is no source.
  if (reading.tokens[subject.source.first]?.norm === 'you' && group.form.cue.sense !== 'tell')
    return undefined
  if (
    group.form.cue.lemma === 'call' &&
    complement?.cueEnd === group.end &&
    isNamed(reading, clause, subject)
  )
    return undefined
  if (complement === undefined)
    return leadingIn(reading, clause, subject) ?? objectAhead(reading, clause, subject)
  if (endsSaid(reading, subject.first) && isPassedOn(reading, clause, complement)) return undefined
  const {tokens} = reading
  const {source} = subject
  // "Nobody has claimed the raid"
  if (
    /^(?:nobody|no-one|none|no|neither)$/.test(tokens[source.first]?.norm ?? '') &&
    group.form.cue.lemma === 'claim'
  )
    return undefined
  if (needsPaper(reading, clause) && !isPaper(reading, source)) return undefined
  // "Ruiz, who fears for the plan, …", "the plan, which Ruiz fears will fail, …"
  const opens = complement.kind === 'gap' ? source.first - 1 : source.first
  // "the firm, whose chairman has said it will not sell, | rose"
  const owned = tokens[source.first]?.norm === 'whose' && tokens[source.first - 1]?.text === ','
  const relative =
    owned ||
    ((complement.kind === 'gap' || source.end - source.first === 1) &&
      tokens[opens - 1]?.text === ',' &&
      /^(?:who|which)$/.test(tokens[opens]?.norm ?? ''))
  // "the man, whom police named as Bell, …": who is named stands ahead, and so does where the clause ends.
  const named = isNamedAhead(reading, complement, source.first - 1)
  // "the plan that critics say will fail | was passed"
  const gapped = complement.kind === 'gap' && !relative && tokens[opens]?.text !== ','
  // "The man who wrote the report | says …"
  const restricts =
    !relative &&
    source.end - source.first === 1 &&
    /^(?:who|that)$/.test(tokens[source.first]?.norm ?? '') &&
    opensSentence(reading, clause, source.first - 1)
  const end =
    relative || (named && tokens[source.first - 2]?.text === ',')
      ? relativeEnd(reading, complement.first, limit)
      : named || (gapped && opensSentence(reading, clause, opens))
        ? mainVerbAfter(reading, complement.first, limit)
        : restricts
          ? mainClauseAfter(reading, complement, limit)
          : limit
  const content = contentOf(reading, clauses, complement, end)
  if (named) {
    const object = spanOf(reading, {first: source.first - 1, end: source.first})
    return draftOf(reading, clause, {source, cueEnd: complement.cueEnd, content: [object, ...content]})
  }
  if (complement.kind === 'gap') {
    const antecedent = antecedentOf(reading, subject.first)
    if (antecedent === undefined) return undefined
    return draftOf(reading, clause, {
      source,
      cueEnd: complement.cueEnd,
      content: [spanOf(reading, antecedent), ...content],
    })
  }
  return draftOf(reading, clause, {source, cueEnd: complement.cueEnd, content})
}

/** Where what "the man who wrote the report" did ends, for a sentence must have a verb of its own: "| says it is late". */
function mainClauseAfter(reading: Reading, {first, kind}: Complement, limit: number): number {
  if (kind === 'quote') return limit
  const {tokens, cueAt} = reading
  const verb = kind === 'clause' ? mainVerbAfter(reading, first, limit) : limit
  if (verb < limit || tokens[first]?.norm === 'that') return verb
  const only = mainVerbAfter(reading, first, limit, 0)
  // What looks like a clause is a thing where the verb behind it is the only one, or takes a clause itself.
  const clause = /[cs]/.test(cueAt[only]?.cue.frames ?? '')
  return kind === 'phrase' || clause || mainVerbAfter(reading, only + 1, limit, 0) === limit ? only : limit
}

/** "whom | police identified as Bell": what the verb is about stands in front of its subject. */
function isNamedAhead({tokens}: Reading, {kind, cueEnd}: Complement, at: number): boolean {
  return (
    kind === 'phrase' &&
    tokens[cueEnd - 1]?.norm === 'as' &&
    /^(?:whom|which|who)$/.test(tokens[at]?.norm ?? '') &&
    tokens[at - 1]?.pos !== 'ADP'
  )
}

/** "The plan that | critics say …": nothing but the noun stands ahead of the clause that tells which it is. */
function opensSentence(reading: Reading, {sentence}: Clause, link: number): boolean {
  const at = reading.tokens[link]?.norm === 'that' ? link - 1 : link
  return phraseAt(reading, at)?.first === sentence.firstToken
}

/** "a band called The Hats": what goes by a name calls nobody. */
function isNamed({tokens, cueAt}: Reading, {group}: Clause, {source}: Subject): boolean {
  if (group.first !== group.head || cueAt[group.head]?.form !== 'ed' || source.end !== group.first)
    return false
  let head = source.end - 1
  while (head > source.first && tokens[head]?.pos !== 'NOUN' && tokens[head]?.pos !== 'PROPN') head -= 1
  const noun = tokens[head]
  return (
    /^(?:a|an)$/.test(tokens[source.first]?.norm ?? '') &&
    noun?.pos === 'NOUN' &&
    !roleNouns.has(singular(noun))
  )
}

/** "the plan, which | the union opposed, …": what is opposed stands before who opposes it. */
function objectAhead(reading: Reading, clause: Clause, {source, first}: Subject): Draft | undefined {
  const {group} = clause
  if (!/[nc]/.test(group.form.cue.frames)) return undefined
  const object = reading.tokens[first - 1]
  if (object === undefined || isQuotedToken(reading, first - 1)) return undefined
  // "…, a charge | the agency denied"
  const thing = phraseAt(reading, first - 1)
  if (
    thing?.end === first &&
    reading.tokens[thing.first - 1]?.text === ',' &&
    /^an?$/.test(reading.tokens[thing.first]?.norm ?? '') &&
    group.form.cue.frames.includes('n')
  )
    return draftOf(reading, clause, {source, cueEnd: group.end, content: [spanOf(reading, thing)]})
  if (!objects.has(object.norm)) return undefined
  if (object.norm === 'that' && phraseAt(reading, first - 2)?.end !== first - 1) return undefined
  const content = [spanOf(reading, {first: first - 1, end: first})]
  return draftOf(reading, clause, {source, cueEnd: group.end, content})
}

const objects = new Set('which that whom who something what'.split(' '))

/** "She continued:" at the end of a paragraph: what she says stands in the next. */
function leadingIn(reading: Reading, clause: Clause, {source}: Subject): Draft | undefined {
  const {group} = clause
  const colon = group.end === reading.tokens.length - 1 && reading.tokens[group.end]?.text === ':'
  if (!colon || !group.form.cue.frames.includes('q')) return undefined
  const {lemma} = group.form.cue
  return draftFrom(reading, {source, cue: {first: group.first, end: group.end + 1}, lemma, content: []})
}

/** "Rules bar him", "the study found a link": such verbs speak only for papers and those who write them. */
function needsPaper({tokens}: Reading, {group, complement}: Clause): boolean {
  const {lemma} = group.form.cue
  if (lemma === 'emerge' || lemma === 'transpire') return true
  if (/^(?:require|forbid|bar|oblige|allow|permit|prohibit|mandate|stipulate)$/.test(lemma)) return true
  return (
    (lemma === 'find' || lemma === 'show') &&
    complement?.kind === 'phrase' &&
    tokens[group.head] !== undefined
  )
}

function isPaper({tokens}: Reading, {first, end}: Run): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.norm === 'who') break
    const noun = singular(token)
    if (
      documentNouns.has(noun) ||
      /^(?:researcher|investigator|inquiry|investigation|analyst|jury|test|rule|number|result|polling)$/.test(
        noun,
      )
    )
      return true
  }
  return false
}

/** What a clause without a gap filler speaks of: "which | he said", "a plan | (that) critics say". */
function antecedentOf(reading: Reading, subject: number): {first: number; end: number} | undefined {
  const {tokens} = reading
  let at = subject - 1
  if (tokens[at]?.norm === 'which' || tokens[at]?.norm === 'who' || tokens[at]?.norm === 'what')
    return {first: at, end: at + 1}
  // "… and that | Republicans said was overdue"
  if (tokens[at]?.norm === 'that' && tokens[at - 1]?.pos === 'CCONJ') return {first: at, end: at + 1}
  if (tokens[at]?.norm === 'that') at -= 1
  const phrase = phraseAt(reading, at)
  return phrase === undefined ? undefined : {first: phrase.first, end: phrase.end}
}

/** "Talks had failed, the minister said", "The plan, she said in a statement, would fail". */
export function contentFirst(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, subject, complement, sentence, limit} = clause
  if (group.shape !== 'finite' || subject === undefined) return undefined
  const passedOn = complement !== undefined && isPassedOn(reading, clause, complement)
  if (complement !== undefined && !passedOn) return undefined
  const {cue} = passedOn ? saying : group.form
  if (!/[qcs]/.test(cue.frames)) return undefined
  const floor = sentence.firstToken
  const settled = settingEnd(reading, group.end, limit)
  const as = reading.tokens[subject.first - 1]
  if ((as?.norm === 'as' || as?.norm === 'like') && /[cs]/.test(cue.frames)) {
    // "As the minister said, talks had failed."
    const rest = interrupted(reading, clauses, settled, limit)
    const as = subject.first - 1
    const told = rest.length > 0 ? undefined : toldAhead(reading, clauses, clause, as)
    const ahead = rest.length > 0 ? [] : contentBefore(reading, as, told ?? floor)
    return draftOf(reading, clause, {
      source: subject.source,
      cueEnd: group.end,
      content: [...ahead, ...rest],
      wraps: told === undefined,
    })
  }
  // "Though it lost money, the firm established | a fund": a verb that takes a thing has one, and what stands ahead is not told.
  const thing = cue.sense === 'tell' || cue.frames.includes('r') ? undefined : phraseAt(reading, group.end)
  if (thing?.first === group.end && !isTime(reading, thing)) return undefined
  const quoted = isQuotedToken(reading, subject.first - 1) || isQuotedToken(reading, subject.first - 2)
  if (!/[cs]/.test(cue.frames) && !quoted) return undefined
  // “Ruiz, who feared for her job, said …”: a clause that tells who somebody is speaks nothing that stands before it.
  if (/^(?:who|which|that)$/.test(reading.tokens[subject.source.first]?.norm ?? '')) return undefined
  if (!endsSaid(reading, subject.first) || isInsideSpeech(reading, clauses, clause, settled)) return undefined
  // "But, Ruiz added, it was late.", "And yet, Ruiz said, it was late."
  if (isHinge(reading, floor, subject.first)) {
    const content = interrupted(reading, clauses, settled, limit, true)
    return draftOf(reading, clause, {source: subject.source, cueEnd: group.end, content, wraps: true})
  }
  const ahead = contentBefore(reading, subject.first, floor)
  if (ahead.length === 0) return undefined
  const opens = reading.tokens[floor]
  // "He was, friends said, | a man of few words": what ends in a form of *be* goes on.
  const whole =
    holdsClause(reading, floor, subject.first) && !beForms.has(reading.tokens[subject.first - 2]?.norm ?? '')
  const depends =
    opens?.pos === 'SCONJ' || opens?.pos === 'ADP' || opens?.norm === 'when' || opens?.norm === 'what'
  const joins = reading.tokens[settled + 1]?.pos === 'CCONJ'
  const rest =
    whole && !depends && !joins
      ? []
      : interrupted(reading, clauses, settled, limit, !whole && cue.sense === 'tell')
  // "When asked about the pier, Ruiz declined to comment."
  const subordinate = opens?.pos === 'SCONJ' || opens?.norm === 'when'
  if (rest.length === 0 && subordinate && !isMain(reading, floor, subject.first)) return undefined
  if (rest.length === 0 && !(whole || (/^(?:tell|show)$/.test(cue.sense) && settled >= limit - 1)))
    return undefined
  // "Dashing into the hall, she called out, “…”": only the words are said.
  const words = rest.length > 0 && !whole && isQuotedToken(reading, tokenFrom(reading, rest[0]?.start ?? 0))
  return draftOf(reading, clause, {
    source: subject.source,
    cueEnd: group.end,
    content: words ? rest : [...ahead, ...rest],
    wraps: true,
  })
}

/** Whether nothing stands between two tokens but what turns from the sentence before: "But,", "And yet,", "However,". */
function isHinge({tokens}: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (!/^(?:CCONJ|ADV|PUNCT)$/.test(tokens[at]?.pos ?? '')) return false
  return end > first
}

/** Whether a main clause stands ahead of a speaker behind the clause that opens the sentence: "When the tide falls, | work will start, she said". */
function isMain(reading: Reading, floor: number, end: number): boolean {
  const {tokens} = reading
  const answers = /^(?:asked|pressed|questioned|contacted|approached|reached)$/.test(
    tokens[floor + 1]?.norm ?? '',
  )
  let verbs = 0
  for (let at = floor; at < end - 1; at += 1) {
    if (isQuotedToken(reading, at)) return true
    if (tokens[at]?.text === ',' && holdsClause(reading, at + 1, end)) return true
    if (opensVerb(tokens[at]) && tokens[at - 1]?.pos !== 'AUX' && tokens[at - 1]?.norm !== 'to') verbs += 1
  }
  return verbs > 1 && !answers
}

const saying = {cue: {frames: 'qc', sense: 'tell'}} as const

/** "…, the spokesman quoted her as saying.": what is quoted stands ahead. */
function isPassedOn({tokens}: Reading, {group, limit}: Clause, {first}: Complement): boolean {
  if (group.form.cue.lemma !== 'quote' && group.form.cue.lemma !== 'cite') return false
  for (let at = first + 1; at < limit; at += 1) {
    if (tokens[at]?.norm === 'as') return tokens[at + 1]?.norm === 'saying' && tokens[at + 2]?.pos === 'PUNCT'
    if (tokens[at]?.pos === 'PUNCT' && tokens[at]?.text !== ',') return false
  }
  return false
}

/**
 * "She said that it was, he added, too late": an aside within what somebody says already. Whoever closes the sentence tells all of it:
 * "She told the court it was late, the Post reported".
 */
function isInsideSpeech(
  reading: Reading,
  {all}: Clauses,
  {sentence, group, subject, limit}: Clause,
  settled: number,
): boolean {
  const {tokens} = reading
  const adds = tokens[settled]?.text === ',' && tokens[settled + 1]?.norm.endsWith('ing')
  const closes = settled >= limit - 1 || adds
  // "…, his mother said"
  const alone = subject !== undefined && subject.source.end - subject.source.first === 1
  if (closes && subject !== undefined && !(alone && tokens[subject.source.first]?.pos === 'PRON'))
    return false
  return all.some(
    (other) =>
      other.sentence === sentence &&
      other.group.head < group.head &&
      other.group.form.cue.sense === 'tell' &&
      other.subject !== undefined &&
      other.complement?.kind === 'clause',
  )
}

/** "Talks had failed, said the minister." */
export function inverted(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, sentence, limit} = clause
  if (group.shape !== 'finite' || !group.form.cue.frames.includes('q')) return undefined
  // Who tells has a hearer behind the verb: "…, told the meeting".
  if (group.first !== group.head || group.form.cue.lemma === 'tell') return undefined
  const source = subjectAfter(reading, group.end, limit)
  if (source === undefined) return undefined
  if (group.first === sentence.firstToken) {
    // "Said Ana Ruiz, who lives there, “…”"
    const rest = resumed(reading, clauses, source.end, limit)
    return draftOf(reading, clause, {source, cueEnd: group.end, content: rest})
  }
  if (!endsSaid(reading, group.first)) return undefined
  // "The minister, a lawyer, said the vote was over" has a clause behind the cue, "…, said the minister." has none.
  const behind = reading.tokens[source.end]
  if (
    source.end < limit &&
    (behind?.pos !== 'PUNCT' || isQuotedToken(reading, source.end)) &&
    behind?.pos !== 'ADP' &&
    behind?.pos !== 'SCONJ' &&
    behind?.pos !== 'ADV'
  )
    return undefined
  const ahead = contentBefore(reading, group.first, sentence.firstToken)
  const rest = interrupted(reading, clauses, source.end, limit)
  // "Dever, who came late, told the paper, “…”": the name behind the cue is a hearer's.
  if (
    rest.length > 0 &&
    ahead.length > 0 &&
    isQuotedToken(reading, source.end + 1) &&
    !isQuotedToken(reading, group.first - 1)
  )
    return undefined
  // "But, said Ruiz, “…”"
  if (
    ahead.length + rest.length === 0 ||
    !(
      rest.length > 0 ||
      source.end === reading.tokens.length ||
      holdsStatement(reading, sentence.firstToken, group.first)
    )
  )
    return undefined
  return draftOf(reading, clause, {source, cueEnd: group.end, content: [...ahead, ...rest], wraps: true})
}
