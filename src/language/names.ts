import type {TextSpan} from '../story/span.js'
import {fieldOf, isBody, isFirm, isOrganisation} from './body-names.js'
import {months, weekdays} from './calendar.js'
import {suffixes, traitsOf} from './name-keys.js'
import {
  bodies,
  crowds,
  documentNouns,
  firmNouns,
  groupNouns,
  heNames,
  heTitles,
  namelessHeads,
  organisationNouns,
  pairs,
  personal,
  powers,
  roleNouns,
  sheNames,
  sheTitles,
  titles,
} from './name-lists.js'
import type {Mention, SourceKind, Token} from './paragraph.js'
import {isPossessive, type NounPhrase, type Phrases, type Run} from './phrases.js'

/** What kind of source a noun phrase is. */
export function sourceKindOf(tokens: readonly Token[], {first, end}: Run): SourceKind {
  const start = tokens[first]
  if (start === undefined) return 'none'
  if (end - first === 1 && (personal.has(start.norm) || start.pos === 'PRON')) return 'pronoun'
  const head = headOf(tokens, first, end)
  return kindOfHead(tokens, first, head)
}

/** The head of a source: the last noun before a preposition, a comma or a clause. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  let head = first
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.text === '(') break
    if (token.pos === 'ADP' && at > first && !degree(tokens[at - 1])) break
    if (token.pos === 'VERB' && at > first && (token.norm === 'who' || tokens[at - 1]?.pos !== 'DET')) break
    if (token.norm === 'who' || token.norm === 'that') break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = at
  }
  return head
}

function degree(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === 'some' || token.norm === 'many')
}

function kindOfHead(tokens: readonly Token[], first: number, head: number): SourceKind {
  const token = tokens[head]
  const start = tokens[first]
  if (token === undefined || start === undefined) return 'none'
  const noun = singular(token)
  if (documentNouns.has(noun) || token.norm === 'data') return 'document'
  if (organisationNouns.has(noun)) return 'organisation'
  if (token.pos === 'PROPN' && !(head === first && roleNouns.has(noun))) {
    if (/^[A-Z][A-Z.&]+$/.test(token.text) && tokens[head - 1]?.pos !== 'PROPN') return 'organisation'
    return isOrganisation(tokens, head) || isListed(tokens, first, head) ? 'organisation' : 'person'
  }
  const plural = noun !== token.norm || groupNouns.has(token.norm) || /^(?:people|police)$/.test(token.norm)
  const definite = /^(?:the|his|her|their|its|this|that)$/.test(start.norm) || hasOwner(tokens, first, head)
  if (namelessHeads.has(noun) && !definite) return 'anonymous'
  if (plural || start.pos === 'NUM') return 'group'
  return roleNouns.has(noun) ? 'person' : 'group'
}

/** “Hamas”, “South Korea”: names of bodies that look like a person's. */
function isListed(tokens: readonly Token[], first: number, head: number): boolean {
  if (head === first) return powers.has(tokens[head]?.norm ?? '') || bodies.has(tokens[head]?.norm ?? '')
  return head === first + 1 && pairs.has(`${tokens[first]?.norm ?? ''} ${tokens[head]?.norm ?? ''}`)
}

function hasOwner(tokens: readonly Token[], first: number, head: number): boolean {
  for (let at = first; at < head; at += 1) if (isPossessive(tokens[at])) return true
  return false
}

/** A noun in the singular, as far as lists need it. */
export function singular({norm, lemma, pos}: Token): string {
  const noun = lemma === '' ? norm : lemma
  // "Figures", "Polls" at the head of a sentence look like names and keep their ending.
  return pos === 'PROPN' && /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun
}

