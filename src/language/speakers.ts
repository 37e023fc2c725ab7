import type {TextSpan} from '../story/span.js'
import {carriedIn} from './carry-over.js'
import {isReport} from './cues.js'
import {createEntities, type Entities, type Entity} from './entities.js'
import type {BlockFacts} from './facts.js'
import {createIssuers, type Issuers} from './issuers.js'
import {joinedTo} from './joint-sources.js'
import {entryOf} from './ledger-entries.js'
import {honorifics} from './name-lists.js'
import {mentionIn} from './named-sources.js'
import type {Attribution, SourceKind} from './paragraph.js'
import {wholeName} from './shared-heads.js'
import {surroundingsOf} from './surroundings.js'

/** A span of one block's text. */
export interface BlockSpan extends TextSpan {
  readonly block: number
}

/** One source of a story, under every name it goes by. */
export interface LedgerEntry {
  readonly name: string
  readonly kind: Exclude<SourceKind, 'pronoun'>
  readonly onRecord: boolean
  readonly attributions: number
  readonly quotes: number
  readonly mentions: readonly BlockSpan[]
  /** How the story first describes it: "the union's president". */
  readonly description?: string
}

/** Who stands behind one attribution of a block. */
export interface SpeakerLink {
  /** Index into the ledger; absent where nobody is named. */
  readonly speaker?: number
  /** Indices of those who say it together with the speaker. */
  readonly joined?: readonly number[]
  /** The source's place where the attribution itself does not name one: a quotation whose speaker stands in another sentence or block. */
  readonly source?: BlockSpan
}

/** A sentence that carries on from an earlier source without a cue of its own. */
export interface CarriedSentence extends TextSpan {
  readonly speaker: number
}

/** Who says what over a whole story. */
export interface Speakers {
  readonly ledger: readonly LedgerEntry[]
  /** One row a block, one link an attribution of that block, in the same order. */
  readonly links: readonly (readonly SpeakerLink[])[]
  /** One row a block. */
  readonly carried: readonly (readonly CarriedSentence[])[]
}

/** Whom an attribution rests on, before the ledger is drawn up. */
interface Link {
  readonly entity?: Entity
  readonly joined?: readonly Entity[]
  readonly source?: BlockSpan
}

/** Links every attribution of a story to its speaker, over sentences and blocks. */
export function linkSpeakers(blocks: readonly BlockFacts[]): Speakers {
  const entities = createEntities()
  const issuers = createIssuers()
  const links: Link[][] = []
  let speaker: Entity | undefined
  let spoken: BlockSpan | undefined
  let heard = Number.NEGATIVE_INFINITY
  for (const block of readingOrder(blocks)) {
    const facts = blocks[block]
    if (facts === undefined) continue
    const row: Link[] = []
    links[block] = row
    const known = meetAll(facts, block, entities)
    facts.attributions.forEach((attribution) => {
      const link = linkOf(facts, block, attribution, {entities, issuers, known, speaker, spoken, heard})
      row.push(link)
      if (link.entity === undefined) return
      issuers.notice(facts, block, known, attribution, link.entity)
      speaker = link.entity
      speaker.spoke = true
      heard = block
      speaker.lastBlock = Math.max(speaker.lastBlock, block)
      spoken = link.source ?? (attribution.source === undefined ? spoken : spanIn(block, attribution.source))
    })
  }
  goBack(blocks, links)
  return drawUp(blocks, links)
}

