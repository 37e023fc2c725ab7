/** `3.00 Grey Heron`, `11    2X1 Late Ferry`: copy begins no line with a figure and two spaces, and no two with odds. */
const numbered = /^\d{1,3}(?:\s{2,}\S|\.\d\d \p{Lu}[^.!?]*$)/u

/** Copy is parted by two spaces only after a full stop. */
export function isRow(text: string): boolean {
  if (text.length > longestRow) return false
  if (numbered.test(text)) return true
  if (!text.includes('  ')) return false
  return /^[-+$(.]{0,2}\d[\d,.]*(?:\s{2,}[-+$(.]{0,2}\d[\d,.:%/)-]*)+$|(?:[^\s.!?:;]\s{2,}\S.*?){3}|(?:[^\s.!?:;]\s{4,}\S.*?){2}|(?:\S\s{3,}\S.*?){3}|\s{2,}[-+$(.]{0,2}\d[\d,.:%/)-]*\s{2,}[-+$(.]{0,2}\d[\d,.:%/)-]*$/.test(
    text,
  )
}

const longestRow = 160

/** `11    2X1 Late Ferry`: the row of a field begins with a number and a gap. */
export function isNumberedRow(text: string): boolean {
  return text.length <= longestRow && /^\d{1,3}\s{2,}\S/.test(text)
}

/**
 * `1. Ana Reed (Carrow)   1:14:50.04`, `22. R. Okafor (Halden)  +1 Lap`, `3 Tom Achebe (Carrow) 27`: a place, a name and what was reached.
 * A bracket or a gap sets the name off, and no word of it is one that a sentence needs.
 */
export function isResult(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 49 || code > 57 || text.length > longestRow) return false
  const [, name = '', gap = ''] = result.exec(text) ?? []
  return name !== '' && (gap.length > 1 || name.endsWith(')')) && !sentenceWord.test(name)
}

const result =
  /^\d{1,3}[.)]?\s+(\p{Lu}[^!?;:]{1,60}?[^!?;:\s])(\s+)(?:(?:at )?(?:[+-] ?)?\d(?:[\d:.,]|\s(?=\d)|\s?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|s|[Ll]aps?|pts|points)(?!\p{L}))*|DN[FSQ]|DSQ|DQ)$/u

/**
 * `Carrow 6, Port Velm 5`, `Halden 3, Pell 2, 11 innings`, `Dune at Carrow, ppd.`, `Pell (Amis 3-2) at Halden (Okafor 1-0), 7:05 p.m.`: a
 * game of a list, and no sentence.
 */
export function isGame(text: string): boolean {
  return text.length <= longestGame && game.test(text)
}

const longestGame = 110
const team = String.raw`[\p{Lu}\d][\p{L}\d.’'& -]{1,30}`
/** Who starts for the team, and what he has won and lost. */
const starter = String.raw`(?: \(\p{L}[\p{L}.’' -]{1,24}(?: \d{1,3}-\d{1,3})?\))?`
/** `11 innings`, `OT`; of two on one day, `2nd game`. */
const length = String.raw`(?:, [\p{L}\d ]{1,16}\.?)?`
const ofTwo = '(?:, (?:1st|2nd) game)?'
/** `7:05 p.m.`, `7 p.m. EDT`, `noon`; `ppd.` and the like where it is not played. */
const hour = String.raw`(?:\d{1,2}(?::\d\d)? [ap]\.m\.(?: [A-Z]{2,4})?|[Nn]oon|TB[AD]|(?:ppd|susp|ccd)\.)`
const game = new RegExp(
  String.raw`^${team} \d{1,3}, ${team} \d{1,3}${length}${ofTwo}$|^${team}${starter} (?:at|vs?\.?) ${team}${starter}, ${hour}${ofTwo}$`,
  'u',
)

/** `x-clinched playoff spot`, `All Times EDT`: what lists of games and standings say of their marks and hours. */
export function isListNote(text: string): boolean {
  return text.length <= longestKey && listNote.test(text)
}

const listNote =
  /^(?:\p{Ll}-(?:clinch|eliminated|won\b|qualified|relegated|promoted)|all times (?:\p{Lu}{2,4}|eastern|central|mountain|pacific|local|gmt)$)/iu

/** All small letters, and no part of a name (`van der`, `and`). */
const sentenceWord =
  /(?<![\p{L}’'-])(?!(?:and|al|bin|da|de|den|der|di|dos|du|el|la|le|ten|ter|van|von)\b)\p{Ll}{2,}/u

/** `clr - clear`, `x - Indicates that nothing was told`: a line of the key below a table. */
export function isKey(text: string): boolean {
  return text.length <= longestKey && /^(?:\p{Ll}{1,4}|\p{Lu}) [-–—=] \p{L}/u.test(text)
}

const longestKey = 60

/** Where a table begins that ends the paragraph: three rows or more, and nothing below the first that reads like a sentence. */
export function tableStart(text: string): number | undefined {
  if (!text.includes('\n') || !text.includes('   ')) return undefined
  const lines = [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({words: line.trim(), index}))
  const rows = lines.filter(({words}) => isRow(words))
  const [first] = rows
  if (first === undefined || first.index === 0 || rows.length < fewestRows) return undefined
  const below = lines.filter(({words, index}) => index > first.index && !isRow(words))
  if (!below.every(({words}) => words.length < longestRest && !/[.!?]$/.test(words))) return undefined
  const [line, day] = lines.slice(0, lines.indexOf(first)).slice(-2)
  return line !== undefined && isDay(day?.words ?? '') && !leadsToDay.test(line.words)
    ? day?.index
    : first.index
}

/** `Monday, January 30`: the games of a day stand below it. */
function isDay(line: string): boolean {
  return /^\p{Lu}\p{L}+(?:,|(?<=day)) (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?$/u.test(
    line,
  )
}

/** “… matches on” goes on with the day. */
const leadsToDay = /\s(?:after|and|before|between|by|for|from|of|on|since|through|till|to|until)$|,$/

const fewestRows = 3
const longestRest = 60
