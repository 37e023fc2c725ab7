import {words} from './words.js'

/** What is called good or bad by who calls it so. */
export const verdictNouns = words(`
  failure success triumph disaster mistake blunder fiasco farce debacle shambles mess catastrophe travesty disgrace scandal
  sham setback humiliation embarrassment betrayal masterstroke masterpiece victory gamble folly nightmare tragedy miracle
  turning-point milestone joke charade circus revelation flop hit coup blow boost threat menace danger insult outrage injustice
  hypocrisy hypocrite liar smokescreen ploy stunt gimmick facade façade whitewash witch-hunt pretext excuse distraction puppet pawn
  pittance eyesore monstrosity anachronism relic throwback dinosaur hangover millstone albatross boondoggle swindle racket rip-off ripoff
  bombshell bloodbath washout damp-squib letdown let-down comedown anticlimax non-event nonevent abomination aberration absurdity
  atrocity balm bane blemish blight boon bonanza botch bugbear calamity cesspit cesspool chimera cliche cliché cop-out
  curse deathtrap death-trap debasement delight delusion dereliction disappointment disservice distortion dud dystopia
  enigma evasion eye-opener fallacy fantasy farrago fudge gem godsend gold-mine half-measure hindrance hornets-nest hotchpotch howler
  illusion imposition imposture indignity indulgence ordeal overreaction oversight pantomime parody phoney pipe-dream
  platitude powderkeg quagmire ruse sell-out sellout slur smear snub sop stain stalemate stigma
  straitjacket stumbling-block taboo tinderbox tokenism tour-de-force trap treasure trifle ultimatum vanity waste wreck
  yawn
  stooge mouthpiece liability burden fig-leaf shadow coward bully hero villain laughing-stock breakthrough landmark lesson keg powder-keg time-bomb basket-case prisoner hostage shell
`)

export const verdictAdjectives = words(`
  disastrous humiliating shameful reckless courageous heroic brilliant cynical weak botched chaotic shambolic lavish bloated
  incompetent corrupt arrogant foolish stupid absurd ridiculous ludicrous pointless futile hopeless useless worthless
  disgraceful outrageous scandalous unfair unjust unjustified unreasonable unacceptable inexcusable irresponsible dishonest
  misguided ill-conceived ill-advised naive clumsy inept dismal poor abysmal appalling dreadful terrible awful pathetic
  impressive remarkable outstanding superb excellent magnificent inspired inspiring masterful skilful skillful wise shrewd
  bold brave admirable generous overdue inadequate insufficient excessive draconian harsh heavy-handed lenient soft timid
  divisive damaging dangerous toxic flawed broken ineffective inefficient outdated unsustainable unworkable unpopular
  unrealistic implausible unconvincing deserved undeserved fair justified reasonable welcome historic unprecedented crucial
  vital inevitable doomed successful unsuccessful wrong right immoral evil cruel callous heartless
  half-hearted lacklustre lackluster feeble sluggish complacent desperate petty vindictive unhinged erratic untrustworthy
  clueless slow confused disorganised disorganized amateurish haphazard piecemeal disappointing embarrassing encouraging worrying alarming troubling shocking long-overdue
  overwhelming overwhelmed overrun overstretched swamped rife rampant endemic toothless adrift moribund threadbare rotten dysfunctional rudderless
  leaderless irreplaceable unforgivable unanswerable incontrovertible irrefutable damning flimsy laughable unrecognisable unrecognizable
`)

export const verdictVerbs = words(`
  backfire flop fizzle disappoint impress dazzle shine bungle botch deserve lack squander outshine overreach flounder stumble
  underwhelm outclass outwit mishandle
`)

export const virtues = words(`
  courage vision leadership credibility backbone imagination judgment judgement ambition integrity competence direction
  conviction legitimacy authority charisma ideas passion discipline
`)

export const subjects = words(`
  he she it they this that plan policy strategy decision move campaign reform law bill deal response handling performance
  effort tenure record rule budget measure programme program system scheme project operation launch rollout speech
  government party company team minister president mayor leadership management administration proposal offer agreement side
  display approach result opposition movement coalition union club owner board chief penalty referee coach manager squad
  verdict ruling sentence election vote talks meeting summit visit trip investment merger takeover closure promise apology pledge assurance warning
`)

/** Talks that failed came to an end, on a day and before people who were there. */
export const ended = words('talk negotiation')
