import type {Desk, Profile, Setting} from '../lexicon/term.js'

/** What rules weigh in a profile and at a desk, where that is not what they weigh by themselves. The desk counts over the profile. */
export function ruleSettings(profile: Profile, desk: Desk): Readonly<Record<string, Setting>> {
  return {...byProfile[profile], ...byDesk[desk]}
}

const byProfile: Readonly<Record<Profile, Readonly<Record<string, Setting>>>> = {
  neutral: {},
  ap: {
    // AP says why a source is not named, in the copy.
    'source/anonymous-basis': 'warning',
    // AP avoids single-word quotations and uses the day of the week.
    'quote/fragment': 'info',
    'time/relative': 'info',
  },
  reuters: {
    // A contentious first paragraph carries its source.
    'attribution/lede': 'error',
    'source/anonymous-basis': 'warning',
    'quote/fragment': 'info',
  },
  bbc: {
    // The BBC names the day, and takes a qualifier before Islamic State.
    'time/relative': 'info',
    'loaded/distancing': 'softer',
  },
  afp: {
    // The source goes into flashes, alerts and leads at once; an unnamed one needs its justification.
    'attribution/lede': 'error',
    'source/anonymous-basis': 'warning',
    'source/vague': 'warning',
  },
}

const byDesk: Readonly<Record<Desk, Readonly<Record<string, Setting>>>> = {
  news: {},
  courts: {
    // What prejudices a trial weighs more than what reads badly.
    'source/reportedly': 'error',
    'legal/alleged-victim': 'warning',
    'legal/suspect-misuse': 'info',
    'passive/hidden-agent': 'error',
  },
  markets: {
    // Expectations and fears are the market's own data; who holds them is known on this desk.
    'attribution/mind-reading': 'off',
    'attribution/judgment': 'softer',
    'hedge/unattributed-modal': 'off',
    'source/passive-evidential': 'softer',
    'tone/superlative': 'off',
  },
  sport: {
    'tone/evaluation': 'softer',
    'tone/editorial-adverb': 'softer',
    'tone/puffery': 'softer',
    'tone/hyperbole': 'off',
    'tone/superlative': 'off',
    'tone/presupposition': 'off',
    'tone/editorial-modal': 'off',
    'loaded/action': 'softer',
    'loaded/modifier': 'softer',
    'attribution/loaded-verb': 'softer',
    // One club's report of its own match is what a match report is.
    'source/single': 'off',
    'attribution/judgment': 'softer',
    'attribution/mind-reading': 'off',
    'passive/hidden-agent': 'softer',
  },
  features: {
    'attribution/factive-verb': 'softer',
    'loaded/modifier': 'softer',
    'tone/evaluation': 'softer',
    'tone/editorial-adverb': 'softer',
    'tone/puffery': 'softer',
    'tone/hyperbole': 'off',
    'tone/superlative': 'off',
    'tone/presupposition': 'off',
    'tone/editorial-modal': 'off',
    'time/relative': 'off',
    'attribution/mind-reading': 'off',
    'quote/first-person': 'softer',
    'hedge/vague-quantity': 'softer',
  },
}
