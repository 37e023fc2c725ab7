import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** Newsletters, alerts, channels and networks that readers may join. */
export const following: Subject = {
  anywhere: [
    form(
      'Sign up for our newsletter',
      /^(?:sign up (?:for|to)\s*[:|]|sign up (?:for|to) (?:our|the|get)\b)/i,
      200,
    ),
    form('Subscribe to Nine Wire', /^subscribe(?:\s*[:|]| to\b)/i, 200),
    form('Follow us on the web', /^follow (?:us\b|(?:us|@)\s*[:|])/i, 200),
    form('Download our app', /^download (?:our|the) app\b/i, 200),
    form('Join our newsletter', /^join (?:our|the) (?:newsletter|conversation)\b/i, 200),
  ],
  onPages: [
    form(
      'Get our newsletter',
      /^(?:get (?:our|the|all|more|breaking|essential|your)|keep up|stay (?:informed|up to date|on top)|download (?:our|the)|never miss)\b.{0,160}\b(?:newsletter|inbox|apps?|alerts|e-?mail)\b/i,
    ),
    form(
      'Receive news in your browser',
      /^(?:get|receive) [^.!?]{0,60}\b(?:alerts|headlines|news|updates)\b[^.!?]{0,30}\byour (?:browser|desktop|inbox|mobile|phone)\b/i,
    ),
    ...holding(
      '(?:newsletter|e-?mail)',
      form(
        'Ruth Amis picks her favourite stories in this weekly newsletter.',
        /^[^.!?“”"]{20,140} in (?:our|this) (?:free )?(?:daily|evening|monthly|morning|weekly) (?:newsletter|e-?mail)\.?$/i,
      ),
    ),
    form(
      'Enter your e-mail address:',
      /^(?:please )?(?:enter|provide|type(?: in)?) (?:a valid|your) e-?mail(?: address)?(?: (?:above|below|here|to (?:get|join|receive|sign up|subscribe)\b.{0,60}))?[.:*]*$/i,
    ),
    form(
      'SIGN UP HERE: Stay across the harbour.',
      /^(?:download|follow|join|register|sign ?up|subscribe)\b[^.!?:]{0,40}:\s+(?:be|don[’']t|find|get|keep|never|read|receive|stay)\b/i,
    ),
    form(
      'For more news from the harbour, follow us online.',
      /^for more(?! than\b) [^.!?]{2,60}?,? (?:check out|click|download|follow (?:us|our)|head to|join|like|sign up|subscribe|visit) [^.!?]{2,80}[.!]?$/i,
    ),
    form(
      'For all the latest harbour news, download our app.',
      /^for (?:all )?(?:the )?(?:breaking|latest|live|more|top)\b[^.!?“”"]{2,120}\b(?:news|opinions?|reviews?|stories|updates|views)\b[^.!?“”"]{0,40}, (?:please )?(?:click|download|follow (?:@|us\b|our\b)|log on|like us|visit)\b/i,
    ),
    form(
      'Catch all the latest harbour news on our app.',
      /^(?:catch|get|read) all (?:of )?(?:the )?[^.!?“”"]{0,60}\b(?:news|stories|updates|videos)\b[^!?“”"]{0,120}\b(?:here|(?:at|on|only on|with) (?:our|the|[a-zà-ɏ]))/i,
    ),
    form('Stay updated with the latest news.', /^stay updated (?:on|with) [^.!?]{0,20}\blatest\b.{0,100}$/i),
    form('Tell your friends about Nine Wire', /^tell your friends about \S.{2,40}$/i),
    form(
      'follow us on Mastodon',
      /^(?:follow|find|like) (?:us|me|him|her|them|[\p{Lu}@][\p{L}\d_]+(?: \p{Lu}\p{L}+)?) on \p{Lu}[\p{L}]+\b.{0,40}$/u,
    ),
    form(
      'Join Nine Wire on Facebook',
      /^(?:Add|Find|Follow|Friend|Get|Join|Like) (?:us|\p{Lu}[\p{L}\d]+(?: \p{Lu}\p{L}+){0,2}) [Oo]n\s+(?:Bluesky|Facebook|Google|Instagram|LinkedIn|Telegram|TikTok|Twitter|WhatsApp|YouTube)\b.{0,80}$/u,
    ),
    ...holding(
      '(?:telegram|whatsapp)',
      form(
        'Join Nine Wire’s Telegram channel and get the latest news.',
        /^(?:follow|join) (?:our|us|the|[^.!?“”"]{2,40}[’']s) (?:on )?(?:telegram|whatsapp)\b[^.!?“”"]{0,100}\.?$/i,
      ),
    ),
    form(
      'You may unsubscribe any time.',
      /^(?:e-?mails may (?:contain|offer) [^.!?]{3,60}\. .{0,60})?you (?:may|can) unsubscribe (?:at )?any ?time\b.{0,40}$/i,
    ),
    form('A link has been sent to your e-mail.', /^a link has been (?:posted|sent) to your\b.{0,60}$/i),
    form(
      '- FOLLOW Nine Wire on Twitter',
      /^[-–—•»>] (?:find|follow|join|like) [^.!?]{2,50} on (?:Bluesky|Facebook|Instagram|LinkedIn|Telegram|TikTok|Twitter|WhatsApp|YouTube)\b.{0,40}$/i,
    ),
    form(
      'Follow Ruth Amis @amis',
      /^(?:Follow|FOLLOW|follow)\s(?:(?:us|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})(?:\s(?:on|at))?\s)?@\w+\b.{0,220}$/u,
    ),
    form(
      '@amis on Twitter',
      /^(?:(?:find|follow|like) [^.!?]{2,50}|@\w+) on (?:Facebook|Instagram|LinkedIn|Twitter|YouTube)[.!]?$/i,
    ),
    form('@amis', /^@\w{2,30}$/),
    form(
      'Stay up to date with the harbour: follow us online.',
      /^(?:keep|stay) (?:connected|informed|in the loop|up[- ]to[- ]date|updated)\b[^.!?]{0,80}\b(?:follow|join|like|subscribe)\b/i,
    ),
    form(
      'Join our channel to get the latest news.',
      /^(?:follow|join) (?:our|the) [^.!?]{0,40}\b(?:channel|Discord|Telegram|WhatsApp)\b/i,
      160,
    ),
    form(
      'To get the latest news by phone, click here.',
      /^to (?:get|join|receive|sign up|subscribe)\b[^.!?]{2,100}, (?:please )?(?:click|download|sign up|subscribe|tap|text)\b/i,
    ),
    ...holding(
      'sign up|subscribe|register',
      form(
        'There is more. Sign up today.',
        /(?:^|[.!?]\s+)(?:Sign up|Subscribe|Register)\b[^.!?]{0,110}[.!]?$/,
      ),
    ),
  ],
  atFoot: [
    form('Follow the harbour desk on Mastodon', /^follow the [^,.]{2,40} (?:on|at) /i),
    form(
      'Follow her work on Twitter: @amis',
      /^follow [^,]{2,60}? (?:on|at) (?:twitter|x|facebook|instagram|bluesky|https?:|@)/i,
    ),
    form('On Twitter: @amis', /^on (?:twitter|the web)(?::|$|\s+(?:follow\b|at\b|@|https?:))/i),
    form(
      'Don’t forget to follow us.',
      /^(?:and )?(?:(?:be|make) sure (?:to|you)|don[’']t forget to|please) (?:also )?(?:check out our|follow us|join us on|like (?:our|us)|share this|sign up for our|subscribe to our)\b.{0,120}$/i,
    ),
    form('Stay connected with Nine Wire.', /^stay (?:connected|in touch) with [^.!?]{2,40}[.!]?$/i),
    form(
      'For additional stories like this, sign up for our newsletter.',
      /^for (?:additional|all|breaking|daily|further|live|more|the latest)(?! than\b) [^.!?]{2,80}, (?:please )?(?:check out|click|download (?:our|the)|follow (?:@|us\b)|go to|head to|sign up|subscribe|visit)\b[^!?]{2,160}$/i,
    ),
  ],
}
