import {type CueForm, cueForms} from '../cues.js'
import type {Quotation} from '../paragraph.js'
import {possessives} from '../phrases.js'
import type {Clauses} from './clauses.js'
import {contentSpan, sentenceLimit, withColon} from './contents.js'
import {contentBefore, resumed} from './extents.js'
import {
  type Draft,
  draftFrom,
  isQuotedToken,
  phraseAt,
  type Reading,
  sentenceOf,
  signedDraft,
  spanOf,
  tokenFrom,
} from './reading.js'
import {type Subject, subjectBefore} from './sources.js'
import {subjectAfter} from './sources-behind.js'
import {verbGroupAt} from './verb-groups.js'

/**
 * “…,” she said. “…,” said the minister, a lawyer. “…?” the judge wanted to know.
 *
 * Next to a closing mark that a comma, a question or a dash prepares, any verb may carry speech, so none is looked up in a list.
 */
export function quotedSpeech(
  reading: Reading,
  clauses: Clauses,
  quotations: readonly Quotation[],
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const quotation of quotations) {
    if (quotation.nested || quotation.openAfter) continue
    const said = quotation.kind === 'speech' ? speechBefore(reading, clauses, quotation) : undefined
    const draft = (quotation.kind === 'title' ? undefined : signature(reading, quotation)) ?? said
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

/** “…” — Ana Ruiz: a dash and a name sign a quotation. */
function signature(reading: Reading, quotation: Quotation): Draft | undefined {
  const {tokens} = reading
  const dash = tokenFrom(reading, quotation.end)
  if (
    !/^(?:[-—–―]|--)$/.test(tokens[dash]?.text ?? '') ||
    // A title before a dash is no quotation, unless the block holds nothing else.
    (/[,\w]$/.test(reading.text.slice(quotation.inner.start, quotation.inner.end)) && quotation.start > 0)
  )
    return undefined
  const source = subjectAfter(reading, dash + 1, tokens.length)
  if (source === undefined || tokens[dash + 1]?.pos !== 'PROPN') return undefined
  const behind = tokens[source.end]
  if (behind !== undefined && !isQuotedToken(reading, source.end) && behind.text !== '.') return undefined
  return signedDraft(reading, source, dash, '—', {start: quotation.start, end: quotation.end})
}

const verbless: CueForm = {cue: {lemma: '', frames: 'q', prep: [], sense: 'tell'}, form: 'ed'}

function speechBefore(reading: Reading, clauses: Clauses, quotation: Quotation): Draft | undefined {
  const {tokens, text} = reading
  let first = tokenFrom(reading, quotation.end)
  const inner = text.charAt(quotation.inner.end - 1)
  const outer = tokens[first]
  const prepared = ',?!—–-…'.includes(inner) || outer?.text === ','
  if (outer?.text === ',' || outer?.text === '—' || outer?.text === '–') first += 1
  const sentence = sentenceOf(reading, first)
  if (sentence === undefined || first >= tokens.length) return undefined
  const limit = Math.max(sentence.endToken, sentenceLimit(reading, first))
  const whole = standsAlone(reading, quotation)
  const start = tokens[first]
  if (start === undefined || isQuotedToken(reading, first)) return undefined
  const inverted = verbAt(reading, first)
  if (
    inverted !== undefined &&
    inverted.cue.lemma !== 'tell' &&
    (prepared || inverted.cue.lemma !== '') &&
    inverted.form !== 'ing'
  ) {
    if (inverted.cue.lemma === '' && !whole) return undefined
    const source = subjectAfter(reading, first + 1, limit)
    if (source === undefined || (inverted.cue.lemma !== '' && !/[qc]/.test(inverted.cue.frames)))
      return undefined
    return draftFrom(reading, {
      source,
      cue: {first, end: first + 1},
      lemma: inverted.cue.lemma || start.lemma,
      content: [...contentBefore(reading, first, 0), ...resumed(reading, clauses, source.end, limit)],
      wraps: true,
    })
  }
  if (!prepared) return undefined
  for (let at = first + 1; at < limit && at < first + 48; at += 1) {
    if (isQuotedToken(reading, at)) {
      if (/^[,:]$/.test(tokens[at - 1]?.text ?? '')) return undefined
      continue
    }
    const form = verbAt(reading, at)
    if (form === undefined || form.form === 'ing') {
      if (tokens[at]?.text === ';' || tokens[at]?.norm === 'that') return undefined
      continue
    }
    const group = verbGroupAt(tokens, at, form, first)
    if (tokens[group.first]?.norm === 'to') continue
    const subject = subjectBefore(reading, group.first, first) ?? unclosed(reading, form, first, group.first)
    if (subject === undefined || relative(reading, subject)) continue
    if (subject.first !== first && !(subject.first === first + 1 && tokens[first]?.pos === 'ADV'))
      return undefined
    if (form.cue.lemma === '' && !whole) return undefined
    // "As for the “plan,” she said, “…”": the words behind the cue are what she said.
    if (!whole && /^[,:]$/.test(tokens[group.end]?.text ?? '') && isQuotedToken(reading, group.end + 1))
      return undefined
    const cue = spanOf(reading, {first: group.first, end: withColon(reading, group.end)})
    return {
      source: spanOf(reading, subject.source),
      sourceRun: subject.source,
      cue,
      lemma: form.cue.lemma || (tokens[at]?.lemma ?? ''),
      content: [...contentBefore(reading, first, 0), ...resumed(reading, clauses, group.end, limit)],
      at: cue.start,
      wraps: true,
    }
  }
  return undefined
}

/** The form of a verb next to a quotation: one we know, or any word that the tagger takes for a verb. */
function verbAt(reading: Reading, at: number): CueForm | undefined {
  const token = reading.tokens[at]
  if (token === undefined) return undefined
  const known = reading.cueAt[at]
  if (known !== undefined) return known
  if (token.pos === 'VERB') return token.norm.endsWith('ing') ? {...verbless, form: 'ing'} : verbless
  // A present-tense verb after a name looks like a plural noun: "Reyes notes".
  const listed = cueForms.get(token.norm)
  if (listed !== undefined && token.pos === 'NOUN' && endsName(reading, at - 1)) return listed
  return undefined
}

/** “the | note”, “his | note”: behind an article or an owner stands the noun itself. */
function endsName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return (
    token !== undefined &&
    token.pos !== 'DET' &&
    !possessives.has(token.norm) &&
    phraseAt(reading, at) !== undefined
  )
}

/** Whether a quotation begins its sentence, so that what stands behind it can only tell who speaks. */
function standsAlone(reading: Reading, quotation: Quotation): boolean {
  const at = tokenFrom(reading, quotation.start)
  return (
    sentenceOf(reading, at)?.firstToken === at ||
    contentSpan(reading, sentenceOf(reading, at)?.firstToken ?? at, at) === undefined
  )
}

/** "the guru who founded it | tweeted": the verb inside tells about the speaker. */
function relative(reading: Reading, {source}: Subject): boolean {
  return (
    source.end - source.first === 1 && /^(?:who|which|that)$/.test(reading.tokens[source.first]?.norm ?? '')
  )
}

/** "Ana Ruiz, the guru who runs the site | said": an apposition without its second comma. */
function unclosed(reading: Reading, form: CueForm, first: number, verb: number): Subject | undefined {
  if (!form.cue.frames.includes('q') || phraseAt(reading, first)?.first !== first) return undefined
  return {source: {first, end: verb}, first}
}
