import {words} from '../language/claims/words.js'

/** Decisions: whoever took them is the news. */
export const decided = words(`
  postpone cancel approve reject decide delay block veto scrap shelve suspend abandon overturn revoke withdraw axe cut
  dismiss sack fire oust remove demote replace expel ban bar outlaw censor evict dissolve order authorise
  authorize sanction grant deny refuse withhold overrule override ignore overlook disregard drop waive ditch relax lift impose
  restrict reinstate halt freeze switch turn disable disconnect dilute soften transfer reassign release free exempt spare
  single dump ground outsource shut close curb ration pull shunt sideline exclude decline depose overthrow topple unseat silence abolish erase whittle slash raise lower rewrite redraft tighten loosen bury rule skip omit neglect forgo sell rush privatise privatize nationalise nationalize redraw reroute overhaul
  empty resell blacklist downgrade confine pulp recall
  slip sneak cap seal chain nail bolt padlock fell string divert dismantle unplug mute jam hose scrub rewire relocate repaint
  swap insert smuggle wall board
`)
/** Harm that somebody did. */
export const harmed = words(`
  kill shoot stab beat murder execute assassinate behead torture rape abduct kidnap assault attack bomb shell ambush
  massacre burn torch loot ransack raid destroy demolish bulldoze displace expel detain seize confiscate
  knock kick punch push throw spray club trample manhandle
  harass intimidate threaten hold poison gas strafe hound drive bundle drag chase herd strip starve terrorise terrorize blind maim blackmail bribe lure trick spit
  ram sink sabotage vandalise vandalize desecrate deface plant smash wreck cut
  mortar mine scuttle foul dam follow stalk shadow corner lynch drown daub uproot gun mow barricade besiege molest strangle choke scald brand
  garrotte garrote throttle frogmarch pelt firebomb petrol-bomb hack slash batter slap bayonet machete spear knife disembowel
  dismember decapitate scalp pillage plunder waylay hijack dynamite raze trash douse drench slit gouge teargas tase taser cudgel
  truncheon pistol-whip horsewhip cane lash corral kettle dispossess expropriate rocket napalm incinerate
  truss hogtie hustle shove shanghai salt gang gut torpedo scupper hole
  obliterate annihilate exterminate liquidate spirit whisk skin flay impale crucify immolate cosh
  jostle heckle slay slaughter butcher savage grope
  sjambok pistolwhip brutalise brutalize victimise victimize persecute waterboard fetter manacle
  wrench yank hurl upend hew poleaxe gash bash flog whip shackle handcuff blindfold gag enslave mutilate maul bludgeon stone
`)
/** What somebody got wrong or kept dark. */
export const mishandled = words(`
  mistake mishandle mislead misinform misuse mismanage misreport bungle botch leak conceal hide suppress bury falsify forge
  doctor alter delete redact shred overstate understate exaggerate manipulate hush tamper rig steal embezzle divert pocket water bribe pay pressure press coerce force compel smuggle siphon
  squander waste silence gag spy tap hack bug backdate
  wipe purge scrub tape swap switch copy intercept monitor eavesdrop overcharge underpay pilfer loot fake invent trump
`)
/** Everyday verbs of which a particle makes a decision or a blow: “turned down”, “set alight”. */
export const putAside: ReadonlyMap<string, RegExp> = new Map([
  ['turn', /^ (?:down|away|back)\b/],
  ['call', /^ off\b/],
  ['put', /^ (?:off|back|on hold)\b/],
  ['throw', /^ out\b/],
  ['brush', /^ (?:off|aside)\b/],
  ['wave', /^ (?:through|aside)\b/],
  ['sweep', /^ (?:under|aside|off)\b/],
  ['set', /^ (?:aside|on fire|alight|ablaze)\b/],
  ['pass', /^ over\b/],
  ['shut', /^ out\b/],
  [
    'leave',
    /^ (?:out|to|off|in the|without|shut|open|un\w+|for|on|dark|empty|exposed|stranded|hanging|idle)\b/,
  ],
  ['push', /^ (?:out|through|aside|back)\b/],
  ['force', /^ out\b/],
  ['ease', /^ out\b/],
  ['hush', /^ up\b/],
  ['cover', /^ up\b/],
  ['hand', /^ over\b/],
  ['sign', /^ (?:off|away)\b/],
  ['carve', /^ up\b/],
  ['lock', /^ (?:out|up|away|in)\b/],
  ['send', /^ (?:back|away|home (?:without|early|unpaid))\b/],
  ['cut', /^ (?:off|out|short)\b/],
  ['hold', /^ (?:up|back|down)\b/],
  ['break', /^ up\b/],
  ['use', /^ as (?:human |bargaining |cannon )?(?:shields?|hostages?|pawns?|bait|chips?|fodder|slaves?)\b/],
  ['strike', /^ (?:off|from|out)\b/],
  ['keep', /^ (?:out|away|waiting|apart|in the dark|off)\b/],
  ['take', /^ (?:out|off the)\b/],
  ['bring', /^ (?:forward|down)\b/],
  ['bully', /^ into\b/],
  ['scare', /^ (?:into|off|away)\b/],
  ['frighten', /^ (?:into|off|away)\b/],
  ['tip', /^ off\b/],
  ['clear', /^ (?:out|off|from)\b/],
  ['haul', /^ (?:down|off|away|before)\b/],
  ['carry', /^ (?:off|away)\b/],
  ['show', /^ the door\b/],
  ['pay', /^ off\b/],
  ['strip', /^ (?:of|from|out)\b/],
  ['tear', /^ (?:up|out|down|from)\b/],
  ['boot', /^ out\b/],
  ['drive', /^ (?:out|from|off)\b/],
  ['talk', /^ (?:out|into)\b/],
  ['buy', /^ (?:off|up)\b/],
  ['write', /^ (?:off|out)\b/],
  ['give', /^ (?:the sack|the push|no (?:say|choice|warning|reason|notice))\b/],
  ['paint', /^ (?:over|out)\b/],
  ['move', /^ (?:before|aside|sideways|out|away|abroad|(?:in)?to (?:a|an|the) \w+)\b/],
  ['refuse', /^ (?:passage|entry|access|permission|entrance|treatment)\b/],
  ['whisk', /^ away\b/],
  ['spirit', /^ (?:away|out|off)\b/],
])

