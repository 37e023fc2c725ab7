import {anyOf, form} from './form.js'
import {longestSignoff, work} from './signoffs.js'

/**
 * Where a closing “(Reporting by …)” or signature begins in a paragraph whose last sentence it follows; `undefined` when there is none, or
 * when it is the whole paragraph.
 */
export function signoffStart(whole: string): number | undefined {
  const text = whole.includes('((') ? whole.replace(contacts, '').trimEnd() : whole
  return creditStart(text) ?? signatureStart(text)
}

function creditStart(text: string): number | undefined {
  if (text.endsWith(' Enditem')) return text.length - 'Enditem'.length
  if (text.endsWith(' ****')) return text.length - '****'.length
  if (text.endsWith(' +++'))
    return text.length - (closedBy.exec(text.slice(-longestSignoffName))?.[0].length ?? 3)
  const tail = text.slice(-longestSignature)
  if (endsInLetter(text)) {
    const signed = signature.exec(tail) ?? pictureCredit.exec(tail)
    return signed === null ? undefined : text.length - tail.length + signed.index
  }
  const pictured = pictureCredit.exec(tail)
  if (pictured !== null) return text.length - tail.length + pictured.index
  if (!/[)\]/][\s.]*$/.test(tail.slice(-20))) return undefined
  const from = Math.max(0, text.length - longestSignoff)
  const end = text.slice(from)
  const found = bracketed.exec(end) ?? rights.exec(end) ?? agency.exec(end)
  if (found === null) return undefined
  const start = from + found.index
  return start === 0 ? undefined : start
}

/** Most paragraphs end in a mark, and are done with at a glance. */
function endsInLetter(text: string): boolean {
  const last = text.charCodeAt(text.length - 1) | 32
  return last >= 97 && last <= 122
}

/** What follows the sign-off in the same breath: `((ruth.amis@ninewire.example)) Keywords: CARROW FERRY/`. */
const contacts = /\(\([^()]*\)\)(?:\s*Keywords:[^.]*)?\s*$/

/** “… goes on. (Ruth Amis) +++”, as German papers close. */
const closedBy = /\((?:\p{Lu}[\p{L}. -]{2,40}|\p{L}{1,6}(?:\/\p{L}{1,6})?)\) \+\+\+$/u
const longestSignoffName = 50

const longestSignature = 40

