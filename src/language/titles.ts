import {honorifics, roleNouns, titles} from './name-lists.js'

/** Titles that are no surname: “Gov.”, “Chairman”. “Judge” and “Leader” are none with two names behind them. */
export function isOffice(word: string, behind: number): boolean {
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

/** How many words in front of a name address somebody: “Datuk Seri | Hamzah Idris”, “Tan Sri | Lim Wei”, but “Sheikh Hasina”. */
export function addressIn(named: readonly string[]): number {
  const [first = '', second = ''] = named.map((word) => word.toLowerCase())
  if (second === 'sri' && (first === 'tan' || honorifics.has(first))) return named.length > 2 ? 2 : 0
  if (!honorifics.has(first) || named.length < 3) return 0
  return honorifics.has(second) ? 2 : 1
}

/** What an office may be over, and nobody is called. */
export const portfolios =
  /^(?:State|Police|Prisons|Defen[cs]e|Finance|Health|Education|Transport|Interior|Information|Customs|Schools|Labou?r|Energy|Agriculture|Commerce)$/

/** “Gov. Femi Alade” is “the governor”. */
export const spelledOut: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['maj', 'major'],
  ['cpl', 'corporal'],
  ['cmdr', 'commander'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['rev', 'reverend'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['ceo', 'executive'],
])

/** What stands with a capital for whoever holds it: “The President said”. Kings, judges and bishops are left out: people are called so. */
export const offices: ReadonlySet<string> = new Set(
  'president minister secretary governor senator chancellor ceo chairman chairwoman premier ambassador spokesman spokeswoman congressman congresswoman speaker'.split(
    ' ',
  ),
)

/** The same behind other words: “the Attorney General”. */
export const headOffices: ReadonlySet<string> = new Set(
  'general chief director commissioner executive'.split(' '),
)
