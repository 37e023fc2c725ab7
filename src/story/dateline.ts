import type {TextSpan} from './span.js'

/** The dateline that opens a lede: `CARROW, Sept 9 (NWA) -`. */
export interface DatelineLine {
  /** Empty where the copy says when and who but not where. */
  readonly place: string
  readonly date?: string
  readonly agency?: string
  /** From the place up to and with the dash. */
  readonly at: TextSpan
  /** Where the copy begins. */
  readonly copy: number
}

/**
 * Finds the dateline at the head of `text`, the first paragraph of the body. Asked of other paragraphs it would also take
 * “Turkey (NATO) - ”.
 *
 * Forms: `CITY (Agency) —`, `CITY, Place, Month D (Agency) -`, `CITY, Month D -`, `City/City (Agency) --`, `CITY, Month D /Agency/ --`,
 * `CITY--(WIRE)--Month D--`,
 * `CITY _`, `CITY:`; with the dash written `—`, `–`, `--`, `-` or, in ANPA 1312, `_`. An agency that everybody knows needs neither date
 * nor dash: `Genf (sda) Der`, `Aarhus /ritzau/: En`.
 */
export function findDateline(text: string): DatelineLine | undefined {
  const head = text.slice(0, longest)
  // Every form has one of these marks; the patterns are large, and most lines have no business with them.
  const bracket = head.includes('(')
  const slash = head.includes('/')
  const dashed = /[-—–‒―−_=:]/.test(head)
  if (!bracket && !slash && !dashed) return undefined
  return (
    ofRelease(head) ??
    (bracket || slash ? withAgency(head, {bracket, slash}) : undefined) ??
    (dashed ? agencyFirst(head) : undefined) ??
    (bracket ? (withoutPlace(head) ?? uncased(head)) : undefined) ??
    (dashed && /\d/.test(head) ? (withDate(head) ?? dateAlone(head)) : undefined) ??
    (dashed ? withPlace(head) : undefined)
  )
}

/** Reads a dateline that stands on its own, with or without its dash (“CARROW, Sept 9”); a day alone names no place. A time stamp is none. */
export function readDateline(written: string): DatelineLine | undefined {
  const text = written.replace(/\s+/g, ' ').trim()
  if (!/\p{L}{2}/u.test(text) || /^\d{4}-?\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text)) return undefined
  const bare = text.replace(/[\s:—–_-]+$/, '')
  const found = findDateline(`${bare} - A`)
  if (found !== undefined) return found
  const whole = {at: {start: 0, end: written.length}, copy: written.length}
  const signed = placeAndAgency.exec(bare)
  if (signed?.[1] !== undefined && signed[2] !== undefined)
    return {place: signed[1], agency: signed[2], at: {start: 0, end: written.length}, copy: written.length}
  if (day.test(bare)) return {place: '', date: bare, ...whole}
  // “Said to be December 31, 2031” is no place.
  return /\d{4}$/.test(bare) ? undefined : {place: bare, ...whole}
}

/** “Carrow NWA”: the name of no state has three letters, and that of few countries. */
const placeAndAgency = /^(\p{Lu}\p{L}*\p{Ll}(?:,? \p{Lu}\p{L}*[\p{Ll}.])*) (?!UAE|USA|DRC)(\p{Lu}{3,6})$/u

const day = /^(?:\p{L}+\.? \d{1,2}|\d{1,2}\.? \p{L}+\.?)(?:,? \d{4})?$/u

