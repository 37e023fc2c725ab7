import type {Entity} from './entities.js'
import {privateRoles} from './name-lists.js'
import type {LedgerEntry} from './speakers.js'

/** The ledger's row for an entity. */
export function entryOf(entity: Entity, counts: {attributions: number; quotes: number}): LedgerEntry {
  return {
    name: entity.name,
    kind: entity.kind,
    onRecord: isOnRecord(entity),
    ...counts,
    mentions: entity.mentions,
    ...(entity.description === undefined ? {} : {description: entity.description}),
  }
}

/**
 * Whoever has neither a name nor an office is not on the record: “a local resident”, “the official”, “one lawmaker”. An owner tells who it
 * is: “his mother”; there is one “chief executive”.
 */
function isOnRecord({kind, name, named, titles}: Entity): boolean {
  if (kind === 'anonymous' || kind === 'group' || kind === 'none') return false
  if (kind !== 'person' || named || known.test(name)) return true
  return !/^one /i.test(name) && !(titles.length > 0 && titles.every((title) => privateRoles.has(title)))
}

const known = /['’]s? |^(?:his|her|their|its|my|our) |\bchief\b/i
