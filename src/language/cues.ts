import {adjectiveClasses, type CueClass, type CueSense, particleClasses, verbClasses} from './cue-lists.js'
import {gotNouns, standNouns} from './cue-nouns.js'
import {conjugate, type VerbForm} from './verb-forms.js'

/**
 * The verbs and nouns that carry speech and thought in news English, by the complements they take.
 *
 * A frame letter says what may follow the word as its content:
 *
 * - `q` words in quotation marks: *“…,” she said*
 * - `c` a clause, with or without *that*: *he said (that) it rained*
 * - `s` a clause that shows itself as one, by *that*, *how*, *whether* or a subject pronoun: *she knew that it rained*
 * - `w` a question clause: *asked whether, explained how*
 * - `i` a *to*-infinitive: *promised to go*
 * - `n` a noun phrase: *denied the report*
 * - `g` an *-ing* form: *denied taking it*
 * - `r` a hearer, before the content: *told reporters (that) …*
 * - `o` a noun phrase and what it is to do: *urged the council to vote*
 * - `a` a noun phrase and what it is held to be: *called it a success*
 * - `A` the same, led by *as*: *portrayed him as tired*
 *
 * and `prep` lists the prepositions that lead to the content: *called for, spoke about*.
 */
export interface CueFrame {
  readonly lemma: string
  readonly frames: string
  readonly prep: readonly string[]
  /** What it does: tells, thinks, wants, judges, or shows (documents and data). */
  readonly sense: CueSense
}

export interface CueForm {
  readonly cue: CueFrame
  readonly form: VerbForm
  /** A word behind the verb that belongs to it: "out" of "pointed out". */
  readonly particle?: string
}

/** Every form of every particle verb, by its verb form and its particle. */
export const particleForms: ReadonlyMap<string, ReadonlyMap<string, CueForm>> = conjugateParticles()

function conjugateParticles(): ReadonlyMap<string, ReadonlyMap<string, CueForm>> {
  const forms = new Map<string, Map<string, CueForm>>()
  for (const cue of merge(particleClasses)) {
    const [verb, particle] = cue.lemma.split('+')
    if (verb === undefined || particle === undefined) continue
    const named = {...cue, lemma: `${verb} ${particle}`}
    for (const [word, form] of conjugate(verb)) {
      const list = forms.get(word) ?? new Map<string, CueForm>()
      forms.set(word, list)
      list.set(particle, {cue: named, form, particle})
    }
  }
  return forms
}

/** Every form of every cue verb, with its frames. */
export const cueForms: ReadonlyMap<string, CueForm> = conjugateAll()

function conjugateAll(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const cue of merge(verbClasses)) {
    for (const [word, form] of conjugate(cue.lemma)) {
      if (!forms.has(word)) forms.set(word, {cue, form})
    }
  }
  return forms
}

/** The adjectives that hold what somebody feels or thinks behind a form of *be*. */
export const cueAdjectives: ReadonlyMap<string, CueForm> = new Map(
  [...merge(adjectiveClasses)].map((cue) => [cue.lemma, {cue, form: 'adjective'}]),
)

/** Verbs that only ever name whose view something is: "embraced the plan". What is said of the plan is not theirs. */
const stands: ReadonlySet<string> = new Set(
  [
    ...cueForms.values(),
    ...[...particleForms.values()].flatMap((list) => [...list.values()]),
    ...cueAdjectives.values(),
  ].flatMap(({cue}) => (cue.sense === 'stand' ? [cue.lemma] : [])),
)

/** Whether a cue tells where somebody stands, without a word of what was said. */
export function takesStand(lemma: string): boolean {
  return stands.has(lemma) || standNouns.has(lemma) || gotNouns.has(lemma)
}

/** Whether a cue reports what somebody has said or written, or what a paper shows; wanting, thinking and liking do not. */
export function isReport(lemma: string): boolean {
  const known = reports.get(lemma)
  if (known !== undefined) return known
  const report = readReport(lemma)
  reports.set(lemma, report)
  return report
}

/** Asked of every attribution of a story at every edit; the lemmas are those of the lists above. */
const reports = new Map<string, boolean>()

function readReport(lemma: string): boolean {
  if (
    lemma === 'according to' ||
    lemma === ':' ||
    lemma === '—' ||
    hearsayCues.test(lemma) ||
    spokenNouns.test(lemma)
  )
    return true
  const [verb = '', particle] = lemma.split(' ')
  const cue = particle === undefined ? cueForms.get(verb)?.cue : particleForms.get(verb)?.get(particle)?.cue
  if (lemma === 'continue' || lemma === 'begin' || lemma === 'go') return false
  return cue !== undefined && (cue.sense === 'tell' || cue.sense === 'show' || spokenJudgments.has(lemma))
}

/** Nouns of speech that a support verb carries: "issued a statement saying". */
const spokenNouns =
  /^(?:statement|warning|claim|allegation|accusation|assertion|announcement|comment|remark|denial|promise|pledge|report|concern|ruling|finding|verdict)$/

const hearsayCues = /^(?:reportedly|allegedly|supposedly|purportedly|emerge)$/

/** Judgments that are themselves speech. */
const spokenJudgments = new Set(
  'deny accuse charge criticize criticise praise condemn denounce decry slam blast rebuke dismiss call urge demand disagree apologize apologise'.split(
    ' ',
  ),
)

/** One frame a word: a word of several classes takes the complements of all, and the sense of the first. */
function merge(list: readonly CueClass[]): Iterable<CueFrame> {
  const merged = new Map<string, CueFrame>()
  for (const {sense, frames, prep, verbs} of list) {
    const leads = (prep ?? '').split(' ').filter((word) => word !== '')
    for (const lemma of verbs.split(' ')) {
      const known = merged.get(lemma)
      merged.set(lemma, {
        lemma,
        sense: known?.sense ?? sense,
        frames: `${known?.frames ?? ''}${frames}`,
        prep: [...(known?.prep ?? []), ...leads],
      })
    }
  }
  return merged.values()
}
