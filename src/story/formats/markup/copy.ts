import {findDateline, isDatelineAlone, readDateline} from '../../dateline.js'
import {parseDirective} from '../../directive.js'
import {isByline} from '../../lines/bylines.js'
import {agencyStart, signoffStart, writerStart} from '../../lines/closing-signoff.js'
import {isContact} from '../../lines/contacts.js'
import {roleOfLine} from '../../lines/role.js'
import {isSignoff} from '../../lines/signoffs.js'
import {isStarred, roleOfTail} from '../../lines/tail.js'
import {isEndMark} from '../../lines/take-marks.js'
import {isBoxTitle} from '../../lines/titles.js'
import {placeAlone} from '../../place-alone.js'
import {SourceMap} from '../../source-map.js'
import type {TextSpan} from '../../span.js'
import type {Role} from '../../story.js'
import {isGame, isListNote, tableStart} from '../feed/rows.js'
import {hasName, isPlaceholder, isPostedBy, namesIn} from './byline.js'
import {isCaption} from './captions.js'
import {markClosing} from './closing.js'
import {addBlock, addMetadata, type Draft, noteDateline, plainWords} from './draft.js'
import {aboveLede, ledeOf, markLineAboveDateline, withBylineApart} from './lede.js'
import {trimmed} from './lines.js'
import {isAllLink} from './links.js'
import type {Paragraph} from './prose.js'
import {markScript} from './script.js'
import {withoutShortcodes} from './shortcodes.js'
import {isBracketedLink, isCode, isCredits, isLabelledLink, isPost} from './site-lines.js'
import {isStamp} from './stamps.js'
import {markTail} from './tail.js'

export interface CopyOptions {
  /** Whether what follows the legal line of a page is more of it, to the end. Agency copy has its sign-off last. */
  readonly boilerplateToEnd?: boolean
  /** Whether a first line without an end mark is the headline, where the format has none: Markdown and fragments of HTML. */
  readonly headlineFirst?: boolean
  /** Who wrote the story, where that is known from elsewhere. */
  readonly writers?: readonly string[]
}

/**
 * Adds the paragraphs of a body, each with the role that its place and words give it: byline, advisory and repeated headline before the
 * copy, sign-off and furniture after it, dateline and closing credit cut from the paragraphs they share.
 */
export function addCopy(draft: Draft, written: readonly Paragraph[], options: CopyOptions = {}): void {
  const paragraphs = joinBroken(markScript(withBylineApart(written.map(withoutShortcodes))))
  const headlines = new Set(draft.headlines)
  const hasHeadline = headlines.size > 0
  const total = paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0)
  const state: State = {
    draft,
    headlines,
    hasHeadline,
    inBody: false,
    inBoilerplate: false,
    inContact: false,
    options,
    total,
    left: total,
  }
  const roles = paragraphs.map((paragraph) => {
    const role = roleOf(paragraph, state)
    state.left -= lengthOf(paragraph)
    return role
  })
  markLineAboveDateline(paragraphs, roles)
  const isPage = options.boilerplateToEnd === true
  const copy = markTail(paragraphs, markClosing(paragraphs, roles, isPage), isPage)
  const byline = bylineIn(paragraphs, copy)
  if (byline !== undefined) {
    const {byline: known, ...metadata} = draft.metadata
    if (isPlaceholder(known)) draft.metadata = metadata
    addMetadata(draft, {byline: namesIn(byline.map.text)})
  }
  const lede = ledeOf(paragraphs, copy)
  const first = copy.indexOf('body')
  const last = copy.lastIndexOf('body')
  for (const [index, paragraph] of paragraphs.entries()) {
    const role = index < lede ? aboveLede(copy[index], paragraph, index === first) : copy[index]
    if (role === undefined) continue
    if (role !== 'body') {
      addPart(draft, role, paragraph, {start: bulletEnd(role, paragraph), end: paragraph.map.text.length})
      note(draft, role, paragraph)
      continue
    }
    const writers = index === last ? (options.writers ?? []) : undefined
    addBody(draft, paragraph, {isFirst: index === lede && !isTranscript(paragraphs, index), writers})
  }
}

