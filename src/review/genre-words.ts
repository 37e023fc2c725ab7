import {words} from '../language/claims/words.js'

/** What each kind of copy cannot do without. Words that news has other uses for ("role", "race", "court", "sea") are left out. */
export const artsWords = words(`
  novel novel's novelist novels fiction fictional memoir poem poems poet poetry narrator chapter plot book books protagonist heroine
  storyteller storytelling literary prose tale tales fable allegory author authors writer
  film films film's movie movies actor actress screenplay documentary comedy drama sequel hollywood
  album songs song lyrics melody singer guitar piano flute whistle drums orchestra conductor symphony sonata recital opera soprano
  tenor music musical musicians band concert ballet dance dancer dancers choreographer choreography
  theater theatre staging playwright production premiere
  exhibition gallery painting paintings painter sculpture sculptor canvas portrait portraits
  fashion designer designers runway gown gowns skirt skirts dress dresses silk velvet fabrics hairdos
  restaurant restaurants chef chefs menu dishes dish dining sauce cuisine wine dessert flavors flavours shrimp seafood cooking cook cooks
  recipe recipes ingredients tablespoon tablespoons teaspoon teaspoons oven simmer stir garlic butter
  beach beaches resort resorts villa chalets snorkeling hiking picnic scenery
`)

export const sportWords = words(`
  game games match matches team team's teams teammate teammates coach coach's coaches coaching player player's players league playoff
  playoffs season seasons preseason
  championship championships champion champions tournament semifinal semifinals semi-final quarterfinal quarterfinals quarter-final cup
  inning innings pitcher pitchers pitching batter batted hitter homer homers homered bullpen shortstop outfielder catcher strikeout strikeouts
  quarterback quarterbacks touchdown touchdowns linebacker receiver fumble interception halftime half-time overtime
  rebound rebounds jumper jumpers dunk pointer pointers turnovers backcourt nba nfl nhl mlb ncaa fifa uefa
  striker midfielder goalkeeper defender defenders winger penalty referee umpire linesman goalless equaliser equalizer
  goalie puck hockey basketball baseball football soccer tennis golf rugby cricket boxing skating skater skaters skated skate ski skier skiers
  skiing downhill slalom jump jumps triple medal medals medalist medallist olympic olympics
  score scored scorer scoring standings shutout roster dugout rookie defenseman benched lineup
  birdie birdies bogey bogeys putt eagle fairway tiebreak tiebreaker seeded unseeded doubles singles
  wicket wickets batsman bowler stadium arena lap laps sprint sprinter relay marathon kilometer kilometers meters knockout bout bouts heavyweight
`)

export const weatherWords = words(`
  snow snowfall snowstorm snowy rain rainfall rainy showers shower thunderstorm thunderstorms drizzle sleet hail flurries fog humidity humid
  temperature temperatures degrees fahrenheit celsius inches winds breeze breezy sunny sunshine cloudy clouds chilly
  forecast forecasts forecasters meteorologist meteorologists winter radar dew precipitation climate warmth
`)

/** A case or an inquiry: news, wherever it happened. */
export const caseWords = words(`
  charged charges arrested arrest indicted indictment trial jury jurors prosecutor prosecutors prosecution lawsuit sued convicted conviction
  defendant sentenced bribery bribes bribe corruption doping tribunal investigators detectives inquiry investigation
`)

/** Harm to people: what happens in a novel, but no part of a match or of the weather. */
export const harmWords = words(
  'killed died dead death deaths injured murder murdered assault rape police victims evacuated homeless',
)
