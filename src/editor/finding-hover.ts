import type {Finding} from '../review/types.js'
import {allRules} from '../rules/all.js'
import {plainMarkdown} from './markdown.js'

/** Why a finding was raised, what a desk would write, and on whose authority. The message and the link to the rule's page stand above, in the diagnostic. */
export function findingHover({rule: id, fixes}: Finding): string {
  const rule = allRules.find((each) => each.id === id)
  const swaps = fixes.filter(({kind}) => kind === 'swap').map(({title}) => plainMarkdown(title))
  const basis = rule?.basis.map(plainMarkdown).join('; ') ?? ''
  return [
    rule === undefined ? '' : plainMarkdown(rule.why),
    swaps.length === 0 ? '' : `$(lightbulb) ${swaps.join(' · ')}`,
    basis === '' ? '' : `$(book) *${basis}*`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
