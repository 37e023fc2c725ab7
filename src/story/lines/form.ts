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

export function hasForm(line: string, forms: readonly LineForm[]): boolean {
  return forms.some(({form, shorterThan}) => line.length < shorterThan && form.test(line))
}

/** One expression for all of the forms, with their common flags: for what is asked of every line of a file. */
export function either(forms: readonly LineForm[], flags: string): RegExp {
  return new RegExp(forms.map(({form}) => form.source).join('|'), flags)
}
