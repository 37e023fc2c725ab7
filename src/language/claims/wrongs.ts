import {words} from './words.js'

/** Deeds that nobody owns up to, whatever their object. */
export const wrongs = words(`
  hound ostracise ostracize defame slander libel menace persecute overbill fiddle indoctrinate stalk groom shortchange short-change rob
  bribe embezzle defraud launder smuggle loot siphon falsify fabricate doctor conceal suppress harass intimidate
  blackmail extort molest torture mistreat maltreat coerce flout violate contravene breach mislead deceive cheat
  plagiarise plagiarize sabotage collude conspire connive oppress repress terrorise terrorize incite foment
  instigate betray swindle fleece overcharge underpay manipulate meddle misuse misspend squander misappropriate orchestrate
  mastermind abuse bully obstruct stonewall gag muzzle censor brainwash traffic pocket rig misreport understate
  misrepresent scapegoat victimise victimize eavesdrop wiretap bug hack exploit evade neglect mismanage bungle
  discriminate profiteer plot scheme tamper interfere pollute contaminate poison plunder pillage ransack desecrate disenfranchise
  fake skim pilfer filch purloin mislabel missell underreport adulterate brutalise brutalize enslave browbeat hoodwink dupe gouge hoard
  misinform ill-treat dispossess usurp snoop gerrymander perjure vandalise vandalize deface entrap manhandle short-weigh defile
`)

/** Deeds that are wrong by what they are done to. */
const stuffing = [words('stuff'), words('ballot urn box')] as const

