import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** Where those find help whom a story touches. */
export const help: Subject = {
  atFoot: [
    form(
      'If you or someone you know is struggling, call or text 988.',
      /^if you(?:[’']re| are| need|(?:[’']ve| have) been affected| or (?:anyone|someone|somebody|a (?:friend|loved one))(?: (?:that )?you (?:care about|know|love))?)\b(?!.*\b(?:information|police|tips?|witness(?:ed)?)\b).{0,200}\b(?:call|chat|contact|dial|help is available|text|visit)\b.{0,200}(?:\d{3}|\bhelp ?lines?\b|\bhotlines?\b|\b(?:action|crisis) lines?\b|\blifelines?\b|\bsamaritans\b|https?:|www\.)/i,
      400,
    ),
    ...holding(
      'childline|text line|helpline|hotline|lifeline|samaritans',
      form(
        'In Norland, the crisis lifeline is on 116 123.',
        /^(?:in (?:the )?[a-zà-ɏ .&]{2,40},? )?(?:(?:call|contact|text) )?(?:the )?(?:[a-zà-ɏ ]{0,60}\b(?:childline|crisis text line|helpline|hotline|lifeline|samaritans))\b[^.!?]{0,60}\b(?:at|is|on) .{0,80}\d{3}/i,
        500,
      ),
    ),
  ],
}
