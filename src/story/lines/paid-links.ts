import {anyOf, form} from './form.js'

/** Whether a paragraph tells that the page earns by its links; it stands above the copy, amid it or below. */
export function isPaidNote(text: string): boolean {
  return text.length < longestNote && mayTell.test(text) && tells(text)
}

/** In UTF-16 units: a page may say at length how it stays honest. */
const longestNote = 600
const mayTell = /\b(?:affiliate|commission)\b/i

export const paidNotes = [
  form(
    'This post contains affiliate links.',
    /^[^.!?]{2,60}\b(?:are|contains?|includes?|may (?:be|contain|include)) [^.!?]{0,40}\baffiliate links?\b/i,
  ),
  form('Affiliate links may be included.', /^affiliate (?:disclosure|links?)\b/i),
  form(
    'We may earn a commission if you buy a boat.',
    /^(?:disclosure: )?(?:[^.!?]{2,120}, )?(?:then )?we (?:could |may |might |will )?(?:earn|get|receive) an? (?:\p{L}+ )?commission\b/iu,
  ),
]
const tells = anyOf(paidNotes)
