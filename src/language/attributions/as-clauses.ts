import type {Clause, Clauses} from './clauses.js'
import type {Reading} from './reading.js'

/**
 * Where what somebody tells in an *as*-clause behind it begins, whose *as* stands at `as`: “Police said | the road was shut, as the union had
 * claimed”, “The army said five men died, not | 11 fishermen as officials claimed”. Undefined where it is the sentence so far.
 */
export function toldAhead(reading: Reading, {all}: Clauses, clause: Clause, as: number): number | undefined {
  const {sentence} = clause
  const denied = contrasted(reading, clause, as)
  if (denied !== undefined) return denied
  const outer = all.findLast(
    ({group, complement, sentence: own}) =>
      own === sentence &&
      group.head < as &&
      complement !== undefined &&
      (complement.kind === 'clause' || complement.kind === 'quote') &&
      complement.first < as,
  )
  return outer?.complement?.first
}

/** What is denied right ahead of the clause: “, not | 11 fishermen as …”, “rather than | a fire, as …”. A plain “, as police said” may stand behind all of it. */
function contrasted({tokens}: Reading, {group, sentence}: Clause, as: number): number | undefined {
  const comma = tokens[as - 1]?.text === ','
  if (comma && /^says?$|^said$/.test(tokens[group.first]?.norm ?? '')) return undefined
  for (let at = comma ? as - 2 : as - 1; at > sentence.firstToken; at -= 1) {
    const token = tokens[at]
    if (token === undefined || /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(token.pos)) return undefined
    const before = tokens[at - 1]
    if (token.norm === 'not') return before?.text === ',' || before?.norm === 'and' ? at + 1 : undefined
    if (token.norm === 'than' && before?.norm === 'rather') return at + 1
    if (token.norm === 'of' && before?.norm === 'instead') return at + 1
  }
  return undefined
}
