import {form} from '../form.js'
import type {Subject} from '../subject.js'

/** How old a page is, how long, and how it goes on. */
export const pageState: Subject = {
  onPages: [
    form(
      'Check back in soon.',
      /^check back (?:in )?(?:again|daily|here|later|often|regularly|soon|tomorrow)\b/i,
    ),
    form('Save this story for later.', /^save this (?:article|story|page) for later\b.{0,20}$/i),
    form(
      'Text size: small medium large',
      /^(?:text|font)(?:[ -]?| \| )size\b\W*(?:(?:[a-zà-ɏ]|small(?:er)?|medium|large[r]?|normal|reset)\b\W*){0,5}$/i,
    ),
    form('3 min read', /^(?:\d+ min(?:ute)?s?(?: read)?|(?:reading|read) time\b.{0,20})$/i),
    form('Updated 5 hours ago', /^(?:published |updated )?\d+ (?:hours?|minutes?|mins?|days?|weeks?) ago$/i),
    form('A- A A+', /^(?:a[+-]|a[+-]?(?:\s+a[+-]?){1,3})$/i),
    form(
      'This article was published more than five years ago.',
      /^this (?:article|page|post|story) (?:is|was (?:last updated|published)) (?:more than|over) \S{1,8} (?:months?|years?) (?:ago|old)\b.{0,120}$/i,
    ),
    form(
      'Check back for updates.',
      /^(?:please )?check back (?:here )?for\b.{0,40}\b(?:updates?|more)\b.{0,30}$/i,
    ),
    form(
      'Stay with us for the latest.',
      /^stay (?:tuned|with (?:us|[a-zà-ɏ][^.!?]{2,40}))(?: (?:for|to) [^.!?]{0,20}\b(?:developments|latest|more|updates?)\b.{0,40})[.!]?$/i,
    ),
    form('Refresh this page for updates.', /^refresh (?:the|this) page for\b.{0,60}$/i),
    form(
      'We will update this story as we learn more.',
      /^we(?:[’']ll| will) (?:be updating|continue to update|keep updating|update) this (?:article|page|post|story)\b.{0,100}$/i,
    ),
  ],
  atFoot: [
    form('Developing story', /^(?:a |this is a )?developing(?: news)? story\b.{0,60}$/i),
    form('Stay tuned for a second part.', /^stay tuned (?:for|to) [^!?]{2,80}$/i),
  ],
}
