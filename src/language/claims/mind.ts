import type {Clause} from '../clauses.js'
import {isOf} from '../noun-phrases.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, eachClause, endOfPhrase, headToken, isTheirs, phraseList} from './claim.js'
import {bodies, people, words} from './words.js'

const thoughts = words(`
  want think believe fear hope feel worry regret doubt suspect resent hate love envy dread wish realise realize despise
  distrust mistrust forgive tolerate loathe detest adore care relish covet crave yearn long intend relish enjoy sense fancy
`)
const moods = words(`
  angry furious worried anxious keen determined desperate eager reluctant confident convinced afraid frustrated happy pleased
  unhappy concerned relieved jealous nervous scared fearful bitter bored embarrassed ashamed proud dismayed alarmed excited
  disappointed delighted resentful suspicious unwilling hopeful envious obsessed terrified tempted tired fed sick weary disillusioned dissatisfied disenchanted
`)
/** Moods that say what somebody is after, not how he looks. */
const designs = words(
  'determined desperate keen eager reluctant unwilling afraid convinced obsessed jealous tempted bent',
)
const bases = words('intention desire appetite wish interest doubt illusion fear regret qualm')

/** Thoughts that nobody speaks aloud; a want or a hope is often a demand that was made. */
const inward = words(
  'care forgive loathe detest adore fear regret resent suspect realise realize dread hate despise envy distrust mistrust covet sense crave relish',
)
const shows = words('remorse regret interest mercy emotion willingness appetite contrition')

/** What somebody thinks, wants or feels, told as if it could be seen. */
export const mindClaims = eachClause((clause, scene) => {
  const {form, modal, opener} = clause
  if (form !== 'finite' || modal !== '' || ['if', 'whether', 'what', 'how', 'why', 'whom'].includes(opener))
    return undefined
  if (isTheirs(scene, clause) || !hasMind(clause, scene)) return undefined
  // "the more voters fear the one side": how things go together, not what anybody feels.
  if (scene.tokens[(clause.subject?.firstToken ?? 0) + 1]?.norm === 'more') return undefined
  const end = mindEnd(clause, scene)
  if (end === undefined) return undefined
  return {
    kind: 'mind',
    at: clauseSpan(scene, clause, end.to),
    ...(clause.subject === undefined ? {} : {about: clause.subject}),
    grave: end.grave,
  } satisfies Sighting
})

function mindEnd(
  {lemma, firstToken, endToken, verb, passive, subject, object, opener}: Clause,
  scene: Scene,
): {readonly to: number; readonly grave: boolean} | undefined {
  const {tokens} = scene
  // "is determined to stay": the tagger takes the mood for a passive.
  const mood = tokens[verb]?.norm ?? ''
  if (passive) return moods.has(mood) ? {to: endToken, grave: designs.has(mood)} : undefined
  // "regrets the error" is an apology.
  if (
    lemma === 'regret' &&
    /^(?:error|mistake|omission|confusion)s?$/.test(tokens[object?.head ?? -1]?.norm ?? '')
  )
    return undefined
  if (thoughts.has(lemma))
    return {to: endToken, grave: inward.has(lemma) || isPrivate(tokens, firstToken, verb)}
  if (lemma === 'know' && opener !== 'that' && knowing.has(tokens[endToken]?.norm ?? ''))
    return {to: endToken + 1, grave: true}
  const craving = endOfPhrase(scene, cravings, verb, 1)
  if (craving !== undefined) return {to: craving, grave: true}
  let at = endToken
  while (tokens[at]?.pos === 'ADV') at += 1
  const word = tokens[at]?.norm ?? ''
  if (
    /^(?:seem|appear)$/.test(lemma) &&
    moods.has(word) &&
    /s$|^people$/.test(tokens[subject?.head ?? -1]?.norm ?? '')
  )
    return {to: at + 1, grave: true}
  if (lemma === 'be' || lemma === 'feel' || lemma === 'remain' || lemma === 'become' || lemma === 'grow') {
    if (!moods.has(word)) return undefined
    const weary =
      /^(?:tired|fed|sick|weary|disillusioned|disenchanted)$/.test(word) &&
      /^(?:of|up|with)$/.test(tokens[at + 1]?.norm ?? '')
    const outraged =
      /^(?:furious|angry|outraged|incensed|livid|dismayed|horrified)$/.test(word) &&
      lemma === 'be' &&
      /s$|^people$/.test(tokens[subject?.head ?? -1]?.norm ?? '')
    return {to: at + 1, grave: weary || outraged || (designs.has(word) && tokens[at + 1]?.norm === 'to')}
  }
  if (lemma === 'show' && word === 'no' && shows.has(tokens[at + 1]?.lemma ?? ''))
    return {to: at + 2, grave: true}
  // "has no intention of leaving"
  if (lemma === 'have' && word === 'no' && bases.has(tokens[at + 1]?.lemma ?? ''))
    return {to: at + 2, grave: true}
  return undefined
}

/** "knows that", "knew he", "knows full well". */
const knowing = new Set([
  'that',
  'he',
  'she',
  'they',
  'full',
  'very',
  'perfectly',
  'only',
  'too',
  'better',
  'exactly',
])

/** What somebody is after, in a phrase. */
const cravings = phraseList([
  'itching for',
  'itching to',
  'spoiling for',
  'bent on',
  'hell - bent',
  'longing for',
  'longing to',
  'yearning for',
  'pining for',
  'dying to',
  'banking on',
  'gambling that',
  'gambling on',
  'betting that',
  'counting the days',
  'dreaming of',
  'losing patience',
  'losing heart',
  'in no mood',
  'in denial',
  'under no illusion',
  'under no illusions',
  'out for revenge',
  'out for blood',
  'past caring',
  'has given up hope',
  'pinning his hopes',
  'pinning her hopes',
  'pinning their hopes',
  'playing for time',
  'staked his reputation',
  'staked her reputation',
  'lost faith in',
  'losing faith in',
  'given up on',
  'fallen out of love',
  'turned a deaf',
  'buying time',
])

/** "privately believes", "deep down": where no reporter looks. */
function isPrivate(tokens: Scene['tokens'], firstToken: number, verb: number): boolean {
  for (let index = Math.max(0, firstToken - 4); index < verb; index += 1)
    if (/^(?:privately|secretly|inwardly|deep)$/.test(tokens[index]?.norm ?? '')) return true
  return false
}

const crowds = words(
  'voter resident miner customer public investor consumer commuter taxpayer farmer youth electorate',
)

function hasMind({subject}: Clause, scene: Scene): boolean {
  const head = headToken(scene, subject)
  if (head === undefined) return false
  if (head.pos === 'PROPN' || /^(?:he|she|they|who)$/.test(head.norm)) return true
  return isOf(people, head) || isOf(bodies, head) || isOf(crowds, head)
}