/** A joint dateline of two cities with country, date and agency stays below this. */
const longest = 160

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const month = String.raw`(?:(?:${months})[a-z]*|(?:${months.toUpperCase()})[A-Z]*)\.?`
const weekday = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?`
const date = String.raw`(?:${weekday}(?:${month}\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th|\.)?\s+${month}(?:,?\s+\d{4})?|\d{4}\s+${month}\s+\d{1,2}|\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?))`
/** A day with its month in letters. */
export const dayAndMonth = String.raw`(?:${weekday}(?:${month}\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?\s+${month})(?:,?\s+\d{4})?)`
/** Beside an agency's name, a day and a word is a date in any language: `Madrid, 5 mar (EFE)`. */
const anyDate = String.raw`(?:${date}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?(?:,?\s+\d{4})?)`
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}’'\x60.-]+`
/** Some services set a horizontal bar, a figure dash or a minus sign. */
const dash = String.raw`(?:\s*\.?\s*(?:[—–‒―−]|--|_+|=)\s*|\s*\.?\s*-+\s+)`
/** After an agency the dash may touch the copy: `(NWA) -Shares`. */
const signed = String.raw`(?:${dash}|\s*-(?=[\p{Lu}“"‘]))`
/** Place names in capitals, or with capitals, and what may join them. */
const placeWord = String.raw`(?:\p{Lu}[\p{L}\p{M}’'\x60.-]*|&|de|del|della|da|do|dos|la|le|les|el|al|an|am|auf|of|the|upon|on|sur|aux|and|in|der|den|di|du|y|e)`
/** A hyphen belongs to the word. Were it a joint as well, a long run of hyphens could be read in millions of ways. */
const places = String.raw`\p{Lu}[\p{L}\p{M}’'\x60.-]*(?:(?:\s+|\s*[,/;]\s*)${placeWord}){0,9}`
/** Services that sign in small letters, or without a dash. */
const known = `(?:aap|afp|ani|ansa|anp|ap|apa|ats|belga|ctk|dpa|efe|hina|ians|kna|kyodo|lusa|mti|ntb|ots|pap|pti|reuters|ritzau|sda|sid|stt|tass|tt|upi|xinhua|nwa)`
const agency = String.raw`\(\s*(?:(?:\p{Lu}|(?:\p{Ll}{2,6}/)?${known}\b)[\p{L}\p{N}&./+-]*(?:[\s,]+[\p{L}\p{N}&./+-]+){0,5})\s*\)`

