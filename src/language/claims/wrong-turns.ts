/** What is wrong by a verb and the words behind it: "cook the books". By the verb, the words that follow it. */
export const phrasal: ReadonlyMap<string, readonly (readonly string[])[]> = byVerb(`
  lie about, lie to, lie under, cover up, give in to, cave in, bow to, pander to, gloss over, paper over, drag its feet, drag
  their feet, drag his feet, cling to, turn its back, turn their backs, skimp on, crack down, turn a blind eye, look the other
  way, do nothing, spy on, prey on, profit from the, go back on, renege on, trample on, ride roughshod, bleed it dry, bleed them
  dry, walk away from the, stall on, sit on the report, sit on the file, sit on the evidence, sit on the findings, sit on the
  money, stand to gain, stand to profit, stand to benefit, cook the books, line his pockets, line her pockets, line their pockets,
  pull the strings, wash its hands, wash their hands, stir up, whip up, cash in on, fan the flames, hide behind, sell out the, tip
  off, do the bidding, do its bidding, do little, do too little
`)

/** Turns of phrase by their verbs, from running text with commas between them. */
export function byVerb(text: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>()
  for (const turn of text.split(',')) {
    const [verb = '', ...rest] = turn.trim().split(/\s+/)
    if (rest.length > 0) map.set(verb, [...(map.get(verb) ?? []), rest])
  }
  return map
}
