import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** What is asked of readers who may give. */
export const giving: Subject = {
  onPages: [
    form(
      'If you value our reporting, please donate.',
      /^if you (?:appreciate|believe in|enjoy|like|value)\b[^.!?“”"]{0,80},? (?:please )?(?:become a (?:member|subscriber)|chip in|(?:please )?consider (?:an?|becoming|donating|making|subscribing|supporting)|donate|subscribe)\b/i,
      800,
    ),
    form(
      'Support independent journalism today.',
      /^support (?:independent|local|our|quality) (?:[a-zà-ɏ]+ ){0,3}(?:journalism|newsroom|reporting)\b/i,
    ),
    form(
      'Help us keep reporting: become a member.',
      /^help (?:keep|support|us) [^.!?]{2,80}\b(?:becom(?:e|ing) a member|contribut(?:e|ing)|donat(?:e|ing)|subscrib(?:e|ing))\b/i,
    ),
    ...holding(
      'consider|donate|support (?:our|us)',
      form(
        'Like Nine Wire? Consider making a tax-deductible gift.',
        /(?:^|(?:^|[.!?:]\s+)(?:do|did) you )(?:appreciate|enjoy(?:ed|ing)?|like|love|value)\b[^.!?]{2,80}\?\s+(?:if (?:so|you (?:did|do)),? )?(?:please )?(?:consider (?:an?|becoming|donating|making|subscribing|supporting)\b|donate\b|support (?:our|us)\b)/i,
        800,
      ),
    ),
    ...holding(
      'for (?:as little as|just|only)',
      form(
        'Our work needs you. For as little as £3 you can support Nine Wire.',
        /^(?=[^“”"]*\b(?:our|us|we)\b)[^“”"]*\bfor (?:as little as|just|only) (?:US)?[$£€] ?\d[\d.,]*(?: an? (?:day|month|week|year))?,? (?:you can (?:become|donate|fund|help|subscribe|support)|(?:please )?(?:donate|subscribe|support (?:our|us)))\b/i,
        800,
      ),
    ),
    ...holding(
      '(?:here|now|today)[.!]?$',
      form(
        'Nine Wire is a charity. Donate today.',
        /(?:^|[.!?]\s+)(?:Please )?(?:[Dd]onate|[Gg]ive|[Ss]upport (?:our work|us)) (?:here|now|today)[.!]?$/,
      ),
    ),
    ...holding(
      '(?:depends|relies|is funded) (?:on|by)',
      form(
        'Our journalism depends on readers.',
        /\b(?:journalism|reporting|newsroom)\b[^.!?]{0,40}\b(?:depends|relies|is funded) (?:on|by)\b[^.!?]{0,40}\b(?:readers|donations|supporters)\b[^.!?]{0,30}[.!]?$/i,
      ),
    ),
  ],
  atFoot: [
    form(
      'Please support good journalism by giving today.',
      /^(?:please )?support (?!for\b|of\b)(?:[a-zà-ɏ]+ ){0,2}(?:journalism|news(?:room)?|reporting)\b[^!?]{0,120}[.!]?$/i,
    ),
    form(
      'Help us keep our journalism free.',
      /^help us (?:continue|do|fund|keep|make|produce|sustain|tell)\b[^.!?]{0,120}\b(?:becoming|donat(?:e|ing|ions?)|gift|journalism|members?|reporting|subscri(?:be|bing|ption)|support)\b/i,
      300,
    ),
    form(
      'Your support makes this work possible.',
      /^your (?:contribution|donation|gift|membership|subscription|support) (?:allows|enables|funds|helps|keeps|makes|sustains) (?:our|this|us)\b[^!?]{2,160}$/i,
    ),
    form(
      'Become a member for as little as a coin a month.',
      /^become an? (?:[a-zà-ɏ-]+ ){0,3}(?:donor|member|patron|subscriber|supporter)(?:[.!]?$| (?:and (?:get|help|support)|for (?:as little as|just|only)|now|to (?:get|read|support)|today)\b)[^!?]{0,120}$/i,
    ),
    form(
      'Please consider making a gift.',
      /^please consider (?:becoming|donating|making|subscribing|supporting)\b[^!?]{2,160}$/i,
    ),
  ],
}
