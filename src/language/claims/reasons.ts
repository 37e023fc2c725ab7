import {watch} from '../places.js'
import {phraseList} from './claim.js'
import {words} from './words.js'

/** Purpose said outright. */
export const purposes = phraseList([
  'in order to',
  'so as to',
  'so as not to',
  'in order not to',
  'lest',
  'in a bid to',
  'in bid to',
  'in an effort to',
  'in an attempt to',
  'in an apparent bid to',
  'in an apparent attempt to',
  'in an apparent effort to',
  'in a move to',
  'in a move aimed at',
  'in a move designed to',
  'with the aim of',
  'with a view to',
  'as a way to',
  'as a ploy to',
  'as a pretext to',
  'as a pretext for',
  'for fear of',
  'out of spite',
  'out of revenge',
  'out of desperation',
  'out of frustration',
  'out of anger',
  'out of greed',
  'in retaliation for',
  'in revenge for',
  'as revenge for',
  'as punishment for',
  'as payback for',
  'in the hope of',
  'in hopes of',
  'in the hopes of',
  'desperate to',
  ...['', 'growing ', 'mounting ', 'rising ', 'renewed ', 'widespread '].flatMap((degree) =>
    ['fears', 'concerns', 'hopes', 'speculation', 'rumours', 'rumors', 'suspicions'].map(
      (feeling) => `amid ${degree}${feeling}`,
    ),
  ),
  'under pressure from',
  'under pressure to',
  'in the face of pressure',
  'as a favour to',
  'as a favor to',
  'as a reward for',
  'for political gain',
  'for political reasons',
  'to save face',
  'on the orders of',
  'at the behest of',
  'on orders from',
  'under orders from',
  'with an eye to',
  'with an eye on',
  'with one eye on',
  'for the sake of',
  'for fear that',
  'in a ploy to',
  'in panic',
  'in a panic',
  'in desperation',
  'in despair',
  'in disgust',
  'in anger',
  'in fury',
  'in frustration',
  'out of pique',
  'out of fear',
  'out of malice',
  'eager to',
  'anxious to',
  'anxious not to',
  'eager not to',
  'keen to',
  'keen not to',
  'bent on',
  'mindful of',
  'wary of',
  'fearful of',
  'in a desperate bid to',
  'in a desperate attempt to',
  'in a cynical attempt to',
  'in a cynical bid to',
  'in a thinly veiled attempt to',
  'in a last-ditch attempt to',
  'in a last-ditch bid to',
  'in a last-ditch effort to',
  ...['bowing', 'yielding', 'caving', 'caving in', 'giving in', 'succumbing'].flatMap((yields) =>
    ['pressure', 'demands', 'threats'].map((force) => `${yields} to ${force}`),
  ),
])

/** Cause said outright. */
export const causes = phraseList([
  'due to',
  'owing to',
  'because of',
  'as a result of',
  'thanks to',
  'on account of',
  'for want of',
  'for lack of',
  'through lack of',
  'as a consequence of',
])

export const heads = watch([...purposes.byFirst.keys(), ...causes.byFirst.keys()], 'norm')

/** What one does a thing for, when one would rather not say so. */
export const designs = words(`
  beat outdo steal test satisfy mollify assuage sweeten draw outmanoeuvre outmaneuver cushion trap dodge dampen douse defuse
  crown burnish polish
  protect shield defend
  cause sow stir
  lift revive inflate rebuild restore regain recapture
  wreck ruin spoil torpedo scuttle choke strangle catch bury settle teach stoke whip inflame grab hang poison split divide isolate
  starve lure frame smear tarnish blacken hijack bend subvert undercut outflank upstage overshadow eclipse pacify buy bribe pressurise
  squeeze break bring drum clear lay pave line fill pad hide rescue outwit unseat topple oust replace sideline
  cut save pay gain keep calm soothe reassure avoid evade escape deflect distract divert appease placate please silence punish conceal cover mask disguise
  embarrass humiliate intimidate discredit undermine provoke weaken prop shore curry win woo court secure preserve
  bolster boost consolidate tighten cling retain influence sway manipulate mislead deceive pressure force destabilise
  destabilize sabotage derail block thwart stifle quash crush rig justify legitimise legitimize whitewash impress
  send shame scold
  spare free embolden tempt flatter hurt damage harm spite frustrate scare frighten distance ingratiate reward favour favor counter deter pre-empt preempt exploit profit enrich
`)

/** What somebody did, left undone or is: given as a cause, it blames. */
export const faults = words(`
  negligence neglect greed mismanagement incompetence corruption carelessness recklessness indifference inaction failure error mistake blunder
  fault flaw defect cut cutback underfunding shortage bungling delay dithering intransigence stubbornness arrogance cowardice complacency
  pressure lobbying interference meddling obstruction policy decision refusal unwillingness reluctance rivalry feud infighting quarrel dispute
  racism discrimination prejudice politics ideology bureaucracy sabotage fraud theft drunkenness fatigue speeding speed incompetent tactic
  strategy fear hatred jealousy resentment anger propaganda lie austerity privatisation privatization deregulation overspending speculation
`)

/** What moves people. */
export const feelings = words(
  'spite revenge greed fear hatred jealousy envy ambition vanity anger resentment racism ideology politics malice panic desperation loyalty pity shame guilt boredom pride curiosity vindictiveness snobbery compassion habit cowardice prudence necessity frustration pique despair',
)