/** “RUTH AMIS: The port is open.” with others who speak below: no place, though it stands where one would. */
function isTranscript(paragraphs: readonly Paragraph[], lede: number): boolean {
  const isSpoken = ({map}: Paragraph) => speaker.test(map.text)
  const first = paragraphs[lede]
  if (first === undefined || !isSpoken(first)) return false
  return paragraphs.slice(lede + 1).filter(isSpoken).length >= fewestSpoken
}

const speaker = /^\p{Lu}{2}[\p{Lu}\p{M}.,’' -]{0,60}: /u
const fewestSpoken = 2

/**
 * The line that names the writers: above the copy if there is one, for those below it may be of other stories. A name in the midst of the
 * copy signs a box there.
 */
function bylineIn(
  paragraphs: readonly Paragraph[],
  roles: readonly (Role | undefined)[],
): Paragraph | undefined {
  const bodies = roles.filter((role) => role === 'body').length
  const above: Paragraph[] = []
  const around: Paragraph[] = []
  let seen = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (roles[index] === 'body') seen += 1
    if (roles[index] !== 'byline' || (seen >= fewestAround && bodies - seen >= fewestAround)) continue
    if (seen === 0) above.push(paragraph)
    around.push(paragraph)
  }
  const near = above.length > 0 ? above : around
  return near.find(({map}) => isByline(map.text)) ?? near[0]
}

const fewestAround = 3

/** A paragraph that breaks off in mid-sentence (no end mark, the next one begins with a small letter) goes on in the next one. */
function joinBroken(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = joined.at(-1)
    if (last === undefined || !goesOn(last, paragraph)) {
      joined.push(paragraph)
      continue
    }
    const {start} = paragraph.map.range({start: 0, end: 0})
    const map = new SourceMap().append(last.map).synthetic(' ', start).append(paragraph.map)
    joined[joined.length - 1] = {...last, map}
  }
  return joined
}

function goesOn(before: Paragraph, after: Paragraph): boolean {
  if (before.context !== undefined || after.context !== undefined || before.encoding !== after.encoding)
    return false
  const {text} = before.map
  if (text.length <= shortestBroken || !/[\p{L}\p{N},]$/u.test(text.slice(-2))) return false
  if (!/^\p{Ll}{2}/u.test(after.map.text)) return false
  // “lo-tr/mc”, “nwa lg jw”, “ends”
  return roleOfTail(after.map.text) !== 'signoff' && !isEndMark(after.map.text)
}

/** A shorter line before a small letter is a label or a line of a list. */
const shortestBroken = 60

interface State {
  readonly draft: Draft
  readonly headlines: ReadonlySet<string>
  readonly options: CopyOptions
  hasHeadline: boolean
  inBody: boolean
  inBoilerplate: boolean
  /** Whether the paragraph before says whom to ask. */
  inContact: boolean
  /** How long all paragraphs are that may be copy, and those from here on. */
  readonly total: number
  left: number
}

function lengthOf({map, context}: Paragraph): number {
  return context === undefined || context === 'body' ? map.text.length : 0
}

/** A notice high up in the copy is of a picture, or of the whole document; a line without a year may be so further down. */
function closesCopy(text: string, {total, left, options}: State): boolean {
  if (options.boilerplateToEnd !== true) return false
  const mostLeft = /^(?:©|\(c\))\s?\D{2,80}$/i.test(text) ? 1 / 4 : 2 / 3
  return left < total * mostLeft
}