/** The country of the place, and the hour after the date: `CARROW (Nordland), March 4, 2031 / 11:30 am (NWA).- `, `Carrow (Skerry) [Nordland], `. */
const country = String.raw`(?:(?:\s*[(\[]\p{Lu}[\p{L} .]{2,30}[)\]]){1,2}(?=,?\s*\(?\d|,?\s*${month}|\s*\(\p{Lu}{2,8}\)\s*[-–—]))?`
const hour = String.raw`(?:\s*/\s*\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?)?`
const agencyForm = new RegExp(
  String.raw`^(${places}${country}),?(?:\s?[–—](?=\())?\s*(?:,?\s*\(?(${anyDate})\)?${hour})?,?\s*(${agency})(?:,?\s*(${anyDate})|--(${date}))?${signed}`,
  'u',
)
const slashed = String.raw`/\s*\p{Lu}[\p{L}\p{N} -]{1,30}/`
const slashedForm = new RegExp(
  String.raw`^(${places})(?:\s?,)?\s+(${date})[.,]?\s*(${slashed})[.:,]?(?:\s*[-–—]+)?(?:\s+|$)`,
  'u',
)
const caseless = known.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const knownForm = new RegExp(
  String.raw`^(${places}),?\s+()(/${caseless}/|\(${known}(?:/${known})?\)|\(${caseless}\)(?=:))[.:]?(?:\s*[-–—]+)?\s+(?=[\p{Lu}\p{N}«“"‘'„])`,
  'u',
)
/** `CARROW (NWA) The`: in capitals the place needs no dash. */
const capitalForm = new RegExp(
  String.raw`^(${capitals}(?:(?:\s+|\s*[,/]\s*)(?:${capitals}|\p{Lu}[\p{L}.]+)){0,5}),?\s+()(\(${caseless}\))\s+(?=[\p{Lu}\p{N}«“"‘'„])`,
  'u',
)
const agencyBare = new RegExp(
  String.raw`^(${places}${country}),?\s+(${anyDate}),?\s*(${agency})[.:]?\s+`,
  'u',
)
const dateForm = new RegExp(
  String.raw`^(${places})(?:,|\s+[-–—]{1,2})\s*\(?(${date})\)?(?:[,/]?\s*(\p{Lu}[\p{L}]{1,11})\s*)?(?:${dash}|:\s+)`,
  'u',
)
/** `CARROW March 22 NWA - ` */
const plainForm = new RegExp(
  String.raw`^(${capitals}(?:\s${capitals}){0,2})\s+(${date})\s+(\p{Lu}{2,8})${dash}`,
  'u',
)
/** `(Carrow, Norland - October 21) `. */
const bracketForm = new RegExp(String.raw`^\((${places}),?\s+[–-]\s+(${date})\)\s+(?=[\p{Lu}“"])`, 'u')
/** `CARROW, Norland--(Newsfile Corp. - January 15, 2031) - `: wire and date in one bracket, as releases have them. */
const releaseForm = new RegExp(
  String.raw`^(${places}),?\s*(?:[—–]|-{1,2})?\s*\(\s*(\p{Lu}[\p{L}.&]*(?:\s\p{Lu}[\p{L}.&]*){0,2})\s+[–—-]\s+(${date})\s*\)${dash}`,
  'u',
)
/** `CARROW, BC / NINEWIRE / January 15, 2031 / `, `Carrow – The Newswire - January 15, 2031 – ` */
const releaseLine = new RegExp(
  String.raw`^(${places})\s+[/–—-]\s+(\p{Lu}[\p{L} ]{0,25}[Ww][Ii][Rr][Ee])\s+[/–—-]\s+(${date})\s+[/–—-]+\s+`,
  'u',
)
const agencyFirstForm = new RegExp(
  String.raw`^(${agency}|\p{Lu}{2,8}(?:\s\p{Lu}{2,8})?)${dash}(${places}),?\s+\(?(${anyDate})\)?${dash}`,
  'u',
)
/** `(Nine Wire) CARROW, Norland -- ` */
const signedFirstForm = new RegExp(
  String.raw`^(${agency})\s+(${capitals}(?:(?:\s+|\s*[,/]\s*)(?:${capitals}|\p{Lu}[\p{L}.]+)){0,5})(?:\s*[—–]\s*|\s*--\s*|\s+-\s+)(?=[\p{Lu}“"])`,
  'u',
)
const placelessForm = new RegExp(String.raw`^(${date})\s*(${agency})${signed}`, 'u')
const bareAgencyForm = new RegExp(
  String.raw`^\((CNN|[A-Z]{2,4} News|${caseless})\)(?:${signed}|\s*)(?=[\p{Lu}“"‘'])`,
  'u',
)
const dateAloneForm = new RegExp(
  String.raw`^(\d{1,2}\.\d{1,2}\.\d{2,4}|${month}\s+\d{1,2},\s+\d{4}) (?:--|[-–—]) (?=[\p{Lu}“"„‘])`,
  'u',
)
/** `حلدن (ن و) - `, `حلدن (NWA) -- `: a place and its agency in a script without capitals. */
const uncasedForm =
  /^(\p{Lo}[\p{Lo}\p{M}\s/،-]{1,40}?)\s+\((\p{Lo}[\p{Lo}\p{M} ]{0,18}|\p{Lu}{2,8})\)\s*(?:--|[-–—])\s+/u
/** `(Nine Wire) - `, `(NWA) -- `: an agency that nobody knows has to have its dash. */
const unknownForm =
  /^\((\p{Lu}[\p{L}.&]{1,20}(?:\s\p{Lu}[\p{L}.&]{1,20}){0,2})\)\s+(?:—|–|--|-)\s+(?=\p{Lu})/u
const placeForm = new RegExp(
  String.raw`^(${capitals}(?:(?:\s+|\s*[,/]\s*)(?:${capitals}|\p{Lu}[\p{L}.]+)){0,5})(?:\s*—\s*|\s+(?:–|--|_+)\s*|\s+-\s+|(?:–|--)\s+|--(?=[“"]?\p{Lu}\p{Ll})|:\s+)(?=\S)`,
  'u',
)

function withAgency(
  head: string,
  {bracket, slash}: {bracket: boolean; slash: boolean},
): DatelineLine | undefined {
  const found =
    (bracket ? (agencyForm.exec(head) ?? agencyBare.exec(head)) : null) ??
    (slash ? slashedForm.exec(head) : null) ??
    knownForm.exec(head) ??
    (bracket ? capitalForm.exec(head) : null)
  if (found === null || /^(?:The|A|An|In|But|And|He|She|It|If|At)\b/.test(found[0])) return undefined
  const [all, place = '', before, name = '', after, behind] = found
  const inside = name.slice(1, -1).trim()
  const written = before || after || behind
  // “CARROW (Aug. 13) -” has no agency.
  if (written === undefined && dateOnly.test(inside))
    return line(all, {place, date: inside, agency: undefined})
  return line(all, {place, date: written, agency: inside})
}

