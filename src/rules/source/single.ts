import {overlaps, type TextSpan} from '../../story/span.js'
import {saysAsked} from '../answers.js'
import {defineStoryRule} from '../define-story-rule.js'
import type {StoryFacts} from '../story-facts.js'
import {wordsIn} from '../story-facts.js'

/** Shorter copy is a brief: it has room for one source. */
const enoughWords = 120
const enoughAttributions = 3

/** A whole story that rests on one source. */
export const singleSource = defineStoryRule({
  id: 'source/single',
  severity: 'warning',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'What only one source says is that source’s account: find another, or say that there is none.',
  basis: ['Reuters', 'NPR', 'AFP'],
  quiet: [
    'briefs',
    'two sources or more, unnamed ones counted',
    'copy that says others could not be reached',
    'a story on a poll or a study, a firm’s results, the markets, a death, or what one person said in a speech',
  ],
  messages: {
    one: ({source}) =>
      `Unexpected story on one source, ${source}, expected another, or that others were asked`,
  },
  examples: [],
  check(story, report) {
    const {blocks, speakers} = story
    if (wordCount(story) < enoughWords) return
    const heard = heardIn(story)
    const sources = speakers.ledger.filter(
      ({kind, name}, speaker) =>
        kind !== 'none' && heard.has(speaker) && !(kind === 'document' && papers.test(name)),
    )
    const [only] = sources
    if (only === undefined || sources.length > 1) return
    if (only.kind === 'document' && surveys.test(only.name)) return
    if (only.attributions < enoughAttributions) return
    if (blocks.some(({role, text}) => role === 'body' && saysAsked(text)) || hasOneVoice(story)) return
    const first = only.mentions[0]
    if (first === undefined) return
    report.one({block: first.block, at: first, values: {source: only.name}})
  },
})

/** Whether one voice is all that such a story has: the lede or the paragraph behind it tells of results, prices, a death or a speech. */
function hasOneVoice({blocks}: StoryFacts): boolean {
  return blocks
    .filter(({role}) => role === 'body')
    .slice(0, 2)
    .some(({text}) => routine.some((pattern) => pattern.test(text)))
}

const routine = [
  /\b(?:quarter|half|year|quarterly|annual)\b.*\b(?:profits?|revenues?|earnings|sales|net (?:income|loss)|turnover)\b/i,
  /\b(?:profits?|revenues?|earnings|sales|net (?:income|loss)|turnover)\b.*\b(?:quarter|half|year)\b/i,
  /\b(?:shares|stocks|prices|index|futures|yields?|dollar|euro|yen)\b.*(?:\d ?%|\b(?:percent|per cent|points|barrel|ounce|dollars|cents)\b)/i,
  /\b(?:died|has died|dies|death)\b.*\b(?:was|aged|age|at) \d\d\b/i,
  /\b(?:speech|interview|rally|sermon|homily|lecture|op-ed|tweet(?:s|ed)?|endors(?:ed|es|ing|ement)|addressed|told (?:a|an|the|his|her|about|some)\b)/i,
]

/** Its own words on paper: the statement of the ministry is the ministry. */
const papers = /^(?:the )?(?:statement|communiqu[eé]|release|text|letter|declaration)$/i

/** A poll or a study is the story, and holds many. */
const surveys = /\b(?:poll|survey|census|study|index)\b/i

/** Who speaks to the reader: not whoever is told to have said something behind a door, and not "critics". */
function heardIn({blocks, speakers, drafts}: StoryFacts): ReadonlySet<number> {
  const heard = new Set<number>()
  blocks.forEach(({attributions, claims}, block) => {
    const isHidden = (part: TextSpan | undefined) =>
      part !== undefined &&
      (claims.some((claim) => claim.kind === 'talks' && overlaps(claim, part)) ||
        drafts[block]?.some(({rule, at}) => rule === 'source/vague' && overlaps(at, part)))
    attributions.forEach(({source, cue}, index) => {
      const {speaker, joined = []} = speakers.links[block]?.[index] ?? {}
      if (speaker === undefined || isHidden(source) || isHidden(cue)) return
      for (const one of [speaker, ...joined]) heard.add(one)
    })
  })
  return heard
}

function wordCount({blocks}: StoryFacts): number {
  return blocks.reduce((sum, facts) => sum + (facts.role === 'body' ? wordsIn(facts) : 0), 0)
}
