import {isContact} from './lines/contacts.js'

/**
 * What a line or heading opens that ends the copy of a press release: what the company says of itself or of its forecasts, notes for
 * editors, or whom to call. `undefined` where it opens none of them.
 *
 * “About” opens a crosshead as well: `below` (the text that follows) has to name the company once more, or the file has to say elsewhere
 * that it is a release, which `isRelease` answers.
 */
export function closingOf(
  text: string,
  {below, isRelease}: {readonly below: () => string; readonly isRelease: () => boolean},
): 'about' | 'legal' | 'notes' | 'contact' | undefined {
  if (!mayClose(text)) return undefined
  if (aboutWord.test(text))
    return isAbout(text, below()) || (isAboutLine(text) && isRelease()) ? 'about' : undefined
  if (legal.test(text) && (text.length < longestHeading || /^[^.]*:/.test(text))) return 'legal'
  if (forecasts.test(text)) return 'legal'
  if (notes.test(text) || foreignNotes.test(text)) return 'notes'
  // A sports story has notes of its own at its end.
  if (notesAlone.test(text) && isRelease()) return 'notes'
  if (investors.test(text) && isRelease()) return 'notes'
  return isContact(text) ? 'contact' : undefined
}

/** Whether a text begins like what closes a release. Most paragraphs say with their first word that they do not. */
export function mayClose(text: string): boolean {
  return firstWords.test(text)
}

/** Whether a line says that the file is a release: at its head, by the wire it came over, or by whom to call. */
export function saysRelease(text: string): boolean {
  return marks.test(text.slice(0, 200)) || signs.test(text.slice(0, 200))
}

/** “About” in the languages that European services write. */
const about = String.raw`(?:about|om|über|à propos de|acerca de)(?: the)?\s`
const aboutWord = new RegExp(`^${about}`, 'i')

const firstWords =
  /^(?:à propos|über|om|acerca|yhteys|kontakt|presse?kontakt|contatti|contactos?|lisätiet|liitteet|vedlegg|bilag|pièces|anlagen|ansvars|haftungs|about|safe|forward|this (?:press|news|media|release|announcement)|certain|rückfrage|\**\s?ots-originaltext|original-content|cautionary|caution|disclaimer|important|legal|notes?|editors?|attachments?|media|press|investor|company|contacts?|for|för|follow)/i

const legal =
  /^(?:safe harbou?r\b|forward[ -]looking (?:statements?|information)\b|cautionary (?:statement|note|language)\b|caution(?:ary)? (?:regarding|concerning) forward[ -]looking\b|disclaimer\s*:?$|important (?:information|notice)\s*:?$|legal (?:notice|disclaimer|information)\s*:?$)/i

/** “This press release contains forward-looking statements …”, “Certain statements in this announcement are …”. */
const forecasts =
  /^(?:this (?:press |news |media )?(?:release|announcement)\b.{0,80}|certain (?:of the )?(?:statements|information)\b.{0,80}\b(?:release|announcement)\b.{0,80})\bforward[ -]looking\b/is

const notes = /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|attachments?)\s*:?$/i
const notesAlone = /^notes\s*:?$/i

/** Where the shares of the company are traded, and how to hear of it. */
const investors = /^investor information\s*:?$/i

/** Contacts, attachments and disclaimers, as headings of Nordic, German, French and southern releases have them; what German services add. */
const foreignNotes =
  /^(?:kontakte?r?|kontakta(?: oss)?|kontaktpersoner?|f[oö]r (?:mere?|ytterligare|yderligere|flere) (?:information|informasjon|opplysninger|oplysninger)(?:,? (?:vänligen )?kontakta?)?|presse?kontakte?r?|contatti|contactos?(?: de prensa)?|contacts? (?:presse|médias)|yhteyshenkilöt|lisätietoja|liitteet|vedlegg|bilag(?:or)?|pièces jointes|anlagen|ansvarsfraskrivelse|haftungsausschluss|rückfrage(?:n|hinweis)(?: (?:&|und) kontakt| bitte an)?)\s*:?$|^(?:\**\s?ots-originaltext\b|original-content von:)/i

const longestHeading = 120

/** “About Carrow Marine”, and below it or behind it “Carrow Marine builds …”. */
function isAbout(text: string, below: string): boolean {
  const [, name = ''] = aboutName.exec(text) ?? []
  const [word = ''] = /[\p{L}\p{N}]{2,}/u.exec(name) ?? []
  if (word !== '' && isAboutLine(text) && below.slice(0, longestLook).includes(word)) return true
  return /^About (?:the )?(\p{Lu}[^.!?]{2,60}?):? (?:The )?\1\b/u.test(text)
}

const longestLook = 240
const aboutName = new RegExp(String.raw`^${about}(.{2,80}?)(?:\s*\(.*\))?\s*:?$`, 'i')
const aboutLine = new RegExp(String.raw`^${about}([“"]?[^:!?]{2,80})(:\s|:?$)`, 'i')

/** A name without an end mark, or one that is followed by a colon and what is said of it. */
function isAboutLine(text: string): boolean {
  const [, name = '', colon] = aboutLine.exec(text) ?? []
  if (!/^[“"]?[\p{Lu}\d]/u.test(name)) return false
  return colon === ': ' || !/[.!?]$/.test(name) || /\b(?:Inc|Ltd|Corp|Co|S\.A)\.$/.test(name)
}

const marks =
  /\b(?:FOR IMMEDIATE RELEASE|(?:MEDIA|PRESS|NEWS) RELEASE|(?:BUSINESS WIRE|PR ?NEWSWIRE|GLOBE ?NEWSWIRE|MARKETWIRED?|ACCESSWIRE|ASIANET|NEWSFILE)\b.*-)/i
const signs =
  /\bSOURCE:? \p{Lu}|^(?:(?:[Mm]edia|[Pp]ress|[Ii]nvestor)\b.{0,30}\b)?[Cc]ontacts?\s*:?$|^#(?:\s*#){2,}$/u