/** An agency that signs behind the last sentence, with its desk’s initials or without: “… of the talks. Reuter”, “… he said. PTI RA TO”. */
const signature =
  /(?<=[.!?][”"»]?\s+)(?:Reuters?|REUTERS?|AFP|EFE|UPI|PTI|ANI|IANS|Xinhua|TASS|APA|ANSA|Lusa|LUSA|dpa|DPA|STT|NTB)(?: [A-Z]{2,4}){0,6}$/

/** Where a desk signs behind the last sentence, in initials or with the mark that ends the take: “… of the talks. ra/ta”, “… he said. ###”. */
function signatureStart(text: string): number | undefined {
  // Most paragraphs end in a mark, and are done with at a glance.
  if (/[.!?…,;:"”»’]$/.test(text.slice(-1))) return undefined
  const [, rest = ''] = behindSentence.exec(text.slice(-longestSignature)) ?? []
  return rest !== '' && isSignature(rest) ? text.length - rest.length : undefined
}

const behindSentence = /[.!?…][”"»’]{0,2}\s+(\S[^.!?…]{0,38})$/u

export const signatures = [
  form('ra/ta', /^\(?[a-z]{2,5}(?:-[a-z]{1,5})?(?:\/[a-z]{1,5}){1,3}\)?$/),
  form('ra-ta/jw', /^[a-z]{2,5}-[a-z]{1,5}\/[a-z]{1,5}$/),
  form('NWA ra/ta', /^\p{Lu}{2,6} \(?[a-z]{1,5}(?:[-/][a-z]{1,5})+\)?$/u),
  form('(Schluss) ra/ta', /^\((?:End|Ende|Fim|Fin|Fine|Schluss|end|fim|fin)\)(?: ?[\w/-]{2,20})?$/),
  form('dpa ra n1 ta', /^(?:dpa|afp|apa|epd|kna|sda)(?: [a-z0-9]{1,4}){1,8}$/),
  form(
    '(dpa)',
    /^\((?:AA|AP|PA|TT|Belga|Kyodo|Lusa|Reuters|Ritzau|Xinhua|afp|apa|ats|dpa|epd|kna|sda|stt|tt)\)$/,
  ),
  form('(By Ruth Amis)', /^\(By \p{Lu}[^()]{3,36}\)$/u),
  form('--NWA', /^[-–—]{1,2}\s?(?:\p{Lu}{2,7}|Agencies|Bernama|Reuters|Sapa|Xinhua)$/u),
  form('©NTB', /^©\s?\p{Lu}[\p{L} ]{1,20}$/u),
  form('(nwa/ra)', /^\(\p{L}{2,6}(?:\/\p{L}{1,6}){1,3}\)$/u),
  form('ra/ta/NWA', /^[a-z]{2,5}(?:\/[a-z]{1,5})*\/\p{Lu}{2,6}$/u),
  form('###', /^(?:#{1,3}|# # #|[-–—]+\s?30\s?[-–—]+|[-–—=_*]+)$/),
  form('ENDS', /^(?:ENDS?|Ends|MORE|\((?:more|MORE)\)|NNNN)$/),
]

const isSignature = anyOf(signatures)

/**
 * Where the agency of the dateline signs behind the last sentence: “… on the pier. NWA”, “… on the pier.NWA”, “… on the pier (NWA).”; with
 * its desk’s initials and the hour that it filed, “… on the pier. NWA RA TA 01051015”.
 */
export function agencyStart(text: string, agency: string | undefined): number | undefined {
  if (agency === undefined || agency === '' || agency.length === text.length) return undefined
  const signedTo = text.lastIndexOf(agency) + agency.length
  if (signedTo >= agency.length && behindAgency.test(text.slice(signedTo)))
    return signedFrom(text.slice(0, signedTo), agency, /[.!?][”"»]?\s*(?:[-–—]{1,2}\s?)?$/)
  const signed = [`(${agency})`, `(${agency}).`].find((credit) => text.endsWith(credit))
  // “… told Agence Nord (AN).” has it behind a name.
  return signed === undefined ? undefined : signedFrom(text, signed, /\n\s*$|\s\p{Ll}\p{L}*\s+$/u)
}

/** Initials and the hour. A dateline’s agency amid a sentence has words behind it. */
const behindAgency = /^(?:\s+(?:\p{Lu}{2,4}|\d{6,8})){0,6}$/u

/** Where one of the writers signs behind the last sentence: “… on the pier. Ruth Amis”, “… on the pier. — Ruth Amis”. */
export function writerStart(text: string, writers: readonly string[]): number | undefined {
  const name = writers.find((writer) => writer.includes(' ') && text.endsWith(writer))
  if (name === undefined || name.length === text.length) return undefined
  return signedFrom(text, name, /[.!?…][”"»’]?\s+(?:[-–—]{1,2}\s?)?(?:[Bb]y )?$/)
}

function signedFrom(text: string, credit: string, before: RegExp): number | undefined {
  const start = text.length - credit.length
  return before.test(text.slice(Math.max(0, start - longestSignature), start)) ? start : undefined
}

/** “… of the talks. NWA PHOTO RUTH AMIS”, “… on the pier. NWA VIDEO / RUTH AMIS.” */
const pictureCredit =
  /(?<=[.!?][”"»]?\s+)\p{Lu}{2,6} (?:FOTO|PHOTO|VIDEO)S?(?: \/)? \p{Lu}[\p{Lu} .’'-]{2,28}$/u

/** “… he said. (Reporting by Ruth Amis (in Carrow); Editing by Tom Achebe)”, or in square brackets. */
const bracketed = new RegExp(
  String.raw`(?:\((?:${work}\b[^()]{0,40}\bby\b|${work}\s*:|with (?:agency )?inputs?\b|by arrangement with\b)(?:[^()]|\([^()]*\))*\)|\[(?:${work}\b[^[\]]{0,40}\bby\b)[^[\]]*\])[\s.]*$`,
  'i',
)
/** “… he said. (©Nine Wire)” */
const rights = /\s*\(©\s?\p{Lu}[\p{L} ]{1,20}\)\s*$/u
/** “… he said. (NWA)”, “… he said. /Nine Wire/” */
const agency =
  /(?<=[.!?][”"»]?)\s(?:\((?:\p{Lu}{3,8}|Agencies)\)\.?|\[\p{Lu}{3,8}\]|\/\p{L}[\p{L}\p{N} .-]{1,20}\/)\s*$/u
