import {findDateline} from '../../dateline.js'
import type {Metadata} from '../../story.js'
import type {Line} from './lines.js'
import {capitalShare, endsSentence, firstWordWidth, isAllCapitals, startsLower} from './words.js'

/** `BC-EU--Country-Topic, 2nd Ld-Writethru,0416`, `COUNTRY-TOPIC/ (UPDATE 2)`, `Quake-Place/`. */
export function isSlug(text: string): boolean {
  if (text.length > 120) return false
  if (/^(?:slug(?:line)?|keyword)\s*:\s*\S/i.test(text)) return true
  if (/^BC--?[A-Z][^.]*$/.test(text)) return true
  if (/^(?:AM|PM|AP|EU|US|UN)--?[A-Z][^.]*$/.test(text) && !/\s\S+\s\S+\s\S+\s/.test(text)) return true
  const [, word = '', rest = ''] =
    /^(\p{Lu}[\p{L}\d&.’']*(?:(?:--?|\/)[\p{L}\d&.’']+)*\/?(?:\s[\p{L}\d&-]+\/)?)(.*)$/u.exec(text) ?? []
  if (!/[-/]/.test(word)) return false
  return /^\s*(?:\([A-Z][A-Z ]+\d*(?:, [A-Z][A-Z \d]*)*\))?$/.test(rest)
    ? /[-/].*[-/]|\/|^[\p{Lu}\d&-]+$/u.test(word) || rest.trim() !== ''
    : slugSuffix.test(rest)
}

const slugSuffix =
  /^[^.,]{0,50}(?:,\s*(?:(?:\d(?:st|nd|rd|th)\s+)?(?:ld|lead|add|insert|sub|take|writethru)[\w -]*|\d{2,5}|take \d+|advisory|ticker|brief|digest))+$/i

/** A line of version words alone: `1ST LEAD`, `UPDATE 2`, `2nd Ld-Writethru`, `URGENT`. */
export function isVersionLine(text: string): boolean {
  return (
    /^[(*]{0,3}(?:\d?\d(?:st|nd|rd|th)\s+(?:ld|lead|update|roundup)(?:[\s-]*writethru)?|(?:update|wrapup|lead|roundup|rpt|refile|repeat|recasts?)(?:\s+\d{1,2})?|writethru|(?:first|second|third|fourth) lead|urgent|flash|bulletin|newsalert|news alert|alert|snap|extra|exclusive|eilmeldung|corrected|correction|correct(?:ed)? version)[*):]{0,3}$/i.test(
      text,
    ) && !/^[a-z]/.test(text)
  )
}

/** The version words that stand before a headline: `UPDATE 1-`, `REFILE-`, `CORRECTED-`. */
export function versionOf(text: string): string | undefined {
  const before =
    /^((?:(?:UPDATE|WRAPUP|RPT|REFILE|REPEAT|CORRECTED|CORRECTION|EXCLUSIVE|ROUNDUP|LEAD|FACTBOX|RECAST|ADVISORY)(?:\s\d{1,2})?-)+)(?=\S)/.exec(
      text,
    )?.[1]
  if (before !== undefined) return before.slice(0, -1)
  const bracketed =
    /\(((?:UPDATE|WRAPUP|LEAD|CORRECTED|REFILE|REPEAT|RPT|ROUNDUP|EXTRA)(?:\s\d{1,2})?(?:, [A-Z][A-Z \d]*)*)\)\s*$/.exec(
      text,
    )?.[1]
  if (bracketed !== undefined) return bracketed
  // `(2nd LD) Crane falls`, as Yonhap has it.
  const opening = /^\(((?:\d(?:st|nd|rd|th) )?(?:LD|LEAD))\) (?=\S)/.exec(text)?.[1]
  if (opening !== undefined) return opening
  return /,\s*((?:\d(?:st|nd|rd|th)\s+)?(?:Ld|Lead|Add|Insert|Sub|Writethru)[\w -]*)/i.exec(text)?.[1]?.trim()
}