/** Words that run on into the next paragraph, “… ¶ “…,” said Ana Ruiz”, are whose those are where they end. */
function goBack(blocks: readonly BlockFacts[], links: readonly Link[][]): void {
  const body = blocks.flatMap(({role}, block) => (role === 'body' ? block : []))
  for (const [index, block] of [...body.entries()].reverse()) {
    const next = body[index + 1]
    const open = blocks[block]?.quotations.find(({openAfter}) => openAfter)
    if (next === undefined || open === undefined) continue
    const at = blocks[block]?.attributions.findIndex(
      ({source, cue, content}) =>
        source === undefined && cue === undefined && content.some(({start}) => start >= open.start),
    )
    const row = links[block]
    if (at === undefined || row?.[at] === undefined || row[at].entity !== undefined) continue
    const end = blocks[next]?.attributions.findIndex(
      ({quote, content}) => quote === 'direct' && content.some(({start}) => start === 0),
    )
    const attribution = blocks[next]?.attributions[end ?? -1]
    const link = links[next]?.[end ?? -1]
    if (link?.entity === undefined) continue
    const source =
      link.source ?? (attribution?.source === undefined ? undefined : spanIn(next, attribution.source))
    row[at] = {entity: link.entity, ...(source !== undefined && {source})}
  }
}

/** Running text first: a headline's short names are explained below it. */
function readingOrder(blocks: readonly BlockFacts[]): readonly number[] {
  const all = blocks.map((_, block) => block)
  const isBody = (block: number) => blocks[block]?.role === 'body'
  return [...all.filter(isBody), ...all.filter((block) => !isBody(block))]
}

function spanIn(block: number, {start, end}: TextSpan): BlockSpan {
  return {block, start, end}
}

/** Takes note of every mention of a block, in order; gives the entity of each. */
function meetAll(facts: BlockFacts, block: number, entities: Entities): readonly Entity[] {
  let before: Entity | undefined
  return surroundingsOf(facts).map((surroundings) => {
    before = entities.meet(surroundings, block, facts, before)
    return before
  })
}

interface Scene {
  readonly entities: Entities
  readonly issuers: Issuers
  /** The entity of each mention of the block. */
  readonly known: readonly Entity[]
  readonly speaker: Entity | undefined
  readonly spoken: BlockSpan | undefined
  /** The block in which somebody spoke last. */
  readonly heard: number
}

function linkOf(facts: BlockFacts, block: number, attribution: Attribution, scene: Scene): Link {
  const {source} = attribution
  const {entities, known, speaker} = scene
  if (source === undefined) {
    if (attribution.cue !== undefined) return hiddenLink(facts, block, attribution, entities)
    return quotationLink(block, scene)
  }
  const text = facts.text.slice(source.start, source.end)
  if (attribution.sourceKind === 'pronoun') {
    const pronoun = text.toLowerCase()
    if (pronoun === 'who' || pronoun === 'which' || pronoun === 'that') {
      const before = facts.mentions.findLastIndex(({end}) => end <= source.start)
      // What a relative pronoun stands for is right in front of it; a mention further off is somebody else.
      const between = facts.text.slice(facts.mentions[before]?.end, source.start)
      const entity = /^[\s,]*$/.test(between) ? known[before] : undefined
      return entity === undefined ? {} : {entity}
    }
    const entity = entities.standingFor(pronoun, block, source.start, speaker, attribution.content)
    if (entity === undefined) return {}
    entity.mentions.push(spanIn(block, source))
    return {entity}
  }
  // “No group claimed it”: nobody speaks.
  if (nobodyAtAll.test(text)) return {}
  const first = mentionIn(facts, source)
  const entity = known[first]
  if (entity === undefined) {
    // “The move suggests …”: a thing shows what its makers think, and speaks for nobody.
    if (attribution.sourceKind === 'none') return {}
    const kind = attribution.sourceKind
    return {
      entity: entities.add(calledBy(text), kind, spanIn(block, source), {definite: /^the /i.test(text)}),
    }
  }
  const issuer = scene.issuers.behind(entity, block)
  if (issuer !== entity && /^(?:the|its|his|her|their) /i.test(text)) return {entity: issuer}
  const joined = joinedTo(facts, source, first, entity.name)
  const whole = wholeName(facts, source, first)
  if (whole !== undefined && !entity.named && entity.mentions[0]?.start === facts.mentions[first]?.start)
    entity.name = whole
  describe(entity, facts.text.slice(source.start, joined[0]?.start ?? source.end))
  nameByOwner(entity, facts, source)
  const others = joined.flatMap(({mention, start}, index) => {
    const other = known[mention]
    if (other === undefined || other === entity) return []
    describe(other, facts.text.slice(start, joined[index + 1]?.start ?? source.end))
    return other
  })
  return {entity, joined: others}
}

