import type {SourceSpan, TextSpan} from './span.js'

/**
 * The decoded text of a block, built piece by piece, with the place of every character in the file.
 *
 * A reader appends pieces in source order while it decodes; whoever holds a finding asks `range` for its place. Positions are
 * carried this way from the reader to the screen and never found again by searching.
 */
export class SourceMap {
  #text = ''
  #pieces: Piece[] = []

  /** The decoded text so far. */
  get text(): string {
    return this.#text
  }

  /** Length of the decoded text so far. */
  get length(): number {
    return this.#text.length
  }

  /** Appends `source.slice(start, end)`: the same characters in text and file. */
  verbatim(source: string, start: number, end: number): this {
    return this.#append(source.slice(start, end), start, end, 'verbatim')
  }

  /**
   * Appends `source.slice(start, end)` as characters that stand in the file but that an edit must leave alone: the block's encoding
   * does not hold there (a CDATA section in a paragraph that is written with entities).
   */
  sealed(source: string, start: number, end: number): this {
    return this.#append(source.slice(start, end), start, end, 'sealed')
  }

  /** Appends `text`, which the file writes in another way between `start` and `end`: one indivisible piece (`&amp;` for `&`). */
  decoded(text: string, start: number, end: number): this {
    return this.#append(text, start, end, 'decoded')
  }

  /** Appends `text` that the file does not write at all but stands for at `at` (a space for `<br/>`). */
  synthetic(text: string, at: number): this {
    return this.#append(text, at, at, 'synthetic')
  }

  /** Appends all of `other`, a map to the same file (a paragraph that goes on after a break). */
  append(other: SourceMap): this {
    for (const {kind, start, end, textStart, textEnd} of other.#pieces) {
      this.#append(other.#text.slice(textStart, textEnd), start, end, kind)
    }
    return this
  }

  /** The place of `span` in the file; widens to whole pieces over decoded text. A span past the end is clamped. */
  range(span: TextSpan): SourceSpan {
    if (this.#pieces.length === 0) return {start: 0, end: 0}
    const start = this.#startOf(span.start)
    if (span.end <= span.start) return {start, end: start}
    return {start, end: Math.max(start, this.#endOf(span.end))}
  }

  /**
   * Whether the file holds `span` in one run with no markup inside it, so that a replacement there cannot break a tag or take away
   * more than the span (half of what an entity stands for).
   */
  contiguous(span: TextSpan): boolean {
    let index = this.#indexAt(span.start)
    let previous: Piece | undefined
    for (; index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index]
      if (piece === undefined || piece.textStart >= Math.max(span.end, span.start + 1)) break
      if (piece.kind === 'synthetic' || piece.kind === 'sealed') return false
      if (piece.kind === 'decoded' && (cuts(span.start, piece) || cuts(span.end, piece))) return false
      if (previous !== undefined && piece.start !== previous.end) return false
      previous = piece
    }
    return previous !== undefined
  }

  /** The part of this map that covers `span`: a paragraph cut out of a longer run of text. All of it is the map itself, not to be added to. */
  slice(span: TextSpan): SourceMap {
    if (span.start <= 0 && span.end >= this.#text.length) return this
    const part = new SourceMap()
    for (const piece of this.#slices(span.start, span.end)) {
      part.#append(this.#text.slice(piece.textStart, piece.textEnd), piece.start, piece.end, piece.kind)
    }
    return part
  }

  /** The map from this text to the file of `outer`, where this map's source is `outer`'s text (HTML inside a JSON string). */
  through(outer: SourceMap): SourceMap {
    const composed = new SourceMap()
    for (const piece of this.#pieces) {
      const text = this.#text.slice(piece.textStart, piece.textEnd)
      if (isLiteral(piece)) {
        for (const part of outer.#slices(piece.start, piece.end)) {
          const at = piece.textStart + (part.textStart - piece.start)
          composed.#append(
            this.#text.slice(at, at + part.textEnd - part.textStart),
            part.start,
            part.end,
            piece.kind === 'sealed' && part.kind === 'verbatim' ? 'sealed' : part.kind,
          )
        }
        continue
      }
      const place = outer.range({start: piece.start, end: piece.end})
      composed.#append(text, place.start, place.end, piece.kind)
    }
    return composed
  }

  #append(text: string, start: number, end: number, kind: Piece['kind']): this {
    if (text === '') return this
    const last = this.#pieces.at(-1)
    const textStart = this.#text.length
    this.#text += text
    if (last !== undefined && last.kind === kind && isLiteral(last) && last.end === start) {
      last.end = end
      last.textEnd = this.#text.length
      return this
    }
    const piece = {kind, start, end, textStart, textEnd: this.#text.length}
    // Most maps have one piece, and an array that is pushed to makes room for seventeen.
    if (last === undefined) this.#pieces = [piece]
    else this.#pieces.push(piece)
    return this
  }

  /** Index of the last piece that starts at or before `offset`. */
  #indexAt(offset: number): number {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const piece = this.#pieces[middle]
      if (piece !== undefined && piece.textStart <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  #startOf(offset: number): number {
    const piece = this.#pieces[this.#indexAt(offset)]
    if (piece === undefined) return 0
    if (offset >= piece.textEnd) return piece.end
    return isLiteral(piece) ? piece.start + (offset - piece.textStart) : piece.start
  }

  #endOf(offset: number): number {
    const piece = this.#pieces[this.#indexAt(offset - 1)]
    if (piece === undefined) return 0
    if (offset >= piece.textEnd || !isLiteral(piece)) return piece.end
    return piece.start + (offset - piece.textStart)
  }

  /** The parts of the pieces that cover `start` to `end`, cut to that span where they can be cut. */
  *#slices(start: number, end: number): Generator<Piece> {
    for (let index = this.#indexAt(start); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index]
      if (piece === undefined || piece.textStart >= end) return
      const textStart = Math.max(piece.textStart, start)
      const textEnd = Math.min(piece.textEnd, end)
      if (textStart >= textEnd) continue
      if (!isLiteral(piece)) {
        yield {...piece, textStart, textEnd}
        continue
      }
      const shift = piece.start - piece.textStart
      yield {kind: piece.kind, textStart, textEnd, start: textStart + shift, end: textEnd + shift}
    }
  }
}

interface Piece {
  readonly kind: 'verbatim' | 'sealed' | 'decoded' | 'synthetic'
  readonly textStart: number
  textEnd: number
  readonly start: number
  end: number
}

/** Whether `offset` lies inside the piece, not at one of its ends. */
function cuts(offset: number, piece: Piece): boolean {
  return piece.textStart < offset && offset < piece.textEnd
}

/** Whether every character of the piece stands in the file as it is. */
function isLiteral(piece: Piece): boolean {
  return piece.kind === 'verbatim' || piece.kind === 'sealed'
}
