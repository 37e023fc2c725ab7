import type {Root} from 'nlcst'
import {retext} from 'retext'
import {VFile} from 'vfile'
import type {TextSpan} from '../story/span.js'
import type {Paragraph} from './paragraph.js'

/** A retext plugin without options, as others publish them. */
export type GuestPlugin = () => (tree: Root, file: VFile) => undefined

/** What a guest says, in our offsets. */
export interface GuestMessage {
  readonly at: TextSpan
  readonly actual: string
  readonly expected: readonly string[]
}

/** Asks a guest about one paragraph. Building and walking the tree costs: ask a cheap question first. */
export type Guest = (paragraph: Pick<Paragraph, 'text' | 'tree'>) => readonly GuestMessage[]

/** Gives somebody else's retext plugin a frozen processor of its own, which is fed our tree block by block. */
export function invite(plugin: GuestPlugin): Guest {
  const processor = retext().use(plugin).freeze()
  return ({text, tree}) => {
    const file = new VFile(text)
    processor.runSync(tree(), file)
    return file.messages.flatMap(({place, actual, expected}) => {
      if (place === undefined || !('start' in place)) return []
      const {start, end} = place
      if (start.offset === undefined || end.offset === undefined) return []
      return [{at: {start: start.offset, end: end.offset}, actual: actual ?? '', expected: expected ?? []}]
    })
  }
}
