import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {complement, endOfPhrase, headIs, headToken, phraseList} from './claim.js'
import type {Judgement} from './judgement.js'
import {sport, words} from './words.js'

const likelihood = words('bound certain sure doomed destined set poised likely unlikely')

const fated = words('certain inevitable imminent unavoidable doomed unstoppable inescapable')

const outlooks = words(`
  lose win fail collapse cost destroy ruin worsen deepen struggle suffer cause damage hurt plunge trigger spark
  force prove boost transform revive save backfire anger dominate refuse weaken strengthen bankrupt divide embolden isolate deter scare paralyse paralyze cripple devastate wreck alienate fuel escalate
`)

/** The adjective after a copula, past adverbs: "was widely seen as" has none. */
export function predicateAdjective({tokens}: Scene, from: number): number | undefined {
  let at = from
  while (tokens[at]?.pos === 'ADV' && at < from + 3) at += 1
  const token = tokens[at]
  return token?.pos === 'ADJ' || token?.pos === 'VERB' ? at : undefined
}

const never = phraseList(['never'])

export function forecast(clause: Clause, scene: Scene): Judgement | undefined {
  const {lemma, modal, endToken, negated, object} = clause
  if (scene.has(sport) || isRelative(clause) || isCountedOn(scene, clause)) return undefined
  if (
    modal === 'will' &&
    endOfPhrase(scene, never, clause.firstToken, clause.endToken - clause.firstToken) !== undefined
  )
    return {kind: 'forecast', to: object?.endToken ?? endToken}
  if (
    modal === 'will' &&
    headIs(scene, clause.subject, causes) &&
    !neutral.has(lemma) &&
    !clause.passive &&
    !isScheduled(scene)
  )
    return {kind: 'forecast', to: object?.endToken ?? endToken}
  if (modal === 'will' && lemma === 'take' && takesYears(clause, scene))
    return {kind: 'forecast', to: object?.endToken ?? endToken}
  if (modal === 'will' && !negated && outlooks.has(lemma))
    return {kind: 'forecast', to: object?.endToken ?? endToken}
  if (
    modal === 'will' &&
    /^(?:job|life|livelihood|post)$/.test(
      headToken(scene, complement(scene, clause.subject, ['of']) ?? clause.subject)?.lemma ?? '',
    ) &&
    /^(?:go|disappear|vanish|lose|suffer)$/.test(lemma)
  )
    return {kind: 'forecast', to: endToken}
  if (modal === 'will' && foretells(clause, scene))
    return {kind: 'forecast', to: object?.endToken ?? endToken}
  const certain = predicateAdjective(scene, endToken)
  if (
    lemma === 'be' &&
    certain !== undefined &&
    fated.has(scene.tokens[certain]?.norm ?? '') &&
    !clause.negated
  ) {
    if (headToken(scene, clause.subject)?.pos !== 'PRON') return {kind: 'forecast', to: certain + 1}
  }
  if (clause.passive && clause.form === 'finite' && !negated && /^(?:doom|fate|destine)$/.test(lemma))
    return {kind: 'forecast', to: endToken}
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1]
  if (next?.form !== 'infinitive' || !outlooks.has(next.lemma)) return undefined
  const word = scene.tokens[next.firstToken - 1]?.norm ?? ''
  return likelihood.has(word) && isCopula(clause)
    ? {kind: 'forecast', to: next.object?.endToken ?? next.endToken}
    : undefined
}

/** "taxpayers will foot the bill": what comes, with no day and no figure, told by somebody who cannot know it. Plans and the weather have both. */
function foretells({lemma, subject, opener, passive, verb}: Clause, scene: Scene): boolean {
  if (opener !== '' || passive || subject === undefined || lemma === 'be') return false
  if (neutral.has(lemma) || !ends.has(lemma) || headIs(scene, subject, weather) || isScheduled(scene))
    return false
  const {tokens, sentence} = scene
  if (/^(?:it|there|i|we|you)$/.test(tokens[subject.head]?.norm ?? '')) return false
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index]
    if (token?.pos === 'NUM' || dated.has(token?.norm ?? '')) return false
  }
  return tokens[verb]?.pos === 'VERB'
}

/** How things come out: a plan says what somebody will do, and not how it will end. */
const ends = words(`
  foot bear survive prevail triumph thrive vanish disappear evaporate follow ensue erupt explode spread backfire weaken deepen widen grow shrink
  rise fall haunt struggle stall crumble unravel bite hit squeeze starve choke flee flock rebel revolt resist reject desert abandon forget
  forgive remember punish reward accept tolerate believe trust regret rue pay reap learn crush dwarf dominate crowd blame
`)
const weather = words(`
  rain snow shower cloud wind storm thunderstorm temperature sun sunshine fog front air pressure flurry drizzle sky northeast southwest
  northwest southeast south north east west midwest level patch sauce
`)
const dated = new Set([
  'today',
  'tonight',
  'tomorrow',
  'later',
  'then',
  'overnight',
  'soon',
  'eventually',
  'this',
])

/** "those who will lose", "the vote that will never come": the sentence speaks of something else. */
function isRelative({opener}: Clause): boolean {
  return (
    opener === 'who' || opener === 'which' || opener === 'whose' || opener === 'whom' || opener === 'where'
  )
}

/** "will cost 40 million": a figure that somebody has worked out, and the next question is whose, not whether. */
function isCountedOn({tokens}: Scene, {object}: Clause): boolean {
  if (object === undefined) return false
  return tokens
    .slice(object.firstToken, object.endToken)
    .some(({pos, norm}) => pos === 'NUM' && norm !== 'one')
}

/** "is likely", "looks set", and "is bound", which the tagger takes for a passive. */
export function isCopula({lemma, passive}: Clause): boolean {
  return passive || lemma === 'be' || lemma === 'look' || lemma === 'seem' || lemma === 'appear'
}

/** Acts and events whose consequences nobody knows yet. */
const causes = words(`
  tariff decision plan closure move law strike cut deal merger ban tax policy verdict ruling accord pact agreement walkout reform shutdown
  boycott sanction war drought shortage delay defeat victory resignation takeover layoff bill budget treaty embargo blockade withdrawal
  outage crisis scandal
`)

const neutral = words(`
  take begin start end cover apply run last cost include be have go come open close expire continue remain enter affect require allow
  replace extend mean need give provide set create consist come involve become
`)

/** "will visit on Friday", "will end in June". */
function isScheduled({tokens, sentence}: Scene): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken - 1; index += 1) {
    if (
      /^(?:on|in|by|from|until|next|at)$/.test(tokens[index]?.norm ?? '') &&
      times.has(tokens[index + 1]?.norm ?? '')
    )
      return true
  }
  return false
}

const times = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december week month year tomorrow
`)

/** "will take the region a generation to recover". */
function takesYears({endToken}: Clause, {tokens, sentence}: Scene): boolean {
  for (let index = endToken; index < Math.min(sentence.endToken - 1, endToken + 6); index += 1) {
    if (/^(?:generations?|decades?|years)$/.test(tokens[index]?.norm ?? ''))
      return tokens[index + 1]?.norm === 'to' || tokens[index + 1]?.text === '.'
  }
  return false
}
