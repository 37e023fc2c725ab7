import {
  type Command,
  type Disposable,
  EventEmitter,
  type IconPath,
  l10n,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode'
import {together} from '../disposables.js'
import type {Newsroom} from '../newsroom.js'
import type {Reading} from '../reading.js'

/** One row of a tree. `key` tells it from its siblings, so that a tree keeps what is unfolded through every review. */
export interface Row {
  readonly key: string
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  readonly icon?: IconPath
  readonly command?: Command
  /** What menus may ask of the row. */
  readonly kind?: string
  /** What its menu commands are about. */
  readonly subject?: unknown
  readonly rows?: readonly Row[]
  readonly folded?: true
}

/** What a tree shows: its rows, or a message in their place. */
export interface Rows {
  readonly rows: readonly Row[]
  readonly message?: string
}

/** A tree about the story in front, drawn anew when another story comes to the front or a review is made. */
export function showStoryTree(
  {reviews, front}: Newsroom,
  id: string,
  rowsOf: (reading: Reading | undefined) => Rows | Promise<Rows>,
  alsoAfter: readonly ((draw: () => void) => Disposable)[] = [],
): Disposable {
  const changed = new EventEmitter<void>()
  const parents = new Map<Row, string>()
  const tree = window.createTreeView<Row>(id, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(row) {
        if (row !== undefined) return [...(row.rows ?? [])].map((each) => under(row, each))
        parents.clear()
        const {document} = front
        const reading = document === undefined ? undefined : reviews.last(document)
        const {rows, message} = await rowsOf(reading)
        const isReading = document !== undefined && reading === undefined
        const instead = isReading ? l10n.t('Wiredesk is reading the story') : message
        tree.message = (rows.length === 0 ? instead : undefined) ?? ''
        return [...rows]
      },
      getTreeItem: (row) => itemOf(row, parents.get(row) ?? ''),
    },
    showCollapseAll: true,
  })
  const draw = () => changed.fire()
  return together(
    changed,
    tree,
    front.onDidChange(draw),
    reviews.onDidRead(({document}) => document === front.document && draw()),
    ...alsoAfter.map((listen) => listen(draw)),
  )

  function under(parent: Row, row: Row): Row {
    parents.set(row, `${parents.get(parent) ?? ''}/${parent.key}`)
    return row
  }
}

function itemOf(row: Row, parent: string): TreeItem {
  const state = row.folded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded
  const item = new TreeItem(row.label, row.rows === undefined ? TreeItemCollapsibleState.None : state)
  item.id = `${parent}/${row.key}`
  if (row.description !== undefined) item.description = row.description
  if (row.tooltip !== undefined) item.tooltip = row.tooltip
  if (row.icon !== undefined) item.iconPath = row.icon
  if (row.command !== undefined) item.command = row.command
  if (row.kind !== undefined) item.contextValue = row.kind
  return item
}

/** What a menu command that was run on a row is about. */
export function subjectOf(row: unknown): readonly unknown[] {
  if (typeof row !== 'object' || row === null || !('subject' in row)) return []
  return Array.isArray(row.subject) ? row.subject : []
}