const nobodyAtAll = /^(?:no|nobody|no-one|none|neither|nothing)\b/i

/** What a source without a name is called: “One teller in Arden”, not who she is and why she would not be named. */
function calledBy(text: string): string {
  const whole = text.replace(/^(?:the|a|an) /i, '')
  const [apart = whole] = whole.split(/, (?:who|which|whose)\b/)
  if (apart !== whole) return apart
  const [short = whole] = whole.split(/ who\b| which\b|, | [—–-] /)
  return short.includes(' ') ? short : whole
}

/** Keeps how a story first describes a source: what stands before and behind its name. */
function describe(entity: Entity, text: string): void {
  const at = text.toLowerCase().indexOf(entity.name.toLowerCase())
  if (entity.description !== undefined || at < 0) return
  if (!entity.named && text.length < 160) entity.wording = plainDescription(text)
  const parts = [text.slice(0, at), text.slice(at + entity.name.length)].map(plainDescription)
  const description = parts.filter((part) => part !== '').join(', ')
  if (description.length > 3 && description.length < 160) entity.description = description
}

/** One side of a name, without commas around it, a bare article or a form of address. An owner ("Vardania's | Foreign Ministry") describes nobody. */
function plainDescription(side: string): string {
  if (side === '') return side
  const plain = side
    .replace(/\s+/g, ' ')
    .replace(shortForm, '')
    .replace(introduced, '')
    .replace(/^[\s,—–]+|(?:,? (?:and|or|&))?[\s,—–]+$/g, '')
    .replace(addressed, '')
    .replace(/^(?:An?|The|Its|His|Her|Their) /, (word) => word.toLowerCase())
  return /^(?:and|or|&)\b|^['’]s?\b|['’]s?$|\d:\d\d/.test(plain) || counting.test(plain) ? '' : plain
}

/** “(MoT)”: the short form of the name. */
const shortForm = /^ ?\((?:[A-Z][A-Za-z.&]{0,2}){2,4}\)/

/** “one of them, who gave his name only as | Josef”: how the name came, which tells nothing of who bears it. */
const introduced =
  /,? (?:who (?:gave|would give|asked to be|identified)\b[^,]*|identified (?:only )?as|(?<!to be )named|surnamed|called) ?$/

/** An article or a form of address in front of a name. */
const addressed = new RegExp(
  `(?:^|,? )(?:an?|the|mrs?|ms|dr|prof|sir|(?:tan|dato['’]?|datuk) sri|dato['’]|${[...honorifics].join('|')})\\.?$`,
  'i',
)

/** Words ahead of a noun that say how many, or which, and not who: “some | analysts”, “which | critics”. */
const counting =
  /^(?:some|one|this|that|these|those|many(?: more)?|several|few|fewer|most|more than|another|others?|both|neither|either|which|what|whose|all|not all|even|any|each|every|no|same|such|\d+)$/i

/** "its chairwoman" after "the fund's claim" is the fund chairwoman. */
function nameByOwner(entity: Entity, facts: BlockFacts, source: TextSpan): void {
  if (entity.named || !/^(?:its|their) /i.test(entity.name)) return
  const owner = facts.mentions.findLast(({end, kind}) => end <= source.start && kind === 'organisation')
  if (owner !== undefined)
    entity.name = `${owner.named ? owner.name : (owner.title ?? owner.name)} ${entity.name.replace(/^\w+ /, '')}`
}

const hearsay = /^(?:reportedly|allegedly|supposedly|purportedly)$/
const evidential = new Set(
  'tell say report believe understand think allege hear claim rumour rumor'.split(' '),
)

