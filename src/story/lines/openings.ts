/** How far into a line its opening goes, in UTF-16 units: as far as tells “this” from “the ”. */
const openingLength = 4

/** What a line may begin with so far, in small letters; what comes next is known while it is open. */
interface Opening {
  readonly text: string
  readonly open: boolean
}

const anything: readonly Opening[] = [{text: '', open: false}]
const nothing: readonly Opening[] = [{text: '', open: true}]

/** What a line begins with, its white space single spaces. */
export function openingOf(line: string): string {
  return line.slice(0, openingLength).toLowerCase()
}

/**
 * The openings of the lines that an expression takes, each in small letters and no longer than `openingLength`; `''` where a line may
 * begin with anything. A form is then looked for only in lines that begin like it. What it does not know of an expression it takes for
 * anything, so that no line is lost.
 */
export function openingsOf({source}: RegExp): ReadonlySet<string> {
  const reader = new Reader(source)
  const openings: Opening[] = []
  do {
    const isAtStart = reader.take('^')
    const sequence = reader.sequence()
    openings.push(...(isAtStart ? sequence : anything))
  } while (reader.take('|'))
  return new Set(openings.map(({text}) => text.slice(0, openingLength)))
}

const quantifiers = /[?*+]\??|\{\d+(?:,\d*)?\}\??/y
const lookarounds = /\(\?<?[=!]/y
const groups = /\((?:\?(?::|<\w+>))?/y
const places = /\^|\\[bB]/y
const kinds = /[.$]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[a-zA-Z0-9]/y
const classes = /\[(?:[^\]\\]|\\.)*\]/y

/** Reads the source of a regular expression from left to right. */
class Reader {
  readonly source: string
  #at = 0

  constructor(source: string) {
    this.source = source
  }

  take(text: string): boolean {
    if (!this.source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  /** `form` is sticky. */
  #takeMatch(form: RegExp): string | undefined {
    form.lastIndex = this.#at
    const [found] = form.exec(this.source) ?? []
    if (found !== undefined) this.#at += found.length
    return found
  }

  #alternatives(): readonly Opening[] {
    const openings = [...this.sequence()]
    while (this.take('|')) openings.push(...this.sequence())
    return openings
  }

  sequence(): readonly Opening[] {
    let openings = nothing
    while (!this.#isAtEnd()) {
      if (!openings.some(isOpen)) {
        this.#skip()
        break
      }
      const next = this.#quantified(this.#atom())
      openings = openings.flatMap((opening) => (isOpen(opening) ? next.map(behind(opening)) : opening))
    }
    return openings
  }

  #isAtEnd(): boolean {
    const next = this.source.charAt(this.#at)
    return next === '' || next === '|' || next === ')'
  }

  /** To the end of the sequence, where all that it may begin with is known. */
  #skip(): void {
    for (let depth = 0, inClass = false; this.#at < this.source.length; this.#at += 1) {
      const next = this.source.charAt(this.#at)
      if (next === '\\') this.#at += 1
      else if (inClass || next === '[') inClass = next !== ']'
      else if (depth === 0 && this.#isAtEnd()) return
      else if (next === '(') depth += 1
      else if (next === ')') depth -= 1
    }
  }

  /** What may be left out lets the next part begin; what may come again is known but once. */
  #quantified(atom: readonly Opening[]): readonly Opening[] {
    const quantifier = this.#takeMatch(quantifiers)
    if (quantifier === undefined) return atom
    const once = /^\?/.test(quantifier) ? atom : atom.map(({text}) => ({text, open: false}))
    return /^(?:[?*]|\{0)/.test(quantifier) ? [...nothing, ...once] : once
  }

  #atom(): readonly Opening[] {
    if (this.#takeMatch(lookarounds) !== undefined) {
      this.#alternatives()
      this.take(')')
      return nothing
    }
    if (this.#takeMatch(groups) !== undefined) {
      const inside = this.#alternatives()
      this.take(')')
      return inside
    }
    if (this.#takeMatch(places) !== undefined) return nothing
    if (this.take('\\s')) return [{text: ' ', open: true}]
    if (this.#takeMatch(kinds) !== undefined) return anything
    const charClass = this.#takeMatch(classes)
    if (charClass !== undefined) return ofClass(charClass.slice(1, -1))
    this.take('\\')
    const letter = this.source.charAt(this.#at)
    this.#at += 1
    return [{text: letter.toLowerCase(), open: true}]
  }
}

function isOpen({text, open}: Opening): boolean {
  return open && text.length < openingLength
}

function behind(first: Opening): (next: Opening) => Opening {
  return ({text, open}) => ({text: first.text + text, open})
}

/** A class of a few letters, as in “[Rr]ead”; one with ranges or kinds of letters is anything. */
function ofClass(inside: string): readonly Opening[] {
  if (/^\^|\\[a-zA-Z]|[^\\]-./.test(inside)) return anything
  return [...inside.replace(/\\(.)/g, '$1')].map((letter) => ({text: letter.toLowerCase(), open: true}))
}
