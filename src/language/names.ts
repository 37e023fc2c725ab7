import type {TextSpan} from '../story/span.js'
import {openEndedAbbreviations} from './abbreviations.js'
import {fieldOf, isBody, isBodyByFirst, isFirm, isInitials, isOrganisation, joinedBody} from './body-names.js'
import {months, weekdays} from './calendar.js'
import {forenameOf, genderOf, isForename, mentioned, wordsOf} from './mentioned.js'
import {suffixes, titleKey} from './name-keys.js'
import {
  bodies,
  crowds,
  documentNouns,
  firmNouns,
  organisationNouns,
  pairs,
  powers,
  roleNouns,
  titles,
} from './name-lists.js'
import {outletMention, outlets} from './outlet-names.js'
import type {Mention, Token} from './paragraph.js'
import {isPossessive, type NounPhrase, type Phrases, type Run} from './phrases.js'
import {officeOf, postAhead} from './posts.js'
import {acronyms, isAmount, isPlural, isRole, kindOfHead, places, singular} from './source-kinds.js'
import {addressIn, headOffices, isOffice, offices, spelledOut} from './titles.js'

/** Every noun phrase of a block that can be a source, or that a pronoun or a short form can stand for. */
export function findMentions(tokens: readonly Token[], {nouns}: Phrases): readonly Mention[] {
  const mentions: Mention[] = []
  for (let index = 0; index < nouns.length; index += 1) {
    const phrase = nouns[index]
    if (phrase === undefined) break
    const field = isBody(tokens, phrase) ? fieldOf(tokens, nouns, index) : joinedBody(tokens, nouns, index)
    if (field !== undefined) {
      mentions.push(bodyMention(tokens, phrase, field))
      while ((nouns[index + 1]?.end ?? Number.POSITIVE_INFINITY) <= field.end) index += 1
      continue
    }
    const owner = ownerIn(tokens, phrase)
    if (owner !== undefined) mentions.push(owner)
    const mention = mentionOf(tokens, phrase)
    if (mention !== undefined) mentions.push(mention)
  }
  return mentions
}

/** “the Bank of England”: from its first capital to the end of what it is the body of. */
function bodyMention(tokens: readonly Token[], {first, head, owned}: NounPhrase, field: Run): Mention {
  let from = owned === undefined ? head : owned - 2
  while (from > first && tokens[from - 1]?.pos === 'PROPN') from -= 1
  const span = {start: tokens[first]?.start ?? 0, end: tokens[field.end - 1]?.end ?? 0}
  return mentioned(span, wordsOf(tokens, from, field.end), 'organisation', undefined, 'it')
}

/** "The fund's | claim": the owner is a mention of its own. */
function ownerIn(tokens: readonly Token[], {first, owned}: NounPhrase): Mention | undefined {
  if (owned === undefined || owned - first < 2) return undefined
  return mentionOf(tokens, {first, end: owned, head: owned - 2, owned: undefined})
}

function mentionOf(tokens: readonly Token[], phrase: NounPhrase): Mention | undefined {
  const head = tokens[phrase.head]
  const start = tokens[phrase.first]
  if (head === undefined || start === undefined || head.pos === 'PRON') return undefined
  const span = {start: start.start, end: head.end}
  if (head.pos === 'PROPN') return namedMention(tokens, phrase, span)
  // “the 22-year-old”
  if (head.norm === 'old' && start.norm === 'the') {
    const age = wordsOf(tokens, phrase.first + 1, phrase.head + 1)
    if (/^\d+-year-old$/.test(age)) return mentioned(span, age, 'person', 'year-old', undefined)
  }
  if (head.pos !== 'NOUN') return undefined
  const noun = singular(head)
  if (!isRole(noun) && !isBodyNoun(noun) && !documentNouns.has(noun)) return undefined
  if (isAmount(tokens, phrase.head)) return undefined
  // “as host of the games”, “as an insider”: what somebody is, and nobody else.
  if (tokens[phrase.first - 1]?.norm === 'as' && (phrase.first === phrase.head || /^an?$/.test(start.norm)))
    return undefined
  // “the two ministers” are none of those whom the story knows.
  const title = isPlural(head) ? undefined : head.norm
  const other = start.norm === 'another'
  const from = start.pos === 'DET' || other ? phrase.first + 1 : phrase.first
  const inChief = tokens[phrase.head + 1]?.norm === 'in' && tokens[phrase.head + 2]?.norm === 'chief'
  const name = `${other ? 'another ' : ''}${wordsOf(tokens, from, phrase.head + (inChief ? 3 : 1))}`
  const kind = kindOfHead(tokens, phrase.first, phrase.head)
  if (outlets.has(head.norm)) return outletMention(tokens, phrase, span, kind, title)
  return mentioned(span, name, kind, title, title === undefined ? undefined : genderOf([noun], ''))
}

