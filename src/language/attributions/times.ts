import {isDay, type NounPhrase} from '../phrases.js'
import {phraseAt, type Reading} from './reading.js'

const times = new Set(
  'week weeks month months year years night morning afternoon evening weekend hour hours day days time moment point'.split(
    ' ',
  ),
)
const months =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?)$/
const timely =
  /^(?:last|this|next|that|earlier|one|the|early|late|recent|past|at|previous|these|some|several|few)$/

/** Whether a phrase tells when: "Tuesday", "last week", "2014". */
export function isTime({tokens}: Reading, phrase: NounPhrase): boolean {
  const head = tokens[phrase.head]
  if (head === undefined) return false
  const size = phrase.end - phrase.first
  if (isDay(head)) return size <= 3
  if (head.pos === 'NUM' && /^(?:19|20)\d\d$/.test(head.text)) return true
  // "the march", "a may tree": a month has its capital.
  const month = head.pos === 'NUM' ? tokens[phrase.first] : head
  if (month !== undefined && months.test(month.norm) && month.text !== month.norm) return true
  const first = tokens[phrase.first]
  // "Friday afternoon", "late Monday night"
  if (times.has(head.norm) && (isDay(first) || isDay(tokens[phrase.head - 1]))) return true
  return times.has(head.norm) && size <= 3 && timely.test(first?.norm ?? '')
}

/** Whether a phrase that begins at a token tells how long: "for | years", "for | two hours". */
export function isDuration(reading: Reading, at: number): boolean {
  const phrase = phraseAt(reading, at)
  return (
    phrase?.first === at &&
    /^(?:seconds|minutes?|hours?|days|weeks?|months?|years?|decades?|ages)$/.test(
      reading.tokens[phrase.head]?.norm ?? '',
    )
  )
}

/** Whether a time begins at a token, with a preposition or without: "on Sunday". */
export function isWhen(reading: Reading, at: number): boolean {
  const {tokens} = reading
  const first = tokens[at]?.pos === 'ADP' ? at + 1 : at
  const phrase = phraseAt(reading, first)
  return phrase?.first === first && (isTime(reading, phrase) || isDay(tokens[phrase.head]))
}
