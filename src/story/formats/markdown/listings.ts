import type {Paragraph} from '../markup/prose.js'

/**
 * Takes what stands between a tag that opens a listing (`{% highlight ruby %}`, `{{< mermaid >}}`) and the one that closes it out of the
 * copy. A tag that is never closed takes nothing out.
 */
export function withoutListings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const closed = new Map<string, number>()
  for (const [index, paragraph] of paragraphs.entries()) {
    const name = closes.exec(tagOf(paragraph))?.[1]
    if (name !== undefined) closed.set(name, index)
  }
  if (closed.size === 0) return paragraphs
  let open: string | undefined
  return paragraphs.map((paragraph, index) => {
    const tag = tagOf(paragraph)
    const name = opens.exec(tag)?.[1]
    if (open !== undefined && closes.exec(tag)?.[1] === open) open = undefined
    else if (open === undefined && name !== undefined && (closed.get(name) ?? -1) > index) open = name
    return open === undefined ? paragraph : {...paragraph, context: 'furniture'}
  })
}

function tagOf({context, map}: Paragraph): string {
  return context === 'furniture' ? map.text : ''
}

const names = '(highlight|code|codeblock|raw|comment|mermaid|math|katex|script|style)'
const opens = new RegExp(String.raw`^\{[{%][<%-]?\s*${names}\b`)
const closes = new RegExp(String.raw`^\{[{%][<%-]?\s*(?:end|\/\s*)${names}\b`)
