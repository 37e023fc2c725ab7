export type {House, HouseProblem, HouseReading} from './lexicon/house.js'
export {applyEdits, safeEdits} from './review/edits.js'
export {readHouseLexicon} from './review/house.js'
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
