/** A way in which a format writes plain text. */
export type Encoding = 'xml' | 'html' | 'json' | 'cdata' | 'markdown' | 'yaml-single' | 'yaml-plain'

/**
 * Writes plain `text` the way a file needs it, innermost encoding first. `undefined` when the file cannot hold it there: plain YAML has
 * no way to write “: ”.
 */
export function encode(text: string, encodings: readonly Encoding[]): string | undefined {
  let encoded: string | undefined = text
  for (const encoding of encodings) {
    if (encoded === undefined) return undefined
    encoded = encoders[encoding](encoded)
  }
  return encoded
}

const encoders: Record<Encoding, (text: string) => string | undefined> = {
  xml: escapeMarkup,
  html: escapeMarkup,
  json: (text) => JSON.stringify(text).slice(1, -1),
  // "]]>" would end the section: it is written across two of them.
  cdata: (text) => writable(text).replaceAll(']]>', ']]]]><![CDATA[>'),
  markdown: escapeMarkdown,
  'yaml-single': (text) => text.replaceAll("'", "''").replaceAll(/\s*\n\s*/g, ' '),
  'yaml-plain': (text) => (plainYaml.test(text) ? text : undefined),
}

function escapeMarkup(text: string): string {
  return writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** XML has no way to write control characters; nor has a fix any need of them. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be written.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

/** Marks are escaped, but a placeholder stays readable: `[SOURCE]` alone is no link. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '&#10;')
    .split(/(\[(?:SOURCE|QUERY)\b[^\][`*_<>&\\()]*\](?![[(:]))/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/&(?!#10;)|[\\`*_[\]<>|~]|!(?=$)|^[#+=-]/g, escapeMark),
    )
    .join('')
}

function escapeMark(mark: string): string {
  return mark === '&' ? '&amp;' : `\\${mark}`
}

const plainYaml = /^(?:[\p{L}\p{N}][\p{L}\p{N} .,;'’“”"()/%$€&!?–—-]*)?$/u
