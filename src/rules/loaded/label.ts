import {words} from '../../language/claims/words.js'
import type {Paragraph, TermHit, Token} from '../../language/paragraph.js'
import {quotationAt} from '../../language/paragraph.js'
import {watch} from '../../language/places.js'
import type {TextSpan} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {isSomebodys} from '../somebodys.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** Labels that judge people and groups. */
export const loadedLabel = defineRule({
  id: 'loaded/label',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'A label tells readers what to think of people; what they did lets readers judge.',
  basis: [
    'Reuters: no labels on the subjects of stories',
    'AP and BBC: “terrorist” only in quotes or attributed',
    'Wikipedia, Words to watch: contentious labels',
  ],
  quiet: ['in names', 'where a body’s own listing or somebody’s accusation is reported'],
  messages: {
    term: ({actual, expected}) => `Unexpected label “${actual}”, expected ${expected}`,
    following: ({actual}) => `Unexpected label “${actual}”, expected who they are and the posts they hold`,
  },
  examples: [
    {
      bad: 'Zealots on both sides wrecked the talks.',
      good: 'Armed men from both villages broke up the talks.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/label')) {
      if (!isSomebodys(paragraph, hit) && !isGeneral(paragraph, hit)) report.term(termReport(paragraph, hit))
    }
    for (const at of beyondLists(paragraph, 'loaded/label', followingsOf(paragraph)))
      report.following({at, fixes: [queryFix(at, 'who are they?')]})
  },
})

/** "the Haddon gang", "the Andara machine", "the Dalgo clan that runs Estra": those who serve a politician, told as a gang. */
function followingsOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens, places, text} = paragraph
  const found: TextSpan[] = []
  for (const index of places.of(followings)) {
    const token = tokens[index]
    const name = tokens[index - 1]
    if (token === undefined || token.pos === 'VERB' || /^\p{Lu}/u.test(token.text)) continue
    if (name === undefined || name.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(name.text)) continue
    const the = tokens[index - 2]?.pos === 'PROPN' ? tokens[index - 3] : tokens[index - 2]
    if (the?.norm !== 'the' || isOtherwise.test(text) || !acts(tokens, index + 1)) continue
    const at = {start: the.start, end: token.end}
    if (quotationAt(paragraph, at) === undefined) found.push(at)
  }
  return found
}

/** Words for a following that are nobody's own for it. "Camp" and "circle" are plain. */
const followings = watch(words('gang machine clan mafia crowd bunch apparatus set'), 'norm')
const isOtherwise =
  /\b(?:police|drugs?|arrest\w*|jail\w*|gang members?|heroin|cocaine|smuggl\w+|murders?|shootings?|detectives?|charged|court|trial|prosecut\w+|robber\w*|stole|feud|concert|band|film|series|television|tartan|museum|factory|code|album|elders?|militia\w*|sub-?clans?|trib(?:al|es?)|ethnic)\b/i

/** They rule, want, fear or hold something: what a following does that is in power. */
function acts(tokens: readonly Token[], from: number): boolean {
  let at = from
  if (/^(?:that|which|who)$/.test(tokens[at]?.norm ?? '')) at += 1
  while (tokens[at]?.pos === 'ADV') at += 1
  return ruling.has(tokens[at]?.lemma ?? '')
}

const ruling = words(`
  want wish fear dread crave relish run rule hold control own have mean hope need refuse intend plan love hate cling seek enjoy keep grip
  command dominate govern know believe think care like prefer insist aim
`)

/** "a site that tracks terrorists", "the killing of terrorists abroad": AP minds the word for an act or a group, and not in general. */
function isGeneral({tokens}: Paragraph, {term, firstToken, endToken}: TermHit): boolean {
  if (term.id !== 'terrorist' || tokens[firstToken]?.norm !== 'terrorists' || endToken - firstToken > 1)
    return false
  const before = tokens[firstToken - 1]
  return before !== undefined && before.norm !== 'by' && (before.pos === 'ADP' || before.pos === 'VERB')
}
