export {createReviewer} from './review/review.js'
export type {
  Copy,
  FileEdit,
  Finding,
  FindingFix,
  Review,
  ReviewAttribution,
  ReviewBlock,
  ReviewDirective,
  Reviewer,
  ReviewerOptions,
  ReviewOptions,
  ReviewPassive,
  ReviewProblem,
  Source,
} from './review/types.js'
