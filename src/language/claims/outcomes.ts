import {words} from './words.js'

/** How things come out, whoever is told of: nobody plans to lose. */
export const foreseen = words(`
  lose fail collapse destroy ruin worsen deepen struggle suffer damage hurt plunge backfire
  force prove transform revive anger dominate weaken strengthen bankrupt divide embolden isolate deter scare paralyse paralyze cripple
  devastate wreck alienate fuel escalate win cost cause trigger spark boost save refuse
`)

/** How things and kinds of people come to fare. */
export const outcomes = words(`
  foot bear survive prevail triumph thrive vanish disappear evaporate follow ensue erupt explode spread backfire weaken deepen widen grow shrink
  rise fall haunt stall crumble unravel bite hit squeeze starve choke flee flock rebel revolt resist reject desert abandon forget
  forgive remember punish reward accept tolerate believe trust regret rue pay reap learn crush dwarf crowd blame
  jump soar surge climb slump sink drop slide swell double triple halve multiply ease slow stagnate recover rebound boom fade wither die
  drive push pull drag tip throw open close shut block delay derail split tear unite swamp flood overwhelm drown bury sweep wipe
  turn switch shift swing stop end change cut lift raise lower heal settle solve cure break kill hamper harm
`)

/** What stands in a timetable, a plan or an agenda. */
export const scheduled = words(`
  take begin start cover apply run last include be have go come open close expire continue remain enter affect require allow
  replace extend mean need give provide set create consist involve become air premiere feature focus host hold meet hear vote decide
  monitor sit use work scroll read offer send seek pledge press propose look watch consider discuss review negotiate test show
  reveal determine count face compete join serve help publish release return arrive leave attend speak perform visit travel march play
  appear sail fly land depart gather celebrate commemorate unveil inaugurate mark honour honor present introduce launch build install add receive get see hope depict
  hinge depend exist result elect pick choose name nominate appoint cast register attempt try judge face-off debate question inspect examine train teach study
  keep make put hire say sell sign do stand live stay move signal note broadcast carry contain represent resume operate employ produce
`)

/** What a bill or a plan would do is written in it. */
export const provisions = words(`
  require bar ban allow permit repeal override exempt fund tax pay limit cap restrict restore oblige forbid abolish empower grant eliminate overturn
  cut raise lift lower end close impose introduce direct devote cover insert
`)
