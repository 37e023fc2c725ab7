import {terms} from '../../lexicon/data.js'
import {houseRule, type KnownNames} from '../../lexicon/house.js'
import {allRules} from '../../rules/all.js'

/** The names of all rules and of all entries that ship. */
export function knownNames(): KnownNames {
  const rules = new Set([...allRules.map(({id}) => id), houseRule])
  return {rules: [...rules], terms: terms.map(({id}) => id)}
}
