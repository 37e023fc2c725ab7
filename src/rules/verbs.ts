/** The forms of a verb: base, third person, past, participle in -ing. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing'

/** The form in which `surface` uses the verb whose base is `base` ("claimed" of "claim": past). */
export function formOf(surface: string, base: string): VerbForm {
  const word = surface.toLowerCase()
  if (word.endsWith('ing')) return 'ing'
  if (word.endsWith('ed')) return 'past'
  if (word === base) return 'base'
  return word.endsWith('s') && !word.endsWith('ss') ? 'third' : 'past'
}

/** `phrase` with its first word, the base form of a verb, in another form: ("hold out", past) gives "held out". */
export function inflect(phrase: string, form: VerbForm): string {
  const [base = '', ...rest] = phrase.split(' ')
  return [inflectVerb(base, form), ...rest].join(' ')
}

function inflectVerb(base: string, form: VerbForm): string {
  if (form === 'base') return base
  const known = irregular[base]?.[form]
  if (known !== undefined) return known
  const consonantY = /[^aeiou]y$/.test(base)
  if (form === 'third') {
    if (consonantY) return `${base.slice(0, -1)}ies`
    return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  }
  const stem = /[^eo]e$/.test(base) ? base.slice(0, -1) : base
  if (form === 'ing') return `${stem}ing`
  return consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`
}

const irregular: Readonly<Record<string, Partial<Record<VerbForm, string>>>> = {
  say: {past: 'said'},
  tell: {past: 'told'},
  have: {third: 'has', past: 'had'},
  be: {third: 'is', past: 'was', ing: 'being'},
  show: {past: 'showed'},
  hold: {past: 'held'},
  take: {past: 'took'},
  give: {past: 'gave'},
  deny: {ing: 'denying'},
  fall: {past: 'fell'},
  rise: {past: 'rose'},
  shoot: {past: 'shot'},
  call: {},
}
