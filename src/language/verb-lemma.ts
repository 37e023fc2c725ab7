import type {Token} from './paragraph.js'

/** The lemma of the verb; of one taken for a noun, what the tagger did not work out. */
export function lemmaOf(verb: Token | undefined): string {
  if (verb === undefined) return ''
  const known = irregular[verb.norm]
  if (known !== undefined) return known
  if (verb.pos === 'NOUN' && verb.norm.endsWith('ing')) return stemOf(verb.norm.slice(0, -3))
  return (verb.pos === 'NOUN' || verb.pos === 'ADJ') && verb.norm === verb.lemma && verb.norm.endsWith('ed')
    ? stemOf(verb.norm.slice(0, -2))
    : verb.lemma
}

/** "plunder" of "plundering", "finance" of "financing", "rig" of "rigging". */
export function stemOf(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[cgvzu]|[^s]s|[^aeo]at|[bcdfgkpt]l)$/.test(stem) ? `${stem}e` : stem
}

export const irregular: Readonly<Record<string, string>> = {
  shot: 'shoot',
  hid: 'hide',
  broke: 'break',
  led: 'lead',
  bound: 'bind',
  raped: 'rape',
  raping: 'rape',
  waged: 'wage',
  waging: 'wage',
  staged: 'stage',
  staging: 'stage',
  arming: 'arm',
  shelling: 'shell',
  bombing: 'bomb',
  training: 'train',
  funding: 'fund',
  backing: 'back',
  rigging: 'rig',
  hiding: 'hide',
  biding: 'bide',
}
