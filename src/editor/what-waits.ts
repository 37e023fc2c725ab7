import {l10n} from 'vscode'
import type {Review} from '../review/types.js'

/** As much of a reading as it takes to say what waits in it. */
interface Waiting {
  readonly open: readonly unknown[]
  readonly accepted: readonly unknown[]
  readonly review: Pick<Review, 'problems'>
}

/** "1 finding waits, 2 accepted". */
export function whatWaits(reading: Waiting): string {
  const {open, accepted} = reading
  const waiting =
    open.length === 0
      ? nothingToRaise(reading)
      : open.length === 1
        ? l10n.t('1 finding waits')
        : l10n.t('{0} findings wait', open.length)
  return accepted.length === 0 ? waiting : `${waiting}, ${l10n.t('{0} accepted', accepted.length)}`
}

/** That nothing waits, or why nothing could: copy that was left alone is not clean copy. */
export function nothingToRaise({review}: Pick<Waiting, 'review'>): string {
  return problemsOfStory(review)[0] ?? l10n.t('nothing to raise')
}

/** What the reader has to say of a whole story, such as that it is not in English. */
export function problemsOfStory({problems}: Pick<Review, 'problems'>): readonly string[] {
  return problems.flatMap(({message, start}) => (start === undefined ? [message] : []))
}

/** "1 finding", "3 findings". */
export function findingsWords(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)
}
