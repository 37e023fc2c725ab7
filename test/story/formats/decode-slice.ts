import {decodeHTML} from 'entities'
import type {Encoding} from '../../../src/story/encode.js'

/**
 * Decodes a piece of a file the way its format defines, apart from the readers: outermost encoding first. Quotation marks that are still
 * names then were escaped once too often.
 */
export function decodeSlice(slice: string, encodings: readonly Encoding[]): string {
  const text = encodings.reduceRight((inner, encoding) => decoders[encoding](inner), slice)
  return text.replace(/&(?:apos|quot);/g, (name) => decodeHTML(name))
}

const decoders: Record<Encoding, (text: string) => string> = {
  xml: decodeHTML,
  html: decodeHTML,
  json: (text) => JSON.parse(`"${text.replace(/\r?\n/g, '\\n')}"`),
  cdata: (text) => text.replaceAll(']]]]><![CDATA[>', ']]>'),
  markdown: (text) =>
    decodeHTML(text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)),
  'yaml-single': (text) => text.replaceAll("''", "'"),
  'yaml-plain': (text) => text,
}
