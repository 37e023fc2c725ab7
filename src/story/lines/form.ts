/** A form that a line beside the copy takes. */
export interface LineForm {
  /** A line of this form, of our own writing: the tests read it. */
  readonly like: string
  readonly form: RegExp
  /** In UTF-16 units: a line as long as this is copy, whatever it opens with. */
  readonly shorterThan: number
}

export function form(like: string, form: RegExp, shorterThan = Infinity): LineForm {
  return {like, form, shorterThan}
}

/**
 * Tells whether a line has one of the forms. Forms of one length and with the same flags are tried as one expression: this is asked of every
 * line of a file, and nearly always in vain.
 */
export function anyOf(forms: readonly LineForm[]): (line: string) => boolean {
  const groups = new Map<string, {shorterThan: number; flags: string; sources: string[]}>()
  for (const {form, shorterThan} of forms) {
    const {flags, source} = form
    const group = groups.get(`${shorterThan} ${flags}`) ?? {shorterThan, flags, sources: []}
    group.sources.push(`(?:${source})`)
    groups.set(`${shorterThan} ${flags}`, group)
  }
  const tests = [...groups.values()].map(({shorterThan, flags, sources}) => ({
    shorterThan,
    any: new RegExp(sources.join('|'), flags),
  }))
  return (line) => tests.some(({shorterThan, any}) => line.length < shorterThan && any.test(line))
}
