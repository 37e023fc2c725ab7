import {Recent} from '../story/recent.js'
import type {BlockReading, Prose} from './read-blocks.js'

/**
 * The readings of blocks, by all that they depend on: role, whether a quotation is open, and text. The text is a key as it stands, since
 * putting it together with the rest would copy a whole story at every edit.
 */
export class ReadingCache {
  readonly #most: number
  readonly #byContext = new Map<string, Recent<BlockReading>>()

  /** Keeps at least `most` blocks of each role, and at most twice as many. */
  constructor(most: number) {
    this.#most = most
  }

  get(prose: Prose): BlockReading | undefined {
    return this.#byContext.get(contextOf(prose))?.get(prose.text)
  }

  set(prose: Prose, reading: BlockReading): void {
    const context = contextOf(prose)
    const readings = this.#byContext.get(context) ?? new Recent(this.#most)
    this.#byContext.set(context, readings)
    readings.set(prose.text, reading)
  }
}

function contextOf({role, quotationOpen}: Prose): string {
  return quotationOpen ? `${role}, quotation open` : role
}
