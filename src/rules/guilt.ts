import {weekdays} from '../language/calendar.js'
import {words} from '../language/claims/words.js'
import {spanOf} from '../language/clauses.js'
import type {Paragraph, Token} from '../language/paragraph.js'
import {watch} from '../language/places.js'
import type {TextSpan} from '../story/span.js'

const arrests = watch(words('arrested detained held apprehended seized'), 'norm')
const days = new Set([
  ...weekdays,
  'today',
  'yesterday',
  'overnight',
  'early',
  'late',
  'on',
  'morning',
  'night',
  'evening',
  'afternoon',
  'there',
  'here',
])
/** What only a court finds. Who threw a flare in front of a crowd was seen to. */
const crimes = words(`
  killing murdering stabbing shooting raping robbing stealing smuggling poisoning setting burning torching attacking beating assaulting kidnapping
  abducting strangling defrauding cheating forging bribing embezzling trafficking dealing spying plotting planning hacking leaking looting
  vandalising vandalizing threatening blackmailing molesting groping abusing stalking extorting laundering hiding drowning starving pushing
  bombing hijacking mugging burgling faking selling taking
`)

const whom = /^(?:PROPN|DET|NOUN|PRON|NUM|ADJ)$/

/** "arrested Tuesday for stabbing": the day does not take the guilt away. */
export function arrestsFor({tokens, places}: Paragraph): readonly TextSpan[] {
  const found: TextSpan[] = []
  for (const index of places.of(arrests)) {
    // "most of those arrested for dealing": nobody in particular.
    if (tokens[index - 1]?.norm === 'those') continue
    let at = index + 1
    // "arrested Cole on Monday for burning"
    while (at < index + 6 && (days.has(tokens[at]?.norm ?? '') || whom.test(tokens[at]?.pos ?? ''))) at += 1
    const deed = tokens[at + 1]?.norm ?? ''
    if (tokens[at]?.norm === 'for' && crimes.has(deed)) found.push(spanOf(tokens, index, at + 2))
  }
  return found
}

/** Somebody told to have done it, and whether that counts only while his case is open. */
interface Doer extends TextSpan {
  readonly openCase: boolean
}

const doers = watch(
  words(
    'attacker killer murderer rapist thief thieves arsonist fraudster swindler embezzler poisoner stabber shooter robber burglar kidnapper abuser dealer smuggler trafficker hacker bomber',
  ),
  'either',
)
const belongings = words(
  'apartment flat house home car phone computer laptop diary lawyer mother father wife husband bedroom trial garage locker room van cell alibi defence defense',
)
const process = words('arrest question charge detain hold remand interview catch bail handcuff extradite')
const standing = words('deny plead appear face hire await stand')

/** "the attacker's apartment", "arrested the arsonist", "The thief denies it": whoever is in custody is told to have done it. */
export function doersIn({tokens, places}: Paragraph): readonly Doer[] {
  const found: Doer[] = []
  for (const index of places.of(doers)) {
    // "the drug dealer"
    const first = tokens[index - 1]?.pos === 'NOUN' ? index - 2 : index - 1
    if (!/^(?:the|this|that)$/.test(tokens[first]?.norm ?? '')) continue
    if (isMark(tokens[index + 1]) && belongings.has(tokens[index + 2]?.lemma ?? ''))
      found.push({...spanOf(tokens, first, index + 3), openCase: true})
    else if (isTaken(tokens, index + 1)) found.push({...spanOf(tokens, first, index + 1), openCase: true})
    else if (process.has(tokens[first - 1]?.lemma ?? '') || isStanding(tokens, index + 1))
      found.push({...spanOf(tokens, first, index + 1), openCase: false})
  }
  return found
}

/** "The rapist was remanded", "the robbers were then charged". */
function isTaken(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 4 && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at += 1
  return (
    at > from &&
    /^(?:was|were|is|are|been|be)$/.test(tokens[at - 1]?.norm ?? '') &&
    process.has(tokens[at]?.lemma ?? '')
  )
}

function isMark(token: Token | undefined): boolean {
  return token?.norm === "'s" || token?.norm === "'"
}

/** "denies", "will appear in court", "has hired a lawyer". */
function isStanding(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 3 && tokens[at]?.pos === 'AUX') at += 1
  return (
    standing.has(tokens[at]?.lemma ?? '') &&
    tokens
      .slice(at + 1, at + 5)
      .some(({norm}) => /^(?:charges?|court|trial|lawyer|guilty|it|judge|magistrate|sentence)$/.test(norm))
  )
}
