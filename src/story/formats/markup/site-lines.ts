import {inkedIn} from './prose.js'

/**
 * Tags that somebody pasted as text, and marks that a site fills in: `[gallery ids="4,5"]`. A feed
 * leaves such a mark where it cannot send what the site shows: `[ CHART/MAP MISSING ]`.
 */
export function isCode(text: string): boolean {
  return (
    /^<[a-z!].*>$/is.test(text) ||
    /^\[(?:[a-z]+(?:[_-][a-z]+)+|[a-z_-]+(?:\s[a-z_]+=[^\]]*)|gallery|embed|Embed|audio|video)\s?\/?\](?:.*\[\/[a-z_-]+\])?$/s.test(
      text,
    ) ||
    missing.test(text) ||
    pairs.test(text)
  )
}

const missing =
  /^\[(?=[^\]]*\b(?:AUDIO|BILDE?|CHART|EMBED|FOTO|GRAFI(?:C|K|KK)|GRAPHIC|IMAGE|MAP|PHOTO|PICTURE|TWEET|VIDEO)\b)[\p{Lu} /-]{4,60}\]$/u

/** `"topic":"ferries", "section":"news"`: what a site tells its scripts. */
const pairs = /^\{?\s*(?:"[\w-]{1,40}"\s*:\s*(?:"[^"]*"|\[[^\]]*\]|\d+)\s*,\s*){2}/

/**
 * “Analysis: Why the ferry was late”, “DRAWING: The late ferry.”, “(MORE: The ferry is late)”: links follow the label. Where the label itself
 * is one, copy follows it.
 */
export function isLabelledLink(text: string, linked: number): boolean {
  const [label] = /^(?:[([]|[–—-]\s)?(?:\d{1,3} )?[\p{L}, -]{2,30}:\s?/u.exec(text) ?? []
  if (label === undefined || (/[.!?]$/.test(text) && /\p{Ll}/u.test(label))) return false
  return linked * inkedIn(text) > inkedIn(text.slice(label.length)) * mostlyLinks
}

/** Commas and bars part the links. */
const mostlyLinks = 0.6

/** “[ Every ferry is late these days. Read Nine Ways to Cross the Bay. ]”, with a link in it: the site speaks, not the story. */
export function isBracketedLink(text: string): boolean {
  return text.startsWith('[') && text.length < longestBracketed && bracketed.test(text)
}

const longestBracketed = 300
const bracketed =
  /^\[(?:[^[\]]*[.!?:])?\s*(?:Also|Check out|Download|Find out|Get|Learn|Read|Related|See|Watch)\b[^[\]]*\]$/

/** “- Senior News Editor”, “Harbour correspondent, Nine Wire website”: what stands beside a byline where the name is an element of its own. */
export function isPost(text: string): boolean {
  return text.length < longestPost && post.test(text)
}

const post =
  /^(?:[–—,|-]\s?)?(?:[\p{L}&’-]+ ){0,4}(?:[Cc]olumnist|[Cc]ontributor|[Cc]orrespondent|[Ee]ditor|[Pp]roducer|[Rr]eporter|[Ww]riter)(?:(?:,| at| for| in| of) \p{Lu}[\p{L}\p{N}.&’ -]*(?<=[\p{L}\p{N}]))?$/u
const longestPost = 80

/** “Produced by Ruth Amis, Photographs by Tom Okafor, Written by Ana Moe”: who made a story, each by the craft. */
export function isCredits(text: string): boolean {
  if (text.length > longestCredits || !text.includes(' by') || /[.!?]$/.test(text)) return false
  const crafts = text.match(/(?:^|[,;|•/] ?)\p{Lu}\p{L}{3,14} by:? \p{Lu}/gu) ?? []
  return crafts.length > 1
}

const longestCredits = 400
