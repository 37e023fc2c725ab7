import {form} from './form.js'

/** What there is to read, hear and see elsewhere. */
const work =
  '(?:article|audio|blog|clip|column|conversation|discussion|documentary|episode|essay|interview|list|newsletter|paper|photo|picture|piece|podcast|post|programme|recording|report|review|slideshow|speech|statement|study|transcript|version|video|webcast|(?:galler|stor)(?:y|ie))s?'

const verb = '(?:check out|download|find|hear|listen to|read|see|view|watch)'

/** Where else to go, from below the copy. */
export const closingWays = [
  form(
    'Read the original article here.',
    new RegExp(
      String.raw`^(?:you can )?(?:also )?${verb} (?:[\p{L}’'-]+ ){0,5}${work}(?: (?:about|by|from|of|on|with) [^.!?]{2,60})? (?:(?:right )?(?:here|above|below|online)|in the player (?:above|below))[.!:]?$`,
      'iu',
    ),
  ),
  form(
    'Read the full story at Nine Wire.',
    new RegExp(
      String.raw`^(?:you can )?(?:also )?${verb} (?:[\p{L}’'-]+ ){0,3}(?:complete|entire|full|original|whole) (?:\p{L}+ ){0,2}${work} (?:at|in|on) [^.!?]{2,60}[.!]?$`,
      'iu',
    ),
  ),
  form(
    'You can also hear the podcast on the Quay.',
    new RegExp(
      String.raw`^you can (?:also )?${verb} (?:\p{L}+ ){0,4}${work} (?:at|in|on|via) [^!?]{2,100}$`,
      'iu',
    ),
  ),
  form(
    'To learn more, sign up today.',
    /^to (?:find out|hear|learn|read|see|watch) (?:more|the (?:full|whole|rest of))\b[^.!?]{0,80},? (?:please )?(?:check out|click|go to|head to|sign up|subscribe|visit)\b[^!?]{2,120}$/i,
  ),
  form(
    'For more stories like this, sign up for our newsletter.',
    /^for (?:additional|all|breaking|daily|further|live|more|the latest)(?! than\b) [^.!?]{2,80}, (?:please )?(?:check out|click|download (?:our|the)|follow (?:@|us\b)|go to|head to|sign up|subscribe|visit)\b[^!?]{2,160}$/i,
  ),
  form('Visit ninewire.example for details.', /^visit [\w-]+(?:\.[\w-]+)+[^\s.]* (?:for|to)\b[^!?]{2,100}$/i),
  form(
    'Learn more about our newsletter.',
    /^(?:discover|find out|learn) more (?:about (?:our|us)|at|here|on our)\b[^!?]{0,80}[.!]?$/i,
  ),
  form(
    'Before it is here, it is on the Quay. LEARN MORE',
    /^.{10,140}[.!?] (?:click here|find out more|learn more|read more)\.?$/i,
  ),
]