function namedMention(
  tokens: readonly Token[],
  {first, head, owned = first}: NounPhrase,
  span: TextSpan,
): Mention | undefined {
  let from = head
  while (
    from > first &&
    (tokens[from - 1]?.pos === 'PROPN' ||
      /^[-&]$/.test(tokens[from - 1]?.text ?? '') ||
      (from - 1 > first && isOfPeople(tokens, from - 1) && isOrganisation(tokens, head)))
  )
    from -= 1
  // "the Miners' Union"
  const owners = from - 2
  const several =
    owners >= first &&
    isPossessive(tokens[from - 1]) &&
    (tokens[from - 1]?.norm === "'" || ownsBodies(tokens[owners])) &&
    tokens[owners]?.pos === 'PROPN' &&
    isOrganisation(tokens, head) &&
    !isOrganisation(tokens, owners)
  // An owner in front is another name: "Fox News' | Bret Baier".
  const named: string[] = []
  const called: string[] = []
  for (let at = first; at <= head; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const plain = token.norm.replace(/\.$/, '')
    const isTitle = at < head && (titles.has(plain) || roleNouns.has(token.lemma))
    // “the official news agency | Osmar”: what is official is the agency.
    if (token.pos === 'NOUN' && isBodyNoun(token.lemma)) called.length = 0
    if (isTitle && at >= owned) called.push(plain)
    if (at < from || isPossessive(token)) continue
    if (isTitle && named.length === 0 && !isOrganisation(tokens, head)) continue
    // "Secretary-General | Kofi Annan"
    if (token.text === '-' && named.length === 0) continue
    named.push(token.text)
  }
  // "Florida Gov. | Jeb Bush", "Financial Officer | Meera Nair", but "Martin Luther King Jr."
  if (!isOrganisation(tokens, head)) {
    const office = named.findLastIndex(
      (word, at) =>
        at > 0 &&
        at < named.length - 1 &&
        isOffice(word.toLowerCase().replace(/\.$/, ''), named.length - at - 1),
    )
    if (office > 0) {
      called.push(named[office]?.toLowerCase().replace(/\.$/, '') ?? '')
      named.splice(0, office + 1)
    }
  }
  while (
    named.length > 1 &&
    suffixes.has(named.at(-1)?.toLowerCase().replace(/\.$/, '') ?? '') &&
    /^\p{Lu}{2}/u.test(named.at(-1) ?? '')
  )
    named.pop()
  const post = postAhead(tokens, first, from, named)
  if (post !== undefined) {
    called.push(post.title)
    named.splice(0, post.field)
  }
  const address = isOrganisation(tokens, head) ? [] : named.splice(0, addressIn(named))
  if (named.length === 0 || (named.length === 1 && called.length === 0 && days.has(named[0] ?? '')))
    return undefined
  // “Chipmaker Harland said”: a capital at the head of a sentence, and no name.
  const trade = first === from && named.length > 1 && trades.has(named[0]?.toLowerCase() ?? '')
  if (trade) named.shift()
  const name = `${several ? `${ownersOf(tokens, first, owners)} ` : ''}${named.join(' ').replaceAll(' - ', '-')}`
  // “(D)”, “(R-Ohio)”
  if (name.length === 1 || /^[A-Z]-[A-Z]/.test(name)) return undefined
  // “born in Newark”: a place, and nobody a pronoun stands for
  if (
    head === first &&
    !isPossessive(tokens[head + 1]) &&
    whereabouts.has(tokens[first - 1]?.norm ?? '') &&
    called.length === 0 &&
    !bodies.has(tokens[head]?.norm ?? '')
  )
    return undefined
  // “a Christian”, “a Tesla”: one of many, and no name.
  if (head === first + 1 && /^an?$/.test(tokens[first]?.norm ?? '') && !isOrganisation(tokens, head))
    return undefined
  // “Election Day”, “the Harland Symposium”
  if (happenings.test(tokens[head]?.norm ?? '') && !isPossessive(tokens[head + 1]) && called.length === 0)
    return undefined
  // “the Democrat said”
  const partisan = tokens[head] === undefined ? '' : singular(tokens[head])
  if (tokens[first]?.norm === 'the' && named.length === 1 && partisans.has(partisan))
    return partisan === tokens[head]?.norm
      ? mentioned(span, wordsOf(tokens, first + 1, head + 1), 'person', partisan, undefined)
      : undefined
  const article =
    tokens[first]?.norm === 'the' &&
    called.length === 0 &&
    !tokens.slice(first, from).some(ofPerson) &&
    !isGapped(tokens, from, head)
  const kind = calledBefore(tokens, from, first, head)
  const organisation =
    isOrganisation(tokens, head) ||
    (called.length === 0 && isBodyNoun(kind)) ||
    article ||
    trade ||
    // “IG Harbour, which has 40,000 members”
    (tokens[head + 1]?.text === ',' && tokens[head + 2]?.norm === 'which') ||
    (named.length === 1 && isInitials(name)) ||
    isBodyByFirst(named)
  const alone = named.length === 1 && called.length === 0 ? name.toLowerCase() : ''
  if (crowds.has(alone) || acronyms.test(tokens[head]?.text ?? ''))
    return mentioned(span, name, 'group', undefined, 'they')
  // “Senate Democrats”
  if (from < head && crowds.has(tokens[head]?.norm ?? '') && !isForename(tokens[from]?.norm ?? ''))
    return mentioned(span, wordsOf(tokens, from, head + 1), 'group', undefined, 'they')
  if (powers.has(alone) || bodies.has(alone) || pairs.has(name.toLowerCase()))
    return mentioned(span, name, 'organisation', undefined, 'it')
  // “Poll: Half would go”, “Data showed …”
  if (!article && (documentNouns.has(alone) || documentNouns.has(alone.replace(/s$/, ''))))
    return mentioned(span, name, 'document', undefined, 'it')
  // “The President said”: an office with a capital names nobody.
  if (offices.has(alone)) {
    const office = alone === 'ceo' ? 'chief executive' : alone
    return mentioned(span, office, 'person', spelledOut.get(alone) ?? alone, genderOf([alone], ''))
  }
  // “The RBI Governor”, “India’s Prime Minister”
  const holds = tokens[head]?.norm ?? ''
  if (
    (tokens[first]?.norm === 'the' || owned > first) &&
    (offices.has(holds) || headOffices.has(holds)) &&
    tokens[head - 1]?.norm !== 'directorate'
  )
    return mentioned(span, officeOf(tokens, first, head), 'person', holds, genderOf([holds], ''))
  const firm = organisation && (trade || firmNouns.has(kind) || firmCalled.has(kind) || isFirm(tokens, head))
  const short = called.at(-1)
  const title = short === undefined ? undefined : (spelledOut.get(short) ?? short)
  const gender = organisation
    ? 'it'
    : genderOf([...called, ...address.map((word) => word.toLowerCase())], forenameOf(named))
  const mention = mentioned(span, name, organisation ? 'organisation' : 'person', title, gender, firm)
  // “the carrier Tarn Airways” is “the carrier” below.
  return organisation && isBodyNoun(kind) ? {...mention, keys: [...mention.keys, titleKey(kind)]} : mention
}

