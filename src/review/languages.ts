import {type Language, loadLanguage} from '../language/language.js'
import {terms} from '../lexicon/data.js'
import {resolveTerms, termsLetStand} from '../lexicon/resolve.js'
import type {Eyes} from './house.js'

const shared = new Map<string, Promise<Language>>()

/** The language of a profile, a desk and a house. Compiling the lists takes some 20 ms, so reviewers without a house of their own share it. */
export function languageOf(eyes: Eyes): Promise<Language> {
  const {profile, desk, house} = eyes
  if (
    house.terms?.length ||
    house.remove?.length ||
    house.names?.length ||
    Object.keys(house.change ?? {}).length > 0
  )
    return load(eyes)
  const key = `${profile} ${desk}`
  const language = shared.get(key) ?? load(eyes)
  shared.set(key, language)
  return language
}

function load(eyes: Eyes): Promise<Language> {
  return loadLanguage(resolveTerms(terms, eyes), eyes.house.names, termsLetStand(terms, eyes))
}
