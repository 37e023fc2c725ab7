import {createLineIndex} from '../review/line-index.js'
import type {Review} from '../review/types.js'

/** The ledger: who, what kind, on record or not, how often, and where. */
export function toSources({path, ledger}: Review, text: string): string {
  const placeOf = createLineIndex(text)
  const head = path === undefined || path === '-' ? 'standard input' : path
  if (ledger.length === 0) return `${head}\n  nobody is named as a source\n\n`
  const rows = ledger.map(({name, kind, onRecord, attributions, quotes, description, mentions}) => {
    const lines = [...new Set(mentions.map(({start}) => placeOf(start).line))]
    const about = description === undefined ? '' : `${belongs.test(description) ? '' : ','} ${description}`
    const record = onRecord ? 'on record' : 'not on record'
    return `  ${name}${about} (${kind}, ${record}): ${times(attributions, 'attribution')}, ${times(quotes, 'quote')}; ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
  })
  return `${[head, ...rows].join('\n')}\n\n`
}

/** “residents | of the village of Tarn”, “a spokesman | for Ana Ruiz”: part of the phrase, and no apposition. */
const belongs = /^(?:of|in|at|on|for|from|with|to|near|close|familiar)\b/

function times(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
