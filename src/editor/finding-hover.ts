import type {Finding} from '../review/types.js'
import {allRules} from '../rules/all.js'
import {plainMarkdown} from './markdown.js'

/**
 * Why a finding was raised, what a desk would write, and on whose authority. The message and the link to the rule's page stand above, in the
 * diagnostic; where others stand at the same words, the rule's name tells whose reason this is.
 */
export function findingHover({rule: id, fixes}: Finding, isOnly: boolean): string {
  const rule = allRules.find((each) => each.id === id)
  const swaps = fixes.filter(({kind}) => kind === 'swap').map(({title}) => plainMarkdown(title))
  const basis = rule?.basis.map(plainMarkdown).join('; ') ?? ''
  return [
    rule === undefined ? '' : `${isOnly ? '' : `**${id}** `}${plainMarkdown(rule.why)}`,
    swaps.length === 0 ? '' : `$(lightbulb) ${swaps.join(' · ')}`,
    basis === '' ? '' : `$(book) *${basis}*`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