/** `KILL KILL KILL`, `HOLD HOLD HOLD`, `WITHDRAWN`, `BULLETIN KILL`, `CORRECTED`: what a desk has done to the story. */
export function statusOf(text: string): Metadata['status'] | undefined {
  const line = text.slice(0, 200)
  if (
    /^\W*(?:KILL\b\s*(?:KILL|:|-|$)|(?:BULLETIN|ADVISORY|MANDATORY|URGENT)\s+KILL\b|WITHDRAWN?\b|RETRACT(?:ED|ION)\b)/i.test(
      line,
    )
  ) {
    return /^\W*(?:kill|withdraw|retract)[a-z]* [a-z]/.test(line) ? undefined : 'killed'
  }
  if (/^\W*(?:HOLD\s+HOLD|WITHHELD\b)/.test(line)) return 'withheld'
  return /^\W*(?:CORRECT(?:ED|ION)\b)|\(CORRECT(?:ED|ION)\b/.test(line) ? 'corrected' : undefined
}

/** A line that a desk wrote about the story: kill, hold, withdrawal, correction. */
export function isStatusLine(text: string): boolean {
  return (
    text.length <= 200 &&
    /^\W*(?:KILL\b|HOLD HOLD|HOLD for (?!release)|WITHDRAWN\b|WITHHELD\b|(?:BULLETIN|ADVISORY|MANDATORY|URGENT) KILL\b)/.test(
      text,
    )
  )
}

/** `NWA Sports Writer`, `Staff Reporter`, `The Associated Press`: the line below a byline. */
export function isBylineTitle(text: string): boolean {
  return (
    text.length <= 70 &&
    !/[.!?:]$/.test(text) &&
    /\b(?:writers?|correspondents?|reporters?|editors?|staff|bureau|columnist|press|news|agency|chief|service|photographer|critic|contributor|analyst|reuters|dpa|afp)$/i.test(
      text,
    ) &&
    capitalShare(text) >= 0.5
  )
}

/** `The Associated Press`, `AFP`: a service that signs a story with its name alone. */
export function isServiceName(text: string): boolean {
  return /^(?:The )?(?:Associated|Canadian|Australian Associated) Press$|^(?:Agence France-Presse|Press Association|PA Media|Reuters|AFP|AP|AAP|UPI|DPA|dpa|Kyodo News|Xinhua|TASS|EFE)$/.test(
    text,
  )
}

/** `Global Research, March 07, 2016`, `5 March 2016`, `Published 10:15 GMT …`: where and when a page appeared. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || /[.!?]$/.test(text)) return false
  const [all = '', before = ''] =
    /^(.{0,50}?)(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}))(?:,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?:[\s,T|@–—-]*(?:at\s+)?\d{1,2}[:.]\d\d.{0,20})?$/i.exec(
      text,
    ) ?? []
  return all !== '' && (before === '' || /[,|•·:–—-]\s*$/.test(before) || /^\S*(?:\s\S+)?\s$/.test(before))
}

/** A line of nothing but the day, and the hour. */
function isDate(text: string): boolean {
  return /^(?:\p{L}{3,6}day,?\s|\p{L}{3,9}\.?\s\d|\d)/u.test(text) && isDateLine(text)
}

/** Where the headline that begins at `index` ends (exclusive), or undefined where the line there is copy. */
export function headlineEnd(lines: readonly Line[], index: number): number | undefined {
  const line = lines[index]
  if (line === undefined || index + 1 >= lines.length || line.text.length > 200) return undefined
  if (findDateline(line.text) !== undefined || /[,:]$/.test(line.text)) return undefined
  let end = index + 1
  while (
    end < lines.length &&
    lines[end]?.opens === false &&
    end - index < 4 &&
    lines[end]?.standing === undefined &&
    !isDate(lines[end]?.text ?? '')
  )
    end += 1
  const next = lines[index + 1]
  const alone =
    next === undefined ||
    next.opens ||
    next.standing !== undefined ||
    isHeaderLine(next.text) ||
    isDate(next.text)
  if (/[.!?]["'”’]?$/.test(line.text)) {
    // With a dateline below it, even a sentence with a full stop is a headline.
    const title = alone && (isTitle(line.text) || isCall(lines, index))
    return title || isSentenceAboveDateline(lines, index) ? index + 1 : undefined
  }
  if (alone) {
    const goesOn = next?.standing === undefined && startsLower(next?.text ?? '')
    return goesOn && !isTitle(line.text) ? undefined : index + 1
  }
  if (versionOf(line.text) !== undefined) return index + 1
  if (isAllCapitals(line.text)) {
    let last = index + 1
    while (last < end && goesOnInCapitals(lines[last]?.text ?? '')) last += 1
    return last
  }
  // Two or three short lines without an end mark are one headline that was wrapped, or a headline with its deck.
  const block = lines.slice(index, end)
  const whole = lines[end]?.opens !== false
  if (whole && block.every(({text}) => text.length <= 90 && !endsSentence(text))) {
    const fills = line.text.length + 1 + firstWordWidth(next.text) > wireWidth
    return fills || startsLower(next.text) ? index + 2 : index + 1
  }
  if (startsLower(next.text)) return undefined
  const width = Math.max(...block.map(({text}) => text.length))
  const fitted = line.text.length + 1 + firstWordWidth(next.text) <= width - 4
  return fitted || next.indent > line.indent + 1 || isTitle(line.text) || width > 110 ? index + 1 : undefined
}

/** Capitals throughout, or from a word that no title begins with: `TO RECORD OF Ps.1,595 MILLION`. */
function goesOnInCapitals(text: string): boolean {
  return (
    isAllCapitals(text) ||
    /^(?:TO|OF|FOR|IN|ON|AT|BY|WITH|FROM|AND|OR|AS|AFTER|OVER|INTO|ITS|THEIR|THAN|THAT)\s\S/.test(text)
  )
}

/** `Who pays for the crane?`, `Carrow wins!`: a headline too, where a dateline stands near below. */
function isCall(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  return text.length < 120 && /[!?]["'”’]?$/.test(text) && isAboveDateline(lines, index)
}

/** Whether a short sentence stands on the line above the dateline, or above a deck that does. */
export function isSentenceAboveDateline(lines: readonly Line[], index: number): boolean {
  const [line, next, third] = lines.slice(index, index + 3)
  if (line === undefined || next === undefined || line.text.length >= 120) return false
  if (findDateline(next.text) !== undefined) return true
  return next.text.length < 120 && third !== undefined && findDateline(third.text) !== undefined
}

/** A headline that leaves no room for the next word on a line this wide was wrapped. */
const wireWidth = 78

/** Whether a dateline stands so near below that this can only be the header. */
export function isAboveDateline(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + 12).some(({text}) => {
    const dateline = findDateline(text)
    return dateline?.agency !== undefined || dateline?.date !== undefined
  })
}

/** Title case or capitals, one sentence at most, and short. */
export function isTitle(text: string): boolean {
  if (
    text.length > 170 ||
    /[.!?]["'”’]?\s+\S/.test(text.replace(/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|vs?|Jr|Sr|No)\./g, ''))
  )
    return false
  if (isAllCapitals(text)) return true
  return (
    capitalShare(text) >= 0.75 && !hasSentenceWords(text) && (text.match(/\p{L}{4,}/gu)?.length ?? 0) >= 3
  )
}

/** Whether a longer word in lower case shows that capitals here are names: “militants kill ten in North Kivu”. */
function hasSentenceWords(text: string): boolean {
  const words = text.match(/(?<![\p{L}’'-])\p{Ll}{4,}/gu) ?? []
  return words.some((word) => !smallWords.has(word))
}

/** What stays in lower case in a headline in title case. */
const smallWords = new Set(
  'about after against amid among around before behind below between during from into like near onto over past since than that through till under until upon when with within without'.split(
    ' ',
  ),
)

/** A line that belongs above the copy, so that whatever stands before it is no paragraph. */
function isHeaderLine(text: string): boolean {
  return (
    /^(?:by:?\s+\p{Lu}|[*•]\s|\((?:adds?|updates?|recasts?|corrects?)\b)/iu.test(text.slice(0, 90)) ||
    findDateline(text) !== undefined
  )
}
