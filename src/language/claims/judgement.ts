import type {ClaimKind} from './claim.js'

/** A judgement in a clause: its kind, and the token where its words end. */
export interface Judgement {
  readonly kind: ClaimKind
  readonly to: number
}
