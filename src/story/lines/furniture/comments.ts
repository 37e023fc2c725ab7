import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** What readers may say of a story on its page. */
export const comments: Subject = {
  onPages: [
    form('Sort by: newest | oldest', /^sort by:.{0,40}\|/i),
    form(
      'Comments are closed.',
      /^(?:(?:your )?comment(?:s|ing)|the comment)(?: (?:features?|sections?))?(?: (?:for|on) this (?:article|page|post|story))? (?:are|has been|have been|is|will be) (?:now |currently )?(?:closed|disabled|not available|switched off|turned off|unavailable)\b.{0,120}$/i,
    ),
    form(
      'Log in or register to post comments',
      /^(?:you (?:must|need to) )?(?:log|sign) ?in\b(?: or (?:create an account|join|register|sign up)\b)? to (?:add|comment|join|leave|make|post|read|reply|see|submit|view|write)\b[^.!?]{0,60}[.!]?$/i,
    ),
    form(
      'Have your say in the comments below.',
      /^(?:have your say|share your (?:comments?|opinions?|thoughts|views)|what do you think\?)(?=[^.!?]{0,60}\b(?:below|comments?|poll)\b)[^!?]{0,80}[.!?]?$/i,
    ),
    form(
      'Be the first to comment.',
      /^be the first (?:one )?to (?:comment|leave a|post a|review|write a)\b.{0,60}$/i,
    ),
    form(
      'Comments are moderated before publication.',
      /^(?:all |your )?comments (?:are|may be|will be) (?:pre-|post-)?(?:moderated|reviewed|subject to)\b.{0,120}$/i,
    ),
    form('Please keep comments civil.', /^please keep (?:all |your )?comments\b.{0,120}$/i),
    form(
      'Not sure how to add your comment?',
      /^not sure how to (?:add|leave|post|write) (?:a|your) comment\b.{0,60}$/i,
    ),
    form(
      'We reserve the right to remove any comment.',
      /^we reserve the right to (?:delete|edit|moderate|refuse|remove) (?:any|all|your)\b.{0,240}$/i,
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
    form('This site uses Akismet to reduce spam.', /^this site uses akismet\b/i),
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
    form(
      'Join the discussion below.',
      /^join the (?:conversation|debate|discussion)\b.{0,30}\b(?:below|comments?)\b.{0,20}$/i,
    ),
    ...holding(
      'comments?',
      form(
        'Tell us in the comments.',
        /\b(?:let (?:me|us) know|tell us|share your (?:thoughts|views|opinions?|experiences?))\b.{0,60}\b(?:in the comments?|comments? (?:section|below))/i,
      ),
      form(
        'Leave a comment below.',
        /^(?:[^.!?“”"]{3,80}\? )?(?:add|leave|post|share) (?:a|your) comments? (?:below|here|in the (?:box|section))\b.{0,30}$/i,
      ),
    ),
    ...holding(
      '(?:sound off|weigh in|chime in)',
      form('Is it a good pier? Weigh in', /\?\s+(?:sound off|weigh in|chime in)\b[^.!?]{0,60}[.!]?$/i),
    ),
  ],
}
