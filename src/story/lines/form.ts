import {openingOf, openingsOf} from './openings.js'

/** A form that a line beside the copy takes. */
export interface LineForm {
  /** A line of this form, of our own writing: the tests read it. */
  readonly like: string
  /** Letters are written `a-zà-ɏ` where capitals do not count: the class of all letters takes longer to compile than the rest of a form. */
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
 * Tells whether a line has one of the forms. This is asked of every line of a file, and nearly always in vain: only the forms are tried that
 * may begin as the line does, and an expression is made when it is first needed. Compiling all of them took half of a first review.
 */
export function anyOf(forms: readonly LineForm[], longest = Infinity): (line: string) => boolean {
  const words = [...new Set(forms.flatMap(({holds}) => holds ?? []))]
  const hasWord = words.length === 0 ? /$^/ : new RegExp(String.raw`\b(?:${words.join('|')})`, 'i')
  const byWord = oneOf(
    forms.filter(({holds}) => holds !== undefined),
    longest,
  )
  let byOpening: ByOpening | undefined
  return (line) => {
    byOpening ??= indexed(
      forms.filter(({holds}) => holds === undefined),
      longest,
    )
    const opening = openingOf(line)
    for (const length of byOpening.lengths)
      if (byOpening.tests.get(opening.slice(0, length))?.(line) === true) return true
    return hasWord.test(line) && byWord(line)
  }
}

interface ByOpening {
  readonly lengths: readonly number[]
  readonly tests: ReadonlyMap<string, (line: string) => boolean>
}

function indexed(forms: readonly LineForm[], longest: number): ByOpening {
  const byOpening = new Map<string, LineForm[]>()
  for (const each of forms) {
    for (const opening of openingsOf(each.form))
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), each])
  }
  return {
    lengths: [...new Set([...byOpening.keys()].map((opening) => opening.length))],
    tests: new Map([...byOpening].map(([opening, some]) => [opening, oneOf(some, longest)])),
  }
}

/** Forms of one length and with the same flags are tried as one expression. */
function oneOf(forms: readonly LineForm[], longest: number): (line: string) => boolean {
  let tests: readonly {readonly shorterThan: number; readonly any: RegExp}[] | undefined
  return (line) => {
    tests ??= joined(forms, longest)
    return tests.some(({shorterThan, any}) => line.length < shorterThan && any.test(line))
  }
}

function joined(forms: readonly LineForm[], longest: number) {
  const groups = new Map<string, {shorterThan: number; flags: string; sources: string[]}>()
  for (const {form, shorterThan} of forms) {
    const {flags, source} = form
    const upTo = shorterThan === Infinity ? longest : shorterThan
    const group = groups.get(`${upTo} ${flags}`) ?? {shorterThan: upTo, flags, sources: []}
    group.sources.push(`(?:${source})`)
    groups.set(`${upTo} ${flags}`, group)
  }
  return [...groups.values()].map(({shorterThan, flags, sources}) => ({
    shorterThan,
    any: new RegExp(sources.join('|'), flags),
  }))
}
