import {contains, type TextSpan} from '../story/span.js'
import type {Entity} from './entities.js'
import {areSeveral, pronounFits} from './same-entity.js'
import type {BlockSpan} from './speakers.js'
import type {Surroundings} from './surroundings.js'

/** Whom the pronouns of a story stand for. */
export interface Antecedents {
  /** Takes note of where and how one of the story is mentioned, before the mention is added to its own. */
  notice(entity: Entity, block: number, surroundings: Surroundings): void
  /**
   * The last one mentioned before that `pronoun` can stand for: “he” of “…, he said”. Whom his own words speak of is hardly he; `words` are
   * the places of what is said.
   */
  standingFor(
    pronoun: string,
    block: number,
    at: number,
    speaker: Entity | undefined,
    words: readonly TextSpan[],
  ): Entity | undefined
}

export function createAntecedents(all: readonly Entity[]): Antecedents {
  /** Who begins a sentence or its main clause in the block where he was met last. */
  const acting = new Set<Entity>()
  /** Papers that were last where something is said: “in a letter to ministers, it argued”. */
  const inWhich = new Set<Entity>()

  /** Who was “he” or “she” last, and where. */
  const called = new Map<Entity, {readonly pronoun: string; readonly block: number}>()

  /** “Stone shrugged. “Ask her,” he said”: the one person who does something ahead of the pronoun, where nobody has spoken in the block. */
  const soleActor = (
    pronoun: string,
    block: number,
    at: number,
    words: readonly TextSpan[],
  ): Entity | undefined => {
    if (!isPersonal(pronoun)) return undefined
    const actors = all.filter(
      (entity) =>
        entity.lastBlock === block &&
        entity.kind === 'person' &&
        acting.has(entity) &&
        pronounFits(pronoun, entity) &&
        seenBefore(entity, block, at, words)?.block === block,
    )
    const [one] = actors
    return actors.length === 1 && one?.named === true ? one : undefined
  }

  /** “Police said so. The bank said it was shut. More would come, they said”: those who are several come before a body that is one. */
  const severalSpeakers = (
    block: number,
    at: number,
    speaker: Entity | undefined,
    words: readonly TextSpan[],
  ): Entity | undefined => {
    if (speaker?.kind !== 'organisation' || areSeveral(speaker.name)) return undefined
    return all.findLast(
      (entity) =>
        entity.spoke &&
        entity.lastBlock === block &&
        (entity.kind === 'group' || areSeveral(entity.name)) &&
        seenBefore(entity, block, at, words)?.block === block,
    )
  }

  const whoIs = (
    pronoun: string,
    block: number,
    at: number,
    speaker: Entity | undefined,
    words: readonly TextSpan[],
    other: Entity | undefined,
  ): Entity | undefined => {
    const several = pronoun === 'they' ? severalSpeakers(block, at, speaker, words) : undefined
    if (several !== undefined) return several
    if (speaker !== undefined && pronounFits(pronoun, speaker) && block - speaker.lastBlock <= 1)
      return speaker.lastBlock === block ? speaker : (soleActor(pronoun, block, at, words) ?? speaker)
    const around = (own: readonly TextSpan[]) =>
      all
        .flatMap((entity) => {
          if (entity === other || !pronounFits(pronoun, entity) || inWhich.has(entity)) return []
          // “The port of Larvik reopened”
          if (isPersonal(pronoun) && isMaybePlace(entity) && !acting.has(entity)) return []
          const seen = seenBefore(entity, block, at, own)
          return seen !== undefined && block - seen.block <= 4 ? {entity, seen} : []
        })
        .sort((a, b) => b.seen.block - a.seen.block || b.seen.start - a.seen.start)
        .filter(({entity}) => entity.kind !== 'anonymous' || entity.spoke)
    const others = around(words)
    const present = others.length > 0 ? others : around([])
    // “Ham is frank about the president, and why he …”: whoever has a name in the paragraph comes before whoever has none.
    const known = present.filter(({entity, seen}) => seen.block === block && (entity.named || entity.spoke))
    const latest = known[0] ?? present[0]
    if (latest?.seen.block === block) return soleActor(pronoun, block, at, words) ?? latest.entity
    // Of those whom the paragraphs before have named, whoever has spoken goes on.
    const goesOn = present.find(({entity, seen}) => entity.spoke && block - seen.block <= 1)
    // “Lena Holm won. She will meet Piet Moen. ¶ She said …”: whoever acts, and no object.
    const acts = present.find(({entity, seen}) => acting.has(entity) && seen.block === latest?.seen.block)
    return (goesOn ?? (isPersonal(pronoun) ? acts : undefined) ?? latest)?.entity
  }

  return {
    notice(entity, block, {acts, isWithin}) {
      if (acts) acting.add(entity)
      else if (entity.lastBlock !== block) acting.delete(entity)
      if (isWithin && entity.kind === 'document') inWhich.add(entity)
      else inWhich.delete(entity)
    },
    standingFor(pronoun, block, at, speaker, words) {
      const last = speaker === undefined ? undefined : called.get(speaker)
      // “She said it was fast. He said it was slow.”: two people.
      const isOther = last?.block === block && isPersonal(pronoun) && last.pronoun !== pronoun
      const entity = whoIs(
        pronoun,
        block,
        at,
        isOther ? undefined : speaker,
        words,
        isOther ? speaker : undefined,
      )
      if (entity !== undefined && isPersonal(pronoun)) called.set(entity, {pronoun, block})
      return entity
    },
  }
}

function isPersonal(pronoun: string): boolean {
  return pronoun === 'he' || pronoun === 'she'
}

/** One word that tells nothing of a person may be a town. */
function isMaybePlace({named, name, titles, spoke, gender}: Entity): boolean {
  return named && !spoke && titles.length === 0 && gender === undefined && !name.includes(' ')
}

/** Where an entity was mentioned last ahead of a place, outside the words that are said there. */
function seenBefore(
  {mentions}: Entity,
  block: number,
  at: number,
  words: readonly TextSpan[],
): BlockSpan | undefined {
  let seen: BlockSpan | undefined
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index]
    if (mention === undefined || (mention.block === block && mention.start >= at)) continue
    if (mention.block === block && words.some((said) => contains(said, mention))) continue
    if (mention.block !== block) return seen ?? mention
    if (seen === undefined || mention.start > seen.start) seen = mention
  }
  return seen
}
