import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** How to share a story, and what is left of posts on networks. */
export const sharing: Subject = {
  anywhere: [
    form('Share this article', /^share this(?: article| story)?[.:]?$/i),
    form('Share:', /^share\s?:$/i),
    form(
      'Read or share this story: https://ninewire.example/crane',
      /^(?:(?:e-?mail|print|read|save)(?:,| and| or)* )*share this (?:article|page|post|story)\s*:/i,
      300,
    ),
    form('Share with friends:', /^share (?:by e-?mail|on|this|to|via|with)\b[^.!?:]{0,30}:$/i),
    form('pic.twitter.com/abc123', /^pic\.twitter\.com\/\w+$/i),
    form(
      '— Ruth Amis (@amis) March 5, 2031',
      /^[–—-]{1,2}\s?\S[^()]{1,50}\s?\(@\w{2,30}\)\s*(?:on )?[a-zà-ɏ]{3,9}\.? \d{1,2}, \d{4}$/i,
    ),
  ],
  onPages: [
    form('pic.twitter.com/a1b2', /^pic\.(?:twitter|x)\.com\/\S+$/),
    form(
      '— Harbour Board (@harbour) March 1, 2031',
      /^[–—-]\s?[^()]{2,60}\(@\w+\)\s+\p{L}+ \d{1,2}, \d{4}$/u,
    ),
    ...holding(
      '(?:post|tweet) this',
      form('“We will not go.” Post this', /[.!?”"»]\s?(?:click to )?(?:post|tweet) this$/i, 300),
    ),
    form('1.2k shares', /^[\d.,]+[km]? (?:shares?|likes?|views?|comments?)$/i),
  ],
  atFoot: [
    form(
      'If you enjoyed this post, share it.',
      /^if you(?:[’'](?:d|ve))? (?:enjoy(?:ed)?|found|like[ds]?|loved?) (?:reading )?(?:our|this|what)\b[^.!?]{0,60}, (?:please |you (?:can|may|might) )?(?:also )?(?:become|check out|click|consider|donate|follow|join|leave|like|share|sign up|subscribe|support|tell|tweet|visit)\b.{0,120}$/i,
    ),
    form(
      'Enjoyed this article? Share it.',
      /^(?:did you )?(?:enjoy(?:ed)?|liked?|loved?) this (?:article|piece|post|story)\?\s*(?:check|click|follow|get|join|please|share|sign up|subscribe|tell|tweet)\b.{0,120}$/i,
    ),
  ],
}
