import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {byVerb} from './wrong-turns.js'

/**
 * The token after a figure of speech that begins with the verb of the clause: "voting with their feet", "hangs by a thread". Nobody sees a
 * thread: what is told so is somebody's verdict.
 */
export function idiomEnd({lemma, verb}: Clause, {tokens, sentence}: Scene): number | undefined {
  const tails = idioms.get(lemma)
  if (tails === undefined) return undefined
  for (const tail of tails) {
    const end = verb + 1 + tail.length
    if (
      end <= sentence.endToken &&
      tail.every((word, offset) => isWord(word, tokens[verb + 1 + offset]?.norm))
    )
      return end
  }
  return undefined
}

/** `~` stands for whose it is: his, her, its, their. */
function isWord(word: string, norm: string | undefined): boolean {
  return word === '~' ? /^(?:his|her|its|their)$/.test(norm ?? '') : word === norm
}

const idioms = byVerb(`
  wriggle out of, worm ~ way out of, weasel out of, lose the dressing room, go through the roof, go to pieces, sit on a mountain of, sit on a powder keg, live in fear of, surround himself with, surround herself with,
  eat out of ~ hand, dance to ~ tune, sing from the same, sweep under the, sail into trouble, drown in debt, drown in paper, vote with ~ feet, sharpen ~ knives, hang by a thread, hang in the balance, walk a tightrope, walk a fine line, tread a fine line,
  skate on thin ice, play with fire, play into the hands of, play second fiddle, play politics, play for time, pull the strings,
  pull the rug, pull ~ punches, pull out all the stops, draw a blank, drag ~ feet, drag ~ heels, dig ~ heels in, dig in ~ heels, dig
  ~ own grave, burn ~ bridges, burn ~ fingers, cross a line, turn a deaf ear, turn a blind eye, turn the clock back, turn back the
  clock, turn the screw, turn the tables, turn the other cheek, go sour, go awry, go astray, go wrong, go bust, go downhill, go
  nowhere, go to the wall, go to seed, go to waste, go up in smoke, go down the drain, go through the motions, go for broke, go too
  far, go off the rails, come unstuck, come undone, come to nothing, come to grief, come back to haunt, come home to roost, come up
  short, come under ~ spell, fall flat, fall foul of, fall from grace, fall on deaf ears, fall by the wayside, fall into line, fall
  to pieces, fall out with, fall prey to, fall into disrepair, fall behind the times, run out of steam, run out of road, run scared,
  run rings, run riot, run amok, run deep, run rampant, run circles, lose ~ way, lose ~ shine, lose ~ lustre, lose ~ edge, lose ~
  nerve, lose ~ grip, lose ~ touch, lose ~ bearings, lose ~ appeal, lose ~ sheen, lose ~ bite, lose ~ teeth, lose ~ soul, lose the
  plot, lose the argument, lose the thread, miss the point, miss the boat, miss the mark, beggar belief, defy belief, defy logic,
  defy gravity, pay the price, pay lip service, pay through the nose, carry the can, carry no weight, carry little weight, count for
  little, count for nothing, cut no ice, cut corners, cut both ways, cut ~ losses, cut and run, bear the brunt, bear the scars, toe
  the line, rock the boat, rest on ~ laurels, hit rock bottom, hit the buffers, hit a brick wall, hold no water, hold sway, hold all
  the cards, hold the key, keep ~ powder dry, keep ~ head down, bury ~ head, bide ~ time, bite the bullet, bite off more than, blow
  hot and cold, blow up in ~ face, blow ~ cover, move the goalposts, muddy the waters, stem the tide, steal the show, steal the
  limelight, steal a march, stick to ~ guns, stick in the throat, stand in the way, stand on shaky, stand idly by, sit on the fence,
  sit on ~ hands, sit uneasily, sit idly by, sink without trace, sink without a trace, sail close to the wind, save face, save ~
  skin, sell ~ soul, shoot ~ in the foot, shoot itself in the foot, shoot himself in the foot, shoot herself in the foot, show ~
  true colours, show ~ true colors, show ~ age, speak with forked, speak volumes, spiral out of control, spin out of control, spell
  trouble, spell doom, strike a chord, strike a nerve, take a back seat, take a battering, take a hammering, take a beating, take
  leave of, take ~ eye off, take the bait, take the biscuit, take the shine off, take its toll, take no prisoners, tie ~ hands, tilt
  at windmills, throw in the towel, throw caution, throw ~ weight, throw good money, wash ~ hands, wear the trousers, wear thin,
  wear ~ heart, weather the storm, whistle in the dark, whistle in the wind, wipe the slate, wield ~ axe, wring ~ hands, ride
  roughshod, ride high, ride out the storm, reach boiling point, reach breaking point, reap the whirlwind, ring hollow, ring true,
  rub salt, rule the roost, rule with a rod, rear its head, feel the pinch, feel the heat, feel the squeeze, fan the flames, fight a
  losing, fight for ~ life, fiddle while, fly in the face, flex ~ muscles, foot the bill, force ~ hand, gather dust, get cold feet,
  get out of hand, get off scot, get nowhere, get ~ own way, grasp the nettle, grind to a halt, have ~ work cut out, have feet of
  clay, have egg on, have ~ back to the wall, have no teeth, have the upper hand, have the last laugh, have it both ways, hedge ~
  bets, jump the gun, jump ship, jump on the bandwagon, kick the can, kick into the long grass, know no bounds, know no limits,
  leave much to be desired, leave a lot to be desired, leave a bitter taste, lick ~ wounds, lie in tatters, line ~ pockets, line ~
  own pockets, live beyond ~ means, live in a bubble, live in the past, live on borrowed time, loom large, make a meal of, make
  heavy weather, make a mockery, make a killing, make ends meet, make or break, nail ~ colours, open old wounds, open the
  floodgates, open a can, overplay ~ hand, overstay ~ welcome, overstep the mark, outlive ~ usefulness, outstay ~ welcome, paper
  over the cracks, pass the buck, pick up the pieces, plumb new depths, plough a lonely, pour cold water, pour oil, pour scorn, pour
  salt, preach to the converted, punch above ~ weight, push the envelope, push ~ luck, put a brave face, put ~ foot down, put ~
  house in order, put the brakes on, put paid to, stretch to breaking point, stretch credulity, strain credulity, tear itself apart,
  teeter on, touch a nerve, upset the apple, upset the applecart
`)
