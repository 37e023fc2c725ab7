import type {Token} from './paragraph.js'

/** The lemma of the verb; of one taken for a noun, what the tagger did not work out. */
export function lemmaOf(verb: Token | undefined): string {
  if (verb === undefined) return ''
  const known = irregular[verb.norm]
  if (known !== undefined) return known
  if (verb.pos === 'NOUN' && verb.norm.endsWith('ing')) return stemOf(verb.norm.slice(0, -3))
  return verb.norm === verb.lemma &&
    /[^e]ed$/.test(verb.norm) &&
    !verb.norm.startsWith('un') &&
    !present.has(verb.norm)
    ? stemOf(verb.norm.slice(0, -2))
    : verb.lemma
}

/** In -ed, and no past. */
const present = new Set(['shed', 'wed', 'embed', 'fled', 'sped', 'shred', 'imbed'])

/** "plunder" of "plundering", "finance" of "financing", "rig" of "rigging", "mine" of "mined": English spelling tells which had an e. */
export function stemOf(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (/(?:[cgvzu]|[^s]s|[bcdfgkpt]l)$/.test(stem)) return `${stem}e`
  // One syllable with a short vowel would have doubled its consonant: "mined" is of "mine".
  if (/^[^aeiou]*[aiou][bkmnprtdl]$/.test(stem)) return `${stem}e`
  return mute.test(stem) ? `${stem}e` : stem
}

/** Longer stems that have lost an e. */
const mute =
  /[aeiouy].*(?:[^eo]at|[^l]ut|[^ao]id|[^eo]ad|ud|[^o]od|[^a]ir|(?:st|gn|pl)or|(?:cl|ep|mp)ar|[^aeu]in|[^ao]om|(?:un|nv|gn|xc|nc)it|(?:del|mp|bsol)et|stpon|ndon|scap)$/

export const irregular: Readonly<Record<string, string>> = {
  shot: 'shoot',
  forgave: 'forgive',
  overthrew: 'overthrow',
  withdrew: 'withdraw',
  foresaw: 'foresee',
  overrode: 'override',
  mistook: 'mistake',
  misled: 'mislead',
  undertook: 'undertake',
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
