import type {Paragraph, TermHit, Token} from '../language/paragraph.js'
import type {Fix} from './define-rule.js'
import {swapFix} from './fixes.js'
import {formOf, inflect, type VerbForm} from './verbs.js'

/**
 * "Claims" as "says", with the grammar made right: "who claims to have won" needs a pronoun and a finite verb ("who says he has won").
 * None where the copy does not tell which pronoun, or where "says" cannot follow.
 */
export function claimFixes(paragraph: Paragraph, hit: TermHit): readonly Fix[] {
  const {tokens} = paragraph
  const form = formOf(tokens[hit.firstToken]?.norm ?? '', 'claim')
  const say = inflect('say', form)
  const next = tokens[hit.endToken]
  if (next?.norm !== 'to') return [swapFix(paragraph, hit, say)]
  const verb = tokens[hit.endToken + 1]
  const pronoun = subjectPronoun(tokens, hit.firstToken)
  const finite = pronoun === undefined ? undefined : finiteOf(verb, pronoun, form)
  if (pronoun === undefined || finite === undefined || verb === undefined) return []
  return [swapFix(paragraph, {start: hit.start, end: verb.end}, `${say} ${pronoun} ${finite}`)]
}

type Pronoun = 'he' | 'she' | 'it' | 'they'

/** The pronoun that stands for the subject before `verb`: itself, or what a noun of a body or a plural asks for. */
function subjectPronoun(tokens: readonly Token[], verb: number): Pronoun | undefined {
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index -= 1) {
    const {norm, pos, lemma} = tokens[index] ?? {norm: '', pos: 'X', lemma: ''}
    if (norm === 'he' || norm === 'she' || norm === 'it' || norm === 'they') return norm
    if (pos === 'ADV' || pos === 'AUX') continue
    if (pos !== 'NOUN') return undefined
    if (bodies.has(norm)) return 'it'
    return norm !== lemma && norm.endsWith('s') ? 'they' : genderOf[norm]
  }
  return undefined
}

/** "to have" after "claims" is "has"; after "claimed" it is "had". Other verbs would need their past form: no fix. */
function finiteOf(verb: Token | undefined, pronoun: Pronoun, form: VerbForm): string | undefined {
  const forms = finiteForms[verb?.norm ?? '']
  if (forms === undefined) return undefined
  const [present, past] = pronoun === 'they' ? forms.plural : forms.singular
  return form === 'past' ? past : present
}

const finiteForms: Readonly<Record<string, Record<'singular' | 'plural', readonly [string, string]>>> = {
  have: {singular: ['has', 'had'], plural: ['have', 'had']},
  be: {singular: ['is', 'was'], plural: ['are', 'were']},
}

const bodies: ReadonlySet<string> = new Set(
  'company firm group ministry government party union council club bank army agency team committee court hospital airline university organisation organization movement militia'.split(
    ' ',
  ),
)
const genderOf: Readonly<Record<string, Pronoun>> = {
  man: 'he',
  woman: 'she',
  father: 'he',
  mother: 'she',
  businessman: 'he',
  businesswoman: 'she',
  spokesman: 'he',
  spokeswoman: 'she',
  chairman: 'he',
  chairwoman: 'she',
  king: 'he',
  queen: 'she',
  brother: 'he',
  sister: 'she',
  actor: 'he',
  actress: 'she',
}
