import {QuoteType, Tokenizer, type TokenizerCallbacks} from 'htmlparser2'
import {doctypeEnd, maskFaults, maskTitles, nextTag, scriptEnd, tagEnd, tagEndInQuotes} from './faults.js'

export type Syntax = 'xml' | 'html'

/** What a reader of markup is told, in source order. Ranges are half-open UTF-16 offsets. */
export interface MarkupEvents {
  text(text: Text): void
  open(tag: OpeningTag): void
  close(tag: ClosingTag): void
  comment(comment: Comment): void
  doctype(doctype: {readonly start: number; readonly end: number}): void
  /** Something that begins at `start` has no end. */
  unclosed(what: string, start: number): void
}

/** Text with its entities as they are written, or what stands inside a CDATA section of XML. */
export interface Text {
  readonly kind: 'text' | 'cdata'
  readonly start: number
  readonly end: number
}

export interface OpeningTag {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** Written `<name/>` in XML, where that closes the element. */
  readonly isEmpty: boolean
}

/** Where the name of an attribute stands, and its value as it is written, without quotation marks. */
export interface Attribute {
  readonly nameStart: number
  readonly nameEnd: number
  readonly start: number
  readonly end: number
}

export interface ClosingTag {
  readonly start: number
  readonly end: number
  readonly name: string
}

export interface Comment {
  readonly start: number
  readonly end: number
  /** What stands inside its marks. */
  readonly innerStart: number
  readonly innerEnd: number
}

/**
 * Reads XML or HTML with exact places, in linear time, and never fails: what is not markup is text.
 *
 * htmlparser2 reads. Where a fault that feeds and pages have would make it lose copy, it is shown the source with the fault masked by as
 * many characters, so that every offset holds, or it is sent on from where the copy goes on.
 */
export function readEvents(source: string, syntax: Syntax, events: MarkupEvents): void {
  new Reading(source, syntax, events).read()
}

class Reading implements TokenizerCallbacks {
  readonly #source: string
  readonly #syntax: Syntax
  readonly #events: MarkupEvents
  readonly #tokenizer: Tokenizer
  /** What the library is shown: as long as the source. */
  #shown: string
  /** Where in the source the library began to count. */
  #base = 0
  /** Where it is to begin anew. */
  #next: number | undefined
  /** The opening tag at hand, and its last attribute. */
  #tag: {start: number; name: string; attributes: Attribute[]} | undefined
  #attribute: {-readonly [Place in keyof Attribute]: number} = {nameStart: 0, nameEnd: 0, start: 0, end: 0}
  /** The script or title at hand: no tags stand in it. */
  #raw: {name: string; start: number} | undefined
  #isTitleRaw = true
  #hasDoctype = false

  constructor(source: string, syntax: Syntax, events: MarkupEvents) {
    this.#source = source
    this.#syntax = syntax
    this.#events = events
    this.#shown = maskFaults(source, syntax)
    this.#tokenizer = new Tokenizer({xmlMode: syntax === 'xml', decodeEntities: false}, this)
  }

  read(): void {
    for (let from: number | undefined = 0; from !== undefined; from = this.#next) {
      this.#base = from
      this.#next = undefined
      this.#tokenizer.reset()
      this.#tokenizer.write(this.#shown.slice(from))
      // Ends a tag or comment that the file is cut off in: the library says nothing of such a tag, and takes such a comment for text.
      this.#tokenizer.write('>')
      this.#tokenizer.end()
    }
  }

