import {type DatelineLine, dayAndMonth, findDateline, isDatelineAlone, takesColon} from './dateline.js'

/**
 * A dateline that only the sentence behind it tells from a label or a name, as the lede of a story has it: a place and little else, or a
 * place and a day without a dash.
 *
 * Forms: `Halden: The board …`, `Port Ellen/CARROW: Two men …`, `Carrow (Nordland): The mayor …`, `Halden - The board …`,
 * `Halden. The board …`, `CARROW Dec 18 The board …`, `Carrow, Dec 18. The board …`.
 *
 * It is one where a whole sentence of news follows. A few words behind a colon are somebody's words or a label's; so is a sentence that
 * speaks of itself (“RUIZ: We will close the bridge”). `story` tells more of the name: whatever it writes in small letters (“Winners: …”)
 * is no place, nor is whoever speaks in it, and before a stop (“Silence. The farmers …”) stands a place only where the story is set there.
 */
export function placeAlone(lede: string, story = lede): DatelineLine | undefined {
  return (/\d/.test(lede.slice(0, longestPlace)) ? dated(lede) : undefined) ?? undated(lede, story)
}

/** Whether a line of its own above the lede is a dateline: `CARROW, Dec 18 (NWA)`, `Carrow, Nordland (NWA):`, `Carrow, Nordland —`, `Carrow:`, `CARROW`. */
export function isDatelineAbove(line: string, lede: string, story = lede): boolean {
  if (line.length > longestPlace || notPlaces.test(line) || !isNews(lede)) return false
  if (isDatelineAlone(line)) return true
  const bare = line.replace(/[\s:.—–_-]+$/, '')
  const found = findDateline(`${bare} - ${lede}`)
  if (
    found !== undefined &&
    found.copy === bare.length + ' - '.length &&
    (found.date ?? found.agency) !== undefined
  ) {
    if (found.place === '' || days.test(found.place)) return false
    // “Ruth Amis (NWA)” may be who wrote it; no name of hers ends in a colon.
    return (
      found.date !== undefined || line.endsWith(':') || isCapitals(found.place) || isSetIn(found.place, story)
    )
  }
  return (
    placeAlone(`${bare}${line.endsWith(':') ? ':' : '.'} ${lede}`, story)?.copy === bare.length + ': '.length
  )
}

