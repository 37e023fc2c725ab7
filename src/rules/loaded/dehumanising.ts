import type {Paragraph, Token} from '../../language/paragraph.js'
import {quotationAt} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {termReport, termsOf} from '../terms.js'

/** Words that make people less than people. */
export const dehumanising = defineRule({
  id: 'loaded/dehumanising',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'soften',
  why: 'People are not floods, and no person is illegal; copy says what they did.',
  basis: ['AP: “illegal” for actions, not people', 'CUNY: loaded words'],
  quiet: ['in the literal sense'],
  messages: {
    term: ({actual, expected}) => `Unexpected dehumanising “${actual}”, expected ${expected}`,
    flood: ({actual}) => `Unexpected “${actual}” of people, expected how many came, and when`,
  },
  examples: [
    {
      bad: 'A flood of migrants reached the island.',
      good: 'About 400 migrants reached the island on Friday.',
    },
  ],
  check(paragraph, report) {
    const hits = termsOf(paragraph, 'loaded/dehumanising')
    for (const hit of hits) report.term(termReport(paragraph, hit))
    for (const at of floodsOf(paragraph)) {
      if (!hits.some((hit) => overlaps(hit, at)))
        report.flood({at, attributed: 'see', fixes: [queryFix(at, 'how many people, and when?')]})
    }
  },
})

/** "the tide of newcomers", "strangers will swamp the coast": people told as water, whichever people. */
function floodsOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  tokens.forEach(({start, norm}, index) => {
    if (!watersAndNewcomers.has(norm)) return
    const end = waters.has(norm) ? crowdEnd(tokens, index) : swampEnd(tokens, index)
    const last = tokens[(end ?? 0) - 1]
    if (end === undefined || last === undefined) return
    const at = {start, end: last.end}
    if (quotationAt(paragraph, at) === undefined) found.push(at)
  })
  return found
}

function crowdEnd(tokens: readonly Token[], water: number): number | undefined {
  if (tokens[water + 1]?.norm !== 'of') return undefined
  for (let index = water + 2; index < water + 5; index += 1)
    if (
      newcomers.has(tokens[index]?.norm ?? '') ||
      (isRising(tokens[water]) && folk.has(tokens[index]?.norm ?? ''))
    )
      return index + 1
  return undefined
}

/** A wave of visitors and a flood of people are many; a swarm or a torrent is a threat, whoever it is made of. */
function isRising(water: Token | undefined): boolean {
  return water !== undefined && /^(?:torrent|deluge|swarm|horde|tide|avalanche|plague)s?$/.test(water.norm)
}

const folk: ReadonlySet<string> = new Set('people families men women children youths'.split(' '))

function swampEnd(tokens: readonly Token[], people: number): number | undefined {
  for (let index = people + 1; index < people + 4; index += 1) {
    const {lemma, pos} = tokens[index] ?? {lemma: '', pos: 'X'}
    if (swamps.has(lemma) && pos === 'VERB') return index + 1
    if (lemma === 'pour' && pos === 'VERB' && tokens[index + 1]?.pos === 'ADP') return index + 2
    if (tokens[index]?.pos !== 'AUX' && tokens[index]?.pos !== 'ADV') return undefined
  }
  return undefined
}

const waters: ReadonlySet<string> = new Set(
  'flood floods tide wave waves torrent torrents deluge tsunami swarm swarms horde hordes avalanche plague invasion tidal'.split(
    ' ',
  ),
)
const newcomers: ReadonlySet<string> = new Set(
  `migrants immigrants refugees newcomers foreigners arrivals seekers strangers outsiders aliens convicts beggars gypsies muslims
  africans asians illegals jobseekers incomers`.split(/\s+/),
)
const watersAndNewcomers: ReadonlySet<string> = new Set([...waters, ...newcomers])
const swamps: ReadonlySet<string> = new Set('swamp flood overrun inundate engulf swarm infest'.split(' '))
