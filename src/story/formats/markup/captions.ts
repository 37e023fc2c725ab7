import type {Paragraph} from './prose.js'

/** “File photo: a crane at Carrow”, “Table 2: Cranes by year”, “A crane at Carrow. (Nine Wire Photo/Ruth Amis)”. */
export function isCaption(text: string): boolean {
  if (text.length > longestCaption) return false
  if (
    credited.test(text) ||
    filmed.test(text) ||
    owned.test(text) ||
    courtesy.test(text) ||
    slide.test(text) ||
    photographer.test(text) ||
    signed.test(text) ||
    ofFile.test(text)
  )
    return true
  // The pattern of credits is large, and most paragraphs end like a sentence.
  const mayCredit = /[)\]]$/.test(text.slice(-1)) || text.includes(': ') || /REUTERS\/|Getty/.test(text)
  return (
    /^(?:(?:file|cover|featured?|header|lead|main|top) (?:photo|picture|image)|photo(?:graph)?s?(?: by)?|pictures?|images?|illustrations?|photo credit|picture credit|image credit|pictured|(?:fig(?:ure)?\.?|table) \d{1,2})\s*[:–—-]|^FILE\b\s*[-–—:]/i.test(
      text,
    ) ||
    (mayCredit &&
      /(?:\([^()]*\bphotos?\b[^()]*\)|\bREUTERS\/[A-Z][\w. -]+|\b(?:Photograph|Picture|Image|Credit): [^.:]{2,80}|\((?:File: )?\p{Lu}[\p{L} ]{1,20}\/\p{Lu}[^()]{2,40}\)|\[(?:File: )?\p{Lu}[^[\]]{2,40}\/\p{Lu}[^[\]]{1,40}\]|\bGetty Images\)?|\bPhoto(?: by)?: [^.]+)$/u.test(
        text,
      ))
  )
}

const longestCaption = 500

/** “© Photo courtesy of Nine Wire A crane at Carrow.” */
const owned = /^©\s?(?:photo|foto|image|picture)/i

/** “A crane at Carrow. (Courtesy of Nine Wire)”, “A crane at Carrow. Photo courtesy of Ruth Amis”, “A crane at Carrow. Image source: Nine Wire” */
const courtesy =
  /(?:\((?:\p{Lu}\p{L}+ )?[Cc]ourtesy(?: of|:)? (?:the )?\p{Lu}[^()]{2,60}\)|[.!?][”"]?\s(?:(?:(?:Image|Photo|Picture)s? c|C)ourtesy(?: of|:)?|(?:Image|Photo|Picture)s? (?:credits?|source|via):?) (?:the )?\p{Lu}[^.!?]{2,60})$/u

/** “3 of 11. A crane at Carrow.” */
const slide = /^\d{1,3} of \d{1,3}(?:[.:)]|\s?[-–—|])/

/** “A crane at Carrow. | Ruth Amis”, “A crane at Carrow. PHOTO: NINE WIRE”, “A crane at Carrow. — Nine Wire file photo” */
const signed =
  /[.!?]\s(?:\|\s\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}|(?:IMAGE|PHOTO|PICTURE)S?\s?[:|/]\s?\p{Lu}[^.!?]{1,60}|(?:Graphic|Illustration|Image|Map|Photo|Picture|Video)s? by \p{Lu}[^.!?]{2,60}|[–—-]\s?(?:\p{Lu}[\p{L}.]*\s){0,3}(?:[Ff]ile )?(?:[Pp]hoto|[Pp]ic|[Pp]icture)s?(?: by \p{Lu}[\p{L}. ]{2,40})?)$/u

/** “File photo of a crane at Carrow.”, “Representational image” */
const ofFile =
  /^(?:file|illustrative|representati(?:onal|ve)) (?:image|photo|picture)(?:$| (?:of|shows)\b|[.:]\s?(?:$|[([]))/i

/** “Photographed by Ruth Amis.” */
const photographer = /^photographed by \p{Lu}[^!?]{2,60}$/iu

/** “Nine Wire Video: The ferry leaves Carrow”, below the film. */
const filmed = /^(?:\p{Lu}[\p{L}\d]+ ){0,3}[Vv]ideo: [^.!?:]{3,120}[\p{L}\p{N})]$/u

/** “A crane at Carrow. | Illustration by Nine Wire”. */
const credited =
  /\s\|\s(?:\p{Lu}[\p{L} ]{0,20} )?(?:photo|illustration|image)s?(?: (?:by|courtesy of))? \p{Lu}[^|.]{1,60}$/iu

/**
 * Marks as captions what pages that were moved from an older system keep of a picture as paragraphs: the name of its file, and below it the
 * caption, where its credit follows in brackets.
 */
export function markNamed(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const marked = new Set<number>()
  for (const [index, {map}] of paragraphs.entries()) {
    if (!fileName.test(map.text)) continue
    marked.add(index)
    if (/^\([^()]{3,80}\)\.?$/.test(paragraphs[index + 2]?.map.text ?? ''))
      marked.add(index + 1).add(index + 2)
  }
  if (marked.size === 0) return paragraphs
  return paragraphs.map((paragraph, index) =>
    marked.has(index) ? {...paragraph, context: 'caption'} : paragraph,
  )
}

const fileName = /^[^\n/:“"]{1,100}\.(?:jpe?g|png|gif|webp|tiff?)$/i
