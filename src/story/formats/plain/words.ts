/** Whether copy ends here as a sentence, a heading before a list, or a quotation does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;][\s"'”’»)\]*_]*$/.test(text.slice(-12))
}

/** Whether the text goes on from something before it. A line all in brackets, “(di Ruth Amis)”, is one of its own. */
export function startsLower(text: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text) && !/^\p{Ll}\p{Lu}|^\([^()]*\)$/u.test(text)
}

/** The share of the longer words that begin with a capital: near 1 in a headline in title case, low in a sentence. */
export function capitalShare(text: string): number {
  const words = text.slice(0, 400).match(/\p{L}[\p{L}’'.&-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  if (long.length < 2) return long.some((word) => /^\p{Lu}/u.test(word)) ? 0.5 : 0
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length
}

/** Whether the line is in capitals throughout. */
export function isAllCapitals(text: string): boolean {
  const head = text.slice(0, 400)
  return !/\p{Ll}/u.test(head) && (head.match(/\p{Lu}/gu)?.length ?? 0) >= 4
}

/** The width of the first word, for the question whether it would have fitted on the line before. */
export function firstWordWidth(text: string): number {
  return /^\S*/.exec(text.slice(0, 80))?.[0].length ?? 0
}
