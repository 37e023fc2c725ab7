import type {House} from '../lexicon/house.js'
import {type FailedExample, failedExamples} from '../rules/examples.js'
import {blockRules} from '../rules/index.js'
import {eyesOf} from './house.js'
import {languageOf} from './languages.js'

/** The examples inside the entries of a house lexicon that do not hold, read with the eyes of that house. */
export async function failedHouseExamples(house: House): Promise<readonly FailedExample[]> {
  const own = (house.terms ?? []).filter(({match, noMatch}) => match.length + noMatch.length > 0)
  // Without examples there is nothing to load the tagger for.
  if (own.length === 0) return []
  return failedExamples(own, await languageOf(eyesOf({lexicons: [house]})), blockRules)
}
