import {form} from './form.js'

/** What stands at the box where readers write. */
export const forComments = [
  form(
    'Have your say in the comments below.',
    /^(?:have your say|share your (?:comments?|opinions?|thoughts|views)|what do you think\?)(?=[^.!?]{0,60}\b(?:below|comments?)\b)[^!?]{0,80}[.!?]?$/i,
  ),
  form(
    'Be the first to comment.',
    /^be the first (?:one )?to (?:comment|leave a|post a|review|write a)\b.{0,60}$/i,
  ),
  form(
    'You must be logged in to post a comment.',
    /^(?:(?:please )?(?:log|sign) ?in|you (?:must|need to) (?:be )?(?:logged|log|registered|sign|signed)(?: in)?)(?: or (?:join|register|sign up))? to (?:add|comment|join the (?:conversation|discussion)|leave|post|reply|submit|write)\b.{0,60}$/i,
  ),
  form(
    'Comments are moderated before publication.',
    /^(?:all )?comments (?:are|may be|will be) (?:pre-|post-)?(?:moderated|reviewed|subject to)\b.{0,120}$/i,
  ),
  form('Please keep comments civil.', /^please keep (?:all |your )?comments\b.{0,120}$/i),
  form(
    'Not sure how to add your comment?',
    /^not sure how to (?:add|leave|post|write) (?:a|your) comment\b.{0,60}$/i,
  ),
  form('View the discussion thread.', /^view the discussion thread\b/i),
  form('Comments powered by a system', /^(?:blog )?comments powered by\b/i),
  form(
    'To comment, please log in.',
    /^to (?:comment|join the (?:conversation|discussion)|leave a comment|reply),? (?:please )?(?:log|register|sign|subscribe)\b.{0,60}$/i,
  ),
  form(
    'Your e-mail address will not be published.',
    /^your e-?mail (?:address )?will not be (?:published|shared|shown)\b.{0,80}$/i,
  ),
  form('Save my name for the next time I comment.', /^save my name\b.{0,100}\bnext time i comment\b/i),
  form('This site uses Akismet to reduce spam.', /^this site (?:is protected by recaptcha|uses akismet)\b/i),
  form('Notify me of new comments.', /^notify me of (?:follow-?up|new) (?:comments|posts)\b.{0,40}$/i),
  form(
    'Both comments and pings are closed.',
    /^(?:both )?(?:comments|pings|trackbacks)(?: and (?:comments|pings|trackbacks))? are (?:currently )?closed\b.{0,60}$/i,
  ),
  form(
    'You can follow any responses to this entry by feed.',
    /^you can (?:follow any responses|leave a response)\b.{0,160}$/i,
  ),
  form(
    'This entry was posted in Harbour.',
    /^this entry was (?:filed|posted|published|written) (?:by|in|on|under)\b.{0,200}$/i,
  ),
  form(
    'There are no comments yet.',
    /^(?:there are )?(?:currently )?no comments(?: posted| yet)?[.!]?(?: be the first\b.{0,40})?$/i,
  ),
]

/** What a page says to those who have not paid. */
export const forSubscribers = [
  form(
    'To continue reading, please subscribe.',
    /^to (?:continue reading|keep reading|read (?:on|the (?:full|rest of the|whole) (?:article|story)|this (?:article|story)))\b[^.!?]{0,40}, (?:please )?(?:become|buy|create|join|log|register|sign|start|subscribe)\b/i,
  ),
  form(
    'You have reached your limit of free articles.',
    /^you(?:[’']ve| have) (?:reached|read|used|viewed) [^.!?]{0,40}\bfree (?:articles?|stor(?:ies|y))\b/i,
  ),
  form('Get unlimited access for a coin.', /^get unlimited (?:access|digital)\b.{0,120}$/i),
]
