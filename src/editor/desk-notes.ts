import {DocumentSymbol, l10n, type Range, SymbolKind} from 'vscode'
import type {ReviewBlock} from '../review/types.js'
import type {Metadata, Role} from '../story/story.js'
import {type Reading, rangeOf} from './reading.js'

/** One story of a file, or the only one. */
export interface Part {
  readonly blocks: readonly ReviewBlock[]
  readonly metadata: Metadata
  /** Where notes that have no place of their own stand: the first line of the story. */
  readonly top: Range
}

/** What a desk sees of a story beside its copy, as far as no block of the outline shows it: state, version, embargo, dateline. */
export function deskNotes({document}: Reading, {metadata, blocks, top}: Part): DocumentSymbol[] {
  const has = (role: Role) => blocks.some((block) => block.role === role)
  const notes: DocumentSymbol[] = []
  const note = (text: string | undefined, detail: string, kind: SymbolKind, at: Range = top) => {
    if (text !== undefined && text.trim() !== '')
      notes.push(new DocumentSymbol(text.trim(), detail, kind, at, at))
  }
  if (metadata.status !== undefined && metadata.status !== 'usable')
    note(statusWords(metadata.status), l10n.t('status'), SymbolKind.Event)
  note(metadata.version, l10n.t('version'), SymbolKind.Constant)
  if (!has('embargo')) note(metadata.embargo, l10n.t('embargo'), SymbolKind.Event)
  if (!has('slug')) note(metadata.slug, l10n.t('slug'), SymbolKind.Key)
  if (!has('headline')) note(metadata.headline, l10n.t('headline'), SymbolKind.Class)
  if (!has('byline')) note(metadata.byline, l10n.t('byline'), SymbolKind.Field)
  const {dateline} = metadata
  if (dateline !== undefined && !has('dateline')) {
    const parts = [dateline.place, dateline.date, dateline.agency].filter((part) => part)
    note(parts.join(' · '), l10n.t('dateline'), SymbolKind.Field, rangeOf(document, dateline.at))
  }
  return notes
}

function statusWords(status: 'withheld' | 'killed' | 'corrected'): string {
  return {
    withheld: l10n.t('Withheld'),
    killed: l10n.t('Killed'),
    corrected: l10n.t('Corrected'),
  }[status]
}
