import {findDateline} from './dateline.js'
import {withTags} from './escaped-tags.js'

/**
 * What JSON is, by its properties: `story` where it holds one, ninjs or of some system's own; `prose` where a bracket opens no JSON at all;
 * `undefined` for all other data.
 */
export function jsonKind(text: string): 'story' | 'prose' | undefined {
  const head = withTags(text.slice(0, jsonPage))
  if (!/^[\s\p{Cc}\ufeff]*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]]|-?\d|$))/u.test(head)) return 'prose'
  return isItem(head) || isSystemsOwn(head) || isArticle(head) || isTree(head) ? 'story' : undefined
}

/** Associations with their own headlines and renditions may come before the story. */
const jsonPage = 65536

/**
 * ninjs, and what grew out of it. A list of headlines is an index; what a newsroom system exports says of every item how far it may be used.
 * schema.org's articles have headlines too, but no wire sends them.
 */
function isItem(head: string): boolean {
  if (/"@context"\s*:/.test(head) || (/^\s*\[/.test(head) && !/"pub_?status"\s*:/i.test(head))) return false
  if (/"name"\s*:\s*"ninjs"|\/ninjs[-_/]/.test(head)) return true
  const headline = /"(?:headlines?|headline_\w+|slugline)"\s*:/i.test(head)
  const body =
    /"(?:body_?[a-z]+|bodies|story_?html)"\s*:/i.test(head) || (headline && /"body"\s*:\s*["{[]/i.test(head))
  // Releases have titles. So has much else, but not with a body in HTML, which may open with its standfirst.
  if (/"body"\s*:\s*"(?:\\[nrt]|\s)*<(?:p|h[1-6])[\s>]/.test(head) && /"title"\s*:\s*"/.test(head))
    return true
  const item =
    /"(?:uri|guid|pubstatus|versioncreated|versionCreated|firstcreated|firstCreated|ednote|edNote|byline|urgency|usageterms|usageTerms|representationtype|slugline|located|copyrightholder|copyrightnotice|associations|contentcreated)"\s*:/.test(
      head,
    )
  return (body && headline) || ((body || headline) && item)
}

/** Systems that keep copy as a list of parts, or a rendering of it, under names that nobody else uses together. */
function isSystemsOwn(head: string): boolean {
  return systems.some(
    ([name, ...properties]) => head.includes(name) && properties.every((one) => one.test(head)),
  )
}

/** The rarest name of each first: most JSON has none of them. */
const systems: readonly (readonly [string, ...RegExp[]])[] = [
  // Arc
  ['"content_elements"', /"content_elements"\s*:\s*\[/, /"headlines"\s*:\s*\{/],
  // Apple News
  ['"componentTextStyles"', /"components"\s*:\s*\[/, /"role"\s*:\s*"body"/],
  // WordPress
  ['"rendered"', /"title"\s*:\s*\{\s*"rendered"\s*:/, /"content"\s*:\s*\{\s*"rendered"\s*:/],
  // Belga
  ['"newsComponents"', /"newsComponents"\s*:\s*\[/, /"head[lL]ine"\s*:/],
  // Drupal
  ['"processed"', /"title"\s*:\s*"/, /"body"\s*:\s*\{\s*"value"\s*:\s*"/],
  // The Washington Post
  ['"sanitized_html"', /"title"\s*:\s*"/, /"contents"\s*:\s*\[/],
  // Ghost
  ['"custom_excerpt"', /"title"\s*:\s*"/, /"html"\s*:\s*"/],
  // Belga's press reviews
  ['"mediumType"', /"title"\s*:\s*"/, /"lead"\s*:\s*"/],
  // Quintype
  ['"story-elements"', /"headline"\s*:\s*"/, /"cards"\s*:\s*\[/],
  // AFP
  ['"news"', /"news"\s*:\s*\[\s*"/, /"headline"\s*:/],
]

/**
 * Whether there is an article by any other name: a title, something that only what is published has, and paragraphs of sentences; or copy
 * that opens as a wire does.
 */
function isArticle(head: string): boolean {
  if (!titled.test(head)) return false
  const isPublished =
    published.test(head) || (/"authors?"\s*:/i.test(head) && /"(?:date|created)"\s*:\s*"/i.test(head))
  for (const {0: name, index} of head.matchAll(copy)) {
    const start = index + name.length
    const [text = ''] = /^(?:[^"\\]|\\.)*/.exec(head.slice(start, start + longestLook)) ?? []
    if (sentence.test(text) && findDateline(text)?.agency !== undefined) return true
    if (!isPublished) continue
    const paragraphs = text.split(/<\/p>|(?:\\r)?\\n/).map((part) => part.replace(/<[^>]*>/g, ' '))
    if (paragraphs.filter((part) => sentence.test(part)).length > 1) return true
  }
  return false
}

/**
 * Whether an editor keeps copy here as a tree, under a title or a headline: a node says that it is a paragraph, and its words stand in it or
 * in leaves below it.
 */
function isTree(head: string): boolean {
  if (!node.test(head) || !/"(?:title|headlines?|headline)"\s*:\s*["{[]|:\s*"headline"/i.test(head))
    return false
  let sentences = 0
  for (const {0: name, index} of head.matchAll(leaf)) {
    const start = index + name.length
    const [text = ''] = /^(?:[^"\\]|\\.)*/.exec(head.slice(start, start + longestLook)) ?? []
    if (sentence.test(text)) sentences += 1
    if (sentences > 1) return true
  }
  return false
}

const node = /"(?:_?type|nodeType|name|style)"\s*:\s*"(?:paragraph|p|normal|unstyled)"/
const leaf = /"(?:text|value)"\s*:\s*"/g

/** Systems write the same names as `publishDate`, `publish_date` and `PublishDate`. */
const titled = /"(?:title|headline|webtitle)"\s*:\s*"/i
const published =
  /"(?:by_?lines?|date_?line|standfirst|slug_?line|ed_?note|embargo(?:ed)?|date_?publish(?:ed)?|published|(?:web)?(?:publish(?:ed)?|publication)_?(?:at|on|date|time)|pub_?date)"\s*:/i
const copy =
  /"(?:body|content|text|html|story|(?:body|content|article|story|full|main)_?(?:body|content|text|html))"\s*:\s*"/gi
const sentence = /(?:[\p{L}\p{N}’',-]+\s+){6}[^"]*[.!?…]/u
const longestLook = 3000
