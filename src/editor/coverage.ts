import {
  DecorationRangeBehavior,
  type Disposable,
  OverviewRulerLane,
  type Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
} from 'vscode'
import type {Review} from '../review/types.js'
import {together} from './disposables.js'
import type {Newsroom} from './newsroom.js'
import {rangeOf} from './reading.js'

/** Draws a thin line in the gutter beside every paragraph that rests on nobody, and marks it in the overview ruler in a colour that themes set. */
export function showCoverage({reviews, settings}: Newsroom): Disposable {
  const unsourcedLine = window.createTextEditorDecorationType({
    isWholeLine: true,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    gutterIconSize: '100% 100%',
    light: {gutterIconPath: bar('#b7860b')},
    dark: {gutterIconPath: bar('#c9a227')},
    overviewRulerColor: new ThemeColor('wiredesk.unsourcedParagraph'),
    overviewRulerLane: OverviewRulerLane.Left,
  })
  const show = (editor: TextEditor) => {
    const {document} = editor
    const reading = reviews.follows(document) ? reviews.known(document) : undefined
    // A reading that typing has overtaken leaves the marks where they are: the editor moves them with the copy.
    if (reading === undefined && reviews.follows(document)) return
    const shown = reading !== undefined && settings.of(document.uri).coverage
    editor.setDecorations(unsourcedLine, shown ? unsourcedRanges(reading) : [])
  }
  window.visibleTextEditors.forEach(show)
  return together(
    unsourcedLine,
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    reviews.onDidRead(({document}) =>
      window.visibleTextEditors.filter((editor) => editor.document === document).forEach(show),
    ),
    reviews.onDidLeave((document) =>
      window.visibleTextEditors.filter((editor) => editor.document === document).forEach(show),
    ),
  )
}

/** As much of a reading as it takes to mark its paragraphs. */
interface Covered {
  readonly document: TextDocument
  readonly review: Pick<Review, 'coverage'>
}

/** The gutter knows lines alone: nothing is said of a line that also holds a paragraph with a source, as the one line of a story in JSON. */
export function unsourcedRanges({document, review}: Covered): readonly Range[] {
  const placed = review.coverage.map((each) => ({...each, range: rangeOf(document, each)}))
  const others = new Set(
    placed.flatMap(({state, range}) => (state === 'unsourced' ? [] : [range.start.line, range.end.line])),
  )
  return placed.flatMap(({state, range}) =>
    state === 'unsourced' && !others.has(range.start.line) && !others.has(range.end.line) ? [range] : [],
  )
}

/** A picture that fills one line of the gutter. A gutter takes pictures only, so its colour comes with the kind of theme. */
function bar(colour: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" preserveAspectRatio="none" viewBox="0 0 18 18"><path fill="${colour}" d="M13 0h2v18h-2z"/></svg>`
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`)
}
