/** Whether a line above the copy says when it was published, or filed, and nothing else. */
export function isStamp(written: string): boolean {
  if (isLabel(written)) return true
  const text = written.length < longestStamp ? written.replace(marksAround, '') : written
  if (text.length < longestStamp && dayLabel.test(text)) return true
  return (
    (publicationLine.test(text) && !verbs.test(text)) ||
    clockLine.test(text) ||
    easternLine.test(text) ||
    hourLine.test(text) ||
    issueLine.test(text) ||
    isLabelled(text) ||
    placeLine.test(text) ||
    filingLine.test(text) ||
    isDayAlone(text)
  )
}

/** “/ March 7, 2031”, “| 10:15 GMT, 7 March 2031 |”: what is left of a line whose name is an element of its own. */
const marksAround = /^[|•·/,–—-]+\s*|\s+[|•·/,–—-]+$/gu

/** “Nine Wire, March 07, 2031”, “Published 5 March 2031 at 10:15 GMT” above the copy. */
const publicationLine =
  /^(?:[\p{L}\p{N}.&’' ]{0,60},?\s*)?(?:(?:published|updated|posted|issued|last modified|first published)\b(?: on)?[:\s]*)?(?:(?:\p{L}+day|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\.?),?\s+)?(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{Lu}\p{L}{2,8}|\d{1,2}[./-]\d{1,2}),?[\s./-]*\d{4}(?:[,\s]+(?:at\s+|-\s+)?\d{1,2}[:.]\d{2}(?:.{0,12}|(?:Modified|Updated).{0,40}))?$/iu

/** “The act was signed into law on August 14, 2031”: a point of the story. */
const verbs = /\p{L} (?:was|were|is|are|has|had|have|will|would) \p{Ll}/u

/**
 * “09. April 2031 2031-04-09 15:05:38”, “30 de janeiro de 2031 às 02h02”: figures, a month and what stands between them. “Published: 10:15
 * GMT, 5 March 2031 | Updated: 11:15 GMT, 5 March 2031”: labels too.
 */
function isDayAlone(text: string): boolean {
  if (text.length > longestDays || !/^[\p{L}\d\s,.:/|•·()–—-]+$/u.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const isLabelled = words.some((word) => dayLabels.has(word))
  const figures = text.match(/\d+/g)?.length ?? 0
  const isDay = isLabelled ? figures > 1 : figures > 2 && text.length <= longestLabelled && /\d{4}/.test(text)
  return isDay && words.every((word) => ofDays.has(word) || dayLabels.has(word) || besideDays.has(word))
}

const longestDays = 120
const dayLabels: ReadonlySet<string> = new Set([
  'created',
  'issued',
  'modified',
  'posted',
  'published',
  'updated',
])
/** “first published”, “10:15 a.m.”, “5th” */
const besideDays: ReadonlySet<string> = new Set(
  'a p m st nd rd th first last originally local time'.split(' '),
)

/** In the languages in which a page may be dated. */
export const ofDays: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz mai juni juli oktober dezember okt dez janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  à às at de del der den h il la las le og om um uhr kl on am pm bst edt est gmt pdt pst utc cet cest et ist`.split(
    /\s+/,
  ),
)

/** “Published: Mar 5 10:15 AM”: the label says what it is, so the year may be missing. */
export function isLabelled(text: string): boolean {
  return text.length < longestLabelled && labelled.test(text)
}

const longestLabelled = 60
const labelled =
  /^(?:first |last )?(?:published|updated|posted)(?: on)?[:\s]\s*(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu

/** “10:15 GMT, 5 March 2031” */
const clockLine =
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? (?:\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2},?) \d{4}$/u

/** “2031.04.19 20:00”, “2031年4月19日 20時00分”, “19. April 2031 2031-04-19 20:00:00” */
const easternLine =
  /^(?:\d{1,2}\. \p{Lu}\p{L}{2,8} \d{4}\s)?\d{4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,2}日?(?:\s*[(（].[)）])?(?:\s+\d{1,2}[:時]\d{2}(?:分|:\d{2})?)?$/u

/** “6:14 a.m.”, “18.05 CET” */
const hourLine = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i

/** “CARROW | Wed Mar 5, 2031 4:29pm EDT” */
const placeLine =
  /^\p{Lu}[\p{L} ,/.’'-]{1,40}\s\|\s+(?:\p{Lu}\p{L}{2,8},? )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}(?: \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/u

/** “Published in February 2031 issue of The Quay” */
const issueLine = /^(?:first )?published in (?:the )?.{3,40} issue of .{3,40}$/i

/** “Main Category: Ports Article Date: 05 Mar 2031 email to a friend” */
const dayLabel = /\b(?:article|posting|publication|release) date: \d.*[^.!?]$/is
const longestStamp = 300

/** “2.4.2031 16:02:09 CEST | Okafor Marine | Annual report”, “Reviewed by Ruth D. Amis, MD”, “Exhibit 99.1” */
const filingLine =
  /^\d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: [A-Z]{2,5})?\s*\||^(?:[Mm]edically )?[Rr]eviewed by \p{Lu}(?:[^.!?]|(?<=\b\p{Lu})\.){2,60}$|^E(?:xhibit|XHIBIT) \d[\d.]*$/u

/** What is left of “Published: … | Updated: …” where each hour stands in an element of its own, or of “Ruth Amis | Thu Jun. 6, 2031 1:04 PM” and “Ruth Amis / 0 Comments / in News”. */
function isLabel(text: string): boolean {
  if (/^[|/][^.!?]{0,80}$/.test(text)) return true
  return /^\W*(?:(?:first|last|originally) )?(?:published|updated|posted|modified)(?: (?:on|at))?\W*$/i.test(
    text,
  )
}
