import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** What there is to read, hear and see elsewhere. */
const work =
  '(?:article|audio|blog|clip|column|conversation|discussion|documentary|episode|essay|interview|list|newsletter|paper|photo|picture|piece|podcast|post|programme|recording|report|review|slideshow|speech|statement|study|transcript|version|video|webcast|(?:galler|stor)(?:y|ie))s?'

const verb = '(?:check out|download|find|hear|listen to|read|see|view|watch)'

/** Ways to other stories, to the rest of the site and to other places. */
export const ways: Subject = {
  anywhere: [
    form(
      '*READ MORE: Ceasefire holds',
      /^[*>»+–—-]{0,3}\s?(?:(?:also|must)[ -])?read(?: (?:more|also|next))?\s*[:|]/i,
      200,
    ),
    form(
      '[Read: Ceasefire holds]',
      /^\[\s?(?:also )?(?:listen|read|see|watch)(?: (?:more|also|next))?\s?[:|][^\]]{2,150}\]$/i,
    ),
    form('See also: the pier', /^see also\s*[:|]/i, 200),
    form(
      'Related stories: the pier',
      /^related(?: (?:stories|articles|links|content|coverage|topics))?\s*[:|]/i,
      200,
    ),
    form('Recommended: the pier', /^recommended(?: stories)?\s*[:|]/i, 200),
    form('More on the harbour: the pier', /^more (?:on|from|coverage|stories)\b[^.]{0,60}\s*[:|]/i, 200),
    form(
      'See photos of the pier:',
      /^see (?:more )?(?:photos?|pictures|images|videos?)\b[^.!?]{0,60}:$/i,
      200,
    ),
    form('Click here: the pier', /^(?:click|tap) here\s*[:|]/i, 200),
    form('Watch now: the pier', /^(?:watch|listen)(?: now)?\s*[:|]/i, 200),
    form('Tags: harbour, ferry', /^(?:tags?|topics?|keywords?|filed under)\s*[:|]/i, 200),
    form('tmsnrt: the pier', /^(?:tmsnrt|source link)\s*[:|]/i, 200),
    form('Click here', /^(?:click here|like us on)\b/i, 200),
    form('On the Net:', /^on the net:$/i),
  ],
  onPages: [
    form('« Back to all news', /^[<‹«←]\s?(?:all|back|home|newer|older|previous|return)\b[^.!?]{0,60}$/i),
    form(
      'Read the statement here.',
      /^(?:download|find|read|see|view|watch) (?:all|full|her|his|its?|more|our|part|the|their)\b[^.!?“”"]{0,60}\bhere[.!]?$/i,
      90,
    ),
    form('Visit our website for more.', /^(?:check out|visit) our (?:app|blog|page|site|website)\b/i, 160),
    ...holding(
      'coverage',
      form(
        'See our full coverage of cranes.',
        /^(?:find|follow|read|see|watch) (?:all (?:of )?|more of )?(?:our|[a-zà-ɏ][a-zà-ɏ ]{1,30}[’']s?) (?:complete |full |latest |live )?coverage\b.{0,100}$/i,
      ),
    ),
  ],
  atFoot: [
    form('Online: the report', /^online:/i),
    form('#crane #quay', /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u),
    form('doi: 10.1000/182', /^doi:\s?10\.\d/i),
    form('https://ninewire.example/1', /^https?:\/\/\S+$/i),
    form(
      'Read more about cranes at ninewire.example',
      /^read more about [^.!?]{2,60} (?:at|in|on) [^!?]{2,80}$/i,
    ),
    form('More on cranes: ninewire.example', /^more (?:ap|on)\b[^.]*:/i),
    form('More harbour news: https://ninewire.example', /^more [^.:]{2,60}:\s*https?:/i),
    form('Find more NW stories at https://ninewire.example', /^find more .{2,60}https?:/i),
    form(
      'For more information, visit www.ninewire.example.',
      /^for (?:(?:more|further) information|(?:all |media |press |other )?(?:inquiries|enquiries|questions)),? (?:please )?(?:visit|see|go to|contact|call|e-?mail)\b.{2,120}$/i,
    ),
    form(
      'To hear more of the talk, see our edition for tablets.',
      /^to (?:find out|hear|learn|read|see|watch) (?:more|the rest)\b[^.!?]{0,80}, (?:please )?(?:click|download|get|go to|listen to|pick up|see|tune in|visit)\b/i,
    ),
    form(
      'For more on cranes, go to ninewire.example.',
      /^for more\b(?! than\b)[^.!?“”"]{2,60}, (?:please )?(?:check out|click|follow (?:@|us\b)|go to|head to|see|visit)\b.{2,120}$/i,
    ),
    form('Visit Nine Wire at www.ninewire.example', /^visit .{2,60} (?:at|online) (?:https?:|www\.)\S+$/i),
    form('Keywords: harbour', /^keywords?:/i),
    form(
      'You can read the original article here.',
      new RegExp(
        `^(?:you can )?(?:also )?${verb} (?:[a-zà-ɏ’'-]+ ){0,5}${work}(?: (?:about|by|from|of|on|with) [^.!?]{2,60})? (?:(?:right )?(?:here|above|below|online)|in the player (?:above|below))[.!:]?$`,
        'i',
      ),
    ),
    form(
      'Read the full story at Nine Wire.',
      new RegExp(
        `^(?:you can )?(?:also )?${verb} (?:[a-zà-ɏ’'-]+ ){0,3}(?:complete|entire|full|original|whole) (?:[a-zà-ɏ]+ ){0,2}${work} (?:at|in|on) [^.!?]{2,60}[.!]?$`,
        'i',
      ),
    ),
    form(
      'You can also hear the podcast on the Quay.',
      new RegExp(`^you can (?:also )?${verb} (?:[a-zà-ɏ]+ ){0,4}${work} (?:at|in|on|via) [^!?]{2,100}$`, 'i'),
    ),
    form(
      'To learn more, sign up today.',
      /^to (?:find out|hear|learn|read|see|watch) (?:more|the (?:full|whole|rest of))\b[^.!?]{0,80},? (?:please )?(?:check out|click|go to|head to|sign up|subscribe|visit)\b[^!?]{2,120}$/i,
    ),
    form(
      'Visit ninewire.example for details.',
      /^visit [\w-]+(?:\.[\w-]+)+[^\s.]* (?:for|to)\b[^!?]{2,100}$/i,
    ),
    form(
      'Learn more about our newsletter.',
      /^(?:discover|find out|learn) more (?:about (?:our|us)|at|here|on our)\b[^!?]{0,80}[.!]?$/i,
    ),
    ...holding(
      '(?:broadcast|shown)',
      form(
        'Harbour Lives is broadcast on Friday at 1100 GMT. Or listen again online.',
        /^[^.!?]{4,120}\b(?:is|was|will be) (?:broadcast|shown) [^.!?]{3,100}\. (?:Or |You can )?(?:catch up|listen|watch)\b[^!?]{2,80}$/i,
      ),
    ),
    ...holding(
      '(?:click here|find out more|learn more|read more)\\.?$',
      form(
        'Before it is here, it is on the Quay. LEARN MORE',
        /^.{10,140}[.!?] (?:click here|find out more|learn more|read more)\.?$/i,
      ),
    ),
  ],
}
