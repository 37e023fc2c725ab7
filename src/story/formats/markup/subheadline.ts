import {isByline} from '../../lines/bylines.js'
import {addBlock, type Draft} from './draft.js'
import type {Paragraph} from './prose.js'

/**
 * Adds a second headline. It sums the story up, or names its writer where a service has no other place for the name, “by Ruth Amis”: then
 * the byline is returned, for the caller to tell below one that has its own element.
 */
export function addSubheadline(
  draft: Draft,
  line: Pick<Paragraph, 'map' | 'encoding'>,
): {readonly byline?: string} {
  const {text} = line.map
  const isWriter = isByline(text.trim())
  addBlock(draft, isWriter ? 'byline' : 'summary', line)
  return isWriter ? {byline: text} : {}
}
