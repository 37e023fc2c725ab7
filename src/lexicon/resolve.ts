import type {House} from './house.js'
import {type Desk, type Profile, type Setting, softer, type Term} from './term.js'

/** Whose eyes copy is read with. */
export interface Desking {
  readonly profile: Profile
  readonly desk: Desk
  readonly house?: House
}

/** The product's terms as a profile, a desk and a house see them: with the house's own, without what any of them turns off. */
export function resolveTerms(terms: readonly Term[], {profile, desk, house = {}}: Desking): readonly Term[] {
  const own = house.terms ?? []
  const gone = new Set([...(house.remove ?? []), ...own.map(({id}) => id)])
  return [...terms.filter(({id}) => !gone.has(id)), ...own].flatMap((term) => {
    const change = house.change?.[term.id] ?? {}
    const wanted = change.severity ?? term.profiles?.[profile]
    const weight = weigh(weigh(term.severity, wanted), term.desks?.[desk])
    if (weight === 'off') return []
    const {severity: _, ...rest} = term
    return [
      {
        ...rest,
        ...(weight === undefined ? {} : {severity: weight}),
        ...(change.alternatives === undefined ? {} : {alternatives: change.alternatives}),
        ...(change.advice === undefined ? {} : {advice: change.advice}),
      },
    ]
  })
}

/**
 * The product's terms that a profile, a desk or a house has turned off. Their words stand: a rule that would find them by the shape of the
 * phrase leaves them alone too.
 */
export function termsLetStand(terms: readonly Term[], desking: Desking): readonly Term[] {
  const counted = new Set(resolveTerms(terms, desking).map(({id}) => id))
  return terms.filter(({id}) => !counted.has(id))
}

/** What is left of `severity` after `setting`; `softer` where the weight that it softens is the rule's and not known here. */
function weigh(severity: Setting | undefined, setting: Setting | undefined): Setting | undefined {
  if (setting === undefined || severity === 'off') return severity
  if (setting !== 'softer') return setting
  return severity === undefined || severity === 'softer' ? 'softer' : softer[severity]
}
