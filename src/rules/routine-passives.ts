import {complement, headIs, headToken} from '../language/claims/claim.js'
import {people, words} from '../language/claims/words.js'
import {syntaxOf} from '../language/clauses.js'
import type {Paragraph, Passive} from '../language/paragraph.js'
import type {TextSpan} from '../story/span.js'
import {isRuling} from './doers.js'
import {clauseOf} from './everyday-passives.js'

// What offices, leagues, employers and film crews do every day: nobody asks who did it.

/** What courts, leagues and carriers put off and call off. */
const scheduled = words(
  'share trading trial hearing match game race season flight ferry train service sailing',
)

/** Whether the deed of a passive is routine, or its place and object tell whose it was. */
export function isRoutine(paragraph: Paragraph, {start, participle, lemma, end}: Passive): boolean {
  const after = paragraph.text.slice(end, end + 24)
  // "was locked in talks", "was dragged before a panel", "was rushed into a van": no lock, no force, and no secret who.
  if (
    lemma === 'lock' &&
    /^ (?:in(?:to)?) (?!a (?:cell|room|cellar|cage)\b|(?:his|her|their|the)\b)/.test(after)
  )
    return true
  if (lemma === 'drag' && /^ (?:before|into (?:the|a) (?:row|debate|dispute|fight))\b/.test(after))
    return true
  if (/^(?:rush|whisk)$/.test(lemma)) return true
  // "was expelled from the party", "was left out of the study": whose door it is, is told.
  if (leavings.has(lemma) && fromWhom.test(paragraph.text.slice(end, end + 60))) return true
  // "were granted asylum", "was dropped for poor form": a state or an employer did it.
  if (/^(?:grant|deny|refuse)$/.test(lemma) && status.test(after)) return true
  // "The miners were buried on Monday"
  if (lemma === 'bury' && isSomebody(paragraph, participle)) return true
  if (
    penalties.has(lemma) &&
    /^ (?:from .{0,40})?for (?!\d|an?\b|the\b|two\b|three\b|life\b)/.test(paragraph.text.slice(end, end + 60))
  )
    return true
  // "was closed to the press", "has been closed since May": how things stand.
  if (/^(?:close|shut)$/.test(lemma) && /^ (?:to|since)\b/.test(after)) return true
  const syntax = syntaxOf(paragraph)
  const subject = clauseOf(paragraph, participle)?.subject
  if (lemma === 'shoot' && headIs(syntax, subject, pictures)) return true
  // "two missiles, one of which was intercepted"
  if (
    lemma === 'intercept' &&
    /\b(?:missiles?|drones?|rockets?|aircraft|planes?|jets?)\b/i.test(paragraph.text.slice(0, start))
  )
    return true
  if (lemma === 'write' && headIs(syntax, subject, vehicles)) return true
  // "she has been ruled out with a bruised knee": a cause or a crime can be ruled out, and a player.
  if (lemma === 'rule' && /^ out\b/.test(after) && !headIs(syntax, subject, causes)) return true
  // "The account has been suspended": the network did it.
  if ((lemma === 'suspend' || lemma === 'remove') && headIs(syntax, subject, posted)) return true
  if (isRuling(lemma, headToken(syntax, subject))) return true
  return (
    headIs(syntax, complement(syntax, subject, ['of']) ?? subject, scheduled) ||
    (adjusts.has(lemma) && headIs(syntax, subject, figures))
  )
}

const leavings = words('expel exclude suspend dismiss omit')
const fromWhom =
  /^ from (?:(?:the|its|his|her|their|an?|what|[A-Z]\S*) ){1,3}(?:[\w’']+ ){0,2}(?:party|group|union|league|club|team|squad|study|survey|poll|trial|school|university|college|service|force|caucus|association)\b/
const pictures = words(
  'film movie scene video footage series picture photograph photo episode commercial documentary',
)
const status =
  /^ (?:\w+ )?["“]?(?:asylum|visas?|bail|immunity|parole|custody|citizenship|residency|protection|amnesty|clemency|probation|leave)\b/
const penalties = words('fire sack dismiss drop suspend expel ban axe exclude remove demote')
const posted = words('account post tweet page profile')
const causes = words(
  'sabotage arson terrorism murder suicide attack crime play link motive leak fault error failure explosion option deal talk election coalition cause theory',
)
const vehicles = words(
  'aircraft plane jet helicopter car bus van lorry truck vehicle ship boat yacht train debt loan loss',
)
/** "Net debt was cut", "the rate was lowered": whose books they are is told. */
const adjusts = words('cut raise lower slash double halve lift cap trim ease reduce')
const figures = words(
  'pay bonus wage salary debt borrowing leverage deficit spending rate dividend price cost forecast outlook output production stake rating guidance estimate target capacity inventory loss stock emission sale',
)

/** A name, a pronoun or people as the subject of a verb. */
export function isSomebody(paragraph: Paragraph, participle: TextSpan): boolean {
  const syntax = syntaxOf(paragraph)
  const subject = clauseOf(paragraph, participle)?.subject
  const head = headToken(syntax, subject)
  return head?.pos === 'PRON' || head?.pos === 'PROPN' || headIs(syntax, subject, people)
}
