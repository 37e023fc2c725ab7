import {parseDirective} from '../../directive.js'
import {isByline} from '../../lines/bylines.js'
import {roleOfLine} from '../../lines/role.js'
import {isEndMark, isPartMark} from '../../lines/take-marks.js'
import {remembered} from '../../remembered.js'
import type {Role} from '../../story.js'
import {isTimeStamp} from '../feed/time-stamp.js'

/**
 * What a line is by its own words alone, wherever in a story it stands. Only forms that no sentence takes: a line of running text that
 * was called furniture would lose its findings.
 */
export function standingRole(text: string): Role | undefined {
  return text.length > 1000 ? undefined : readStandingRole(text)
}

/** As many lines as a long story has. */
const readStandingRole = remembered(standingRoleOf, 2000)

function standingRoleOf(text: string): Role | undefined {
  if (parseDirective(text) !== undefined || isBareDirective(text)) return 'furniture'
  if (isEndMark(text) || isPartMark(text) || racesEnd.test(text)) return 'take-mark'
  if (isLinkLine(text) || isLabelLine(text) || isLabelledLink(text) || isCode(text) || isAddress(text))
    return 'furniture'
  if (isHolding(text) || isTimeStamp(text)) return 'furniture'
  if (/^(?:written|reported|posted|published|words) by:?$/i.test(text)) return 'furniture'
  if (/^\((?:photo|logo|image|video|graphic)s?\s?\d*\s?:/i.test(text)) return 'furniture'
  if (isCaption(text)) return 'caption'
  if (isConversion(text)) return 'furniture'
  if (isByline(text)) return undefined
  return roleOfLine(text)
}

/** `NW photos, video, audio.`: what a digest has beside a story. */
function isHolding(text: string): boolean {
  return (
    text.length < 60 &&
    /^(?:[A-Z]{2,8} )?(?:photos?|videos?|audio|graphics?)(?:,(?: and)? (?:photos?|videos?|audio|graphics?)){1,4}\.?$/i.test(
      text,
    )
  )
}

/** `WXN38100`, `40:2:1:04:55S075E35`: the number of a bulletin, or the waters it is for, or of a picture, on a line of its own. */
function isCode(text: string): boolean {
  return (
    (text.length < 60 && (isBulletinCode(text) || /^[\dA-Z]+(?::[\dA-Z]+){4,}$/.test(text))) ||
    /^(?=\S*\d)(?=\S*_)[\w:.,-]{25,}$/.test(text)
  )
}

/** `WXN38100`: the number of a bulletin. */
export function isBulletinCode(text: string): boolean {
  return /^[A-Z]{2,6}\d{4,8}[A-Z]?$/.test(text)
}

/** `(E) amis@ninewire.example`, `Tel: +1 555 0100`: how to reach whoever sent a release. */
function isAddress(text: string): boolean {
  return (
    text.length < 100 &&
    /^(?:\(?(?:E|P|T|M|F|tel|phone|mobile|cell|fax|office|e-?mail|direct)\)?\s?[:.)]?\s(?:\p{L}+:\s)?(?:\S+@\S+|[+(]?\d[\d\s().+-]{6,})|\+\d[\d\s().-]{7,}|(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4})$/iu.test(
      text,
    )
  )
}

/** `($1 = 0.8550 euros)`. */
function isConversion(text: string): boolean {
  return /^\([^()=]{1,12}\s=\s[^()]{3,60}\)$/.test(text) && /^\(\W{0,3}\d/.test(text)
}

/** A directive that names no rule: no copy either. */
function isBareDirective(text: string): boolean {
  return /^wiredesk-ignore(?:-file)?\s*(?::.*)?$/.test(text)
}

/** `Ends Carrow comment race two`: below the comment on each race of a meeting. */
const racesEnd = /^Ends \p{Lu}[^.!?]{2,50} races? (?:\d[\d-]*|\p{Ll}{3,6})$/u

/** A line of nothing but links, with at most a date or a name beside them; an address; a handle. */
function isLinkLine(text: string): boolean {
  if (text.length > 1000 || !(/^[[*_!<(hHwW@]|^e-?mail/.test(text) || text.includes('@'))) return false
  if (/^<?(?:https?:\/\/|www\.)\S+$/i.test(text) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return true
  const links = /^(?:[*_]{0,3}!?\[[^\][]*\]\([^()\s]*\)[*_]{0,3}[\s,|·•/>]*)+/.exec(text)
  if (links === null) return false
  const rest = text.slice(links[0].length)
  return rest === '' || (rest.length <= 40 && /\d{4}/.test(rest) && !/[.!?]$/.test(rest))
}

/** `Facebook: https://…`. */
function isLabelledLink(text: string): boolean {
  return text.includes('://') && /^\p{Lu}[\p{L} ]{1,30}:\s*https?:\/\/\S+$/u.test(text)
}

/** `Region: [Middle East](#)`: a label and links, or a label that pages use with a few words after it. */
function isLabelLine(text: string): boolean {
  const [, label = '', rest = ''] =
    /^[*_]*(\p{Lu}[\p{L} &’'-]{2,40}?)[*_]*\s?:[*_]*\s*(\S.*)$/su.exec(text) ?? []
  if (label === '') return false
  if (rest.length < 1000 && /^(?:[*_]*\[[^\][]*\]\([^()\s]*\)[*_]*[\s,;|·]*)+$/.test(rest)) return true
  return rest.length <= 120 && !/[.!?]["”’)]*$/.test(rest) && pageLabels.test(label)
}

const pageLabels =
  /^(?:region|theme|topics?|tags?|keywords?|categor(?:y|ies)|filed under|section|in-depth report|published|first published|posted|(?:last )?updated|date published|word ?count|words|articles by|more by|share|via)$/i

/** A picture’s credit or caption: `Courtesy of …`, `FILE PHOTO: …`, `(AP Photo/Ana Ruiz)`. */
export function isCaption(text: string): boolean {
  if (text.length > 700) return false
  if (/^(?:file photo|file picture|file image|handout photo|photo caption|caption)\s*[:.-]\s/i.test(text))
    return true
  if (/^FILE\s+[-–—]+\s/.test(text)) return true
  if (
    /[([](?:AP|AFP|EPA|Reuters|Getty(?: Images)?|[A-Z][\w.’']+)?\s?photo\s?[/:|]\s?[^()[\]]{2,60}[)\]]$/i.test(
      text,
    )
  )
    return true
  if (/[.\s]Credit\s?\p{Lu}[^.!?]{2,60}$/u.test(text)) return true
  if (text.length > 140 || /[.!?]$/.test(text)) return false
  return (
    /^[([]?(?:(?:photo(?:graph|s)?|pictures?|images?|graphic|illustration|credit)(?: credits?| courtesy| source)?\s*(?::|\bby\b|\bcourtesy of\b|©)\s*\S|courtesy (?:of )?\p{Lu}|(?:AP|AFP|EPA|Reuters|Getty|Handout)\s?(?:photo|images?|pictures?)?\s?\/\s?\p{Lu})/iu.test(
      text,
    ) && !/^courtesy (?:of )?\p{Ll}/u.test(text)
  )
}

/** A bulleted line: the width of its mark, or 0. A lone dash may open direct speech, so it counts only where `dashes` says that it lists. */
export function bulletWidth(text: string, dashes: 'list' | 'prose'): number {
  const mark = /^(?:[*•·‣▪◦●■►]\s+|\*\s*(?=\p{Lu}\p{L}))(?=[^\s*])/u.exec(text)
  if (mark !== null) return mark[0].length
  if (dashes === 'prose') return 0
  return /^(?:[-–—]|--)\s+(?=[^\s-])/.exec(text)?.[0].length ?? 0
}
