/** A form of a verb; `ed` is past and participle in one. An adjective behind *be* counts as a form of its own. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing' | 'adjective'

/** The forms of an English verb. */
export function conjugate(lemma: string): readonly (readonly [string, VerbForm])[] {
  const strong = irregular[lemma]
  const past: readonly (readonly [string, VerbForm])[] =
    strong === undefined
      ? [[edForm(lemma), 'ed']]
      : [
          [strong[0], strong[0] === strong[1] ? 'ed' : 'past'],
          [strong[1], strong[0] === strong[1] ? 'ed' : 'participle'],
        ]
  const british: readonly (readonly [string, VerbForm])[] = /[^aeiou][ae]l$/.test(lemma)
    ? [
        [`${lemma}led`, 'ed'],
        [`${lemma}ling`, 'ing'],
      ]
    : []
  return [[lemma, 'base'], [sForm(lemma), 's'], ...past, [ingForm(lemma), 'ing'], ...british]
}

function sForm(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

function edForm(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubling.has(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (/[^eyo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  if (lemma === 'mimic') return 'mimicking'
  return doubling.has(lemma) || lemma === 'begin' || lemma === 'forget' || lemma === 'put'
    ? `${lemma}${lemma.slice(-1)}ing`
    : `${lemma}ing`
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  read: ['read', 'read'],
  speak: ['spoke', 'spoken'],
  hear: ['heard', 'heard'],
  mean: ['meant', 'meant'],
  swear: ['swore', 'sworn'],
  forget: ['forgot', 'forgotten'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  begin: ['began', 'begun'],
  shoot: ['shot', 'shot'],
  foresee: ['foresaw', 'foreseen'],
  spell: ['spelled', 'spelled'],
  dream: ['dreamed', 'dreamed'],
  rebut: ['rebutted', 'rebutted'],
  forecast: ['forecast', 'forecast'],
  cast: ['cast', 'cast'],
  beseech: ['beseeched', 'beseeched'],
  learn: ['learned', 'learned'],
  put: ['put', 'put'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  hold: ['held', 'held'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  sing: ['sang', 'sung'],
  foretell: ['foretold', 'foretold'],
  lay: ['laid', 'laid'],
  fight: ['fought', 'fought'],
  let: ['let', 'let'],
  set: ['set', 'set'],
  bring: ['brought', 'brought'],
  throw: ['threw', 'thrown'],
  tear: ['tore', 'torn'],
  hit: ['hit', 'hit'],
  win: ['won', 'won'],
  draw: ['drew', 'drawn'],
  send: ['sent', 'sent'],
  have: ['had', 'had'],
  come: ['came', 'come'],
  stand: ['stood', 'stood'],
  stick: ['stuck', 'stuck'],
  get: ['got', 'gotten'],
  meet: ['met', 'met'],
  cling: ['clung', 'clung'],
  sell: ['sold', 'sold'],
  oversell: ['oversold', 'oversold'],
  undersell: ['undersold', 'undersold'],
  forgive: ['forgave', 'forgiven'],
  forbid: ['forbade', 'forbidden'],
  bet: ['bet', 'bet'],
  undercut: ['undercut', 'undercut'],
  recast: ['recast', 'recast'],
  rethink: ['rethought', 'rethought'],
  misunderstand: ['misunderstood', 'misunderstood'],
  strive: ['strove', 'striven'],
  shy: ['shied', 'shied'],
  lie: ['lied', 'lied'],
  mimic: ['mimicked', 'mimicked'],
  remake: ['remade', 'remade'],
  overhear: ['overheard', 'overheard'],
  mistake: ['mistook', 'mistaken'],
  withhold: ['withheld', 'withheld'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
}

const doubling = new Set(
  'admit confer refer infer commit submit quip rap rip chat beg plan nag rebut blog spot knit chip tag flag pet gab quiz brag concur demur snap plug prod dub slam peg shun snub deadpan extol pan fret prefer abhor bar permit spar shrug sum hit let set stop get bat regret transmit omit defer spur jab swig blur sit run win cut shut rub slip drop drag grab plot cap pin tap trip step rebel expel compel bet swap wrap ram knit hop scrap patrol control hum bid forbid dig'.split(
    ' ',
  ),
)
