import {words} from '../../language/claims/words.js'
import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import {sentenceAt} from '../../language/paragraph.js'
import {proseRoles} from '../../story/story.js'
import {query} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'

/** Short forms that readers know better than what they stand for. */
const known = words(`
  US UK EU UN USA UAE USSR NATO BBC CNN AP AFP AIDS HIV DNA RNA GDP CEO CFO COO FBI CIA NASA UNICEF UNESCO FIFA UEFA NBA NFL
  NHL MLB IOC ATM AM PM TV DVD CD PC IT AI ID OK GMT EST EDT PST UTC BMW IBM HBO ABC CBS NBC MTV PBS NPR ITV NYPD LAPD
  MP MPs VIP VIPs SUV SUVs PhD MD BA MA GPS SMS USB DJ MC II III IV VI VII VIII IX XI XII XIV XVI XX WWII OPEC NAACP IQ PR
  HQ IMF WHO MRI CT PSA FM AC DC UV UFO SOS BC AD CE BCE TNT PIN FAQ COVID-19 COVID SARS MERS NGO NGOs LGBT LGBTQ VAT GP GPs A&E
  TK CQ ENDS QUERY SOURCE NHS IRA ISIS SWAT CCTV DIY RAF POW POWs WTO G7 G8 G20 PLC LLC LLP LTD INC SAS BST CET MSNBC AOL ESPN CNBC
`)

/** "YPG" with no word on who that is. */
export const unexplainedAcronym = defineStoryRule({
  id: 'copy/unexplained-acronym',
  severity: 'hint',
  roles: ['body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Letters that a reader must look up end the reading: give the name in full the first time.',
  basis: ['AP', 'Reuters', 'Guardian'],
  quiet: [
    'short forms everybody knows',
    'the full name stands anywhere in the story',
    'datelines, tickers, headlines in capitals',
  ],
  messages: {
    acronym: ({actual}) =>
      `Unexpected short form “${actual}” with no full name in the story, expected the name at first use`,
  },
  examples: [],
  check({metadata, blocks}, report) {
    const agency = `${metadata.dateline?.agency ?? ''} ${metadata.byline ?? ''}`
    const forms = blocks.flatMap((facts, block) => shortFormsIn(facts).map((form) => ({block, ...form})))
    if (forms.length === 0) return
    const prose = blocks.filter(({role}) => proseRoles.has(role))
    const seen = new Set<string>()
    for (const {block, short, at} of forms) {
      if (isGlossed(short, prose)) continue
      if (seen.has(short) || agency.includes(short) || prose.some((facts) => explains(facts, short))) continue
      seen.add(short)
      const facts = blocks[block]
      const sentence = (facts && sentenceAt(facts, at)) ?? at
      report.acronym({block, at, scope: 'span', fixes: [query(sentence, `what does ${short} stand for?`)]})
    }
  },
})

/** What a story says in other words than the name in full: "GOP" beside "Republicans". */
const glosses: ReadonlyMap<string, RegExp> = new Map([
  ['GOP', /\bRepublicans?\b/],
  ['PAC', /\bpolitical action committees?\b/i],
  ['IRS', /\btax(?:es|payers?)?\b/i],
  ['NRA', /\bguns?\b|\brifles?\b/i],
])

function isGlossed(short: string, prose: readonly BlockFacts[]): boolean {
  const gloss = glosses.get(short)
  return gloss !== undefined && prose.some(({text}) => gloss.test(text))
}

const shortFormsIn = once(({role, text, quotations}: BlockFacts) => {
  if (role !== 'body' || !/[A-Z]{3}/.test(text)) return []
  return [...text.matchAll(/(?<![\p{L}\d.&$/-])[A-Z]{3,6}(?![\p{L}\d.]|-[\dA-Z]|[/&])/gu)].flatMap(
    ({0: short, index}) => {
      const isQuoted = quotations.some(({start, end}) => start <= index && index < end)
      if (
        known.has(short) ||
        isQuoted ||
        isShouted(text, index) ||
        isStation(text, index + short.length) ||
        isNamed(text, index, index + short.length)
      )
        return []
      return [{short, at: {start: index, end: index + short.length}}]
    },
  )
})

/**
 * Whether a block explains a short form: "Kurdistan Workers Party (PKK)", "PKK (Kurdistan Workers Party)", "known as PKK", the initials of a
 * run of capitalised words, as "United Nations Security Council" gives UNSC, or that it is what a firm is called.
 */
function explains(facts: BlockFacts, short: string): boolean {
  const {told, initials} = explanationsIn(facts)
  return told.has(short) || initials.includes(short)
}

const explanationsIn = once(({text}: BlockFacts) => ({
  told: new Set(
    [
      ...text.matchAll(/(?:\(|\bor (?:the )?|\bas (?:the )?)([A-Z]{3,6})\b/g),
      ...text.matchAll(/\b([A-Z]{3,6}) \(/g),
      ...text.matchAll(firm),
    ].map(([, short = '']) => short),
  ),
  initials: [...text.matchAll(names)].map(([name]) => name.match(/(?<!\p{L})[A-Z]/gu)?.join('')).join(' '),
}))

/** What a firm is called: “LUMEX Corporation”. */
const firm =
  /\b([A-Z]{3,6}) (?:Corp(?:oration)?|Inc|Ltd|Limited|Co|Company|Group|Holdings?|AG|SA|NV|LLC|LLP|plc|PLC)\b/g

/** Runs of capitalised words, with the small words that names have between them. */
const names = /[A-Z][\p{L}’'.-]*(?: +(?:(?:of|the|for|and|on|in|de|du|des|la|da|do) +)*[A-Z][\p{L}’'.-]*)+/gu

/** In a run of capitals: a dateline, a shouted headline, a code. */
function isShouted(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index)
  const after = text.slice(index, index + 24)
  return (
    /\b[A-Z]{2,}[\s,]+$/.test(before) ||
    /^[A-Z]+[\s,]+[A-Z]{2,}\b/.test(after) ||
    /\($/.test(before) ||
    /^[A-Z]+\)/.test(after)
  )
}

/** "WEEI radio": the call sign is the name. */
function isStation(text: string, end: number): boolean {
  return /^(?:[- ](?:TV|FM|AM|radio|television|News)\b)/.test(text.slice(end, end + 12))
}

/** "the ANKO news agency", "radio station DXRO", "the RUBA Party", "Corvo's LTK Capital Markets": the copy says what it is, and the letters are its name. */
function isNamed(text: string, start: number, end: number): boolean {
  return (
    /^ (?:news agency|newspaper|party|website|Party|World|Bank|Airlines?|Airways|Insurance|Capital|Securities|Global|Markets)\b/.test(
      text.slice(end, end + 20),
    ) ||
    /\b(?:station|agency|newspaper|broadcaster|channel|network|website|airline|bank|firm|company|carmaker) $/.test(
      text.slice(Math.max(0, start - 14), start),
    )
  )
}
