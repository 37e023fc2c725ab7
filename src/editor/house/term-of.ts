import {terms} from '../../lexicon/data.js'
import type {Finding} from '../../review/types.js'

/** The id of the product's list entry that raised a finding; `undefined` where no list did, or the house's own. */
export function termOf({term, rule, text}: Finding): string | undefined {
  if (term !== undefined) return terms.some(({id}) => id === term) ? term : undefined
  const words = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
  return terms.find((entry) => entry.rule === rule && entry.variants.includes(words))?.id
}
