import type {Role} from '../story.js'
import {isAdvisory, isEmbargo, isOrder} from './advisories.js'
import {isBoilerplate} from './boilerplate.js'
import {isByline} from './bylines.js'
import {asLine} from './form.js'
import {isFurniture} from './furniture.js'
import {isSignoff} from './signoffs.js'
import {isEndMark} from './take-marks.js'

/**
 * What a line or short paragraph of agency copy is when it is not copy, by its own words: byline, advisory, embargo, sign-off and the
 * rest of the furniture around a story. Every format shares these forms.
 */
export function roleOfLine(text: string): Role | undefined {
  const line = asLine(text)
  if (line === '') return undefined
  if (isEndMark(line)) return 'take-mark'
  if (isEmbargo(line)) return 'embargo'
  if (isAdvisory(line) || isOrder(line)) return 'advisory'
  if (isSignoff(line)) return 'signoff'
  if (isByline(line)) return 'byline'
  if (isBoilerplate(line)) return 'boilerplate'
  return isFurniture(line) ? 'furniture' : undefined
}
