import type {TextSpan} from '../../story/span.js'
import type {Sentence} from '../paragraph.js'
import type {Run} from '../phrases.js'
import {type Complement, complementAfter} from './complements.js'
import {sentenceLimit} from './contents.js'
import {settingEnd} from './extents.js'
import {type Draft, draftFrom, isQuotedToken, phraseAt, type Reading} from './reading.js'
import {isReducedCue} from './reduced.js'
import {type Subject, subjectBefore} from './sources.js'
import {type VerbGroup, verbGroupAt} from './verb-groups.js'

/** A cue verb with what stands around it. */
export interface Clause {
  readonly group: VerbGroup
  readonly sentence: Sentence
  /** Where content must end at the latest: the sentence's end, or that of a quotation that runs on. */
  readonly limit: number
  readonly subject: Subject | undefined
  readonly complement: Complement | undefined
}

/** The cue verbs of a block in order, and the places where another speaker takes over. */
export interface Clauses {
  readonly all: readonly Clause[]
  /** For a token that begins the subject of a clause of speech, that clause. */
  readonly opening: ReadonlyMap<number, Clause>
  /** For a token that begins the subject of any cue with a complement, its clause. */
  readonly subjects: ReadonlyMap<number, Clause>
  /** The tokens at which somebody is about to be quoted word for word: "when | he told the paper, “…”". */
  readonly quoting: ReadonlySet<number>
  /** Every *as* that leads in who says the same, at the end of a sentence: "the road was cut, | as the union had said". */
  readonly asides: ReadonlySet<number>
}

/** A clause's limit, drawn in where the verb of a clause around it follows: "Zucker, who voiced hope, | told reporters". */
function drawnIn(all: readonly Clause[], index: number): number {
  const clause = all[index]
  if (clause === undefined) return 0
  const {complement, limit, sentence} = clause
  // "The owners, said Marsh, are required to go": whoever stands behind the cue is its subject.
  const behind = clause.group.shape === 'finite' && clause.subject === undefined
  if (complement === undefined || behind) return limit
  for (let at = index + 1; at < all.length; at += 1) {
    const later = all[at]
    if (later === undefined || later.sentence !== sentence) break
    const {subject, group} = later
    if (subject !== undefined && subject.first < clause.group.first && group.first > complement.first)
      return group.first
  }
  return limit
}

/** Words that open a clause within another. */
export const subordinators = new Set(
  'if although though while because since when as after before once unless'.split(' '),
)

/** Where a clause that a subordinator opens at the head of a sentence gives way to the main clause: "If Marsh backs it, | the plan …". */
function mainClauseFrom(reading: Reading, {sentence, subject, complement, limit}: Clause): number {
  const {tokens} = reading
  const opener = tokens[(subject?.first ?? 0) - 1]
  if (subject === undefined || complement === undefined || opener === undefined) return limit
  if (subject.first - 1 > sentence.firstToken + 1 || !subordinators.has(opener.norm)) return limit
  for (let at = complement.first + 1; at < limit - 2; at += 1) {
    if (tokens[at]?.text !== ',' || isQuotedToken(reading, at)) continue
    const phrase = phraseAt(reading, at + 1)
    if (phrase?.first !== at + 1) continue
    const next = tokens[phrase.end]
    const finite = next?.pos === 'VERB' || reading.cueAt[phrase.end] !== undefined
    if (next?.pos === 'AUX' || (finite && !next?.norm.endsWith('ing'))) return at
  }
  return limit
}

/** Lays out the cue verbs of a block with their subjects and complements. */
export function layOutClauses(reading: Reading): Clauses {
  const all: Clause[] = []
  const opening = new Map<number, Clause>()
  const quoting = new Set<number>()
  const asides = new Set<number>()
  const subjects = new Map<number, Clause>()
  for (const sentence of reading.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const form = reading.cueAt[at]
      if (form === undefined || isQuotedToken(reading, at)) continue
      const group = verbGroupAt(reading.tokens, at, form, sentence.firstToken)
      // "The council was to blame": nobody blames.
      const guilty = form.cue.lemma === 'blame' && group.shape === 'infinitive'
      if (guilty && reading.tokens[group.first - 1]?.pos === 'AUX') continue
      const limit = sentenceLimit(reading, at)
      const subject =
        group.shape === 'finite' || group.shape === 'passive'
          ? subjectBefore(reading, group.first, sentence.firstToken)
          : undefined
      if (isReducedCue(reading, group, subject)) continue
      const complement =
        group.shape === 'passive' ? undefined : complementAfter(reading, form.cue, group.end, limit)
      const clause = {
        group,
        sentence,
        limit,
        subject,
        complement,
      }
      all.push(clause)
      if (subject !== undefined && complement !== undefined && group.shape === 'finite')
        subjects.set(subject.first, clause)
      if (quotes(reading, complement)) quoting.add(subject?.first ?? group.first)
      if (isAsideBehind(reading, clause)) asides.add((subject?.first ?? 0) - 1)
      if (subject !== undefined && group.shape === 'finite' && speaks(clause))
        opening.set(subject.first, clause)
    }
  }
  return {
    all: all.map((clause, index) => ({
      ...clause,
      limit: Math.min(drawnIn(all, index), mainClauseFrom(reading, clause)),
    })),
    opening,
    subjects,
    quoting,
    asides,
  }
}

/** ", as the union had said": behind what is told, and with nothing told behind it. */
function isAsideBehind(reading: Reading, {group, subject, complement, limit}: Clause): boolean {
  const {tokens} = reading
  if (subject === undefined || complement !== undefined || group.shape !== 'finite') return false
  if (tokens[subject.first - 1]?.norm !== 'as' || !/[cs]/.test(group.form.cue.frames)) return false
  const {sense, lemma} = group.form.cue
  const comma = tokens[subject.first - 2]?.text === ','
  if (lemma === 'ask' || !(sense === 'tell' || (comma && sense === 'think'))) return false
  const end = settingEnd(reading, group.end, limit)
  return end >= limit - 1 || (/^[,;]$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.pos === 'CCONJ')
}

/** Whether a comma or a colon leads in a quotation behind the cue. */
function quotes({tokens}: Reading, complement: Complement | undefined): boolean {
  return complement?.kind === 'quote' && /^[,:]$/.test(tokens[complement.first - 1]?.text ?? '')
}

/** Whether a clause tells what somebody says or thinks, with content of its own behind the verb. */
function speaks({group, complement}: Clause): boolean {
  return complement !== undefined && /[qcs]/.test(group.form.cue.frames)
}

interface Parts {
  readonly source?: Run | undefined
  /** Where the cue ends: behind its verb, or behind the preposition that leads to the content. */
  readonly cueEnd: number
  readonly content: readonly TextSpan[]
  readonly wraps?: boolean
}

/** An attribution whose cue is the verb of `clause`; nothing without content. */
export function draftOf(
  reading: Reading,
  {group}: Clause,
  {source, cueEnd, content, wraps = false}: Parts,
): Draft | undefined {
  if (content.length === 0) return undefined
  return draftFrom(reading, {
    source,
    cue: {first: group.first, end: cueEnd},
    lemma: group.form.cue.lemma,
    content,
    wraps,
  })
}
