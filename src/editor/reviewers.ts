import {createReviewer} from '../review/review.js'
import type {Reviewer, ReviewerOptions} from '../review/types.js'

/** More than the folders and desks that anybody has open at once. */
const kept = 8

/** Reviewers by what they were made with, so that stories of one desk share what is known of their blocks. */
export function createReviewers(): (options: ReviewerOptions) => Reviewer {
  const known = new Map<string, Reviewer>()
  return (options) => {
    const key = JSON.stringify(options)
    const reviewer = known.get(key) ?? createReviewer(options)
    known.delete(key)
    known.set(key, reviewer)
    const oldest = known.keys().next().value
    if (known.size > kept && oldest !== undefined) known.delete(oldest)
    return reviewer
  }
}
