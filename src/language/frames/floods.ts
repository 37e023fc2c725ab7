import type {TextSpan} from '../../story/span.js'
import {words} from '../claims/words.js'
import {isOf} from '../noun-phrases.js'
import type {Paragraph, Token} from '../paragraph.js'
import {quotationAt, tokensIn} from '../paragraph.js'
import {watch} from '../places.js'

/** "the tide of newcomers", "a stampede of villagers", "strangers will swamp the coast": people told as water or beasts, whichever people. */
export function floodsOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens, passives} = paragraph
  const found: TextSpan[] = []
  for (const index of paragraph.places.of(stirring)) {
    const token = tokens[index]
    if (token === undefined) continue
    const end = isOf(waters, token) || isOf(beasts, token) ? crowdEnd(tokens, index) : swampEnd(tokens, index)
    const last = tokens[(end ?? 0) - 1]
    if (end === undefined || last === undefined) continue
    const at = {start: token.start, end: last.end}
    if (quotationAt(paragraph, at) === undefined) found.push(at)
  }
  // "The coast is being swamped by strangers."
  for (const {lemma, start, end, agent} of passives) {
    if (agent === undefined || !(swamps.has(lemma) || smothers.has(lemma))) continue
    const by = tokensIn(paragraph, agent)
    if (by.some((token) => isOf(newcomers, token)) && !by.some((token) => isOf(papers, token)))
      found.push({start, end: Math.max(end, agent.end)})
  }
  return found
}

/** "a flood of migrants", "a torrent of desperate families", "the migrant tide", "a human wave". */
function crowdEnd(tokens: readonly Token[], water: number): number | undefined {
  const before = tokens[water - 1]
  const joined = before?.text === '-' ? tokens[water - 2] : before
  if (
    /^(?:migrants?|refugees?|immigrants?|human)$/.test(joined?.norm ?? '') &&
    !isOf(trade, tokens[water + 1]) &&
    tokens[water]?.pos !== 'VERB'
  )
    return water + 1
  if (tokens[water + 1]?.norm !== 'of') return undefined
  const isThreat = isOf(beasts, tokens[water]) || isOf(rising, tokens[water])
  for (let index = water + 2; index < water + 6; index += 1) {
    const token = tokens[index]
    if (isOf(papers, tokens[index + 1])) return undefined
    // "A flood of Asian imports", "the flow of illegal drugs": the next noun is what comes.
    const isHead = !/^(?:NOUN|PROPN)$/.test(tokens[index + 1]?.pos ?? '')
    if (isHead && (isOf(newcomers, token) || token?.norm === 'humanity')) return index + 1
    if ((isThreat || breaks(tokens, index + 1)) && isFolk(token)) return index + 1
    // "a torrent of the dispossessed"
    if (isThreat && token?.norm === 'the' && poor.has(tokens[index + 1]?.norm ?? '')) return index + 2
    if (!/^(?:DET|ADJ|ADV|NOUN|VERB|PUNCT)$/.test(token?.pos ?? 'X')) return undefined
  }
  return undefined
}

/** "Strangers will swamp the coast", "job hunters are choking the suburbs". */
function swampEnd(tokens: readonly Token[], somebody: number): number | undefined {
  const token = tokens[somebody]
  // "overrun with migrants", "awash with strangers"
  if (filled.has(token?.norm ?? '') && /^(?:with|by|in)$/.test(tokens[somebody + 1]?.norm ?? ''))
    for (let index = somebody + 2; index < somebody + 5; index += 1)
      if (isOf(newcomers, tokens[index]) && !isOf(papers, tokens[index + 1])) return index + 1
  const isNew = isOf(newcomers, token)
  if (!isNew && !isFolk(token)) return undefined
  for (let index = somebody + 1; index < somebody + 5; index += 1) {
    const {lemma, pos, norm} = tokens[index] ?? {lemma: '', pos: 'X', norm: ''}
    const next = tokens[index + 1]
    const hasObject =
      /^(?:DET|PROPN|PRON|ADJ|NOUN)$/.test(next?.pos ?? '') &&
      !/^(?:he|she|they|it|to)$/.test(next?.norm ?? '')
    const swallows = (lemma === 'gobble' || lemma === 'swallow' || lemma === 'eat') && next?.norm === 'up'
    if (pos === 'VERB' && (swallows || hasObject) && (smothers.has(lemma) || (isNew && swamps.has(lemma))))
      return index + 1
    if (
      pos === 'VERB' &&
      isNew &&
      (lemma === 'pour' || lemma === 'swarm' || lemma === 'flood' || lemma === 'spill') &&
      next?.pos === 'ADP'
    )
      return index + 2
    if (pos === 'VERB' && lemma === 'swarm' && /^(?:into|over|across|onto)$/.test(next?.norm ?? ''))
      return index + 2
    if (pos !== 'AUX' && pos !== 'ADV' && norm !== 'are') return undefined
  }
  return undefined
}

/** Where many come at once. */
const waters = words(
  'landslide flood tide wave torrent deluge tsunami avalanche plague invasion surge onrush cascade gush river sea spate wall mass swell crest army legion cataract ocean flotsam maelstrom',
)
/** Of these even a plain lot of people is a threat, whoever it is made of. */
const rising = words(
  'cataract ocean flotsam maelstrom torrent deluge tide avalanche plague tsunami cascade onrush invasion',
)
/** The tagger leaves a plural that it has not met as it is: "northerners". */
function isFolk(token: Token | undefined): boolean {
  return isOf(folk, token) || folk.has(token?.norm.replace(/s$/, '') ?? '')
}

/** What water does: "is crashing over the coast", "will engulf the plain". */
function breaks(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 3 && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at += 1
  const lemma = tokens[at]?.lemma ?? ''
  return smothers.has(lemma) || swells.has(lemma)
}

const swells = words('crash lap wash roll sweep surge pour swirl crest spill seep trickle burst')
const poor = words(
  'dispossessed destitute desperate landless homeless poor unemployed jobless hungry needy wretched unwashed stateless displaced',
)
/** Beasts, armies and illness. */
const beasts = words('swarm horde stampede herd pack infestation scourge epidemic locust drove flock')
const newcomers = words(`
  migrant immigrant refugee newcomer foreigner arrival seeker stranger outsider alien convict beggar gypsy muslim african asian illegal
  jobseeker incomer exile deportee returnee evacuee squatter vagrant hunter
`)
const folk = words(`
  people family man woman men women child children youth villager islander peasant townspeople farmer worker resident herder nomad labourer
  laborer settler tribesman tribesmen landless harvester picker exile trader southerner northerner easterner westerner provincial inhabitant holidaymaker tripper tourist pilgrim
`)
/** Words on paper come in floods without harm. */
const papers = words('application claim complaint letter story visa entry call arrival number bird child')
const trade = words('policy plan camp centre center crisis')
const swamps = words(
  'swamp flood overrun inundate engulf infest besiege invade deluge overwhelm submerge clog plague',
)
/** Nobody does this to a place but as a metaphor. */
const smothers = words(
  'swamp engulf smother choke strangle suffocate infest inundate overrun submerge devour drown gobble swallow',
)
const filled = words(
  'overrun swamped flooded inundated awash teeming overwhelmed crawling infested besieged choked clogged',
)
/** Every word that a frame starts at; a plural at the head of a sentence keeps its ending. */
const stirring = watch(
  [...waters, ...beasts, ...newcomers, ...folk, ...filled].flatMap((word) => [
    word,
    `${word}s`,
    `${word.replace(/y$/, 'ie')}s`,
  ]),
  'either',
)
