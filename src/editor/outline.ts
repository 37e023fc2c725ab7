import {type Disposable, type DocumentSelector, DocumentSymbol, l10n, languages, SymbolKind} from 'vscode'
import type {ReviewBlock} from '../review/types.js'
import type {Role} from '../story/story.js'
import {deskNotes, type Part} from './desk-notes.js'
import {opening} from './markdown.js'
import {type Reading, rangeOf} from './reading.js'
import type {Reviews} from './reviews.js'
import {shownCopy} from './shown-copy.js'

/** The outline and breadcrumbs of a story, the same in every format: what the desk sees of it, then its paragraphs. Stories that share a file are told apart. */
export function registerOutline(selector: DocumentSelector, reviews: Reviews): Disposable {
  return languages.registerDocumentSymbolProvider(
    selector,
    {
      async provideDocumentSymbols(document) {
        const reading = await reviews.of(document)
        return reading === undefined ? undefined : symbolsOf(reading)
      },
    },
    {label: 'Wiredesk'},
  )
}

function symbolsOf(reading: Reading): DocumentSymbol[] {
  const {document, review} = reading
  const {items, blocks, metadata} = review
  if (items === undefined) return symbolsIn(reading, {blocks, metadata, top: document.lineAt(0).range})
  return items.map((item, index) => {
    const own = blocks.filter(({start}) => start >= item.at.start && start < item.at.end)
    const at = rangeOf(document, item.at)
    const top = at.intersection(document.lineAt(at.start.line).range) ?? at
    const name = item.metadata.headline ?? item.metadata.slug ?? l10n.t('Story {0}', index + 1)
    const symbol = new DocumentSymbol(opening(name, 60) || '…', l10n.t('story'), SymbolKind.Module, at, top)
    symbol.children = symbolsIn(reading, {blocks: own, metadata: item.metadata, top})
    return symbol
  })
}

/** What stands in one story: notes of the desk, then its blocks, its paragraphs under one heading. */
function symbolsIn(reading: Reading, part: Part): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = []
  let body: DocumentSymbol | undefined
  for (const block of part.blocks) {
    if (block.role === 'furniture' || block.role === 'boilerplate') continue
    const symbol = symbolOf(reading, block)
    // The points above a wire story are a summary; only a list after the first paragraph is text.
    if (block.role !== 'body' && !(block.role === 'list' && body !== undefined)) {
      symbols.push(symbol)
      continue
    }
    if (body === undefined) {
      body = new DocumentSymbol(l10n.t('Text'), '', SymbolKind.Namespace, symbol.range, symbol.selectionRange)
      symbols.push(body)
    }
    body.children.push(symbol)
    body.range = body.range.union(symbol.range)
  }
  // A symbol must lie within its parent and beside its siblings; what stands between two paragraphs goes in with them.
  const count = part.blocks.filter(({role}) => role === 'body').length
  const notes = deskNotes(reading, part)
  return [...notes, ...(body === undefined ? symbols : withinBody(symbols, body, count))]
}

function withinBody(
  symbols: readonly DocumentSymbol[],
  body: DocumentSymbol,
  count: number,
): DocumentSymbol[] {
  const inside = symbols.filter((symbol) => symbol !== body && body.range.contains(symbol.range))
  for (const child of inside) body.children.push(child)
  body.children.sort((a, b) => a.range.start.compareTo(b.range.start))
  body.detail = paragraphs(count)
  return symbols.filter((symbol) => !inside.includes(symbol))
}

function symbolOf({document, review}: Reading, block: ReviewBlock): DocumentSymbol {
  const range = rangeOf(document, block)
  const text = opening(shownCopy(document.getText(range), review.format), 60) || '…'
  const rests = review.coverage.some(({start, state}) => start === block.start && state === 'unsourced')
  const detail = rests ? l10n.t('rests on nobody') : roleWords(block.role)
  return new DocumentSymbol(text, detail, kinds[block.role], range, range)
}

function paragraphs(count: number): string {
  return count === 1 ? l10n.t('1 paragraph') : l10n.t('{0} paragraphs', count)
}

function roleWords(role: Role): string {
  return {
    slug: l10n.t('slug'),
    headline: l10n.t('headline'),
    summary: l10n.t('summary'),
    byline: l10n.t('byline'),
    dateline: l10n.t('dateline'),
    body: '',
    list: l10n.t('list'),
    caption: l10n.t('caption'),
    advisory: l10n.t('advisory'),
    embargo: l10n.t('embargo'),
    'take-mark': l10n.t('take mark'),
    signoff: l10n.t('sign-off'),
    boilerplate: l10n.t('boilerplate'),
    furniture: l10n.t('furniture'),
  }[role]
}

const kinds: Readonly<Record<Role, SymbolKind>> = {
  slug: SymbolKind.Key,
  headline: SymbolKind.Class,
  summary: SymbolKind.String,
  byline: SymbolKind.Field,
  dateline: SymbolKind.Field,
  body: SymbolKind.String,
  list: SymbolKind.Array,
  caption: SymbolKind.String,
  advisory: SymbolKind.Event,
  embargo: SymbolKind.Event,
  'take-mark': SymbolKind.Null,
  signoff: SymbolKind.Field,
  boilerplate: SymbolKind.Null,
  furniture: SymbolKind.Null,
}