/** `ANALYSIS`, `THE FROST` */
export function isNoPlace(line: string): boolean {
  return notPlaces.test(line)
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

function dated(lede: string): DatelineLine | undefined {
  const [all, before, after, date] = dayBehind.exec(lede) ?? []
  const place = before ?? after
  if (all === undefined || place === undefined || date === undefined) return undefined
  if (notPlaces.test(place) || days.test(place) || !isNews(lede.slice(all.length))) return undefined
  return {place, date, at: {start: 0, end: all.trimEnd().length}, copy: all.length}
}

function undated(lede: string, story: string): DatelineLine | undefined {
  const [all, place = '', region = '', mark = ''] = opening.exec(lede) ?? []
  if (all === undefined || notPlaces.test(place)) return undefined
  const sentence = lede.slice(all.length, all.length + longest)
  if (!isNews(sentence)) return undefined
  // “Halden – Nordland's old port – is …” goes on behind an aside.
  if (mark !== ':' && mark !== '.' && /\s[-–—]+\s|—/.test(sentence)) return undefined
  if (!takesColon(place.toUpperCase())) {
    if (mark === '.' && (isShort.test(place) || !isSetIn(place, story))) return undefined
    if (!place.includes(',') && (isCommon(place, story) || speaks(place, story))) return undefined
  }
  return {place: place + region, at: {start: 0, end: all.trimEnd().length}, copy: all.length}
}

/** A lede has more words in small letters; a label's few words and the names of a team do not. */
function isNews(text: string): boolean {
  const sentence = text.slice(0, longest)
  const [first = ''] = /^(?:[^.!?]|[.!?](?!\s+\p{Lu})|(?<=\b\p{L}{1,4})\.)*/u.exec(sentence) ?? []
  return (first.match(/\s\p{Ll}/gu)?.length ?? 0) >= fewestWords && !speaksOfItself.test(sentence)
}

/** “U.S. officials”, “Ruth A. Amis”: the stop belongs to the word. */
const isShort = /(?:^|[ .])\p{L}{1,2}$/u

/** “… in Carrow”, “… near Carrow” */
function isSetIn(place: string, story: string): boolean {
  const name = capitalized(place)
  return ['in', 'near', 'outside'].some((word) => holds(story, `${word} ${name}`))
}

/** `SILENCE` and “silence” */
function isCommon(place: string, story: string): boolean {
  return !place.includes(' ') && holds(story, place.toLowerCase())
}

/** `Ruth Amis` and “Amis said” */
function speaks(place: string, story: string): boolean {
  const name = capitalized(place.slice(place.lastIndexOf(' ') + 1))
  return ['said', 'says', 'told', 'added'].some((word) => holds(story, `${name} ${word}`))
}

function capitalized(place: string): string {
  const [first = ''] = place.split(',')
  return isCapitals(first) ? first.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : first
}

/** Whether the words stand in `story`, and not within others. */
function holds(story: string, words: string): boolean {
  for (let at = story.indexOf(words); at !== -1; at = story.indexOf(words, at + 1))
    if (!isLetter(story.charAt(at - 1)) && !isLetter(story.charAt(at + words.length))) return true
  return false
}

function isLetter(character: string): boolean {
  return /[\p{L}’'-]/u.test(character)
}

const name = String.raw`\p{Lu}[\p{L}\p{M}’'.-]+(?: (?:(?:de|del|da|of|the|al|el) )?\p{Lu}[\p{L}\p{M}’'.-]*){0,2}`
/** “Carrow city” */
const settlement = '(?: (?:city|town|village|district|county|island))?'
const opening = new RegExp(
  String.raw`^(${name}${settlement}(?:(?:, ?| ?/ ?)${name}){0,3})( \(${name}\))?(?:(:|\.)\s+|\s+(--|[-–—])\s+|\s*—|\s+--)(?=\p{Lu}|\d)`,
  'u',
)

/** In capitals, or with a comma before the day. */
const dayBehind = new RegExp(
  String.raw`^(?:([\p{Lu}\p{M}’'.-]{3,}(?:[ /]+[\p{Lu}\p{M}’'.-]+){0,3}(?:, ${name})?),?|(${name}(?:, ${name})?),)\s+(${dayAndMonth})[.:]?\s+(?=["“„«]?\p{Lu}|\d)`,
  'u',
)

const fewestWords = 6
const longest = 160
const longestPlace = 80

const days =
  /^(?:on|in|at|by|since|until|from|after|before|last|this|next)\s|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const speaksOfItself = /(?<![\p{L}’'])(?:I|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)(?![\p{L}]|\.)|\?/u

/** What else stands before a colon or a dash, or alone, at the head of a lede: who speaks, which part or kind of copy it is, what it is about. */
const notPlaces =
  /^(?:the|a|an)\s|\b(?:police|officials?|ministry|minister|president|court|judge|experts?|reports?|study|survey|poll|sources?|officers?|mayor|governor|spokes\w+|lawyers?|doctors?|scientists?|researchers?|analysts?|critics|white house|kremlin|pentagon|palace|un|u\.n\.|eu|nato|who|fbi|cia|imf|iaea|opec|fifa|uefa|unicef|unesco|update\w*|corrects?|correct\w+|clarification|note|editor\w*|latest|watch|read|more|photos?|pictures?|video|file|exclusive|breaking|analysis|opinion|comment|review|live|facts?|figures?|points|factbox|timeline|explainer|embargo\w*|hold|urgent|flash|alert|summary|wrap\w*|question|answer|q|a|background|context|objectives?|methods?|findings|conclusions?|part|chapter|day|week|year|business|markets?|economy|finance|sports?|football|soccer|cricket|tennis|golf|rugby|cycling|athletics|boxing|basketball|baseball|hockey|motor\w*|health|science|tech\w*|weather|politics|elections?|culture|music|film|television|travel|obituary|profile|feature|interview|war|crime|good news|bad news|yes|no|pros?|cons?|winners?|losers?|verdict|results?|inc|corp|plc|ltd|group|airlines?|university|party|club|nurse|host|reporter|mrs?|ms|dr|sir|sen|rep|gov|gen|col|capt|lt|sgt|prof|rev)(?![\p{L}])/iu
