import {mailHeaderEnd, subjectIn} from '../../mail.js'
import {note} from './draft.js'
import type {Line} from './lines.js'
import {type Reading, take} from './reading.js'

/** The index behind the header of an e-mail that begins at `from`: a digest has one above each of its stories. */
export function findMailHeader(lines: readonly Line[], from = 0): number | undefined {
  if (lines[from]?.text.includes(':') !== true) return undefined
  let end = from + 1
  while (lines[end]?.opens === false) end += 1
  const header = lines.slice(from, end).map(({text}) => text)
  return mailHeaderEnd(`${header.join('\n')}\n\n`) === undefined ? undefined : end
}

/** Takes the header, with its subject for the headline. */
export function readMailHeader(reading: Reading, end: number): void {
  const {draft, lines} = reading
  while (reading.index < end) {
    const line = lines[reading.index]
    const subject = line === undefined ? undefined : subjectIn(line.text)
    if (line === undefined || subject === undefined || reading.hasHeadline) {
      take(reading, 'furniture', reading.index + 1)
    } else {
      note(draft, 'headline', line.text.slice(subject.start, subject.end))
      reading.hasHeadline = true
      take(reading, 'headline', reading.index + 1, subject.start)
    }
  }
}
