/**
 * The word classes that claims are told by. A class is a kind of thing or of event, as wide as the language has it;
 * whether a word makes a claim is decided by what stands around it, never here.
 */

import {type Watch, watch} from '../places.js'

/** A set of lemmas, written as running text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

const signals = new Map<ReadonlySet<string>, Watch>()

/** Makes `list` one of the classes of which every sentence is asked, and has its words looked out for. */
export function signal(list: ReadonlySet<string>): ReadonlySet<string> {
  signals.set(list, watch(list, 'either'))
  return list
}

/** What looks out for a class, if it is a signal. */
export function watchOf(list: ReadonlySet<string>): Watch | undefined {
  return signals.get(list)
}

/** People who can come to harm. */
export const people = words(`
  person people man woman men women child children boy girl baby infant toddler teenager adult pensioner civilian bystander
  resident villager citizen inhabitant local worker miner employee labourer laborer farmer fisherman fishermen sailor crew
  crewman passenger commuter traveller traveler tourist holidaymaker motorist driver cyclist pedestrian pilot climber hiker
  skier swimmer guest shopper customer worshipper worshiper pilgrim patient nurse doctor medic paramedic firefighter rescuer
  teacher student pupil schoolchild schoolchildren schoolgirl schoolboy protester protestor demonstrator marcher striker
  supporter spectator fan reporter journalist activist migrant refugee evacuee hostage captive prisoner inmate detainee
  soldier troop serviceman servicemen policeman policemen officer guard guardsman conscript recruit reservist paratrooper
  peacekeeper marine militant insurgent rebel fighter gunman gunmen militiaman militiamen attacker bomber assailant victim
  survivor casualty family household life other mother father parent son daughter brother sister wife husband couple
  neighbour neighbor youth elder observer monitor opponent critic expert scientist analyst economist lawyer engineer
  picket campaigner mediator negotiator delegate banker consultant specialist technician clerk secretary cook waiter singer actor
  author artist musician athlete member trooper commander official aid-worker volunteer sheep cow horse animal cattle livestock herd flock pig goat chicken hen duck turkey calf lamb pony dog cat whale seal dolphin elephant bee colony bird fish salmon deer
`)

/** Counts without a figure. */
export const counts = words(`
  dozens dozen scores score hundreds hundred thousands thousand million millions tens several many numerous countless
  some most half
  whole entire
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety
`)

/** Those who bear arms for a side. */
export const armed = words(`
  army troop soldier force military militia militiaman militiamen rebel insurgent fighter militant guerrilla gunman gunmen
  paramilitary navy marine airforce warplane jet aircraft helicopter gunship drone tank artillery battery infantry brigade
  battalion division regiment unit garrison commando paratrooper separatist loyalist faction warlord mercenary jihadist
  islamist partisan legion squadron fleet warship gunboat patrol sniper convoy column coalition junta defender attacker
  invader peacekeeper ranger guard bomber missile rocket shell mortar airstrike extremist marines gun howitzer frigate destroyer submarine
  tanks armour armor highlander tribesman militias warplanes gunners gunner sapper corps flotilla coastguard
  infantryman cavalry armada squad troops rebels insurgents
`)

/** Those who hold office or run something: people and bodies that can be accused, and that can answer. */
export const bodies = words(`
  leader head representative treasurer founder rival staff
  government ministry minister cabinet administration regime authority council city state party parliament congress senate
  president premier chancellor mayor governor official officer police policeman agency department office bureau court judge
  prosecutor bank company firm corporation group operator manufacturer maker supplier contractor developer owner landlord
  employer manager executive director chairman chairwoman chief boss board management leadership lawmaker senator
  deputy politician candidate campaign union federation association league club team coach player referee
  hospital doctor nurse surgeon clinic trust university school teacher headteacher principal church bishop priest charity
  foundation fund trader broker lender insurer airline railway utility refinery mill mine factory plant retailer chain
  regulator watchdog commission committee inspector inspectorate army force military troop soldier militia rebel
  separatist insurgent militant guerrilla gang cartel mafia network ring mob crowd protester demonstrator activist striker
  tycoon businessman businesswoman investor shareholder aide adviser advisor ally spy agent envoy ambassador diplomat king
  queen prince emperor general colonel commander warlord country nation side faction opposition coalition bloc man woman
  museum gallery theatre theater library hotel restaurant prison port airport institute academy orchestra archive studio brewery
  dairy bakery shipyard brand carrier monastery parish festival zoo power kingdom republic empire emirate neighbour neighbor lobby industry press media establishment elite clan dynasty household province region town village community
  garage shop store pharmacy bookmaker casino tannery foundry quarry orchard vineyard winery circus stable salon abattoir slaughterhouse
  smelter dockyard builder landlady pharmacist jeweller supermarket butcher haulier shipper consortium conglomerate diocese
  circle camp entourage clique delegation panel
  suspect defendant gunman attacker driver pilot captain crew family son daughter wife husband brother publisher editor
  newspaper broadcaster television radio channel station magazine website platform laboratory lab farm grower landowner security service guard warden junta monarchy
`)

/** Talks that no reporter sits in. */
export const talks = words(`
  meeting conversation call talk discussion session negotiation consultation summit retreat dinner lunch breakfast caucus
  briefing huddle teleconference videoconference phone telephone
`)

/** Things that are bombed, burnt or swept away. */
export const property = words(`
  home house building apartment flat block floor storey ward deck school hospital clinic church mosque temple synagogue shop store market factory
  warehouse office hotel village town city district neighbourhood neighborhood suburb bridge road highway railway station
  airport port harbour harbor dam vehicle car bus truck lorry train boat ship vessel tent shelter camp farm field crop
  workshop cottage barrack kiosk stall garage villa mansion bungalow cabin shack shanty pier jetty wharf quay landing barge ferry
  trawler aircraft plane helicopter tank silo greenhouse mill plant kiln pump pumping-station reservoir canal pipeline
  track line tunnel subway tram carriage wagon locomotive van coach classroom library museum theatre theater cinema restaurant
  cafe café bar pub stadium hall chapel cathedral monastery tower block-of-flats palace headquarters
  tree harvest car-park km mile coop kennel stable
  vineyard orchard acre hectare forest roof wall window structure property business dwelling hut barn power-line pylon
  kilometre kilometer area land infrastructure
`)

/** Words of play: in their company "attack", "shoot" and "defeat" are a game. */
export const sport = signal(
  words(`
  goal match game league cup coach striker midfielder goalkeeper keeper winger defender referee halftime half-time innings
  wicket season playoff tournament championship champion corner whistle scorer scored 
  quarterback touchdown inning pitcher batter homer runner lap podium medal tiebreak birdie bogey par fixture
   teammate title substitute equaliser equalizer header scrum fly-half knockout bout relay derby
`),
)

/** Words of the law: an accusation in their company is somebody's, with its place in a file. */
export const legal = words(`
  accuse charge indict convict sentence allege alleged allegedly allegation prosecute plead trial lawsuit sue suit plaintiff
  defendant suspect suspected suspicion accusation indictment arraign acquit extradite guilty deny denial
`)
