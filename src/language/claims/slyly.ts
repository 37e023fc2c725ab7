import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {words} from './words.js'

/** A deed done so that nobody sees, or so that everybody should: the adverb accuses. */
export function isSly({firstToken, endToken, lemma}: Clause, {tokens}: Scene): boolean {
  for (let index = firstToken - 1; index <= endToken; index += 1) {
    const word = tokens[index]?.norm ?? ''
    if (slyly.has(word) || slylyIf.some(([adverbs, verbs]) => adverbs.has(word) && verbs.has(lemma)))
      return true
  }
  return false
}

const slyly = words(`
  secretly covertly illegally unlawfully deliberately knowingly wilfully willfully brazenly
  clandestinely corruptly fraudulently falsely maliciously recklessly wantonly indiscriminately brutally violently savagely
  cynically shamelessly blatantly arbitrarily improperly unfairly wrongly wrongfully
`)
/** Adverbs that accuse only who did a thing that should be seen, or should not become a habit. */
const slylyIf: readonly (readonly [adverbs: ReadonlySet<string>, verbs: ReadonlySet<string>])[] = [
  [
    words('quietly silently'),
    words(`drop shelve scrap delete remove raise cut change alter abandon approve ban withdraw sell pay move transfer fire sack lower
      rewrite edit amend bury kill close shut end cancel settle increase double award grant waive release lift ease weaken dilute sign buy
      replace suspend halt stop erase extend exempt`),
  ],
  [
    words('systematically routinely'),
    words(`deny ignore beat violate detain arrest fire dump exclude delay skip cut inflate search refuse reject turn spy force fine strip
      overlook deport evict hold bend break read monitor record tap open cheat underpay destroy delete alter round deduct
      discharge spill target single profile punish kill shoot`),
  ],
]
