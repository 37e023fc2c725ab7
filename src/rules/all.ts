import type {RuleMeta} from './define-rule.js'
import {blockRules, storyRules} from './index.js'

/** Every rule, in the order of the rule reference. */
export const allRules: readonly RuleMeta[] = [...blockRules, ...storyRules]