const dateOnly = new RegExp(`^${date}$`)

function withDate(head: string): DatelineLine | undefined {
  const [all, place = '', written, agency] =
    dateForm.exec(head) ?? plainForm.exec(head) ?? bracketForm.exec(head) ?? []
  if (all === undefined) return undefined
  const [signed = '', wire = agency] = unknownForm.exec(head.slice(all.length)) ?? []
  return line(all + signed, {place, date: written, agency: wire})
}

/** Wire and date stand side by side, in brackets or between marks. */
function ofRelease(head: string): DatelineLine | undefined {
  const form = /\(\p{Lu}[\p{L}.& ]{1,40}\s[–—-]\s/u.test(head)
    ? releaseForm
    : /wire\s+[/–—-]\s/i.test(head)
      ? releaseLine
      : undefined
  const [all, place = '', agency, written] = form?.exec(head) ?? []
  return all === undefined ? undefined : line(all, {place, date: written, agency})
}

/** `(NWA) - Carrow, October 11 -`, as Italian and Spanish services write it. */
function agencyFirst(head: string): DatelineLine | undefined {
  const [all, name = '', place = '', written] =
    agencyFirstForm.exec(head) ?? (head.startsWith('(') ? signedFirstForm.exec(head) : null) ?? []
  if (all === undefined) return undefined
  return line(all, {place, date: written, agency: name.replace(/^\(\s*|\s*\)$/g, '')})
}

/** Market reports are written from anywhere: `Jan 30 (NWA) -`; broadcasters sign without a place: `(CNN) -- `. */
function withoutPlace(head: string): DatelineLine | undefined {
  const bare = bareAgencyForm.exec(head)
  if (bare !== null) return line(bare[0], {place: '', date: undefined, agency: bare[1]})
  const [all, written, name = ''] = placelessForm.exec(head) ?? []
  if (all !== undefined) return line(all, {place: '', date: written, agency: name.slice(1, -1).trim()})
  const [signed, agency = ''] = unknownForm.exec(head) ?? []
  if (signed === undefined || notPlaces.test(agency.toUpperCase())) return undefined
  return line(signed, {place: '', date: undefined, agency})
}

/** `06.11.31 - `, `Nov. 6, 2031 -- `, as some papers open a story on their page. */
function dateAlone(head: string): DatelineLine | undefined {
  const [all, written] = dateAloneForm.exec(head) ?? []
  return all === undefined ? undefined : line(all, {place: '', date: written, agency: undefined})
}

function uncased(head: string): DatelineLine | undefined {
  const [all, place = '', agency = ''] = uncasedForm.exec(head) ?? []
  return all === undefined ? undefined : line(all, {place, date: undefined, agency})
}

/** A place alone is a dateline only in capitals: “LONDON —”, never “London – the capital –”. */
function withPlace(head: string): DatelineLine | undefined {
  const [all, written = ''] = placeForm.exec(head) ?? []
  const [place = '', agency] = written.split(signature)
  if (all === undefined || place.length < 3 || notPlaces.test(place)) return undefined
  if (all.trimEnd().endsWith(':') && !takesColon(place)) return undefined
  // “FARMERS — and there are many — said …” goes on behind an aside.
  if (/^\p{Ll}[^.!?]*[^.!?\s]\s?[—–]/u.test(head.slice(all.length))) return undefined
  // “REAL EARNINGS - AUGUST 2031” is a headline.
  if (/^[\p{Lu}\d][^\p{Ll}]*$/u.test(head.slice(all.length))) return undefined
  return line(all, {place, date: undefined, agency})
}

/** `CARROW, NWA -` */
const signature = new RegExp(String.raw`\s*,\s*(${known.toUpperCase()})$`)

/** Where papers put a colon after the place. Any other word in capitals before one is a label, or whoever speaks. */
const colonPlaces = `
  NEW DELHI, MUMBAI, KOLKATA, CHENNAI, BENGALURU, BANGALORE, HYDERABAD, AHMEDABAD, PUNE, LUCKNOW, JAIPUR, PATNA, BHOPAL,
  SRINAGAR, CHANDIGARH, GUWAHATI, ISLAMABAD, KARACHI, LAHORE, PESHAWAR, QUETTA, RAWALPINDI, MULTAN, KABUL, DHAKA, KATHMANDU,
  COLOMBO, MALE, YANGON, KUALA LUMPUR, PUTRAJAYA, SINGAPORE, JAKARTA, MANILA, BANGKOK, HANOI, BEIJING, SHANGHAI, HONG KONG,
  TAIPEI, TOKYO, SEOUL, SYDNEY, CANBERRA, MELBOURNE, DUBAI, ABU DHABI, DOHA, RIYADH, JEDDAH, MUSCAT, MANAMA, KUWAIT, CAIRO,
  TEHRAN, BAGHDAD, DAMASCUS, BEIRUT, AMMAN, JERUSALEM, GAZA, TEL AVIV, ANKARA, ISTANBUL, MOSCOW, KYIV, WARSAW, BERLIN,
  FRANKFURT, PARIS, BRUSSELS, LONDON, DUBLIN, GENEVA, ROME, MADRID, ATHENS, VIENNA, NAIROBI, LAGOS, ABUJA, ACCRA, JOHANNESBURG,
  PRETORIA, CAPE TOWN, HARARE, KAMPALA, WASHINGTON, NEW YORK, UNITED NATIONS, OTTAWA, TORONTO, MEXICO CITY, HAVANA, BOGOTA,
  LIMA, BRASILIA`
  .trim()
  .split(/,\s+/)

/** `NEW DELHI`, `LONDON, England`, `BEIRUT/GAZA` */
export function takesColon(place: string): boolean {
  return colonPlaces.some((name) => place.startsWith(name) && /^(?:[,/ ]|$)/.test(place.slice(name.length)))
}

const notPlaces =
  /^(?:ADDS?|UPDATE[DS]?|CORRECT(?:S|ED)?|RECASTS?|REPEATS?|RPT|REFILE|PICTURES?|EDS?|NOTE|WATCH|READ|MORE|PHOTOS?|FILE|EXCLUSIVE|BREAKING|ANALYSIS|OPINION|LIVE|VIDEO|FACTBOX|TIMELINE|EMBARGO(?:ED)?|HOLD|KILL|URGENT|FLASH|ALERT|SUMMARY|CORRECTION|WRAPUP|UPDATE|Q|A|Q&A)\b/

function line(
  all: string,
  {place, date: written, agency: name}: {place: string; date: string | undefined; agency: string | undefined},
): DatelineLine {
  const isDay = weekdayAlone.test(place)
  const day = written !== undefined && isDay ? `${place}, ${written}` : written
  return {
    place: isDay ? '' : oneSpaced(place.replace(/[,\s—–-]+$/, '')),
    ...(day === undefined ? {} : {date: oneSpaced(day)}),
    ...(name === undefined ? {} : {agency: oneSpaced(name)}),
    at: {start: 0, end: all.trimEnd().length},
    copy: all.length,
  }
}

/** `WEDNESDAY, June 5 (NWA) -`: a service that is of no place says the day. */
const weekdayAlone = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** “Carrow, Norland —”, “CARROW -”, “CARROW, Norland”, “CARROW, Jan. 5 -”, “CARROW, 29 Jul. (NWA) -”: a dateline in a paragraph of its own. */
export function isDatelineAlone(text: string): boolean {
  if (text.length > longestAlone) return false
  if (datelineAlone.test(text)) return true
  if (!/(?:[)/]\s*[.=]?|\d\s+)[—–-]+$/.test(text)) return false
  return findDateline(`${text} A`)?.copy === text.length + 1
}

const longestAlone = 120
const datelineAlone =
  /^\p{Lu}[^.!?:]{1,60}\s(?:—|–|--)$|^\p{Lu}{3}[\p{Lu}\s’'-]{0,40}\s-$|^\p{Lu}{2}[\p{Lu}\s’'-]*,\s\p{Lu}\p{Ll}[\p{L}. ]{1,30}$/u

/** “MOSCOW, April 10 (Nine Wire)”: some agencies’ pages have the dateline at the foot. */
export function isDatelineBelow(text: string): boolean {
  return datelineBelow.test(text)
}

const datelineBelow = /^\p{Lu}{2}[\p{Lu} .’'-]+, \p{Lu}\p{L}{2,8}\.? \d{1,2} \([^()]{2,30}\)\.?$/u
