import {withoutDay} from './byline-day.js'

/** Whether a line holds a word that may be a name: “9:39AM BST 05 Oct 2031” and “by” hold none. */
export function hasName(text: string): boolean {
  const words = text.match(/(?<![\p{L}\d])\p{Lu}[\p{L}’'.-]+/gu) ?? []
  return words.some((word) => !notNames.test(word)) || (eastern.test(text) && !label.test(text))
}

/** A line of a few letters of a script without capitals, and no more: “松本太郎”, “山田 花子 記者”. */
const eastern =
  /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・ 　]{1,14}\s*$/u
/** “Author”, “text”, “reporter”, “editors”, “published”, “updated”. */
const label =
  /^\s*(?:著者|作者|筆者|執筆|文|記者|記者ページ|編集|編輯|编辑|来源|來源|公開|更新|投稿|配信|기자|입력|수정|등록)[^\S\n]*$/u

const notNames =
  /^(?:article|by|authors?|comments?|contact|e-?mail|published|sources?|story|text|updated|words|posted|written|filed|more|on|at|am|pm|mins?|minutes?|read|Facebook|Google|Instagram|LinkedIn|Twitter|YouTube|[A-Z]{2,4}T|GMT|UTC|(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?)$/i

/** Whether a byline names nobody: “By Staff Reporter”. A name above the copy is better. */
export function isPlaceholder(byline: string | undefined): boolean {
  return byline !== undefined && placeholder.test(byline)
}

const placeholder =
  /^(?:by\s+)?(?:(?:our )?staff (?:reporter|writer|correspondent)s?|(?:the )?news ?(?:room|desk)|editorial (?:staff|team))$/i

/**
 * What is known of the writers, without the hour, the handle, the place, the agency or the life beside their names: `Ruth Amis | NWA – Sep. 21,
 * 2031, 3:17 PM`, `Ruth Amis, a deputy editor who …`.
 */
export function namesIn(byline: string): string {
  const line = byline.replace(/\s+/g, ' ').trim().replace(posted, 'by $1')
  return (
    once(withoutDay(line))
      .replace(/^\(([^()]*)\)$/, '$1')
      .replace(/^[^\p{L}\p{N}@(“"]+/u, '')
      .replace(/(?:\s*\||(?<=\p{L}))\s+[^\s@]+@[^\s@]+\.\p{L}{2,}$/u, '')
      .replace(
        /\s*(?:[|•·]|\s[–—-]|(?<=\p{L}),?(?=\s+(?:published|updated|posted)[\s:])|(?<=\p{L})(?=\s+\d{1,2}\/\s?\d{1,2}\/\d\d))\s*(?:(?:published|updated|posted)\b.*|(?:\p{L}{3,9}\.?,?\s)?(?:\p{L}{3,9}\.?\s)?\d.*)$/iu,
        '',
      )
      .replace(/(?<=\p{L})\s+\|\s+\p{Lu}\p{L}+$/u, '')
      .replace(titleBehind, '')
      .replace(titleTouching, '')
      .replace(houseTouching, '')
      .replace(addressBetween, '')
      .replace(/\s+\d{4}年\s?\d{1,2}月\s?\d{1,2}日.*$/u, '')
      .replace(countBehind, '')
      .replace(buttonBehind, '')
      .replace(/(?<=\p{L}),\s+(?:an?|the)\s+\p{Ll}.*$/su, '')
      .replace(kindAhead, '')
      .replace(/^(?:text|words)\s?:\s+(?=\p{Lu})/iu, '')
      .replace(/(?<=\p{L})\s*[|•·]?\s*(?:@\w+|\(@\w+\))$/u, '')
      .replace(/ +(?=,)/g, '')
      .replace(/[\s|•·,:/–—-]+$/u, '')
      // The section behind “in” may be a button of its own.
      .replace(/(?<=\p{L})\s+(?:at|for|from|in|on)$/iu, '')
      .replace(saidTwice, '$1$2')
  )
}

/** “Opinion by Ruth Amis”, “Posted by Ruth Amis” */
export const kindAhead =
  /^(?:(?:an? )?(?:guest )?(?:analysis|article|column|commentary|essay|feature|interview|op-?ed|opinion|perspective|post|report|review|story|text|words)|by|contributed|filed|posted|published|reported|submitted|updated|written)\s+(?=by[:\s])/i

/** A page may have a name once for wide screens and once for narrow ones: “Ruth AmisRuth Amis, Nine Wire”. */
const saidTwice = /^((?:[Bb]y )?)(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+?){1,3})\s*(?:[Bb]y )?\2(?=$|[,|])/u

/** “Ruth AmisContributor”, “Ruth AmisTransport Correspondent”, whose title is an element of its own; “Ann McDonald” is one name. */
const titleTouching =
  /(?<=\p{Ll})(?<!\b(?:Fitz|Ma?c|[DLV]\p{Ll}{1,2}))(?:\p{Lu}\p{L}+ (?:(?:and|&) )?){0,3}(?:Columnist|Contributor|Correspondent|Editor|Reporter|Writer)\b.*$/u

/** “Ruth AmisNine Wire News”: her house, in an element of its own. */
const houseTouching =
  /(?<=\p{Ll})(?<!\b(?:Fitz|Ma?c|[DLV]\p{Ll}{1,2}))(?:\p{Lu}\p{L}* ){0,3}(?:Herald|Journal|Network|News|Post|Press|Reuters|Times|Tribune|AFP|AP|BBC|CNN)$/u

/** “Ruth Amis | ramis@ninewire.example | Nine Wire” */
const addressBetween = /\s*\|\s*[^\s@|]+@[^\s@|]+\.\p{L}{2,}(?=\s*\|)/u

/** “Ruth Amis | Harbour Editor” */
const titleBehind =
  /(?<=\p{L})\s+[|•·]\s+(?:\p{L}+\s){0,3}(?:columnist|contributor|correspondent|editor|reporter|writer)$/iu

/** The line may stand there again for machines: “By RUTH AMIS and TOM OKAFOR, NWA Ruth Amis And Tom Okafor, NWA”. */
function once(line: string): string {
  const start = /^by /i.test(line) ? 'by '.length : 0
  const half = (line.length - start - 1) / 2
  const first = line.slice(start, start + half)
  const isTwice = line.slice(start).toLowerCase() === `${first} ${first}`.toLowerCase()
  return isTwice ? line.slice(0, start + half) : line
}

/** “… Follow @amis”, “… Email the author”, “… Contact Reporter”, “… View all posts”, “… 2 min read” */
const buttonBehind =
  /(?<=\p{L})[\s|•·,]+(?:follow(?: (?:her|him|them|us|@\w+))?|e-?mail(?: the)? (?:author|reporter|writer)|contact(?: the)? (?:author|reporter|writer)|(?:read|see|view) (?:all |full |more )?(?:articles|bio|posts|profile|stories)|\d+ min(?:ute)?s?(?: read)?)$/iu

/** “… View comments”, “… / 6 comments”, “…24 comments”, “… | Leave a comment” */
const countBehind =
  /(?<=[\p{L}.])(?:[\s,/|•·–—-]+(?:(?:add|leave|post|write) a|(?:add|join|see|view)(?: all)?|no)|[\s,/|•·–—-]*\d+)\s+comments?(?: [(]\d+[)])?$/iu

/** “Posted by Ruth Amis in Ports on 6 October 2031 at 08:34 PM”, “Posted by: Ruth Amis | Mar 1, 2031 | Ports | 0” */
const posted =
  /^(?:posted|published|submitted|written) by:?\s+(\p{L}.{2,60}?)(?:,?\s+(?:at|in|on)\s.*|\s*[|•·].*|\s+[–—-]\s.*|,?\s+(?:\p{L}{3,9}\.?\s)?\d.*)?$/iu

/** Whether a line above the copy says who posted it, and when or where. */
export function isPostedBy(text: string): boolean {
  return text.length < longestPosted && postedBy.test(text) && !/[.!?]$/.test(text)
}

const postedBy = /^(?:[Pp]osted|[Ss]ubmitted|[Ww]ritten) [Bb]y:? (?=\p{Lu})/u
const longestPosted = 140

/** “By Ruth Amis and Tom Okafor, Nine Wire” names three; that one is no writer does no harm. */
export function writersIn(byline: string): readonly string[] {
  return namesIn(byline)
    .replace(/^by\b:?\s*/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .filter((name) => name.includes(' '))
}
