/** `Insolvency in the September quarter 2031`: whether a line says what something is called, and no more. */
export function isName(text: string): boolean {
  return name.test(text) && !finite.test(text)
}

/** `Container ports:`: the name of what the paragraph below is about; `Ruth Amis:` and `According to police:` name who says it. */
export function isLabel(text: string): boolean {
  return (
    label.test(text) && isName(text.slice(0, -1).trimEnd()) && !/^According\b|^(?:From|In|Per) /.test(text)
  )
}

/** Two words or more, and no mark but those that words have. */
const name = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}\d’'&-]+)+(?<=\p{L}|\b(?:19|20)\d\d)$/u
const label = /^.{1,40}\s\p{Ll}[\p{L}’'-]*\s?:$/u
/** What only a sentence needs, or may be its verb. */
const finite =
  /(?<![-’'])\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|says?|said|told|asks?|adds?|he|she|it|they|we|I|you|who|that|there|not|found|took|made|went|came|got|gave|saw|left|held|won|lost|beat|rose|fell|hit|met|led|began|kept|ran|cut|put|paid|sent|broke|grew|stood|struck|shot|[a-z]+ed)\b|[’'](?:s|re|ve|ll|d|t)\b/i
