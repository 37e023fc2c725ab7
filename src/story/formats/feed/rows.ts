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

/** Where a table begins that ends the paragraph: three rows or more, and nothing below the first that reads like a sentence. */
export function tableStart(text: string): number | undefined {
  if (!text.includes('\n') || !text.includes('   ')) return undefined
  const lines = [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({words: line.trim(), index}))
  const rows = lines.filter(({words}) => isRow(words))
  const [first] = rows
  if (first === undefined || first.index === 0 || rows.length < fewestRows) return undefined
  const below = lines.filter(({words, index}) => index > first.index && !isRow(words))
  return below.every(({words}) => words.length < longestRest && !/[.!?]$/.test(words))
    ? first.index
    : undefined
}

const fewestRows = 3
const longestRest = 60
