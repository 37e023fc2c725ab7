/**
 * Names a finding by its rule and the sentence it stands in, not by its place, so that an acceptance survives edits elsewhere. Case,
 * spacing and the kind of quotation marks do not count. FNV-1a, 53 bits: enough to tell the sentences of a story apart.
 */
export function fingerprint(rule: string, sentence: string, actual: string): string {
  const text = `${rule}\n${plain(sentence)}\n${plain(actual)}`
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(index), 0x85ebca6b)
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36)
}

/** Words as a decision remembers them: case, spacing and quotation marks do not count. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„"‘’'`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
