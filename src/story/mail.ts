import type {TextSpan} from './span.js'

/**
 * Where the header of an e-mail ends that somebody saved with the copy in it: after its first empty line. `undefined` where there is none.
 *
 * A release has “Contact:” and “Date:” at its head too, so only fields that mail programs write make it one.
 */
export function mailHeaderEnd(text: string): number | undefined {
  // A store of mail may have set blanks before the message.
  const from = text.slice(0, mostBlanks).search(/\S/)
  if (from === -1 || !firstField.test(text.slice(from, from + longestField))) return undefined
  const end = /\r?\n[^\S\n]*\r?\n/.exec(text.slice(from, longestHeader))
  if (end === null) return undefined
  const header = text.slice(from, from + end.index)
  const isHeader = header.split(/\r?\n/).every((line) => /^(?:[A-Za-z][\w-]*:|\s)/.test(line))
  return isHeader && mailFields.test(header) ? from + end.index + end[0].length : undefined
}

/**
 * Where the words of the subject stand, without what programs and services set before them: `Re:`, `[NEWS]`, stars. A wire sent as mail has its headline there.
 */
export function subjectIn(header: string): TextSpan | undefined {
  const [all, before = '', words = ''] =
    /^(Subject:\s*(?:(?:re|fwd?)\s?:\s*|\[[^\]\n]{1,30}\]\s*|\*+\s*)*)(\S.*\S)[^\S\n]*$/im.exec(header) ?? []
  if (all === undefined || !/\s\S+\s/.test(words)) return undefined
  const start = header.indexOf(all) + before.length
  return {start, end: start + words.length}
}

const firstField =
  /^(?:From|To|Date|Subject|Received|Delivered-To|Return-Path|Message-ID|MIME-Version|Reply-To|Sender|X-[\w-]+):/i
const mailFields = /^(?:Message-ID|MIME-Version|Received|Return-Path|Content-Type|X-[\w-]+|From):/im

const mostBlanks = 1024
const longestField = 100
const longestHeader = 65536
