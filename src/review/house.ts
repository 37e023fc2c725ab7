import {terms} from '../lexicon/data.js'
import {type House, type HouseReading, readHouse} from '../lexicon/house.js'
import {type Desk, desks, type Profile, type Setting, type Severity, softer} from '../lexicon/term.js'
import {allRules} from '../rules/all.js'
import {ruleSettings} from '../rules/profiles.js'
import type {ReviewerOptions} from './types.js'

/** Reads a wiredesk.yml, and tells of rules and entries in it that there are not. */
export function readHouseLexicon(yaml: string): HouseReading {
  return readHouse(yaml, {rules: allRules.map(({id}) => id), terms: terms.map(({id}) => id)})
}

/** Several house lists as one: of two that speak of the same thing the later one counts. */
function mergeHouses(houses: readonly House[]): House {
  return houses.reduce(mergeTwo, {})
}

function mergeTwo(first: House, second: House): House {
  return {
    ...first,
    ...second,
    rules: {...first.rules, ...second.rules},
    desks: Object.fromEntries(
      desks.map((desk) => [desk, {...first.desks?.[desk], ...second.desks?.[desk]}] as const),
    ),
    change: {...first.change, ...second.change},
    terms: [...(first.terms ?? []), ...(second.terms ?? [])],
    remove: [...(first.remove ?? []), ...(second.remove ?? [])],
    names: [...(first.names ?? []), ...(second.names ?? [])],
  }
}

/** Whose eyes a reviewer reads with: what its options say, else what the house says. */
export interface Eyes {
  readonly profile: Profile
  readonly desk: Desk
  readonly house: House
  /** What profile, desk, house and options make of rules, each over the one before. */
  readonly rules: Readonly<Record<string, Setting>>
}

export function eyesOf({profile, desk, rules = {}, lexicons = []}: ReviewerOptions): Eyes {
  const house = mergeHouses(lexicons)
  const seat = desk ?? house.desk ?? 'news'
  const style = profile ?? house.extends ?? 'neutral'
  return {
    profile: style,
    desk: seat,
    house,
    rules: {...ruleSettings(style, seat), ...house.rules, ...house.desks?.[seat], ...rules},
  }
}

/** The weight of a finding after a setting; undefined where it is turned off. */
export function weigh(severity: Severity, setting: Setting | undefined): Severity | undefined {
  if (setting === undefined) return severity
  if (setting === 'off') return undefined
  return setting === 'softer' ? softer[severity] : setting
}