/** “the West | African | Bloc” */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.pos === 'ADJ' && /^[A-Z]/.test(token.text) && tokens[at - 1]?.pos === 'PROPN'
}

/** “the U.S. Attorney’s | Office”, “the People’s | Gazette”: an office or people who lend a body their name. */
function ownsBodies(owner: Token | undefined): boolean {
  return owner !== undefined && (roleNouns.has(owner.norm) || /(?:men|people|children)$/.test(owner.norm))
}

/** “U.S. Attorney’s”, “Miners’”: from the first capital. */
function ownersOf(tokens: readonly Token[], first: number, owner: number): string {
  let from = owner
  while (from > first && tokens[from - 1]?.pos === 'PROPN') from -= 1
  return `${wordsOf(tokens, from, owner + 1)}${tokens[owner + 1]?.norm === "'" ? '’' : '’s'}`
}

const partisans: ReadonlySet<string> = new Set(['democrat', 'republican', 'conservative', 'liberal'])

/** Days, gatherings and prizes with a capital: nobody a pronoun stands for. */
const happenings =
  /^(?:day|eve|night|week|month|year|season|symposium|summit|festival|championships?|games|olympics|cup|award|awards|prize|war|wars|treaty|accords?|amendment)$/

/**
 * The word in front of a name that says it is a body, “rights group | Amnesty”, “carmaker | Ford”. Right behind an article and a noun
 * the name may begin a clause: “the company | Ruiz founded”.
 */
