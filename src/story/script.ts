/**
 * Whether a line or short paragraph is a heading that only a video script has: `SHOTLIST`, `STORYLINE:`, `LEAD IN`, `VIDEO SHOWS: …`.
 * Agencies send one with their pictures: labels (`LENGTH: 01:03`), a list of shots, and the story that goes with them.
 */
export function isScriptHeading(text: string): boolean {
  return heading.test(text)
}

const heading = /^(?:(?:SHOT ?LIST|VIDEO SHOWS)\s?(?::|$)|(?:STORY-?LINE|LEAD[ -]?IN)\s?:?$)/

/** What of a script a heading opens, and where the text goes on behind it (UTF-16 offset; the length of the text where it does not). */
export interface ScriptPart {
  readonly part: 'shots' | 'copy'
  readonly from: number
}

/** The heading that a text in a script begins with. `STORY:` opens the copy below the shots; above them it labels the headline. */
export function scriptPart(text: string): ScriptPart | undefined {
  const [all, shots] = opening.exec(text) ?? []
  return all === undefined ? undefined : {part: shots === undefined ? 'copy' : 'shots', from: all.length}
}

const opening = /^(?:(SHOT ?LIST|VIDEO SHOWS|SHOWS)|STORY-?LINE|LEAD[ -]?IN|STORY)(?:\s?:\s*(?=\S)|\s?:?$)/

/** What the service tells its clients below every script. */
export function closesScript(text: string): boolean {
  return /^(?:[A-Z]{2,6} )?[Cc]lients are reminded\b/.test(text)
}

/** `++NIGHT SHOTS++`, `(FIRST RUN 0930 PRIME NEWS)`, `CARROW POOL - CLIENTS ONLY`: what stands between shots and describes none. */
export function isShotNote(text: string): boolean {
  return /^\+\+.*\+\+$|^[^\p{Ll}\d][^\p{Ll}]*$/u.test(text) && /\p{Lu}{2}/u.test(text)
}
