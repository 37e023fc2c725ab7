import {judge, parseRecord, recordSuffix} from '../review/accept.js'
import type {Review} from '../review/types.js'
import type {Io} from './io.js'
import {readCopy} from './read-copy.js'

/** The review with what its editors accepted told apart: the record beside a story counts here as it does in the editor. */
export async function withRecord(review: Review, path: string, io: Io): Promise<Review> {
  const file = path + recordSuffix
  if (path === '-' || !(await io.exists(file))) return review
  const record = parseRecord(await readCopy(file, io))
  if (record === undefined) {
    io.writeError(`wiredesk: ${file}: this is no review record; it is passed over\n`)
    return review
  }
  const {open, accepted} = judge(review.findings, record)
  return {...review, findings: open, accepted}
}
