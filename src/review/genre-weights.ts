import {terms} from '../lexicon/data.js'
import type {Desk, Setting, Severity} from '../lexicon/term.js'
import type {Genre} from './genre.js'
import {weigh} from './house.js'

/** The faults of copy of this genre: what it is read for (how a match was, how a dinner tasted, what the writer thinks) is drawn faintly there. */
export function inGenre<Found extends Fault>(drafts: readonly Found[], genre: Genre): readonly Found[] {
  return drafts.flatMap((draft) => {
    const own = draft.term === undefined ? undefined : atDesk.get(draft.term)?.[desks[genre]]
    const base = draft.manner === true ? 'hint' : (weigh(draft.severity, own) ?? 'hint')
    const severity = weigh(base, byGenre[genre][draft.rule])
    if (severity === undefined) return []
    return severity === draft.severity ? [draft] : [{...draft, severity}]
  })
}

interface Fault {
  readonly rule: string
  readonly severity: Severity
  readonly term?: string
  readonly manner?: boolean
}

/** What entries of the term lists weigh at the desk that would handle such copy. */
const desks: Readonly<Record<Genre, Desk>> = {
  sport: 'sport',
  features: 'features',
  weather: 'features',
  view: 'features',
}
const atDesk = new Map(terms.map((term) => [term.id, term.desks ?? {}]))

/** Matters of taste, in all that is no plain news. */
const taste = {
  'tone/editorial-adverb': 'hint',
  'tone/puffery': 'hint',
  'tone/hyperbole': 'hint',
  'tone/superlative': 'hint',
  'hedge/shield': 'hint',
  'attribution/mind-reading': 'hint',
  'attribution/judgment': 'hint',
  'attribution/motive': 'hint',
  'passive/hidden-agent': 'hint',
  'source/single': 'off',
} as const satisfies Readonly<Record<string, Setting>>

const byGenre: Readonly<Record<Genre, Readonly<Record<string, Setting>>>> = {
  // What is said against a player or a referee stays what it is, and whose side the reporter takes is worth a word.
  sport: {
    ...taste,
    'tone/editorial-adverb': 'softer',
    'attribution/motive': 'softer',
    'attribution/mind-reading': 'softer',
    'passive/hidden-agent': 'softer',
  },
  features: {
    ...taste,
    'tone/evaluation': 'hint',
    'loaded/modifier': 'hint',
    'attribution/factive-verb': 'hint',
    'attribution/loaded-verb': 'softer',
    'source/unowned-reaction': 'hint',
    'quote/scare': 'hint',
  },
  weather: {...taste, 'tone/evaluation': 'hint', 'loaded/modifier': 'hint', 'loaded/action': 'hint'},
  // Opinions that carry a name are what a column, a letter and a transcript are for. What the law and decency object to stays.
  view: {
    ...taste,
    'tone/evaluation': 'hint',
    'loaded/modifier': 'hint',
    'loaded/action': 'hint',
    'loaded/distancing': 'hint',
    'loaded/euphemism': 'hint',
    'loaded/noun': 'hint',
    'loaded/label': 'softer',
    'attribution/factive-verb': 'hint',
    'attribution/loaded-verb': 'hint',
    'attribution/allegation': 'softer',
    'attribution/conflict-claim': 'softer',
    'attribution/unsourced-run': 'hint',
    'balance/no-response': 'hint',
    'hedge/adverb': 'hint',
    'hedge/vague-quantity': 'hint',
    'quote/first-person': 'hint',
    'quote/scare': 'hint',
    'source/passive-evidential': 'softer',
    'source/unowned-reaction': 'hint',
    'source/vague': 'softer',
  },
}
