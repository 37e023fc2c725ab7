/** Words for persons that say what they are like, not which office they hold. */
export const descriptions = new Set(
  'year-old tycoon mogul billionaire businessman businesswoman magnate veteran star legend actor actress singer politician man woman farmer pilot entrepreneur democrat republican lawmaker candidate nominee striker defender midfielder goalkeeper winger forward batsman batter bowler pitcher sprinter swimmer golfer cyclist boxer skier'.split(
    ' ',
  ),
)

/** What newspapers are called. */
export const papers =
  / (?:Post|Times|News|Journal|Herald|Tribune|Gazette|Telegraph|Chronicle|Globe|Star|Sun|Mail|Express|Record|Standard|Observer)$/

/** Offices by the kind that they are of: a sergeant is an officer. */
export const officesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    officer: 'detective sergeant inspector constable superintendent lieutenant trooper sheriff',
    detective: 'inspector sergeant constable superintendent',
    policeman: 'detective sergeant inspector constable superintendent lieutenant trooper',
    lawmaker: 'senator representative congressman congresswoman legislator deputy',
    congressman: 'representative',
    congresswoman: 'representative',
    legislator: 'senator representative congressman congresswoman deputy',
    monarch: 'king queen prince princess',
    lawyer: 'barrister solicitor attorney counsel',
    attorney: 'lawyer counsel',
    academic: 'professor lecturer',
    researcher: 'professor scientist',
    scientist: 'professor researcher',
    physician: 'doctor surgeon',
    executive: 'ceo',
    cleric: 'bishop priest imam rabbi',
    diplomat: 'ambassador envoy',
  }).map(([kind, offices]) => [kind, new Set(offices.split(' '))]),
)

/** Members of a parliament, told apart by where they were elected. */
export const legislators = new Set('senator congressman congresswoman representative legislator'.split(' '))

/** An office that is over: “a former mayor” is not called the mayor. */
export const bygone = /^(?:former|ex|then|late|retired|one-time|onetime|outgoing)\b/i

/** Another each time that a story has them: “one neighbour”, “another”, and whoever hides behind a cue, “[reportedly]”. */
export const unspecific = /^(?:\[|(?:one|an|a|another|some|other|others|many|several|few|most)\b)/i
