import {type Disposable, l10n, MarkdownString, StatusBarAlignment, window} from 'vscode'
import {together} from './disposables.js'
import {plainMarkdown} from './markdown.js'
import type {Newsroom} from './newsroom.js'
import type {Reading} from './reading.js'
import {measure} from './story-length.js'

/** Counts what waits in the story in front; the hover says how long it is. */
export function showStatusBar({reviews}: Newsroom): Disposable {
  const item = window.createStatusBarItem('wiredesk.status', StatusBarAlignment.Right, 101)
  item.name = 'Wiredesk'
  item.command = 'wiredesk.findings.focus'
  const show = () => {
    const document = window.activeTextEditor?.document
    if (document === undefined || !reviews.follows(document)) {
      item.hide()
      return
    }
    const reading = reviews.last(document)
    item.text = reading === undefined ? '$(loading~spin) Wiredesk' : `$(book) ${reading.open.length}`
    item.accessibilityInformation = {label: reading === undefined ? 'Wiredesk' : counts(reading)}
    item.tooltip = reading === undefined ? l10n.t('Wiredesk is reading the story') : tooltip(reading)
    item.show()
  }
  show()
  return together(
    item,
    window.onDidChangeActiveTextEditor(show),
    reviews.onDidRead(show),
    reviews.onDidLeave(show),
  )
}

function counts({open, accepted}: Reading): string {
  const waiting = open.length === 1 ? l10n.t('1 finding waits') : l10n.t('{0} findings wait', open.length)
  return accepted.length === 0 ? waiting : `${waiting}, ${l10n.t('{0} accepted', accepted.length)}`
}

function tooltip(reading: Reading): MarkdownString {
  const problems = reading.review.problems.filter(({start}) => start === undefined)
  const {words, lines, minutes, wireWords} = measure(reading)
  return new MarkdownString(
    [
      `**${counts(reading)}**`,
      l10n.t('{0} words, {1} lines of copy', words, lines),
      minutes < 1 ? l10n.t('under a minute to read') : l10n.t('{0} min to read', Math.round(minutes)),
      l10n.t('{0} words on the wire, headline to last paragraph', wireWords),
      ...problems.map(({message}) => plainMarkdown(message)),
    ].join('\n\n'),
  )
}
