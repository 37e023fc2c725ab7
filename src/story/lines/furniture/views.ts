import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** In UTF-16 units: whose views these are may take a few sentences. */
const longestNote = 600

/** Whose views a story tells, and what its house stands for. */
export const views: Subject = {
  anywhere: [
    form(
      'The views and opinions expressed herein are the author’s.',
      /^the (?:views?|opinions?)(?:,? and (?:views?|opinions?))? expressed (?:herein|(?:in|by) th(?:is|e) (?:article|author|commentary|column|story))\b/i,
      500,
    ),
    form(
      'The views expressed are the author’s own.',
      /^(?:the )?(?:views?|opinions?) (?:expressed )?(?:above |here )?(?:are|is) (?:(?:solely |purely )?(?:those of )?(?:the )?(?:author|columnist|writer)|(?:her|his|their) own|personal)\b/i,
      300,
    ),
  ],
  atFoot: [
    form(
      'The views expressed here are those of the author.',
      /^(?:the |all |any )?(?:opinions?|views?)(?:,? (?:and|and\/or|or) (?:opinions?|views?))? (?:expressed(?: (?:above|here(?:in)?|on|in|by (?:the |our |guest )?(?:authors?|bloggers?|columnists?|contributors?|writers?)))?|in this (?:article|column|essay|piece|post)|of (?:the|this) (?:author|columnist|writer)s?)\b.{0,160}\b(?:alone|not (?:necessarily|represent|reflect)|own|personal|solely|those of)\b/i,
      longestNote,
    ),
    form(
      'Views are personal.',
      /^\(?(?:the )?(?:opinions|views) are (?:entirely |solely |strictly )?personal\b/i,
      160,
    ),
    form('Full disclosure: the writer owns a boat', /^(?:full )?disclosures?:/i),
    form(
      'All prices are correct at the time of publication.',
      /^(?:all )?(?:availability|prices?)(?: and (?:availability|prices?|specifications?))? (?:are|is|was|were) (?:accurate|correct|subject to change)\b.{0,80}$/i,
    ),
    ...holding(
      'disclosure policy',
      form(
        'The Fool owns none of the shares. It has a disclosure policy.',
        /^.{20,240}\bhas a disclosure policy\b/i,
      ),
    ),
  ],
}
