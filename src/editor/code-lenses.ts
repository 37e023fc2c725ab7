import {CodeLens, type Disposable, EventEmitter, l10n, languages} from 'vscode'
import type {Review} from '../review/types.js'
import {together} from './disposables.js'
import type {Newsroom} from './newsroom.js'
import {rangeOf} from './reading.js'

/** One line above the story: how many sources it has, and how much of it rests on nobody. */
export function showCodeLenses({reviews, settings}: Newsroom): Disposable {
  const changed = new EventEmitter<void>()
  return together(
    changed,
    reviews.onDidRead(() => changed.fire()),
    reviews.onDidLeave(() => changed.fire()),
    languages.registerCodeLensProvider('*', {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        if (!reviews.follows(document) || !settings.of(document.uri).summary) return []
        const reading = reviews.last(document)
        if (reading === undefined || reading.review.coverage.length === 0) return []
        const {review} = reading
        const at = review.blocks.find(({role}) => role === 'headline') ?? review.blocks[0]
        if (at === undefined) return []
        const {start} = rangeOf(document, at)
        const line = document.lineAt(start).range
        const lens = new CodeLens(line, {title: sourcesLine(review), command: 'wiredesk.showSources'})
        const unsourced = review.coverage.filter(({state}) => state === 'unsourced').length
        if (unsourced === 0) return [lens]
        const rests = {
          title: coverageLine(unsourced, review.coverage.length),
          command: 'wiredesk.nextUnsourced',
        }
        return [lens, new CodeLens(line, rests)]
      },
    }),
  )
}

function sourcesLine({ledger}: Review): string {
  const named = ledger.filter(({onRecord}) => onRecord).length
  const others = ledger.length - named
  if (ledger.length === 0) return l10n.t('No source')
  const sources = ledger.length === 1 ? l10n.t('1 source') : l10n.t('{0} sources', ledger.length)
  return others === 0 ? sources : `${sources}, ${l10n.t('{0} not on the record', others)}`
}

function coverageLine(unsourced: number, all: number): string {
  return unsourced === 1
    ? l10n.t('1 of {0} paragraphs rests on nobody', all)
    : l10n.t('{0} of {1} paragraphs rest on nobody', unsourced, all)
}
