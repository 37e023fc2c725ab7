// Abbreviations of agency copy, lower case, without their last stop. The tokeniser keeps many of them in one token already; these sets
// say what may follow. Styles: AP and Reuters forms of titles, military ranks, states, months and company endings.

/** Always followed by what they belong to: a name, a number, the other side. */
export const titleAbbreviations: ReadonlySet<string> = words(`
  mr mrs ms mx messrs mme mlle dr prof rev fr hon sen sens rep reps gov govs lt gen maj col capt cmdr cdr adm sgt cpl pvt pfc
  brig supt det insp sec atty asst assoc pres st ste mt ft pt no nos vs v fig figs art ch vol pp p para sect cf ca approx sr sra srta
  spc msgt tsgt ssgt rear vice amb del dist
`)

/** May stand anywhere and end a sentence: the next word decides. */
export const agencyAbbreviations: ReadonlySet<string> = words(`
  u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y inc corp co cos ltd plc llc bros jr sr ph.d m.d b.a m.a esq etc et.al al i.e e.g a.m p.m
  a.d b.c ave blvd rd dept univ est ext min sec hr hrs lb lbs oz ft in mph kph
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.c n.d okla ore pa r.i s.c s.d
  tenn tex vt va wash w.va wis wyo ont que alta
`)

/** Months, and whatever else a number may follow. */
export const openEndedAbbreviations: ReadonlySet<string> = words(
  'jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** Words in small letters that are spelled like an abbreviation with a capital: “He was ill.” is not in Illinois. */
export const plainWords: ReadonlyMap<string, 'ADJ' | 'NOUN' | 'VERB'> = new Map([
  ['ill', 'ADJ'],
  ['miss', 'VERB'],
  ['sat', 'VERB'],
  ['wash', 'VERB'],
  ['mar', 'VERB'],
  ['mass', 'NOUN'],
  ['ark', 'NOUN'],
  ['ore', 'NOUN'],
  ['fig', 'NOUN'],
  ['sun', 'NOUN'],
])

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}
