import {stemOf} from '../verb-lemma.js'

/**
 * Past participles that do not end in -ed, with the verb they belong to. retext-passive's list holds about 210 of them; this one is
 * drawn up for news and keeps the lemma, which a rule asks for.
 */
export const irregularParticiples: ReadonlyMap<string, string> = new Map(
  `
  arisen:arise awoken:awake beaten:beat begun:begin bent:bend bet:bet bid:bid bidden:bid bitten:bite bled:bleed blown:blow borne:bear born:bear
  bought:buy bound:bind broadcast:broadcast broken:break brought:bring built:build burnt:burn burst:burst cast:cast caught:catch chosen:choose
  clung:cling cut:cut dealt:deal done:do drawn:draw driven:drive drunk:drink dug:dig eaten:eat fallen:fall fed:feed felt:feel fought:fight
  found:find flown:fly flung:fling forbidden:forbid forecast:forecast foregone:forgo foreseen:foresee forgiven:forgive forgotten:forget
  forsaken:forsake frozen:freeze given:give ground:grind grown:grow heard:hear held:hold hewn:hew hidden:hide hit:hit
  hung:hang hurt:hurt input:input kept:keep knelt:kneel knit:knit known:know laid:lay leant:lean learnt:learn led:lead leapt:leap left:leave
  lent:lend let:let lit:light lost:lose made:make meant:mean met:meet misled:mislead mistaken:mistake mown:mow outdone:outdo overcome:overcome
  overheard:overhear overrun:overrun overseen:oversee overtaken:overtake overthrown:overthrow overridden:override paid:pay proven:prove put:put
  quit:quit read:read rebuilt:rebuild redone:redo remade:remake repaid:repay resold:resell rerun:rerun retaken:retake rewritten:rewrite
  ridden:ride rung:ring risen:rise rid:rid run:run said:say sawn:saw seen:see sent:send set:set sewn:sew shaken:shake shed:shed shod:shoe
  shorn:shear shot:shoot shown:show shrunk:shrink shut:shut slain:slay slit:slit slung:sling smitten:smite sold:sell sought:seek sown:sow
  spent:spend spilt:spill split:split spoken:speak spread:spread spun:spin stolen:steal stricken:strike struck:strike strung:string stuck:stick
  stung:sting sung:sing sunk:sink sworn:swear swept:sweep swollen:swell swung:swing taken:take taught:teach thought:think thrown:throw
  thrust:thrust told:tell torn:tear trodden:tread understood:understand undertaken:undertake undone:undo unwound:unwind upheld:uphold upset:upset
  withdrawn:withdraw withheld:withhold won:win worn:wear wound:wind woven:weave written:write wrung:wring handwritten:handwrite
  oversold:oversell underwritten:underwrite outspent:outspend outrun:outrun
  `
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [participle = '', lemma = ''] = pair.split(':')
      return [participle, lemma]
    }),
)

/** Words in -ed that are no participles. */
const noParticiples = new Set(
  'indeed need speed seed feed bleed breed deed weed reed greed heed creed steed bed red shed sled wed bred fed led hundred sacred naked wicked rugged ragged jagged crooked biped moped med ted ned fred ahmed mohammed muhammad exceed proceed succeed agreed-upon'.split(
    ' ',
  ),
)

/** The verb that a word is a past participle of, or undefined. Lower case in and out; a regular one keeps the tagger's lemma. */
export function participleLemma(norm: string, lemma: string): string | undefined {
  const irregular = irregularParticiples.get(norm)
  if (irregular !== undefined) return irregular
  if (!/[a-z]{2}ed$/.test(norm) || noParticiples.has(norm)) return undefined
  return lemma === norm ? stemOf(norm.slice(0, -2)) : lemma
}