/** Somebody said so and nobody is named. In a paragraph where a body speaks, it is that body that is meant. */
function hiddenLink(
  facts: BlockFacts,
  block: number,
  {cue, cueLemma}: Attribution,
  entities: Entities,
): Link {
  // “the same cannot be said”: what may be said nobody has said.
  if (
    cue === undefined ||
    /^(?:be|can|cannot|could|may|might)\b/i.test(facts.text.slice(cue.start, cue.end)) ||
    !(hearsay.test(cueLemma) || evidential.has(cueLemma) || cueLemma === 'emerge')
  )
    return {}
  const spoken = facts.attributions.some(
    ({source, sourceKind}) =>
      source !== undefined && (sourceKind === 'organisation' || sourceKind === 'document'),
  )
  if (spoken) return {}
  return {
    entity: entities.add(
      `[${facts.text.slice(cue.start, cue.end).toLowerCase()}]`,
      'anonymous',
      spanIn(block, cue),
    ),
  }
}

/** A quotation without a cue goes on with the words of whoever spoke last, in its own block or the one before. */
function quotationLink(block: number, {speaker, spoken, heard}: Scene): Link {
  if (speaker === undefined || spoken === undefined || block - heard > 1) return {}
  return {entity: speaker, source: spoken}
}

const nobody: SpeakerLink = {}

const answers = new Set(
  'respond reply answer comment elaborate say disclose specify reveal explain confirm'.split(' '),
)

/** “did not respond”, “would not say”: who keeps silent is no source. */
function isSilence({source, cue, cueLemma}: Attribution, text: string): boolean {
  if (cue === undefined || !answers.has(cueLemma)) return false
  const words = text.slice(cue.start, cue.end)
  // “NATO could not confirm that …” has answered; an outlet that could not confirm a thing has asked in vain.
  if (cueLemma === 'confirm' && /^c(?:ould|an)/.test(words))
    return (
      source === undefined || outlet.test(text.slice(source.start, source.end)) || /independently/.test(words)
    )
  return /\bnot\b|n[’']t\b/.test(words)
}

const outlet = /\b(?:Reuters|AFP|AP|Associated Press|agency|this|it|journalists?|reporters?)\b/

/** The ledger holds who speaks: in a statement, a quotation, a paper. Who only wants or thinks is no source. */
function drawUp(blocks: readonly BlockFacts[], links: readonly (readonly Link[])[]): Speakers {
  const counts = new Map<Entity, {attributions: number; quotes: number}>()
  blocks.forEach(({attributions, text}, block) => {
    attributions.forEach((attribution, index) => {
      const entity = links[block]?.[index]?.entity
      if (
        entity === undefined ||
        blocks[block]?.role === 'headline' ||
        !(isReport(attribution.cueLemma) || attribution.quote === 'direct') ||
        isSilence(attribution, text)
      )
        return
      for (const one of [entity, ...(links[block]?.[index]?.joined ?? [])]) {
        const count = counts.get(one) ?? {attributions: 0, quotes: 0}
        count.attributions += 1
        if (attribution.quote !== 'indirect') count.quotes += 1
        counts.set(one, count)
      }
    })
  })
  const order = [...counts.keys()]
  const place = new Map(order.map((entity, index) => [entity, index]))
  const placed = links.map((row) =>
    row.map(({entity, joined = [], source}): SpeakerLink => {
      const speaker = entity === undefined ? undefined : place.get(entity)
      if (speaker === undefined) return source === undefined ? nobody : {source}
      const others = joined.flatMap((one) => place.get(one) ?? [])
      return {speaker, ...(others.length > 0 && {joined: others}), ...(source !== undefined && {source})}
    }),
  )
  return {
    ledger: order.map((entity) => entryOf(entity, counts.get(entity) ?? {attributions: 0, quotes: 0})),
    links: placed,
    carried: carriedIn(blocks, placed),
  }
}
