import {roleNouns} from '../name-lists.js'
import {isOf} from '../noun-phrases.js'
import type {Token} from '../paragraph.js'
import {people, words} from './words.js'

/** Whether a noun stands for people: by its form ("foremen", "lobbyists", "agitators"), by what they do, by whose they are. */
export function isPerson(token: Token | undefined): boolean {
  if (token === undefined || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return false
  if (isOf(people, token) || isOf(roleNouns, token) || isOf(others, token)) return true
  if (token.pos !== 'NOUN' || things.has(token.norm)) return false
  return menOf.test(token.norm) || doers.test(token.norm)
}

const menOf = /^[a-z]{2,}(?:(?<!hu)man|men|woman|women|folk|people)$/
/** Whoever does a thing for a living or by habit. In the singular as many of these are machines. */
const doers = /^(?!.*(?:meters|metres|ometers)$)[a-z]{2,}(?:[^aeiou]ers|[^aeiou]ors|ists|eers|icians)$/
const things = new Set(
  `numbers orders papers letters others matters factors doors floors waters powers borders offers answers quarters dollars towers barriers
  containers servers computers trailers boosters rulers rivers covers dangers corners centers centres layers errors mirrors sectors motors
  tractors reactors corridors colors flavors harbors shoulders fingers flowers feathers ladders headers folders printers routers scanners
  sensors monitors generators boilers burners engines cancers fevers tumors vapors showers summers winters semesters chapters posters banners
  stickers newspapers quoters tankers freighters bombers choppers helicopters trawlers cruisers liners steamers bumpers spoilers filters
  shutters timbers rafters pillars gutters sewers meters liters litres tenders registers orders transfers disasters clusters masters
  reminders remainders blockers beers peers piers tiers careers years ears mers hers theirs affairs pairs stairs chairs hairs indicators
  calculators detectors projectors elevators escalators refrigerators processors vectors doctors-orders metaphors tremors rumors rumours
  favors honors labors vectors odors armors anchors donors-lists lists wrists twists mists fists costs
  specimen regimen abdomen omen semen acumen dolmen stamen talisman ottoman
`.split(/\s+/),
)

/** What the other lists of people have no name for. */
const others = words(`
  abbot acrobat actuary addict agitator agronomist alderman alumnus ambulanceman amputee anaesthetist anarchist applicant apprentice
  archaeologist archbishop architect aristocrat arsonist artisan assassin assistant astronaut astronomer auditor aunt bailiff baker ballerina
  barber barista baron bartender beekeeper beggar beneficiary benefactor biologist blacksmith boarder bodyguard bookkeeper bookmaker bouncer
  boxer breeder brewer bricklayer broker builder bureaucrat burglar butcher butler buyer cadet caller captor caretaker carer carpenter cartel
  cashier caterer celebrity cellist chambermaid chaplain chauffeur cheerleader chef chemist choreographer citizen civilian claimant cleaner
  clergyman cleric climatologist coastguard cobbler collaborator collector colonist combatant comrade concierge conductor confidant
  congregation conservationist conservator conspirator constable convict coroner councillor councilor councilman councilwoman courier cousin
  creditor crofter croupier culprit curate curator custodian czar dancer dealer debtor deckhand decorator defector democrat dentist dictator
  dietitian diner diver dispatcher dissident docker dockworker doctor driver drover drummer duke dweller earl ecologist editor electrician
  employee engineer envoy escapee evictee exile explorer exporter extremist fanatic farmhand feminist fiancé fiancée filmgoer financier
  fisher fishmonger foe footballer foreigner foreman forester fugitive gambler gangster gardener geologist geneticist glazier goalkeeper
  goatherd godfather golfer governess graduate grandfather grandmother grandson granddaughter grandchild grandchildren grandparent grocer
  grower guardian guerrilla guest hacker hairdresser handler harvester hauler hawker headmaster headmistress heir heiress herder
  herdsman hermit herbalist historian homeowner hooligan horseman housekeeper housewife hunter hydrologist idol immigrant
  importer incomer incumbent infantryman informant informer inheritor insider instructor intellectual interpreter interviewee intruder
  investigator invader jailer janitor jeweller jeweler jockey joiner judge juror keeper khan killer kinsman knight labourer landowner
  landlady lecturer lender leaseholder legislator librarian lifeguard linguist lodger loser looter lover machinist magistrate
  maid manservant marksman martyr masseur master mastermind mathematician matron mayor mechanic medalist merchant messenger meteorologist
  middleman midwife midwives miller milkman minder minister missionary mob mobster moneylender monk motorist mourner   multimillionaire murderer musician mutineer nanny nationalist naturalist navigator neighbour neurologist newcomer nobleman nomad novice
  nun nurseryman obstetrician occupant offender officeholder oligarch onlooker operative operator optician organiser organizer organist
  orphan outsider overseer owner pacifist paediatrician pediatrician painter parishioner parliamentarian partner passer-by passers-by
  pathologist patriarch patron peasant pedlar penitent performer petitioner pharmacist philanthropist photographer physician
  physicist pianist pickpocket pilot pioneer pirate planner plasterer playboy plumber poacher podiatrist policymaker polluter
  porter postman postmaster potter practitioner preacher predecessor priestess profiteer proprietor psychiatrist
  publican purchaser rancher ranger raider realtor receptionist recruiter rector recycler refuser regent registrar regulator
  relative reservist respondent retailer retiree rioter roofer royalist ruler saboteur sailor saleswoman salesman
  samaritan sceptic skeptic schemer schoolteacher scientist scout sculptor seafarer seaman seamstress seller servant settler
  shepherd sheriff shipper shipowner shipbuilder shoemaker shooter shopkeeper shoplifter smuggler socialite socialist squatter staff staffer
  stakeholder statesman stationmaster statistician stepfather stepmother stevedore steward stockbroker storekeeper stowaway stranger
  strategist strongman subcontractor subordinate subscriber successor superior supervisor surgeon surveyor survivor
  sympathiser sympathizer tailor taxpayer teen teenager tenant theorist therapist thief thieves thug toddler
  trader trafficker trainee trainer trapper traveller treasurer trawlerman tribesman tutor twin tycoon tyrant umpire uncle undersecretary
  undertaker urologist usher valet vandal vendor veterinarian vet vicar vigilante villain vintner violinist viticulturist volunteer waitress
  warder warlord watchman weaver welder widow widower wife winemaker woodcutter worshipper wrestler yeoman youngster zealot
  consumer saver borrower pensioner breadwinner bidder donor recipient depositor policyholder ratepayer bondholder
  midfielder winger defender forward batsman pitcher cyclist rider sprinter swimmer gymnast
  partisan militant hardliner reformer rebel dissenter loyalist negotiator mediator intermediary go-between
`)
