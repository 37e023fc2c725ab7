import type {Review} from '../review/types.js'
import type {Format, Role} from '../story/story.js'

/** What only wire copy carries round its text. One such line may be a letter's or a diary's. */
const marks: ReadonlySet<Role> = new Set([
  'slug',
  'embargo',
  'advisory',
  'byline',
  'dateline',
  'take-mark',
  'signoff',
])

const feeds: ReadonlySet<Format> = new Set(['anpa1312', 'iptc7901'])

/** Whether a plain text is wire copy for certain: a message of a feed, a dateline with its agency, or two of the marks round a story. */
export function looksLikeWire({
  format,
  metadata,
  blocks,
}: Pick<Review, 'format' | 'metadata' | 'blocks'>): boolean {
  if (feeds.has(format)) return true
  if (format !== 'plain') return false
  if (metadata.dateline?.agency !== undefined) return true
  return new Set(blocks.map(({role}) => role).filter((role) => marks.has(role))).size > 1
}