function roleOf(paragraph: Paragraph, state: State): Role | undefined {
  const {map, context, linked} = paragraph
  const {text} = map
  if (context === 'skip') return undefined
  if (context === 'byline' && !isByline(text) && (isLabel(text) || isBesideNames(text))) return 'furniture'
  // “Ruth Amis contributed reporting”, in the type of a byline.
  if (context === 'byline' && state.inBody && isSignoff(text)) return 'signoff'
  if (context === 'summary' && (isStamp(text) || text === state.draft.metadata.byline)) return 'furniture'
  if (context === 'list' && !state.inBody && isByline(text)) return 'byline'
  if (
    context === 'list' &&
    (isLabel(text) || (!state.inBody && (isStamp(text) || isPost(text) || !/[\p{L}\p{N}]/u.test(text))))
  )
    return 'furniture'
  if (context === 'list' && state.inContact && isAddress(text)) return 'furniture'
  if (context === 'list' && text.length < longestLink && isAllLink(paragraph)) return 'furniture'
  // A subhead in the midst of the copy is a crosshead.
  if (context === 'summary' && state.inBody && isTitle(text))
    return isBoxTitle(text) || isAllLink(paragraph) ? 'furniture' : 'headline'
  if (context !== undefined && context !== 'body' && context !== 'heading') return context
  if (state.inBoilerplate) return 'boilerplate'
  if (!state.inBody && state.headlines.has(plainWords(text))) return 'furniture'
  if (isCaption(text)) return 'caption'
  if (isCode(text)) return 'furniture'
  const directive = text.startsWith('wiredesk-ignore') && parseDirective(text) !== undefined
  if (directive) {
    state.draft.comments.push({text, at: map.range({start: 0, end: text.length})})
    return 'furniture'
  }
  const role = roleOfLine(text)
  const goesOn = state.inContact && isAddress(text)
  state.inContact = goesOn || (role === 'furniture' && isContact(text))
  if (goesOn) return 'furniture'
  if (role === 'boilerplate' && state.inBody && closesCopy(text, state)) state.inBoilerplate = true
  if (role !== undefined && !(role === 'byline' && state.inBody)) return role
  if (context === 'heading' && role === 'byline') return 'furniture'
  if (context === 'heading' && !state.inBody && (isSummary(state.draft, text) || isStamp(text)))
    return 'furniture'
  if (context === 'heading') {
    state.hasHeadline = true
    return 'headline'
  }
  if (isStarred(text)) return 'advisory'
  if (state.inBody && labelInCapitals.test(text)) return 'furniture'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'furniture'
  if (state.options.headlineFirst === true && !state.hasHeadline && !state.inBody && isTitle(text)) {
    state.hasHeadline = true
    return 'headline'
  }
  if (linked > mostlyLink && text.length < longestLink) return 'furniture'
  if (linked > 0 && isBracketedLink(text)) return 'furniture'
  if (linked > 0.3 && text.length < longestLink && isLabelledLink(text, linked)) return 'furniture'
  if (!state.inBody && isPostedBy(text)) return 'byline'
  if (!state.inBody && isDatelineAlone(text)) return 'dateline'
  if (!state.inBody && (isStamp(text) || isPost(text) || isCredits(text) || isLabel(text))) return 'furniture'
  if (leadsOn.test(text) && text.length < longestLink) return 'furniture'
  if (bullet.test(text)) return roleOfTail(text.replace(bullet, '')) === 'furniture' ? 'furniture' : 'list'
  if (isGame(text) || isListNote(text)) return 'list'
  state.inBody = true
  return 'body'
}

/** What stands where a byline does and names nobody: an hour, a handle, the words “by” and “published”. */
function isBesideNames(written: string): boolean {
  // “Ruth Amis, Nine Wire ruth.amis@ninewire.example”
  const text = written.replace(address, '')
  return (
    !/\p{L}/u.test(text) ||
    /@|^follow\b|^more (?:stories |articles )?(?:by|from)\b/i.test(text) ||
    /\d/.test(namesIn(text)) ||
    (!hasName(text) && (labelBeside.test(text) || /\d/.test(text)))
  )
}

const labelBeside =
  /^(?:at|by|in|on|(?:\d+ |add |leave |post |no )?(?:a )?comments?|e-?mail|print|share|tweet|(?:(?:first|last) )?(?:modified|posted|published|updated)(?: (?:at|by|on))?):?$/i

const address = /(?<=\p{L})\s+[^\s@]+@[^\s@]+\.\p{L}{2,}$/u

function isAddress(text: string): boolean {
  return text.length < 300 && /\S@\S|\+?\d[\d ().-]{7,}/.test(text)
}

function isTitle(text: string): boolean {
  return (
    text.length < 150 &&
    /\s\S+\s/.test(text) &&
    /[\p{L}\p{N})’'”"]$|\b(?:CORP|INC|LTD)\.$/u.test(text) &&
    !isPointer(text) &&
    findDateline(text) === undefined
  )
}

/** A point, or where to look: “* Graphic: The cranes of Carrow https://ninewire.example/1”. */
function isPointer(text: string): boolean {
  return bullet.test(text) || /\shttps?:\/\//.test(text)
}

