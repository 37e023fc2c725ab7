import type {Clause} from '../clauses.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, eachClause, headIs, isActor, isOpenQuestion, isTheirs, phraseHas} from './claim.js'
import {isDated} from './dated.js'
import {legal, sport, words} from './words.js'

/** Verbs that tell what happened by what it is thought of: nobody sees a budget "gutted" or a town "bled dry". */
const verbs = words(`
  plague cripple gut hollow strangle suffocate paralyse paralyze devour ravage decimate eviscerate emasculate
  shatter tarnish sully besmirch blacken stain taint poison corrode rot fester unravel implode disintegrate spiral wither
  haunt bedevil beset mar blight scar disfigure
  betray humiliate disgrace shame degrade demean belittle flout ostracise ostracize
  antagonise antagonize infuriate enrage outrage exasperate dismay appal appall horrify disgust sicken
  terrify demoralise demoralize dishearten traumatise traumatize
  pander kowtow grovel cower cringe capitulate wobble dither flounder stumble stagger limp lurch blunder bungle fumble squander
  fritter waste hijack railroad bulldoze ram rubber-stamp trample sideline muzzle gag bully browbeat strong-arm arm-twist hoodwink dupe con
  fleece milk wallow bask revel gloat sulk languish wilt crave thirst
  flail reek smack stink overshadow eclipse outshine dwarf dazzle enthral enthrall captivate galvanise galvanize
  electrify stun wow thrill vindicate botch mangle butcher mutilate
  scapegoat demonise demonize vilify smear malign defame stonewall whitewash sugarcoat gloss fudge obfuscate distort twist warp exaggerate 
  hype overhype oversell mislead deceive delude embolden entrench 
`)

/** Things that are what somebody thinks of them. */
const nouns = words(`
  shambles fiasco farce debacle quagmire nightmare catastrophe disgrace humiliation betrayal travesty charade circus pantomime mockery sham
  scandal stitch-up cover-up whitewash smokescreen fig-leaf ploy gimmick stunt
  greed arrogance cowardice incompetence stupidity folly hypocrisy cynicism vanity hubris malice spite cruelty brutality callousness
  indifference apathy complacency negligence neglect recklessness ineptitude dithering infighting backstabbing skulduggery chicanery
  tyranny oppression repression persecution misery squalor despair desperation hysteria paranoia frenzy mayhem havoc chaos bedlam turmoil
  disarray meltdown freefall stranglehold chokehold deathblow lifeline godsend bonanza masterstroke triumph
  bitterness rancour rancor acrimony animosity hatred grudge vendetta
  pretext excuse scapegoat pawn puppet stooge mouthpiece lackey crony
  propaganda indoctrination scaremongering fearmongering grandstanding posturing profiteering racketeering cronyism nepotism
`)

const nature = words(
  'storm superstorm hurricane typhoon cyclone tornado flood fire wildfire blaze earthquake quake disease virus drought',
)
const sizes = words('eclipse dwarf overshadow outshine')
/** What leads to such a thing: "ended in chaos", "is a scandal". A speech about a scandal is none. */
const becomes = words(
  'be become end descend turn slide plunge collapse degenerate amount represent bring sow wreak cause create leave',
)

/** Words of a judging kind in a sentence that nobody stands behind: what the reporter thinks, told as what happened. */
export const chargedClaims = eachClause((clause, scene) => {
  if (clause.form !== 'finite' || isOpenQuestion(scene, clause) || isTheirs(scene, clause)) return undefined
  // "those who shunned him": told to say which. "Belt buckles", "wavering voters": no verb at all.
  if (clause.subject === undefined || /^(?:who|whom|which|that|whose)$/.test(clause.opener)) return undefined
  if (scene.tokens[clause.verb]?.pos !== 'VERB' || phraseHas(scene, clause.subject, nature)) return undefined
  const to = chargeEnd(clause, scene)
  if (to === undefined || scene.has(sport) || scene.has(legal) || isDated(scene)) return undefined
  return {kind: 'verdict', at: clauseSpan(scene, clause, to), grave: true} satisfies Sighting
})

/** "has been plagued by leaks": no one did it. */
const dogs = words(
  'plague dog haunt beset mar bedevil cripple blight hobble stifle strangle paralyse paralyze suffocate corrode poison overshadow rack rive',
)

function chargeEnd({lemma, object, obliques, endToken, passive}: Clause, scene: Scene): number | undefined {
  // "was humiliated by the press": by whom is told, and so is what they did.
  const by = passive ? obliques.find(({preposition}) => preposition === 'by') : undefined
  if (by !== undefined) return dogs.has(lemma) && !isActor(scene, by.phrase) ? by.phrase.endToken : undefined
  if (verbs.has(lemma)) {
    // "cases eclipse the 600 mark", "overshadowed debates on tests": sizes, which can be measured.
    const isMeasured =
      sizes.has(lemma) || passive || (object === undefined && scene.tokens[endToken]?.norm === 'by')
    return isMeasured ? undefined : (object?.endToken ?? endToken)
  }
  if (!becomes.has(lemma)) return undefined
  if (headIs(scene, object, nouns)) return object?.endToken
  const [first] = obliques
  if (first !== undefined && first.phrase.firstToken <= endToken + 1 && headIs(scene, first.phrase, nouns))
    return first.phrase.endToken
  return undefined
}
