import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** That a page earns by its links. The page speaks of itself: whoever reports on such links says that others do. */
export const paidLinks: Subject = {
  onPages: [
    form(
      'As an associate of a shop, we earn from qualifying purchases.',
      /^as an? [^.!?“”"]{0,60}\b(?:affiliate|associate|partner)\b[^.!?“”"]{0,40}, (?:i|we) (?:may )?(?:earn|receive)\b/i,
      600,
    ),
    form('Affiliate links may be included.', /^affiliate (?:disclosure|links?)\b/i, 600),
    ...holding(
      'commissions?|compensation',
      form(
        'We may earn a commission when you buy through links on this page.',
        /^(?=[^“”"]*\b(?:click(?:ed|ing|s)?|links?|purchas(?:e|ing))\b)(?=[^“”"]*\b(?:our|this (?:article|page|post|site|story)|we)\b)[^“”"]*\b(?:(?:can|could|may|might|sometimes|will) (?:also )?(?:be paid|earn|get|make|receive)|we (?:earn|receive)) (?:[a-zà-ɏ-]+ ){0,3}(?:commissions?|compensation)\b/i,
        600,
      ),
      form(
        'We may earn a commission if you buy a boat.',
        /^(?:disclosure: )?(?:[^.!?]{2,120}, )?(?:then )?we (?:could |may |might |will )?(?:earn|get|receive) an? (?:[a-zà-ɏ]+ )?commission\b(?: (?:if|when) you\b|[.!]?$)/i,
        600,
      ),
    ),
    ...holding(
      '(?:affiliate|paid) links?',
      form(
        'This article contains affiliate links.',
        /^(?:[a-zà-ɏ ]{2,20}: )?(?:some of the links (?:in|on) )?(?:our|this) (?:articles?|pages?|posts?|sites?|stor(?:ies|y))\b[^.!?“”"]{0,30} (?:affiliate|paid) links?\b/i,
        600,
      ),
    ),
  ],
}
