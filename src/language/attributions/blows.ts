import {organisationNouns, roleNouns} from '../name-lists.js'
import type {NounPhrase} from '../phrases.js'
import {singular} from '../source-kinds.js'
import type {Reading} from './reading.js'

const blows = new Set('attack assail hammer hit knock savage rip pummel'.split(' '))

/** Figures of speech by now: they strike people and bodies, but no doors and no convoys. */
const figures = new Set('blast bash trash roast skewer slam grill flay pan'.split(' '))

/** What can be attacked in words alone, or mostly is. */
const debatable = new Set(
  'idea rhetoric plan policy proposal decision bill law act budget record remark comment claim statement report campaign candidate candidacy opponent rival critic government administration president minister ministry senator governor mayor congressman lawmaker media press party deal agreement treaty accord handling approach stance position system rule ruling judge establishment leadership elite politician effort move vote verdict ban tax cut strategy speech ad character integrity credibility judgment reputation legacy view value hypocrisy behavior behaviour conduct response performance platform agenda message reform regulation measure program programme strategy theory notion practice change choice nomination nominee frontrunner leader policies'.split(
    ' ',
  ),
)

/** Whether a verb is one of those that hit with words or with fists: "attacked the plan", "attacked the driver". */
export function isBlow(lemma: string): boolean {
  return blows.has(lemma) || figures.has(lemma)
}

/** Whether a blow at what stands in `phrase` is struck with words: at a plan or a name, or for something, over something. */
export function strikesInWords({tokens}: Reading, lemma: string, phrase: NounPhrase, limit: number): boolean {
  for (let at = phrase.end; at < limit && at < phrase.end + 8; at += 1) {
    const word = tokens[at]?.norm
    if (word === 'for' || word === 'over' || word === 'as' || word === 'during') return true
    if (word === 'with' || word === ',' || word === 'near' || word === 'because') break
  }
  const head = tokens[phrase.head]
  if (head === undefined || tokens[phrase.end]?.norm === 'with') return false
  const noun = singular(head)
  if (head.pos === 'PROPN' || debatable.has(noun)) return true
  return figures.has(lemma) && (organisationNouns.has(noun) || roleNouns.has(noun) || head.pos === 'PRON')
}
