import type {CueFrame} from '../cues.js'
import {singular} from '../source-kinds.js'
import type {Clause, Clauses} from './clauses.js'
import {draftOf} from './clauses.js'
import {complementAfter} from './complements.js'
import {contentBefore, contentOf, endsSaid, interrupted, settingEnd} from './extents.js'
import type {Draft, Reading} from './reading.js'
import type {Subject} from './sources.js'

const heard: CueFrame = {lemma: 'learn', frames: 'sw', prep: [], sense: 'tell'}
const told: CueFrame = {lemma: 'tell', frames: 'qcw', prep: [], sense: 'tell'}

/** Those before whom evidence is given. */
const hearings = new Set(
  'court jury juror inquest inquiry tribunal hearing trial magistrate commission committee panel'.split(' '),
)

/** "The court heard that …", "jurors were told …", "…, the inquest heard": evidence that somebody gave, and nobody says who. */
export function hearing(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {group, subject, limit, sentence} = clause
  const {lemma, form} = {lemma: group.form.cue.lemma, form: group.form.form}
  const hears = lemma === 'hear' && group.shape === 'finite' && form !== 'base' && group.first === group.head
  const isTold = lemma === 'tell' && group.shape === 'passive'
  if (!(hears || isTold) || subject === undefined || !isHearing(reading, subject)) return undefined
  const next = reading.tokens[group.end]?.norm
  if (next === 'from' || next === 'by' || next === 'to') return undefined
  const complement = complementAfter(reading, hears ? heard : told, group.end, limit)
  if (complement !== undefined) {
    const content = contentOf(reading, clauses, complement, limit)
    return draftOf(reading, clause, {cueEnd: complement.cueEnd, content})
  }
  if (!endsSaid(reading, subject.first)) return undefined
  const ahead = contentBefore(reading, subject.first, sentence.firstToken)
  const rest = interrupted(reading, clauses, settingEnd(reading, group.end, limit), limit, true)
  return draftOf(reading, clause, {cueEnd: group.end, content: [...ahead, ...rest], wraps: true})
}

function isHearing({tokens}: Reading, {source}: Subject): boolean {
  for (let at = source.first; at < source.end; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'ADP' || token.pos === 'PUNCT') return false
    if (hearings.has(singular(token))) return true
  }
  return false
}