const bullet = /^[*•·▪●■]\s+/

/** A paragraph that is all link is a way to another story; a long one is copy that somebody linked. */
const mostlyLink = 0.9
const longestLink = 200

/** “By:”, “Author(s):”: what a page sets above a name or a list in the type of a heading. */
function isLabel(text: string): boolean {
  return (
    text.length < longestLabel &&
    /^(?:by|sources?|(?:about the )?authors?|author\(s\)|(?:article|posted|published|story|text|words|written) by|photos? by|more on|tags?|タグ|カテゴリー?)\s*:?$/i.test(
      text.trim(),
    )
  )
}

const longestLabel = 70

/** “HIGHLIGHTS:”, “KEY POINTS:”: what a release sets above a list or a part of its copy. */
const labelInCapitals = /^\p{Lu}{4}[\p{Lu}\d &/’-]{0,36}:$/u

/** The second headline of the head lines, set above the copy once more. */
function isSummary({blocks}: Draft, text: string): boolean {
  const words = plainWords(text)
  return blocks.some(({role, map}) => role === 'summary' && plainWords(map.text) === words)
}

/** “More on the dam »”; a quotation ends with that mark too, without a space. */
const leadsOn = /[>›]$|^[^«]*\s»$/

/** Where the words of a list item begin, after a bullet that the copy writes itself. */
function bulletEnd(role: Role, {map}: Paragraph): number {
  return role === 'list' ? (bullet.exec(map.text)?.[0].length ?? 0) : 0
}

function note(draft: Draft, role: Role, {map}: Paragraph): void {
  if (role === 'embargo') addMetadata(draft, {embargo: map.text})
  if (role !== 'dateline') return
  const dateline = readDateline(map.text)
  if (dateline !== undefined) noteDateline(draft, dateline, map.range({start: 0, end: map.text.length}))
}

function addBody(
  draft: Draft,
  paragraph: Paragraph,
  {
    isFirst,
    writers,
  }: {
    readonly isFirst: boolean
    /** Of the last paragraph, those who may sign it. */
    readonly writers: readonly string[] | undefined
  },
): void {
  const {text} = paragraph.map
  const dateline = isFirst ? (findDateline(text) ?? placeAlone(text)) : undefined
  // The dash of a dateline that the markup sets apart. Any other opens direct speech.
  const isApart = isFirst && draft.blocks.at(-1)?.role === 'dateline'
  const dash = isApart ? (/^[—–_-]+\s+/.exec(text)?.[0].length ?? 0) : 0
  const clip = dateline === undefined ? timeCodeEnd(text) : 0
  const start = Math.max(dateline?.copy ?? dash, clip)
  const agency = dateline?.agency ?? draft.metadata.dateline?.agency
  const signed = writers === undefined ? undefined : (agencyStart(text, agency) ?? writerStart(text, writers))
  const end = signoffStart(text) ?? signed ?? text.length
  const table = Math.max(start, tableStart(text) ?? end)
  if (dateline !== undefined) {
    addPart(draft, 'dateline', paragraph, dateline.at)
    noteDateline(draft, dateline, paragraph.map.range(dateline.at))
  }
  if (clip > 0) addPart(draft, 'furniture', paragraph, {start: 0, end: clip})
  if (start < end) addPart(draft, 'body', paragraph, {start, end: Math.min(table, end)})
  if (table < end) addPart(draft, 'furniture', paragraph, {start: table, end})
  if (end < text.length) addPart(draft, 'signoff', paragraph, {start: Math.max(start, end), end: text.length})
}

/** Where the words begin below the label and the time code of a clip: `CRANE IN HARBOUR` and `00:00:00:00 - 00:00:32:04` on the next line. */
function timeCodeEnd(text: string): number {
  return text.includes(':') ? (timeCode.exec(text)?.[0].length ?? 0) : 0
}

const timeCode = /^(?:[^\p{Ll}\n]{3,80}\n\s*)?\d\d(?::\d\d){3}\s*[-–]\s*\d\d(?::\d\d){3}\s+/u

function addPart(draft: Draft, role: Role, {map, encoding}: Paragraph, {start, end}: TextSpan): void {
  addBlock(draft, role, {map: map.slice(trimmed(map.text, start, end)), encoding})
}
