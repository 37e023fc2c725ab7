import {type Disposable, l10n, MarkdownString, StatusBarAlignment, type TextDocument, window} from 'vscode'
import {together} from './disposables.js'
import {plainMarkdown} from './markdown.js'
import type {Newsroom} from './newsroom.js'
import type {Reading} from './reading.js'
import {measure} from './story-length.js'
import {problemsOfStory, whatWaits} from './what-waits.js'

/** Counts what waits in the story in front; the hover says how long it is. */
export function showStatusBar({reviews}: Newsroom): Disposable {
  // Right of the language, which has 100: a narrow window drops what stands to the left first.
  const item = window.createStatusBarItem('wiredesk.status', StatusBarAlignment.Right, 99)
  item.name = 'Wiredesk'
  item.command = 'wiredesk.findings.focus'
  const failed = new WeakSet<TextDocument>()
  const show = () => {
    const document = window.activeTextEditor?.document
    if (document === undefined || !reviews.follows(document)) {
      item.hide()
      return
    }
    const reading = reviews.last(document)
    if (failed.has(document)) {
      item.text = '$(warning) Wiredesk'
      item.tooltip = l10n.t('Wiredesk could not read this story; the output “Wiredesk” says where it failed')
    } else {
      item.text = reading === undefined ? '$(loading~spin) Wiredesk' : shortly(reading)
      item.tooltip = reading === undefined ? l10n.t('Wiredesk is reading the story') : tooltip(reading)
    }
    item.accessibilityInformation = {
      label: reading === undefined ? 'Wiredesk' : `Wiredesk: ${whatWaits(reading)}`,
    }
    item.show()
  }
  show()
  return together(
    item,
    window.onDidChangeActiveTextEditor(show),
    reviews.onDidRead(({document}) => {
      failed.delete(document)
      show()
    }),
    reviews.onDidFail((document) => {
      failed.add(document)
      show()
    }),
    reviews.onDidLeave(show),
  )
}

/** A count that says too little, as of copy in another language, bids one look at the hover. */
function shortly({open, review}: Reading): string {
  return `$(book) ${open.length}${problemsOfStory(review).length === 0 ? '' : ' $(info)'}`
}

function tooltip(reading: Reading): MarkdownString {
  const waiting = whatWaits(reading)
  const others = problemsOfStory(reading.review).filter((message) => !waiting.startsWith(message))
  const {words, lines, minutes, wireWords} = measure(reading)
  return new MarkdownString(
    [
      `**${plainMarkdown(capitalised(waiting))}**`,
      l10n.t('{0} words, {1} lines of copy', words, lines),
      minutes < 1 ? l10n.t('under a minute to read') : l10n.t('{0} min to read', Math.round(minutes)),
      l10n.t('{0} words on the wire, headline to last paragraph', wireWords),
      ...others.map(plainMarkdown),
    ].join('\n\n'),
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
