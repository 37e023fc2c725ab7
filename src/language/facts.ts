import type {Role} from '../story/story.js'
import {type Claim, claimsOf} from './claims.js'
import type {Noted} from './once.js'
import type {Attribution, Mention, Paragraph, Passive, Quotation, Sentence} from './paragraph.js'

/** What the story pass knows of one block: plain, small, and cached with the block. Blocks without prose have only role and text. */
export interface BlockFacts extends Noted {
  readonly role: Role
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly passives: readonly Passive[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}

/** The facts of a paragraph, without its tokens and its tree. */
export function factsOf(paragraph: Paragraph): BlockFacts {
  const {role, text, sentences, quotations, attributions, passives, mentions} = paragraph
  const claims = claimsOf(paragraph)
  return {role, text, sentences, quotations, attributions, passives, mentions, claims, notes: []}
}

/** The facts of a block that holds no prose. */
export function bareFacts(role: Role, text: string): BlockFacts {
  return {
    role,
    text,
    sentences: [],
    quotations: [],
    attributions: [],
    passives: [],
    mentions: [],
    claims: [],
    notes: [],
  }
}