const wrongsWith: readonly (readonly [verbs: ReadonlySet<string>, objects: ReadonlySet<string>])[] = [
  // A deal, a path or a blade is forged in honour.
  [
    words('forge'),
    words(`document paper passport visa signature stamp seal record certificate diploma degree ballot vote cheque check banknote note money currency will letter invoice
      receipt painting picture artwork licence license permit ticket evidence email e-mail report result data entry log book account minutes deed title
      prescription identity-card card order contract pass test sample name figure history memo transcript`),
  ],
  [
    words('hide bury destroy delete shred withhold alter backdate leak falsify erase doctor'),
    words(`loss defect evidence document record report file data email e-mail paper fault result finding debt truth fact money
      asset profit information memo complaint risk danger minutes ballot death illness crack body test figure letter number
      accident leak warning outbreak footage tape breach diagnosis name proof study abuse cost hole gap shortfall deficit liability`),
  ],
  [
    words('ignore disregard overlook overrule brush defy flout skip bypass'),
    words(`warning complaint rule advice alarm evidence order law alert report recommendation concern plea request danger
      regulation inspection safety ruling protocol check guideline signal appeal instruction procedure`),
  ],
  [
    words(
      'inflate massage cook fudge tweak pad doctor juggle manipulate distort bury prettify embellish invent fiddle',
    ),
    words(`saving figure number result book account bill cost budget cv claim expense statistic toll turnout grade score data casualty invoice
      attendance earning profit sale return estimate circulation mileage timesheet`),
  ],
  // "Dismissed concerns" is what somebody said; a warning that was dismissed came true.
  [words('dismiss'), words('warning alarm evidence alert complaint')],
  [
    words('break bend circumvent dodge skirt evade contravene sidestep'),
    words(
      'law rule promise sanction embargo code agreement pledge treaty tax regulation ceasefire truce convention oath',
    ),
  ],
  [
    words('take accept pay receive offer demand solicit'),
    words('bribe kickback backhander payoff sweetener ransom'),
  ],
  [words('buy steal sell rig'), words('vote election ballot contract seat exam')],
  [words('cut'), words('corner')],
  [
    words('use deploy fire drop employ sell serve supply install'),
    words(
      'sub-standard substandard counterfeit fake expired tainted contaminated rotten cluster phosphorus landmine napalm torture shield ammunition bullet sarin',
    ),
  ],
  // Gas is sold and supplied to every house.
  [words('use deploy fire drop employ'), words('chemical gas chlorine')],
  [
    words('threaten pressure punish silence imprison humiliate trick drug'),
    words(`driver worker employee witness journalist reporter villager resident student patient prisoner voter activist critic
      opponent lawyer judge teacher nurse minority woman child family protester demonstrator tenant client customer refugee
      migrant supporter whistleblower dissident player`),
  ],
  [
    words('steal divert skim misdirect'),
    words('wage wages overtime tip pay money fund cash aid donation pension supply land property secret'),
  ],
  [
    words('dump discharge spill release leak'),
    words('steel goods product waste sewage chemical effluent toxin sludge oil pollutant poison'),
  ],
  [
    words('expel deport evict starve exclude'),
    words(
      'civilian minority refugee villager migrant family resident worker prisoner inmate detainee patient pupil child captive hostage',
    ),
  ],
  [
    words('beat attack assault shoot kick drag club'),
    words(
      'protester protestor demonstrator civilian prisoner detainee bystander marcher observer journalist reporter striker student monk worshipper',
    ),
  ],
  [
    words('spread peddle circulate invent'),
    words('rumour rumor lie falsehood disinformation propaganda misinformation'),
  ],
  [
    words('inflate pad fiddle cook massage exaggerate overstate fudge falsify understate'),
    words('figure number cost price bill invoice account book statistic result expense budget toll turnout'),
  ],
  [
    words('block obstruct hinder hamper impede frustrate thwart stall derail'),
    words(
      'investigation inquiry probe inspector investigator aid convoy auditor audit evacuation ambulance medic rescuer',
    ),
  ],
  [
    words('harbour harbor shelter hide protect shield'),
    words(
      'criminal suspect killer gunman fugitive warlord trafficker smuggler abuser torturer rapist murderer',
    ),
  ],
  [words('buy'), words('silence loyalty influence favour favor judge lawmaker legislator official')],
  [
    words('jail imprison lock exile torture execute'),
    words('critic opponent dissident journalist reporter activist rival blogger'),
  ],
  [words('run operate maintain keep'), words('slush scam racket sweatshop blacklist cartel spy')],
  [
    words('let allow permit help'),
    words('dealer smuggler trafficker gang killer criminal fraudster polluter'),
  ],
  [words('put place'), words('profit greed career')],
  [words('sell divert resell'), words('relief aid donated food grain ration')],
  [words('provoke goad taunt'), words('crowd protester protestor demonstrator striker marcher prisoner fan')],
  [words('amass'), words('fortune')],
  [words('exploit'), words('worker child migrant prisoner labourer laborer loophole grief tragedy fear')],
  [words('dodge evade'), words('tax justice question')],
  [
    words('invent concoct'),
    words('charge figure result story quote evidence testimony excuse symptom patient invoice'),
  ],
  [
    words('tear burn pulp bin throw'),
    words('ballot sample record file evidence result complaint letter petition log specimen'),
  ],
  [words('take use inject swallow'), words('steroid doping epo banned ban stimulant amphetamine')],
  [words('plant'), words('gun evidence drug knife weapon bug microphone')],
  [words('swap switch tamper'), words('sample label tag ballot meter urine specimen barcode')],
  [words('lock chain bar block nail weld'), words('exit fire-door fire')],
  [words('abandon'), words('crew survivor wounded patient child passenger pledge promise victim resident')],
]

const byVerb = objectsOf([...wrongsWith, stuffing])
const toThings = objectsOf([...wrongsWith.slice(0, 4), stuffing])

/** The classes of things to which the verb does wrong. */
export function wrongedBy(lemma: string): readonly ReadonlySet<string>[] {
  return byVerb.get(lemma) ?? []
}

/** Of these, things to which it does wrong whoever did it: "evidence was destroyed". */
export function doneTo(lemma: string): readonly ReadonlySet<string>[] {
  return toThings.get(lemma) ?? []
}

function objectsOf(rows: typeof wrongsWith): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const map = new Map<string, ReadonlySet<string>[]>()
  for (const [verbs, objects] of rows)
    for (const verb of verbs) map.set(verb, [...(map.get(verb) ?? []), objects])
  return map
}

