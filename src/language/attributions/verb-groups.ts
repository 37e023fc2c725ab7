import type {CueForm} from '../cues.js'
import type {Token} from '../paragraph.js'
import {beForms, doForms, haveForms, modals} from '../phrases.js'

/** A verb with its auxiliaries, its negation and the adverbs among them: "has not yet said". */
export interface VerbGroup {
  readonly first: number
  readonly head: number
  readonly end: number
  readonly form: CueForm
  readonly shape: 'finite' | 'infinitive' | 'ing' | 'passive' | 'participle'
  /** The verb that governs an infinitive, with its own auxiliaries: "declined | to say". */
  readonly governed: boolean
}

const linking = new Set(
  'feel feels felt remain remains remained sound sounds sounded seem seems seemed'.split(' '),
)

/** Verbs that hand their subject on to the infinitive behind them and add nothing of their own. */
const catenatives = new Set(
  'continue continued continues begin began begun begins start started starts go goes went going try tried tries trying appear appeared appears seem seemed seems proceed proceeded use used able quick ready happen happened tend tended tends fail failed fails manage managed manages attempt attempted attempts refuse refused refuses decline declined declines sought seek seeks rush rushed hasten hastened have has had come came get got choose chose chooses forced likely unlikely bound struggle struggles struggled struggling quick want wants wanted dare dared need needs'.split(
    ' ',
  ),
)

/** The verb group whose head is `head`. */
export function verbGroupAt(tokens: readonly Token[], head: number, form: CueForm, floor: number): VerbGroup {
  let first = head
  let be = false
  let have = false
  let support = false
  let to = false
  let governed = false
  for (let at = head - 1; at >= floor; at -= 1) {
    const token = tokens[at]
    if (token === undefined) break
    const word = token.norm
    if (token.pos === 'ADV' || word === 'not' || word === "n't" || word === 'also') continue
    // "have both said"
    if (/^(?:both|all|each)$/.test(word) && tokens[at - 1]?.pos === 'AUX') continue
    // "is more likely to say"
    if (governed && (word === 'more' || word === 'less')) continue
    // "came close to saying": no infinitive.
    if (word === 'to' && form.form === 'ing') break
    if (token.pos === 'PART' && word === 'to' && !support && !have) {
      to = true
      first = at
      const before = tokens[at - 1]
      if (before === undefined || !isCatenative(tokens, at - 1)) break
      governed = true
      first = before.norm === 'on' ? at - 2 : at - 1
      at = first
      continue
    }
    const links = form.form === 'adjective' && linking.has(word)
    if (
      links ||
      token.pos === 'AUX' ||
      modals.has(word) ||
      beForms.has(word) ||
      haveForms.has(word) ||
      doForms.has(word)
    ) {
      if (
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        (token.pos === 'PART' && word === "'s" && !be && form.form !== 'ing')
      )
        break
      if (word === 'can' && token.pos !== 'AUX') break
      if (!to && beForms.has(word)) be = true
      else if (haveForms.has(word)) have = true
      support = true
      first = at
      continue
    }
    break
  }
  // Adverbs in front of a group without auxiliaries belong to it: "repeatedly said".
  while (first > floor && leads(tokens[first - 1])) first -= 1
  const two = form.particle !== undefined || (form.cue.lemma === 'put' && tokens[head + 1]?.norm === 'it')
  const end = head + (two ? 2 : 1)
  return {first, head, end, form, shape: shapeOf(form, {be, have, support, to, governed}), governed}
}

function leads(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos === 'ADV' &&
    !/^(?:when|here|there|earlier|meanwhile|however|instead|yet|so)$/.test(token.norm)
  )
}

function isCatenative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.pos !== 'NOUN' &&
    (catenatives.has(token.norm) ||
      (token.norm === 'on' && /^(?:went|goes|go|going)$/.test(tokens[at - 1]?.norm ?? '')))
  )
}

interface Auxiliaries {
  readonly be: boolean
  readonly have: boolean
  readonly support: boolean
  readonly to: boolean
  readonly governed: boolean
}

function shapeOf({form}: CueForm, {be, support, to, governed}: Auxiliaries): VerbGroup['shape'] {
  // "was read": after *be*, what looks like a base form is a participle too.
  if (be && (form === 'ed' || form === 'participle' || form === 'base')) return 'passive'
  if (form === 'adjective') return 'finite'
  if (form === 'ing') return be ? 'finite' : 'ing'
  if (to) return governed ? 'finite' : 'infinitive'
  if (form === 'participle' && !support) return 'participle'
  if (form === 'base' && !support) return 'finite'
  return 'finite'
}
