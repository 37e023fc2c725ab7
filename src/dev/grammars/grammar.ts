/** A TextMate grammar, as far as ours go. */
export interface Grammar {
  readonly name: string
  readonly scopeName: string
  /** Where a grammar that has no language of its own is at home. */
  readonly injectionSelector?: string
  readonly patterns: readonly Pattern[]
  readonly repository: Readonly<Record<string, Pattern>>
}

export interface Pattern {
  readonly include?: string
  readonly name?: string
  readonly contentName?: string
  readonly match?: string
  readonly begin?: string
  readonly end?: string
  readonly captures?: Captures
  readonly beginCaptures?: Captures
  readonly endCaptures?: Captures
  readonly patterns?: readonly Pattern[]
}

type Captures = Readonly<Record<string, Pattern>>

/** The rules of a repository or of another grammar, in this order. */
export function include(...names: readonly string[]): readonly Pattern[] {
  return names.map((name) => ({include: name}))
}

/** Words of which only the first letter may be a capital: ignoring case costs a grammar four times as much. */
export function words(...phrases: readonly string[]): string {
  return phrases
    .map((phrase) => phrase.replace(/^[a-z]/, (letter) => `[${letter.toUpperCase()}${letter}]`))
    .join('|')
}

/** A quotation from `begin` to `end` that stops where its paragraph stops, as the first paragraphs of a long quotation do. */
export function quotation(
  begin: string,
  end: string,
  within: {readonly paragraphEnd: string; readonly patterns: readonly Pattern[]},
): Pattern {
  return {
    name: 'string.quoted.double.wire',
    begin,
    end: `${end}|${within.paragraphEnd}`,
    patterns: within.patterns,
  }
}
