import type {DatelineLine} from '../../dateline.js'

/**
 * A dateline of a place and a colon, `HALDEN: The board …`, where the copy names the place once more: “a hospital in Halden”. Any other word in
 * capitals before a colon is a label, or whoever speaks.
 */
export function placeBeforeColon(text: string, copy: () => readonly string[]): DatelineLine | undefined {
  const [all, place] = opening.exec(text) ?? []
  if (all === undefined || place === undefined) return undefined
  const again = new RegExp(String.raw`\b(?:in|at|near|around|outside) ${place}(?![\p{L}’']|-\p{L})`, 'giu')
  const isNamed = copy().some((paragraph) =>
    [...paragraph.matchAll(again)].some(([found]) => /\s\p{Lu}\p{Ll}/u.test(found)),
  )
  if (!isNamed) return undefined
  return {place, at: {start: 0, end: all.trimEnd().length}, copy: all.length}
}

const opening = /^(\p{Lu}[\p{Lu}-]{2,20}(?: \p{Lu}[\p{Lu}-]{1,20}){0,2}):\s+(?=[\p{Lu}“"‘])/u