  ontext(from: number, to: number): void {
    if (this.#raw === undefined) this.#text('text', this.#place(from), this.#place(to))
  }

  oncdata(from: number, to: number, mark: number): void {
    // In HTML it is a comment that nobody reads.
    if (this.#syntax === 'html') return
    const start = this.#place(from)
    if (this.#base + to >= this.#source.length)
      this.#events.unclosed('CDATA section', start - '<![CDATA['.length)
    this.#text('cdata', start, this.#place(to - mark))
  }

  onopentagname(from: number, to: number): void {
    const start = this.#place(from)
    const end = this.#place(to)
    const next = nextTag(this.#source, start, end)
    this.#tag = {start: start - 1, name: this.#name(start, next ?? end), attributes: []}
    if (next !== undefined) this.#cutOff(next)
  }

  onattribname(from: number, to: number): void {
    const nameStart = this.#place(from)
    const nameEnd = this.#place(to)
    this.#attribute = {nameStart, nameEnd, start: nameEnd, end: nameEnd}
    const next = nextTag(this.#source, nameStart, nameEnd)
    if (next !== undefined) this.#cutOff(next)
  }

  onattribdata(from: number, to: number): void {
    this.#attribute.start = this.#place(from)
    this.#attribute.end = this.#place(to)
  }

  onattribend(quote: QuoteType): void {
    const {start, end} = this.#attribute
    const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single
    const next = isQuoted ? tagEndInQuotes(this.#source, start, end) : nextTag(this.#source, start, end)
    if (next === undefined) this.#tag?.attributes.push(this.#attribute)
    else this.#cutOff(next)
  }

  onopentagend(to: number): void {
    this.#endTag(this.#place(to + 1), false)
  }

  onselfclosingtag(to: number): void {
    this.#endTag(this.#place(to + 1), this.#syntax === 'xml')
  }

  onclosetag(from: number, to: number): void {
    const start = this.#place(from) - 2
    if (this.#raw !== undefined) {
      const end = this.#raw.name === 'script' ? scriptEnd(this.#source, this.#raw.start, start) : start
      this.#endRaw(this.#raw.start, end)
      if (end !== start) {
        this.#goOn(end)
        return
      }
    }
    const close = this.#source.indexOf('>', start)
    const end = close === -1 ? this.#source.length : close + 1
    const next = nextTag(this.#source, start + 1, end)
    const name = this.#name(start + 2, Math.min(this.#place(to), next ?? end))
    this.#events.close({start, end: next ?? end, name})
    if (next !== undefined) this.#goOn(next)
  }

  oncomment(from: number, to: number, mark: number): void {
    const innerStart = this.#place(from)
    const start = innerStart - '<!--'.length
    if (this.#shown.startsWith('<!--', start))
      this.#events.comment({start, end: this.#place(to + 1), innerStart, innerEnd: this.#place(to - mark)})
    else this.ondeclaration(from, to)
  }

  /** A document type, or what is masked as a declaration because it has no end. */
  ondeclaration(from: number, to: number): void {
    const start = this.#place(from) - 2
    const end = this.#place(to + 1)
    // An instruction in HTML is a comment that nobody reads.
    if (!this.#shown.startsWith('<!', start)) return
    if (this.#source.startsWith('<!--', start)) {
      this.#events.unclosed('comment', start)
      this.#events.comment({start, end, innerStart: start + 4, innerEnd: this.#place(to)})
    } else if (this.#source.startsWith('<?', start)) this.#events.unclosed('processing instruction', start)
    else if (/^<!doctype\b/i.test(this.#source.slice(start, start + 10))) this.#endDoctype(start, end)
  }

  onprocessinginstruction(): void {}

  /** Entities are read when somebody asks for the text: the library knows five of them in XML, and feeds write those of HTML there. */
  ontextentity(): void {}

  onattribentity(): void {}

  /** What is open where the file ends has swallowed the copy after it, unless it is a script. */
  onend(): void {
    if (this.#tag !== undefined) this.#cutOff(tagEnd(this.#source, this.#attribute.nameEnd))
    if (this.#raw === undefined) return
    const {name, start} = this.#raw
    const tag = name === 'title' ? this.#source.indexOf('<', start) : -1
    this.#endRaw(start, tag === -1 ? this.#source.length : tag)
    if (tag === -1) return
    this.#isTitleRaw = false
    this.#shown = maskTitles(this.#shown)
    this.#goOn(tag)
  }

  #text(kind: Text['kind'], start: number, end: number): void {
    if (start < end) this.#events.text({kind, start, end})
  }

  #endTag(end: number, isEmpty: boolean): void {
    if (this.#tag === undefined) return
    const {start, name, attributes} = this.#tag
    this.#tag = undefined
    this.#events.open({start, end, name, attributes, isEmpty})
    const isRaw = name === 'script' || (name === 'title' && this.#isTitleRaw)
    if (isRaw && this.#syntax === 'html') this.#raw = {name, start: end}
  }

  /** Ends the tag at hand before the library does. */
  #cutOff(end: number): void {
    if (this.#tag === undefined) return
    this.#endTag(end, false)
    this.#raw = undefined
    this.#goOn(end)
  }

  #endRaw(start: number, end: number): void {
    this.#raw = undefined
    this.#text('text', start, end)
  }

  /** The library ends a document type at its first `>`, which may stand in the internal subset. A file has one. */
  #endDoctype(start: number, first: number): void {
    if (this.#hasDoctype) return
    this.#hasDoctype = true
    const end = doctypeEnd(this.#source, start)
    if (end === undefined) this.#events.unclosed('document type', start)
    this.#events.doctype({start, end: end ?? first})
    if (end !== undefined && end !== first) this.#goOn(end)
  }

  #goOn(at: number): void {
    this.#next = at
    this.#tokenizer.pause()
  }

  /** The place in the source of what the library counts, which is shown a character more. */
  #place(offset: number): number {
    return Math.min(this.#base + offset, this.#source.length)
  }

  /** Names are compared without their namespace prefix and in lower case: feeds write `nitf:p`, `P` and `p`. */
  #name(start: number, end: number): string {
    const name = this.#source.slice(start, end).toLowerCase()
    return this.#syntax === 'xml' ? name.slice(name.lastIndexOf(':') + 1) : name
  }
}