function calledBefore(tokens: readonly Token[], from: number, first: number, head: number): string {
  const word = tokens[from - 1]
  const bare = from - 1 === first + 1 && tokens[first]?.pos === 'DET'
  return from > first && word?.pos === 'NOUN' && !(bare && actsFor(tokens, head + 1)) ? word.lemma : ''
}

/** “the company Ruiz | founded”, “the bank Ruiz | said was bankrupt”, but “the charity Hopewell | said it was late”. */
function actsFor(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return false
  const next = tokens[at + 1]
  return (
    !/^(?:said|says|told|reported|warned)$/.test(verb.norm) || next?.pos === 'VERB' || next?.pos === 'AUX'
  )
}

function isBodyNoun(noun: string): boolean {
  return organisationNouns.has(noun) || firmNouns.has(noun)
}

const firmCalled: ReadonlySet<string> = new Set(
  'company firm airline retailer carrier manufacturer chain bank miner brewer builder'.split(' '),
)

/** “the extra shooting | Van Gundy wants”: a name behind a noun that begins a clause of its own. */
function isGapped(tokens: readonly Token[], from: number, head: number): boolean {
  const noun = tokens[from - 1]
  const verb = tokens[head + 1]
  return noun?.pos === 'NOUN' && !places.has(noun.norm) && (verb?.pos === 'VERB' || verb?.pos === 'AUX')
}

const trades: ReadonlySet<string> = new Set([
  ...firmNouns,
  ...'maker airline retailer miner brewer builder manufacturer'.split(' '),
])

const whereabouts: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout'])

/** “the 59-year-old Ruiz”, “the late Ruiz”, and “the same day | Ruiz”, which is no phrase of one. */
function ofPerson({norm}: Token): boolean {
  return /^(?:\d+-?year-?old|old|young|late|day|week|month|year|former|then)$/.test(norm)
}

/** “staff Monday”, “in July”: nobody a pronoun stands for. A person may have a month’s name before another, or behind a title. */
const days: ReadonlySet<string> = new Set(
  [...weekdays, ...months, ...openEndedAbbreviations].map(
    (day) => `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`,
  ),
)
