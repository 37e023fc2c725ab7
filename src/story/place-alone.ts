import type {DatelineLine} from './dateline.js'

/**
 * A dateline that is no more than a place, as the lede of a story has it: `Halden: The board …`, `Port Ellen/CARROW: Two men …`,
 * `Carrow (Nordland): The mayor …`, `Halden - The board …`. It is one where a whole sentence of news follows. A few words behind a colon are
 * somebody's words or a label's; so is a sentence that speaks of itself (“RUIZ: We will close the bridge”).
 */
export function placeAlone(lede: string): DatelineLine | undefined {
  const [all, place = '', region = ''] = opening.exec(lede) ?? []
  if (all === undefined || notPlaces.test(place)) return undefined
  const sentence = lede.slice(all.length, all.length + longest)
  const words = sentence.match(/\s\p{Ll}/gu)?.length ?? 0
  if (words < fewestWords || speaksOfItself.test(sentence)) return undefined
  // “Halden – Nordland's old port – is …” goes on behind an aside.
  if (!all.trimEnd().endsWith(':') && /\s[-–—]+\s/.test(sentence)) return undefined
  return {place: place + region, at: {start: 0, end: all.trimEnd().length}, copy: all.length}
}

const name = String.raw`\p{Lu}[\p{L}\p{M}’'.-]+(?: (?:(?:de|del|da|of|the|al|el) )?\p{Lu}[\p{L}\p{M}’'.-]*){0,2}`
const opening = new RegExp(
  String.raw`^(${name}(?:(?:, ?| ?/ ?)${name}){0,3})( \(${name}\))?(?::|\s+(?:--|[-–—]))\s+(?=\p{Lu}|\d)`,
  'u',
)

/** A lede has more words in small letters; a label's few words and the names of a team do not. */
const fewestWords = 6
const longest = 160

const speaksOfItself = /(?<![\p{L}’'])(?:I|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)(?![\p{L}]|\.)|\?/u

/** What else stands before a colon or a dash at the head of a lede: who speaks, which part or kind of copy it is, what it is about. */
const notPlaces =
  /^(?:the|a|an)\s|\b(?:police|officials?|ministry|minister|president|court|judge|experts?|reports?|study|survey|poll|sources?|officers?|mayor|governor|spokes\w+|lawyers?|doctors?|scientists?|researchers?|analysts?|critics|white house|kremlin|pentagon|palace|un|u\.n\.|eu|nato|who|fbi|cia|imf|iaea|opec|fifa|uefa|unicef|unesco|update\w*|corrects?|correct\w+|clarification|note|editor\w*|latest|watch|read|more|photos?|pictures?|video|file|exclusive|breaking|analysis|opinion|comment|review|live|factbox|timeline|explainer|embargo\w*|hold|urgent|flash|alert|summary|wrap\w*|question|answer|q|a|background|context|objectives?|methods?|results?|findings|conclusions?|part|chapter|day|week|year|business|markets?|economy|finance|sports?|football|soccer|cricket|tennis|golf|rugby|cycling|athletics|boxing|basketball|baseball|hockey|motor\w*|health|science|tech\w*|weather|politics|elections?|culture|music|film|television|travel|obituary|profile|feature|interview|war|crime|good news|bad news|nurse|host|reporter|mrs?|ms|dr|sir|sen|rep|gov|gen|col|capt|lt|sgt|prof|rev)(?![\p{L}])/iu
