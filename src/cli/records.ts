import {judge, parseRecord, recordSuffix} from '../review/accept.js'
import type {Review} from '../review/types.js'
import type {Io} from './io.js'

/** The review with what its editors accepted told apart: the record beside a story counts here as it does in the editor. */
export async function withRecord(review: Review, path: string, io: Io): Promise<Review> {
  if (path === '-') return review
  const bytes = await io.readFile(path + recordSuffix).catch(() => undefined)
  if (bytes === undefined) return review
  const record = parseRecord(new TextDecoder().decode(bytes))
  if (record === undefined) {
    io.writeError(`wiredesk: ${path}${recordSuffix}: this is no review record; it is passed over\n`)
    return review
  }
  const {open, accepted} = judge(review.findings, record)
  return {...review, findings: open, accepted}
}
