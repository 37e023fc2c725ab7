/** A form that a line beside the copy takes. */
export interface LineForm {
  /** A line of this form, of our own writing: the tests read it. */
  readonly like: string
  readonly form: RegExp
  /** In UTF-16 units: a line as long as this is copy, whatever it opens with. */
  readonly shorterThan: number
  /** What begins a word of every line of this form, as the source of an expression that knows no capitals; most paragraphs hold none of it. */
  readonly holds?: string
}

export function form(like: string, form: RegExp, shorterThan = Infinity): LineForm {
  return {like, form, shorterThan}
}

/**
 * Forms that are known by a word amid them and not by the first one. They would be tried over every character of every paragraph: they are
 * tried where that word stands.
 */
export function holding(word: string, ...forms: readonly LineForm[]): readonly LineForm[] {
  return forms.map((each) => ({...each, holds: word}))
}

/** A line as a desk reads it: what a feed wraps, indents or sets in columns is one line. */
export function asLine(text: string): string {
  const written = text.trim()
  return /[\n\t\u00a0]| {2}/.test(written) ? written.replace(/\s+/g, ' ') : written
}

/**
 * Tells whether a line has one of the forms. Forms of one length and with the same flags are tried as one expression: this is asked of every
 * line of a file, and nearly always in vain.
 */
export function anyOf(forms: readonly LineForm[], longest = Infinity): (line: string) => boolean {
  const byWord = forms.filter(({holds}) => holds !== undefined)
  const opens = oneOf(
    forms.filter(({holds}) => holds === undefined),
    longest,
  )
  if (byWord.length === 0) return opens
  const words = new Set(byWord.map(({holds}) => holds))
  const word = new RegExp(String.raw`\b(?:${[...words].join('|')})`, 'i')
  const hasForm = oneOf(byWord, longest)
  return (line) => opens(line) || (word.test(line) && hasForm(line))
}

function oneOf(forms: readonly LineForm[], longest: number): (line: string) => boolean {
  const groups = new Map<string, {shorterThan: number; flags: string; sources: string[]}>()
  for (const {form, shorterThan} of forms) {
    const {flags, source} = form
    const upTo = shorterThan === Infinity ? longest : shorterThan
    const group = groups.get(`${upTo} ${flags}`) ?? {shorterThan: upTo, flags, sources: []}
    group.sources.push(`(?:${source})`)
    groups.set(`${upTo} ${flags}`, group)
  }
  const tests = [...groups.values()].map(({shorterThan, flags, sources}) => ({
    shorterThan,
    any: new RegExp(sources.join('|'), flags),
  }))
  return (line) => tests.some(({shorterThan, any}) => line.length < shorterThan && any.test(line))
}