/** Every noun phrase of a block that can be a source, or that a pronoun or a short form can stand for. */
export function findMentions(tokens: readonly Token[], {nouns}: Phrases): readonly Mention[] {
  const mentions: Mention[] = []
  for (let index = 0; index < nouns.length; index += 1) {
    const phrase = nouns[index]
    if (phrase === undefined) break
    const field = isBody(tokens, phrase) ? fieldOf(tokens, nouns, index) : undefined
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
function bodyMention(tokens: readonly Token[], {first, head}: NounPhrase, field: Run): Mention {
  let from = head
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
  if (head.pos !== 'NOUN') return undefined
  const noun = singular(head)
  if (!roleNouns.has(noun) && !organisationNouns.has(noun) && !documentNouns.has(noun)) return undefined
  const from = start.pos === 'DET' ? phrase.first + 1 : phrase.first
  const name = from === phrase.head ? head.text : wordsOf(tokens, from, phrase.head + 1)
  return mentioned(span, name, kindOfHead(tokens, phrase.first, phrase.head), noun, genderOf([noun], ''))
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to).map(({text}) => text)
  return words
    .join(' ')
    .replace(/ (?=['’-])/g, '')
    .replace(/- /g, '-')
}

function namedMention(
  tokens: readonly Token[],
  {first, head, owned = first}: NounPhrase,
  span: TextSpan,
): Mention | undefined {
  let from = head
  while (from > first && (tokens[from - 1]?.pos === 'PROPN' || /^[-&]$/.test(tokens[from - 1]?.text ?? '')))
    from -= 1
  // "the Miners' Union"
  const owners = from - 2
  const several =
    owners >= first &&
    tokens[from - 1]?.norm === "'" &&
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
  // "Secretary of State | John Kerry"
  const office = tokens[first - 1]?.norm === 'of' ? tokens[first - 2] : undefined
  if (office !== undefined && titles.has(office.norm) && named.length > 2) {
    called.push(office.norm)
    named.shift()
  }
  if (named.length === 0 || (named.length === 1 && called.length === 0 && days.has(named[0] ?? '')))
    return undefined
  const name = `${several ? `${tokens[owners]?.text ?? ''}’ ` : ''}${named.join(' ').replaceAll(' - ', '-')}`
  // “(D)”
  if (name.length === 1) return undefined
  // “born in Newark”: a place, and nobody a pronoun stands for
  if (
    head === first &&
    !isPossessive(tokens[head + 1]) &&
    places.has(tokens[first - 1]?.norm ?? '') &&
    called.length === 0 &&
    !bodies.has(tokens[head]?.norm ?? '')
  )
    return undefined
  const article =
    tokens[first]?.norm === 'the' && called.length === 0 && !tokens.slice(first, from).some(ofPerson)
  const kind = calledBefore(tokens, from, first)
  const organisation =
    isOrganisation(tokens, head) ||
    (called.length === 0 && (organisationNouns.has(kind) || firmNouns.has(kind))) ||
    article ||
    (named.length === 1 && /^[A-Z][A-Z.&]+$/.test(name))
  const alone = named.length === 1 && called.length === 0 ? name.toLowerCase() : ''
  if (crowds.has(alone)) return mentioned(span, name, 'group', undefined, 'they')
  if (powers.has(alone) || bodies.has(alone) || pairs.has(name.toLowerCase()))
    return mentioned(span, name, 'organisation', undefined, 'it')
  // “Poll: Half would go”, “Data showed …”
  if (documentNouns.has(alone) || documentNouns.has(alone.replace(/s$/, '')))
    return mentioned(span, name, 'document', undefined, 'it')
  // “The President said”: an office with a capital names nobody. Kings, judges and bishops are left out: people are called so.
  if (offices.has(alone)) return mentioned(span, alone, 'person', alone, genderOf([alone], ''))
  const firm = organisation && (firmNouns.has(kind) || firmCalled.has(kind) || isFirm(tokens, head))
  const short = called.at(-1)
  const title = short === undefined ? undefined : (spelledOut.get(short) ?? short)
  const gender = organisation ? 'it' : genderOf(called, named[0]?.toLowerCase() ?? '')
  return mentioned(span, name, organisation ? 'organisation' : 'person', title, gender, firm)
}

/** “Gov. Femi Alade” is “the governor”. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
])

/** Titles that are no surname: “Gov.”, “Chairman”. “Judge” and “Leader” are none with two names behind them. */
function isOffice(word: string, behind: number): boolean {
  if (behind > 1) return titles.has(word) || roleNouns.has(word)
  return (
    (titles.has(word) || offices.has(word) || word === 'officer' || word === 'chair') && !surnames.has(word)
  )
}

const surnames: ReadonlySet<string> = new Set(
  'king queen prince bishop pope judge justice miss lady lord dame father sister major marshal general first foreign prime vice state senior former chief dean page lawyer'.split(
    ' ',
  ),
)

/**
 * The word in front of a name that says it is a body, “rights group | Amnesty”, “carmaker | Ford”. Right behind an article and a noun
 * the name may begin a clause: “the company | Ruiz founded”.
 */
function calledBefore(tokens: readonly Token[], from: number, first: number): string {
  const word = tokens[from - 1]
  const bare = from - 1 === first + 1 && tokens[first]?.pos === 'DET'
  return from > first && word?.pos === 'NOUN' && !bare ? word.lemma : ''
}

const firmCalled: ReadonlySet<string> = new Set(
  'company firm airline retailer carrier manufacturer chain bank miner brewer builder'.split(' '),
)

const places: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout'])

/** “the 59-year-old Ruiz”, “the late Ruiz”, and “the same day | Ruiz”, which is no phrase of one. */
function ofPerson({norm}: Token): boolean {
  return /^(?:\d+-?year-?old|old|young|late|day|week|month|year|former|then)$/.test(norm)
}

const offices: ReadonlySet<string> = new Set(
  'president minister secretary governor senator chancellor chairman chairwoman premier ambassador spokesman spokeswoman congressman congresswoman'.split(
    ' ',
  ),
)

/** “staff Monday”, “in July”: nobody a pronoun stands for. A person may have a month’s name before another, or behind a title. */
const days: ReadonlySet<string> = new Set(
  [...weekdays, ...months].map((day) => `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`),
)

function mentioned(
  {start, end}: TextSpan,
  name: string,
  kind: SourceKind,
  title: string | undefined,
  gender: Mention['gender'],
  firm = false,
): Mention {
  const {named, keys} = traitsOf(name, kind, title, firm)
  return {
    start,
    end,
    name,
    named,
    keys,
    kind,
    title,
    gender,
    firm,
  }
}

function genderOf(called: readonly string[], first: string): Mention['gender'] {
  if (called.some((title) => heTitles.has(title))) return 'he'
  if (called.some((title) => sheTitles.has(title))) return 'she'
  if (heNames.has(first)) return 'he'
  if (sheNames.has(first)) return 'she'
  return undefined
}
