import {isContact} from '../../wire-lines.js'
import type {Line} from './lines.js'

/**
 * Whether the copy of a press release is over at `index`: what follows is about the company, about its forecasts, for editors, or whom to
 * call, to the end of the file.
 *
 * “About” opens a crosshead as well, so what stands below it has to name the company once more, or the file has to say that it is a release.
 */
export function closesRelease(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || !mayClose.test(line.text)) return false
  const {text} = line
  if (/^about\b/i.test(text)) return isAbout(lines, index)
  if (legalHeading.test(text)) return text.length < longestHeading || /^[^.]*:/.test(text)
  if (editorsHeading.test(text)) return true
  return isContact(text) && isBelowCopy(lines, index)
}

const mayClose =
  /^(?:about|safe|forward|cautionary|caution|notes?|editors?|media|press|investor|company|contacts?|for|follow)\b/i

const legalHeading =
  /^(?:safe harbou?r\b|forward[ -]looking (?:statements?|information)\b|cautionary (?:statement|note|language)\b|caution(?:ary)? (?:regarding|concerning) forward[ -]looking\b)/i

const editorsHeading = /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|notes)\s*:?$/i

const longestHeading = 120

/** “About Carrow Marine” on a line of its own, or “About Carrow Marine: Founded in 1901, …”. */
function isAbout(lines: readonly Line[], index: number): boolean {
  const [heading, below, next] = lines.slice(index, index + 3)
  if (heading === undefined || !heading.opens) return false
  const [, label = ''] = /^about (?:the )?((?:[“"]?[\p{Lu}\d])[^:!?]{1,70}):\s/iu.exec(heading.text) ?? []
  if (label !== '') return /^[“"]?[\p{Lu}\d]/u.test(label) && isRelease(lines)
  const [, name = ''] = /^about (?:the )?(.{2,80})$/i.exec(heading.text) ?? []
  if (!/^[“"]?[\p{Lu}\d]/u.test(name) || !/(?:[^.!?]|\b(?:Inc|Ltd|Corp|Co|S\.A)\.)$/.test(name)) return false
  const [word = ''] = /[\p{L}\p{N}]{2,}/u.exec(name) ?? []
  return (word !== '' && `${below?.text} ${next?.text}`.includes(word)) || isRelease(lines)
}

/** Whether a file says that it is a release, at its head, by the wire it came over, or by whom to call. */
function isRelease(lines: readonly Line[]): boolean {
  return lines.some(({text}) => releaseMark.test(text.slice(0, 200)))
}

const releaseMark =
  /\b(?:FOR IMMEDIATE RELEASE|(?:MEDIA|PRESS|NEWS) RELEASE|(?:Business Wire|PR ?Newswire|Globe ?Newswire|Marketwired?|ACCESSWIRE|AsiaNet|Newsfile)\b.*-|SOURCE:? \p{Lu})|^(?:(?:media|press|investor)\b.{0,30}\b)?contacts?\s*:?$|^#(?:\s*#){2,}$/iu

/** Whom to call stands last; above more copy than it has below it, the block is in a list of services. */
function isBelowCopy(lines: readonly Line[], index: number): boolean {
  const [first, last, line] = [lines[0], lines.at(-1), lines[index]]
  if (first === undefined || last === undefined || line === undefined) return false
  return last.end - line.start < (line.start - first.start) / 2
}
