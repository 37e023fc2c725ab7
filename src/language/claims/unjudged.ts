import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'

/** "None of them is likely to fail": nothing is said of any. */
export function isNone({tokens}: Scene, {subject}: Clause): boolean {
  return /^(?:no|none|neither)$/.test(tokens[subject?.firstToken ?? -1]?.norm ?? '')
}

/** "Bills to reopen the government failed": what stands before the verb is what the infinitive acts on. */
export function isObject({tokens}: Scene, {subject}: Clause): boolean {
  const at = subject?.firstToken ?? 0
  return tokens[at - 1]?.pos === 'VERB' && tokens[at - 2]?.norm === 'to'
}

/** "… a success, turning a profit within six months", "… a disaster: 40 of 60 seats went": what the verdict rests on stands beside it. */
export function isBorneOut({tokens, sentence}: Scene, from: number): boolean {
  let beside = false
  for (let index = from; index < sentence.endToken; index += 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (/^(?:,|:|;|-|–|—|with|after|because|as)$/.test(token.norm)) beside = true
    if (beside && token.pos === 'NUM' && token.norm !== 'one' && !/^(?:1[5-9]|20)\d\d$/.test(token.norm))
      return true
  }
  return false
}

/** "It was the burden of the tax that led to the suit": it says which. And “its first victory” was counted. */
export function isCleft({tokens}: Scene, subject: Clause['subject'], object: Clause['object']): boolean {
  const words = tokens.slice(object?.firstToken, object?.head).map(({norm}) => norm)
  return (
    tokens[subject?.head ?? -1]?.norm === 'it' &&
    (words[0] === 'the' || words.some((word) => /^(?:first|second|third)$/.test(word)))
  )
}
