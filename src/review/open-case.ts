import type {BlockFacts} from '../language/facts.js'
import {once} from '../language/once.js'

/** Whether a story is about a case that is still open: somebody stands accused, and no verdict or plea of guilty is told of. */
export function isOpenCase(blocks: readonly BlockFacts[]): boolean {
  let accused = false
  for (const facts of blocks) {
    const standing = standingOf(facts)
    if (standing === 'closed') return false
    accused ||= standing === 'open'
  }
  return accused
}

type Standing = 'open' | 'closed' | 'none'

const standingOf = once(({text}: BlockFacts): Standing => {
  if (verdict.test(text)) return 'closed'
  return accusation.test(text) ? 'open' : 'none'
})

const accusation =
  /\b(?:(?<!(?:clinical|drug|vaccine|field|medical|time) )trial(?! and error| run| period)|charged with|faces? charges|pleaded not guilty|denies the charges?|denied the charges?|indicted|jurors?|prosecut(?:or|ors|ion)|defendants?|arrested|accused of)\b/i
const verdict =
  /\b(?:found guilty|pleaded guilty|pled guilty|admitted (?:murder|fraud|theft|manslaughter|the charges?)|was convicted|were convicted|convicted of|sentenced to|was jailed|were jailed|conviction|serving (?:a|his|her|life))\b/i
