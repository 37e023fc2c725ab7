import type {Review} from '../review/types.js'

/** One line a story. */
export function toJson(review: Review): string {
  return `${JSON.stringify(review)}\n`
}
