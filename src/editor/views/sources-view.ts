import {type Disposable, l10n, ThemeIcon} from 'vscode'
import type {Source} from '../../review/types.js'
import {counted, kindIcon, kindWords, sourceName} from '../attribution-hover.js'
import {opening} from '../markdown.js'
import type {Newsroom} from '../newsroom.js'
import {type Reading, rangeOf} from '../reading.js'
import {shownCopy} from '../shown-copy.js'
import {type Row, type Rows, showStoryTree} from './story-tree.js'

/** The source ledger of the story in front: who says what, and every place where they are named. */
export function showSourcesView(newsroom: Newsroom): Disposable {
  return showStoryTree(newsroom, 'wiredesk.sources', rowsOf)
}

function rowsOf(reading: Reading | undefined): Rows {
  if (reading === undefined) return {rows: [], message: l10n.t('No story is open in front.')}
  return {
    rows: reading.review.ledger.map((source, index) => sourceRow(reading, source, index)),
    message: l10n.t('This story names no source.'),
  }
}

function sourceRow(reading: Reading, source: Source, index: number): Row {
  const {name, kind, onRecord, attributions, quotes, mentions, description} = source
  return {
    key: `${index} ${name}`,
    label: sourceName(source),
    description: `${onRecord ? kindWords(kind) : l10n.t('not on the record')} · ${counted(attributions, quotes)}`,
    ...(description === undefined ? {} : {tooltip: description}),
    icon: new ThemeIcon(kindIcon(kind)),
    folded: true,
    rows: mentions.map((mention, place) => mentionRow(reading, mention, place)),
  }
}

function mentionRow(
  {document, review: {format}}: Reading,
  {start, end}: {start: number; end: number},
  place: number,
): Row {
  const range = rangeOf(document, {start, end})
  const line = document.lineAt(range.start)
  return {
    key: String(place),
    label: opening(shownCopy(document.getText(range), format), 40),
    description: `${range.start.line + 1} · ${opening(shownCopy(line.text.slice(range.start.character), format), 80)}`,
    command: {
      title: l10n.t('Go to Mention'),
      command: 'wiredesk.goToPlace',
      arguments: [document.uri, start, end],
    },
  }
}
