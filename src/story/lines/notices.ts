import {anyOf, form} from './form.js'

/** What a page tells its readers of itself: how it earns, who may read and comment, what its pictures are. */
export function isNotice(text: string): boolean {
  if (text.length >= longestNotice) return false
  return opensNotice(text) || (earns.test(text) && isPaid(text))
}

/** How a page earns is told at length, with where to read the rest. */
const longestNotice = 600

/** Links that are paid for. The page speaks of itself: whoever reports on such links says that others do. */
export const paid = [
  form(
    'We may earn a commission when you buy through links on this page.',
    /^(?=[^“”"]*\b(?:click(?:ed|ing|s)?|links?|purchas(?:e|ing))\b)(?=[^“”"]*\b(?:our|this (?:article|page|post|site|story)|we)\b)[^“”"]*\b(?:can|could|may|might|sometimes|will) (?:also )?(?:be paid|earn|get|make|receive) (?:[\p{L}-]+ ){0,3}(?:commissions?|compensation)\b/iu,
  ),
  form(
    'This article contains affiliate links.',
    /^(?:[\p{L} ]{2,20}: )?(?:some of the links (?:in|on) )?(?:our|this) (?:articles?|pages?|posts?|sites?|stor(?:ies|y))\b[^.!?“”"]{0,30} (?:affiliate|paid) links?\b/iu,
  ),
  form(
    'As an associate of a shop, we earn from qualifying purchases.',
    /^as an? [^.!?“”"]{0,60}\b(?:affiliate|associate|partner)\b[^.!?“”"]{0,40}, (?:i|we) (?:may )?(?:earn|receive)\b/i,
  ),
]
const isPaid = anyOf(paid)
const earns = /\b(?:affiliate|associate|commissions?|compensation|paid links|partner)\b/i

/** Who may read on. */
const accounts = [
  form(
    'You have reached your limit of free stories.',
    /^you(?:[’']ve| have) (?:exceeded|reached|read|used) (?:all|the|your) [^.!?]{0,40}\b(?:articles?|stories|views)\b/i,
  ),
  form(
    'This content is only for subscribers.',
    /^this (?:article|content|page|story) is (?:only |exclusive(?:ly)? )?(?:available |reserved )?(?:only |exclusively )?(?:for|to) (?:our |paying |registered )?(?:members|readers|subscribers|users)\b.{0,60}$/i,
  ),
  form(
    'Already a subscriber? Log in',
    /^(?:already|not(?: yet)?) an? (?:member|subscriber)\? (?:join|log in|register|sign (?:in|up)|subscribe)\b/i,
  ),
  form('Already have an account? Sign in', /^already have an account\?/i),
  form(
    'You must be logged in to comment.',
    /^(?:you (?:have to|must|need to) be (?:a (?:member|subscriber)|logged in|registered|signed in)|please (?:log|sign) in|to comment, (?:log|sign) in)\b.{0,80}$/i,
  ),
  form(
    'By signing up, you agree to our terms.',
    /^by (?:clicking|commenting|continuing|entering|posting|providing|registering|sign(?:ing)? up|submitting|subscribing|using)\b[^.!?]{0,80}? (?:i|you) (?:accept|acknowledge|agree|confirm|consent)\b[^.!?]{0,100}\b(?:conditions|cookies|e-?mails?|messages|newsletters?|notices?|polic(?:ies|y)|rules|terms)\b/i,
  ),
  form(
    'This site is protected by a test, and terms of service apply.',
    /^this site is protected by\b.{2,80}\bterms of service\b/i,
  ),
  form(
    'Create a free account to read on.',
    /^(?:create|register for|set up) (?:a free|an) account to\b.{2,60}$/i,
  ),
  form('There was an error, please try again.', /^(?:[^.!?“”"]{3,60}[.,!] )?please try again\b.{0,30}$/i),
  form('This site uses cookies.', /^(?:our|this) (?:site|website|page) uses cookies\b/i),
  form('We use cookies to count our readers.', /^we use cookies\b/i),
]

/** What readers may say of a story. */
const comments = [
  form(
    'Comments are closed.',
    /^(?:your )?comments (?:are|have been|will be) (?:now |currently )?(?:closed|disabled|moderated|subject to|switched off|turned off)\b.{0,120}$/i,
  ),
  form('Have your say in the comments.', /^have your say\b.{0,60}\b(?:below|comments?|poll)\b.{0,20}$/i),
  form(
    'Join the discussion below.',
    /^join the (?:conversation|debate|discussion)\b.{0,30}\b(?:below|comments?)\b.{0,20}$/i,
  ),
  form(
    'What do you think? Leave a comment below.',
    /^(?:[^.!?“”"]{3,80}\? )?(?:add|leave|post|share) (?:a|your) comments? (?:below|here|in the (?:box|section))\b.{0,30}$/i,
  ),
]

/** Films and recordings on the page, and copy that others may use. */
const media = [
  form(
    'The video above is from an earlier story.',
    /^[([]?(?:note: )?(?:the )?(?:(?:above|attached|following) (?:clip|video)|(?:clip|video)(?: player)? (?:above|below)) (?:aired|features?|has|includes|is|shows|was)\b.{0,160}$/i,
  ),
  form(
    'Watch the full interview above.',
    /^(?:hear|listen to|play|see|view|watch) (?:her|his|more of|our|the|their|this)\b[^.!?:“”"]{2,60}\b(?:(?:in the (?:clip|player|video) )?(?:above|below))[.:!]?$/i,
  ),
  form(
    'Republish our stories for free.',
    /^(?:(?:others|you) (?:can|may) )?republish (?:our|this) (?:articles?|content|posts?|stor(?:ies|y)|work)\b/i,
  ),
  form(
    'See our full coverage of cranes here.',
    /^(?:find|follow|read|see|watch) (?:all (?:of )?|more of )?(?:our|\p{Lu}[\p{L} ]{1,30}[’']s?) (?:complete |full |latest |live )?coverage\b.{0,100}$/iu,
  ),
  form(
    'Listen to the newest part of our podcast.',
    /^(?:download|hear|listen to|subscribe to)\b[^.!?“”"]{0,60}\bour\b[^.!?“”"]{0,30}\bpodcast\b.{0,60}$/i,
  ),
  form(
    'Reprinted with permission.',
    /^(?:re-?)?(?:printed|published|used) (?:by|with) permission\b.{0,60}$/i,
  ),
]

/** How a story goes on that is not yet done. */
const updates = [
  form(
    'Check back for updates.',
    /^(?:please )?check back (?:here )?for\b.{0,40}\b(?:updates?|more)\b.{0,30}$/i,
  ),
  form(
    'Stay with us for the latest.',
    /^stay (?:tuned|with (?:us|\p{Lu}[^.!?]{2,40}))(?: (?:for|to) [^.!?]{0,20}\b(?:developments|latest|more|updates?)\b.{0,40})[.!]?$/iu,
  ),
  form('Refresh this page for updates.', /^refresh (?:the|this) page for\b.{0,60}$/i),
  form(
    'We will update this story as we learn more.',
    /^we(?:[’']ll| will) (?:be updating|continue to update|keep updating|update) this (?:article|page|post|story)\b.{0,100}$/i,
  ),
]

export const notices = [...accounts, ...comments, ...media, ...updates]
const opensNotice = anyOf(notices)