/** Wrongs told as things: "intensified the crackdown", "waged a smear campaign". */
export const wrongThings = words(`
  crackdown repression persecution intimidation harassment cover-up coverup fraud corruption bribery abuse torture espionage
  discrimination negligence misconduct plot conspiracy purge smear looting extortion nepotism cronyism mismanagement meddling
  aggression violation breach atrocity vendetta massacre cleansing genocide scam racket tampering sabotage incompetence
  recklessness blackmail manipulation disinformation propaganda lie deceit deception slander defamation terror hatred revenge
`)
export const carriers = words(`
  continue intensify step launch wage order direct lead oversee run commit practise practice engage escalate expand tolerate
  encourage condone resort perpetrate conduct mount pursue maintain widen tighten sanction finance fund promote enable
  organise organize stage hatch spearhead unleash
`)

/** Help that makes an accomplice of who gives it to a side that bears arms. */
export const help = words(
  'support arm fund finance bankroll back train shelter harbour harbor supply equip sponsor aid assist abet',
)
export const helpNouns = words(
  'support backing funding financing sponsorship arming training help aid assistance shelter',
)
export const giving = words(
  'continue maintain increase give provide offer extend lend step intensify expand resume keep',
)

/** What one is made to do: "pressured two officers into changing the plans". */
export const coercion = words(
  'pressure force trick threaten coerce con lure bully scare frighten blackmail shame talk goad cheat deceive dupe manipulate strong-arm browbeat',
)
/** Those whom an adjective has convicted, whatever they then did. */
export const convicted = words(
  'corrupt crooked negligent rogue unscrupulous greedy dishonest ruthless incompetent fraudulent criminal venal callous',
)
/** What one has a history of. */
export const records = words('history record reputation habit pattern culture tradition')
export const badHabits = words(`
  racism violence abuse corruption harassment bullying misconduct fraud brutality negligence secrecy bribery sexism cheating lying
  failure accident torture discrimination deceit doping
`)
/** Events that somebody must have wanted. */
export const plots = words(
  'coup rebellion revolt uprising attack bombing killing massacre riot raid assassination ambush insurgency unrest plot theft robbery burglary heist fire blaze arson explosion blast murder kidnapping hack leak fighting violence clash brawl rioting',
)
export const stages = words(
  'finance fund bankroll sponsor orchestrate plan organise organize order direct instigate back support arrange pay commission start set commit stage cause mastermind',
)

/** Duties whose breach is a reproach: "failed to warn". */
export const duties = words(`
  warn act inspect maintain protect disclose report check investigate prevent test heed repair tell inform notify respond
  supervise monitor pay provide stop intervene enforce consult declare evacuate comply address explain account learn answer
  train alert replace fix anticipate prepare control curb tackle deliver
`)

/** Those who break the law for a living: what they run is told as a charge against somebody. */
export const criminals = words(
  'gang cartel mafia syndicate smuggler trafficker mobster bandit warlord racketeer gangster',
)
export const rules = words('run control rule own dominate tax govern police levy terrorise terrorize')
/** Friends in high places. */
export const cronies = words(
  'friend crony ally relative brother sister son daughter wife husband cousin nephew niece in-law donor associate loyalist supporter',
)
export const favours = words(
  'contract job post tender licence license permit concession land stake subsidy loan quarry mine plot franchise scholarship seat grant commission',
)
export const ties = words('link tie connection contact')

export const guilt = words('responsible complicit guilty culpable negligent corrupt behind liable')
export const guiltOf = words(`
  attack bombing blast killing murder death disaster crash violence crime fraud hack hacking theft massacre shooting assault
  outbreak spill collapse fire raid ambush coup plot kidnapping abduction corruption leak failure scandal explosion unrest
  loss famine shortage robbery burglary
`)
export const dangers = words(
  'defect danger risk problem fault leak crack abuse contamination fraud flaw hazard threat loss scheme plot',
)
