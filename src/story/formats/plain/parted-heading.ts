import {addBlock, note} from './draft.js'
import type {Reading} from './reading.js'

/**
 * Takes the line that a results desk's system files a story under, its fields parted by ASCII's unit separator (here `|`): what it is
 * about, the number, marks, the state, the day. The first is the slug, and what stands below is copy.
 *
 *     Regatta: CARROW|6|N|N|ABC|Wednesday
 */
export function readPartedHeading(reading: Reading): void {
  const line = reading.lines[0]
  const [subject = '', ...fields] = line?.text.split(unitSeparator) ?? []
  if (line === undefined || fields.length < fewestFields || line.text.length > longestHeading) return
  const end = line.start + subject.trimEnd().length
  note(reading.draft, 'slug', subject.trimEnd())
  addBlock(reading.draft, 'slug', line.start, end)
  addBlock(reading.draft, 'furniture', end, line.end)
  reading.index = 1
  reading.zone = 'copy'
}

const unitSeparator = '\u001f'
/** Typeset columns have two. */
const fewestFields = 3
const longestHeading = 160
