import type {Claim} from '../../language/claims.js'
import {askForSource, bareClaimsOf} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'
import type {StoryFacts} from '../story-facts.js'
import {perBlock, wordsIn} from '../story-facts.js'

/** So many claims that nobody stands behind, and so close together, and the copy speaks for itself throughout. */
const enough = 2
const wordsForOne = 130

/** How things have gone, are going or always go, in copy that tells much on nobody's word. */
export const account = defineStoryRule({
  id: 'attribution/account',
  severity: 'info',
  roles: ['body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'In copy that already tells much on nobody’s word, a sentence without a day, a figure or a source is one more thing to take on trust.',
  basis: ['Reuters, Sourcing', 'AFP, Principles of sourcing'],
  quiet: [
    'copy with few claims that nobody stands behind, which is most copy',
    'a source stands behind the clause or the run of sentences',
    'a day, an hour or a figure pins it down',
    'scenes, public acts, standing facts',
  ],
  messages: {
    account: ({actual}) =>
      `Unexpected account “${actual}” in copy with many claims and few sources, expected who says so, a figure or a day`,
  },
  examples: [],
  check(story, report) {
    if (!speaksForItself(story)) return
    story.blocks.forEach(({role, text, sentences}, block) => {
      if (role !== 'body') return
      for (const claim of bareClaimsOf(story, block)) {
        if (!isAccount(claim)) continue
        const sentence = sentences[claim.sentence] ?? claim
        report.account({block, at: claim, scope: 'span', fixes: askForSource(text, sentence, 'who says?')})
      }
    })
  },
})

function isAccount({kind, grave}: Claim): boolean {
  return kind === 'account' || (kind === 'mind' && !grave)
}

function speaksForItself(story: StoryFacts): boolean {
  let claims = 0
  let words = 0
  story.blocks.forEach((facts, block) => {
    if (facts.role !== 'body') return
    claims += bareClaimsOf(story, block).filter(({kind, grave}) => grave || kind === 'force').length
    claims += hiddenSources(facts)
    words += wordsIn(facts)
  })
  return claims >= enough && claims * wordsForOne >= words
}

const hiddenSources = perBlock(
  ({attributions}) =>
    attributions.filter(({source, cue}) => source === undefined && cue !== undefined).length,
)
