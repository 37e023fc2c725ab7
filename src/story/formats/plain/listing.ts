import {findDateline} from '../../dateline.js'
import {codedLine, opensCoded} from './coded.js'
import {addBlock, note} from './draft.js'
import {readCoded} from './header-zone.js'
import type {Line} from './lines.js'
import {type Reading, readStanding, take} from './reading.js'
import {endsSentence, isAllCapitals} from './words.js'

/**
 * Whether lines are a page of lists that a sports desk files under a coded header: the fields of a meeting, weights, leading jockeys. No
 * line of it is a sentence or the part of one, nor as long as a paragraph, so there is no copy in it.
 */
export function isListing(lines: readonly Line[]): boolean {
  const [first] = lines
  return (
    first !== undefined &&
    opensCoded(first.text) &&
    lines.length >= shortestPage &&
    lines.every(
      (line, index) => line.standing !== undefined || isLabel(lines, index) || !mayBeProse(line.text),
    )
  )
}

/** `Jackpots to an estimated $190,000` between empty lines: no sentence stands in a short line alone that does not end as one. */
function isLabel(lines: readonly Line[], index: number): boolean {
  const {text = '', opens} = lines[index] ?? {}
  const isAlone = opens === true && lines[index + 1]?.opens !== false
  return isAlone && text.length <= longestLabel && !endsSentence(text) && findDateline(text) === undefined
}

const longestLabel = 60

/** A brief has a header of some lines, and a sentence. */
const shortestPage = 10

/** Names, figures and labels have hardly a small word among them; in capitals a full stop tells the sentence. */
function mayBeProse(text: string): boolean {
  if (text.length > longestRow || findDateline(text) !== undefined) return true
  // A script without small letters cannot be told so.
  if (/\p{Lo}{2}/u.test(text)) return true
  if ((text.match(smallWord)?.length ?? 0) > 2) return true
  return isAllCapitals(text) && /(?:\p{L}{2,}\P{L}+){4}\p{L}{2,}[.!?]/u.test(text)
}

const longestRow = 160
const smallWord = /(?<![\p{L}\p{N}’'-])\p{Ll}{2,}/gu

/** Reads one line of such a page: codes, the title where no code gave one, and lists to the end. */
export function readListing(reading: Reading, line: Line): void {
  const {lines, index} = reading
  const code = reading.inCode
    ? codedLine(line.text, {above: lines[index - 1]?.text, below: lines[index + 1]?.text})
    : undefined
  if (code !== undefined) {
    readCoded(reading, line, code)
  } else if (line.standing !== undefined) {
    reading.inCode = opensCoded(line.text)
    readStanding(reading, line.standing)
  } else {
    reading.inCode = false
    if (reading.hasHeadline) take(reading, 'furniture', index + 1)
    else readTitle(reading, line)
  }
}

/** `Carrow WEIGHTS<!`, `HARBOUR HANDICAP 1400M .=!`: a mark for the setter may close it. */
function readTitle(reading: Reading, line: Line): void {
  const title = line.text.replace(/\s*\.?[<=]!$/, '')
  reading.hasHeadline = true
  note(reading.draft, 'headline', title)
  addBlock(reading.draft, 'headline', line.start, line.start + title.length)
  reading.index += 1
}
