import type {Token} from '../paragraph.js'
import type {Run} from '../phrases.js'
import {canSpeak, headOf, singular} from '../source-kinds.js'

/** What happens, or stands in the market: nobody who could say a word. */
const events = new Set(
  `talk raid attack assault dispute strike fire exchange clash war battle conflict siege march protest rally riot unrest violence
  bloodshed blast crash disaster quake earthquake flood storm hurricane outbreak crisis trial case vote ballot referendum deal merger
  sale match race game tour trip visit summit ceremony row feud standoff spat scandal trouble crackdown tension ceasefire truce
  turmoil panic price cost trade launch search rescue death damage toll drought famine slump boom rise fall drop rumour rumor sanction
  offensive ambush mutiny coup uprising revolt chaos tragedy delay failure departure closure seizure arrest`.split(
    /\s+/,
  ),
)

/** Nouns of what is done end so, those of who does it seldom. */
const doings = /[a-z]{3}(?:tion|sion|ment|ness|ing|ism)$/

/** They end so, and people or papers are meant. */
const doers = new Set(
  `delegation opposition institution mission congregation regiment detachment contingent nation legation generation population
  establishment movement petition announcement declaration publication application motion investigation legislation amendment
  documentation information corporation foundation king being building`.split(/\s+/),
)

/** Whether the head of a phrase is something that happens and so says nothing: “the talks”, “speculation”, “the exchange of fire”. */
export function isEvent(tokens: readonly Token[], {first, end}: Run): boolean {
  const token = tokens[headOf(tokens, first, end)]
  if (token === undefined) return false
  // "Talks |" at the head of a sentence looks like a name.
  if (token.pos !== 'NOUN' && !(token.pos === 'PROPN' && end === first + 1)) return false
  const noun = singular(token).toLowerCase()
  return events.has(noun) || (doings.test(noun) && !doers.has(noun) && !canSpeak(noun))
}
