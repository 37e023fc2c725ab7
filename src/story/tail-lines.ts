import type {Role} from './story.js'

/**
 * What the last paragraph of a body is when it is a credit that only its place gives away: “NWA lg/jw”, “bur-ab/cd”, “(NWA)”. Asked of
 * other paragraphs it would also take a short crosshead.
 */
export function roleOfTail(text: string): Role | undefined {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length > 300) return undefined
  if (contact.test(line) || biography.test(line) || credits.some((credit) => credit.test(line)))
    return 'signoff'
  return furnitureTail.test(line) || isRouting(line) || isStarred(line) ? 'furniture' : undefined
}

/** “** The release above was sent on behalf of a third party **”, “*** NOTE: TRANSLATED BY MACHINE ***” */
export function isStarred(line: string): boolean {
  return line.length < longestNote && /^\*{2,}\s.*\s\*{2,}$/s.test(line)
}

const longestNote = 300

/** `# dpa Notebook`, `# Notizblock`: what follows is between desks. */
export function isNotebook(text: string): boolean {
  return /^#+\s*(?:\S+\s+){0,3}(?:notebook|notizblock)\b/i.test(text)
}

/** “51 77 03 CRO01 1113 LOC03”: where the feed sent the story. */
function isRouting(line: string): boolean {
  const words = line.split(' ')
  return (
    words.length >= 4 &&
    /^[\dA-Z ]+$/.test(line) &&
    words.filter((word) => /\d/.test(word)).length > words.length / 2
  )
}

