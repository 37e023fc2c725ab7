import {form} from './form.js'

/** What is asked of readers below the copy: to get help, to give, to write in. */
export const closingAppeals = [
  form(
    'If you or someone you know is struggling, call or text 988.',
    /^if you(?:[’']re| are| need|(?:[’']ve| have) been affected| or (?:anyone|someone|somebody|a (?:friend|loved one))(?: (?:that )?you (?:care about|know|love))?)\b(?!.*\b(?:information|police|tips?|witness(?:ed)?)\b).{0,200}\b(?:call|chat|contact|dial|help is available|text|visit)\b.{0,200}(?:\d{3}|\bhelp ?lines?\b|\bhotlines?\b|\b(?:action|crisis) lines?\b|\blifelines?\b|\bsamaritans\b|https?:|www\.)/i,
    400,
  ),
  form(
    'In Norland, the crisis lifeline is on 116 123.',
    /^(?:in (?:the )?[\p{L} .&]{2,40},? )?(?:(?:call|contact|text) )?(?:the )?(?:[\p{L} ]{0,60}\b(?:childline|crisis text line|helpline|hotline|lifeline|samaritans))\b[^.!?]{0,60}\b(?:at|is|on) .{0,80}\d{3}/iu,
    500,
  ),
  form(
    'Support independent journalism by giving today.',
    /^(?:please )?support (?!for\b|of\b)(?:\p{L}+ ){0,2}(?:journalism|news(?:room)?|reporting)\b[^!?]{0,120}[.!]?$/iu,
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
    /^become an? (?:[\p{L}-]+ ){0,3}(?:donor|member|patron|subscriber|supporter)(?:[.!]?$| (?:and (?:get|help|support)|for (?:as little as|just|only)|now|to (?:get|read|support)|today)\b)[^!?]{0,120}$/iu,
  ),
  form(
    'Please consider making a gift.',
    /^please consider (?:becoming|donating|making|subscribing|supporting)\b[^!?]{2,160}$/i,
  ),
  form(
    'We welcome your feedback at desk@ninewire.example.',
    /^we (?:appreciate|value|want|welcome) your (?:comments|feedback|questions|suggestions|thoughts|views)\b.{0,120}$/i,
  ),
  form(
    'We would love to hear from you.',
    /^we(?:[’']d| would)? (?:like|love|want) to hear (?:from you|what you|your)\b.{0,160}$/i,
  ),
  form(
    'Have a tip? Call the newsroom at 201-555-0100.',
    /^(?:got|(?:do you )?have) an? (?:news )?(?:story|tip)(?: (?:idea|to share))?\? (?:call|contact|e-?mail|send|text)\b.{2,100}$/i,
  ),
]