/** Everyday verbs of which a particle or a result makes harm that somebody did: "blown up", "ripped open", "set upon". */
export const harmedBy: ReadonlyMap<string, RegExp> = new Map([
  ['blow', /^ (?:up|apart|to (?:bits|pieces))\b/],
  ['rip', /^ (?:open|apart|down|out|up|off|from|to (?:shreds|pieces))\b/],
  ['tear', /^ (?:open|apart|to (?:shreds|pieces))\b/],
  ['cut', /^ (?:down|open|to (?:pieces|ribbons)|loose)\b/],
  ['march', /^ (?:off|away|out|from|into|to|through|at gunpoint)\b/],
  ['lead', /^ (?:off|away) (?:at|into|in (?:chains|handcuffs|shackles)|blindfold\w*|bound)\b/],
  ['cart', /^ (?:off|away)\b/],
  ['bundle', /^ (?:off|away|into)\b/],
  ['round', /^ up\b/],
  ['set', /^ upon\b/],
  ['fire', /^ (?:on|upon|at)\b/],
  ['shoot', /^ (?:at|up|down|dead)\b/],
  ['spit', /^ (?:on|at)\b/],
  ['pick', /^ off\b/],
  ['finish', /^ off\b/],
  ['string', /^ up\b/],
  ['burn', /^ (?:down|out|to the ground|alive)\b/],
  ['smoke', /^ out\b/],
  ['bomb', /^ out\b/],
  ['break', /^ (?:into|open)\b/],
  ['force', /^ (?:open|off|at|from|to (?:kneel|strip|dig))\b/],
  ['prise', /^ open\b/],
  ['kick', /^ (?:in|down|open)\b/],
  ['knock', /^ (?:down|over|unconscious|out|about)\b/],
  ['run', /^ (?:off the road|out of (?:town|the (?:town|village|city)))\b/],
  ['dump', /^ (?:in|at|by|on|beside|outside)\b/],
  ['lean', /^ on\b/],
  ['nail', /^ (?:shut|to)\b/],
  ['weld', /^ shut\b/],
  ['tie', /^ (?:up|down|to (?:an? |the )?(?:trees?|posts?|chairs?|beds?|lamp\w*|poles?|fences?|railings))\b/],
  ['lay', /^ (?:waste|siege)\b/],
  ['put', /^ (?:to (?:the (?:sword|torch|flames?)|flight|death)|against a wall|up against)\b/],
  ['pull', /^ (?:down|from|out of|off)\b/],
  ['drag', /^ (?:off|away|from|out|into|through|by)\b/],
  ['take', /^ (?:away at|hostage|captive|prisoner)\b/],
  ['rough', /^ up\b/],
  ['work', /^ over\b/],
  ['shake', /^ down\b/],
  ['turn', /^ (?:out of|over to)\b/],
  ['strip', /^ (?:bare|naked|clean)\b/],
  ['leave', /^ (?:for dead|to die|bleeding|in ruins|in ashes)\b/],
  ['dig', /^ up\b/],
  ['hunt', /^ down\b/],
  // The tagger makes a verb of its own of the participle.
  ['spirite', /^ (?:away|off|out)\b/],
  ['snatch', /^ (?:from|off|at|in|on|outside)\b/],
  ['track', /^ down and\b/],
])

/** "hacked to death", whatever the verb; "crushed to death" and its like are accidents as well. */
export const toDeath = /^ to death\b/
export const deathsByChance = words(
  'crush burn freeze trample starve scald drown scare bore work sentence put condemn boil',
)

/** What weather, wrecks and beasts do as well: in their company nobody's hand need be in it. Nobody is shot, hanged or hacked to death by a flood. */
export const byChance = words(`
  kill destroy demolish burn displace hit knock throw smash wreck sink batter flatten raze drive uproot rip tear cut blow hurl drown trample
  gut salt maul blind starve poison gas hold spray drag pull strip push chase attack savage maim leave dump break bury dig strike damage deface
  obliterate annihilate force trap crush fell topple upend lift shut pepper scald brand dam foul
  threaten cripple silence whip lash hammer pound bash bludgeon claim set shake turn lay run put round take
  erase empty switch suspend ground halt close raise lower cancel delay postpone
`)