const credits = [
  // Gulf and Chinese agencies name the writers at the foot, with the hour or the end of the take.
  /^[A-Z]{2,6}(?:\/\p{Lu}[\p{L}.’' -]{2,30}){1,3}$|^\([Bb]y \p{Lu}[^()]{3,120}\)$|^(?:Enditem|ENDITEM)(?:\/\w{1,6})+$|^\d{1,2}:\d\d LOCAL TIME \d{1,2}:\d\d GMT$|^\d{4,8}$/u,
  /^\/\s*\p{L}[\p{L}\p{N} .-]{1,20}\/$/u,
  /^[=+–—-]+\s*[A-Z][\w.-]{1,14}[=+]*$/,
  /^[–—-]+\s?(?:(?:Copyright|©)\s.{4,80}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2})$/u,
  // A clip follows, which the page cannot show.
  /^(?:\p{Lu}[\p{L}’'-]+ ){2,3}reports\.$/u,
  /^[A-Z]{2,6}(?:[ /-](?:[A-Z]{2,8}|[a-z]{1,5}))*(?: ?[a-z]{1,4}(?:[/-][a-z]{1,4})+)?\.?$|^[A-Z]{2,3}\d-[A-Z]{2,3}\d?$/,
  /^\(?[a-z]{2,5}(?:[-/][a-z]{1,5}){1,4}(?: [a-z])?\)?\.?$/,
  /^[A-Z]{2,5} ?\/\/ ?[A-Z]{2,5}\.?$|^\p{Lu}\p{L}{1,15}\/(?:End|Ende|Fim|Fin|Fine)$|^\((?:End|Ende|Schluss)\) ?[\w/-]{2,20}$|^[A-Z]{2,5}[-–/]\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u,
  /^\((?:[A-Z][\w.-]{1,14}|dpa|afp|apa|ats|epd|kna|sda|stt|tt)(?:[/ -]\w{1,14}){0,2}\)\.?$/,
  // The same in scripts without capitals.
  /^\p{Lo}{1,4}(?: \p{Lo}{1,3}){0,2}(?:[/-]\p{Lo}{1,4}(?: \p{Lo}{1,3})?){1,3}$/u,
  // “//Nine Wire”: marks with a slash or a bar among them before a name.
  /^(?=[^\p{L}\p{N}]*[\\/|])[^\p{L}\p{N}\s]{2,6} ?\p{Lu}[\p{L}\p{N}.-]{1,14}(?: \p{Lu}[\p{L}\p{N}.-]{1,14})?$/u,
  /^(?:dpa|afp|apa|epd|kna|sda)(?:[ -][a-z0-9]{1,4}){1,8}$/i,
  /^\(\(.*\)\)\.?$/,
  /^[a-z]{2,4}(?:[/,-] ?[a-z]{2,4})* \(\p{L}{2,10}(?:, \p{L}{2,10}){0,4}\)\.?$/u,
  /^(?:[—–-]+\s*)?(?:[Bb]y [A-Z][^.]*,? )?(?:[Ww]ith f|F)iles from [A-Z][^.]*\.?$|^[—–-]+\s*By [A-Z][^.]*\.?$/,
]
const contact =
  /^\(?To contact the (?:author|editor|reporter|writer)s? (?:(?:of|on|responsible for) )?this (?:article|report|story)\b|^[^.]*\bcan be (?:reached|followed|contacted) (?:at|on|by|via)\b|^[^.]{3,60} may be (?:reached|contacted) (?:at|via) \S+@|^(?:Contact|E-?mail|Reach|Write to) \p{Lu}[^.]{2,60} (?:at|on) \S+@\S+|^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:(?:is|are) (?:at|on) (?:https?:|@|Twitter)|reported from \p{Lu}[^.]{2,60}\.?$)/u
/** “Ruth Amis is a reporter for Nine Wire. Follow her at @amis.” */
const biography =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:is|was|covers|writes|reports)\b.*\b(?:(?:[Ff]ollow|[Ee]-?mail|[Cc]ontact|[Rr]each) (?:him|her|them)\b|can be (?:reached|followed) )/u
const furnitureTail =
  /^(?:(?:know something|got a tip|have a (?:tip|story)|questions\?|e-?mail us|send us)\b.{0,80}(?:e-?mail|@|us)\b|(?:photos?|images?|illustrations?) by \S|(?:a|the) (?:photo|video|image|infographic)s? (?:accompanying this (?:announcement|release|story)|(?:is|are) also available)\b|follow (?:the [^,.]{2,40} (?:on|at) |@|[^,]{2,60}? (?:on|at) (?:twitter|x|facebook|instagram|bluesky|https?:|@))|online:|doi:\s?10\.\d|read more about [^.!?]{2,60} (?:at|in|on) [^!?]{2,80}$|on (?:twitter|the web)(?::|$|\s+(?:follow\b|at\b|@|https?:))|more (?:ap|on)\b[^.]*:|more [^.:]{2,60}:\s*https?:|(?:ap|the associated press)\b[^.]*\b(?:contributed|receives support|is solely responsible)\b|https?:\/\/\S+$|e-?mail:|contact:|tel:|(?:source|quellen?|kilder?|källa|källor|fuentes?|fonte|lähde|lähteet):|keywords?:|source\s[-–]\s|find more .{2,60}https?:|follow (?:[\p{L}’']+ ){1,5}(?:at|on) https?:|for (?:(?:more|further) information|(?:all |media |press |other )?(?:inquiries|enquiries|questions)),? (?:please )?(?:visit|see|go to|contact|call|e-?mail)\b.{2,120}$|(?:for|to (?:read|see|view)) the (?:full|complete|entire) (?:text|release|report|version|announcement|statement)\b.{0,60}\b(?:visit|see|go to|click)\b.{2,120}$|visit .{2,60} (?:at|online) (?:https?:|www\.)\S+$|this (?:article|column|essay|piece|post|report|story) (?:(?:is|was) (?:originally|first) (?:published|posted)|(?:originally|first) (?:appeared|ran))\b|(?:this|the) (?:article|column|essay|post|story) (?:is|was) part of (?:an?|our|the) [\p{L}’' -]{0,60}\b(?:collaboration|package|partnership|project|series)\b|(?:full )?disclosures?:|.{20,240}\bhas a disclosure policy\b|(?:first |last )?(?:published|posted|updated)(?: on| at)? (?:\p{L}{3,9}\.? \d|\d).{2,40}$)/iu
