import type {Token} from '../paragraph.js'

/** Whether a token can be part of a noun phrase, going by its part of speech. */
export function isNominal({pos}: Token): boolean {
  return (
    pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET' || pos === 'ADJ' || pos === 'NUM'
  )
}

/** Whether a token is nothing but quotation marks. */
export function isQuote({text}: Token): boolean {
  return /^["“”'‘’`]+$/.test(text)
}
