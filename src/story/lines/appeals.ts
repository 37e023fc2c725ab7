import {forComments, forSubscribers} from './comment-box.js'
import {anyOf, form} from './form.js'
import {isPaidNote} from './paid-links.js'

/** What a page says to its readers: sign up, write to us, turn on the script. */
export function isAppeal(text: string): boolean {
  if ((text.length < longestPlea && isPlea(text)) || isPaidNote(text)) return true
  if (text.length >= longestAppeal) return false
  const line = /[\n\t\u00a0]/.test(text) ? text.replace(/\s/g, ' ') : text
  return opensAppeal(line) || (mayAppeal.test(line) && holdsAppeal(line))
}

const longestAppeal = 260
/** Those who ask for money say why, and what else a reader might do for them. */
const longestPlea = 800

export const pleas = [
  form(
    'Like Nine Wire? Consider making a tax-deductible gift.',
    /(?:^|(?:^|[.!?:]\s+)(?:do|did) you )(?:appreciate|enjoy(?:ed|ing)?|like|love|value)\b[^.!?]{2,80}\?\s+(?:if (?:so|you (?:did|do)),? )?(?:please )?(?:consider (?:an?|becoming|donating|making|subscribing|supporting)\b|donate\b|support (?:our|us)\b)/i,
  ),
  form(
    'Our work needs you. For as little as £3 you can support Nine Wire.',
    /^(?=[^“”"]*\b(?:our|us|we)\b)[^“”"]*\bfor (?:as little as|just|only) (?:US)?[$£€] ?\d[\d.,]*(?: an? (?:day|month|week|year))?,? (?:you can (?:become|donate|fund|help|subscribe|support)|(?:please )?(?:donate|subscribe|support (?:our|us)))\b/i,
  ),
  form(
    'If you value our reporting, please donate.',
    /^if you (?:appreciate|believe in|enjoy|like|value)\b[^.!?“”"]{0,80},? (?:please )?(?:become a (?:member|subscriber)|chip in|(?:please )?consider (?:an?|becoming|donating|making|subscribing|supporting)|donate|subscribe)\b/i,
  ),
]
const isPlea = anyOf(pleas)

/** Forms that a paragraph opens with. */
export const openings = [
  form('desk@ninewire.example', /^[^\s@]+@[^\s@]+\.[^\s@]+$/),
  form(
    'Questions? Comments? Write to us',
    /^["“]?(?:questions|comments)\?\s+(?:comments\?\s+)?(?:e-?mail|write to|contact) us\b/i,
  ),
  form(
    'To watch this video, turn on the script',
    /^to (?:view|watch|play|see|hear) this (?:video|audio|content|page)\b/i,
  ),
  form(
    'Your browser does not support video.',
    /^(?:your browser (?:does not|doesn[’']t) support|please (?:enable|turn on) javascript)/i,
  ),
  form(
    'Get our newsletter',
    /^(?:get (?:our|the|all|more|breaking|essential|your)|keep up|stay (?:informed|up to date|on top)|download (?:our|the)|never miss)\b.{0,160}\b(?:newsletter|inbox|apps?|alerts|e-?mail)\b/i,
  ),
  form(
    'Receive news in your browser',
    /^(?:get|receive) [^.!?]{0,60}\b(?:alerts|headlines|news|updates)\b[^.!?]{0,30}\byour (?:browser|desktop|inbox|mobile|phone)\b/i,
  ),
  form(
    'Interested in writing for us? Get in touch',
    /^(?:would you like|want|(?:are you )?interested|looking)\s(?:to|in)\s[^?]{3,80}\?\s+(?:apply|contact|e-?mail|follow|get in touch|join|read|send|sign up|visit|write)\b/i,
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
    /^for more [^.!?]{2,60}?,? (?:check out|click|download|follow (?:us|our)|head to|join|like|sign up|subscribe|visit) [^.!?]{2,80}[.!]?$/i,
  ),
  form('Report an error', /^(?:report|suggest) an? (?:correction|error|mistake|typo)\W*$/i),
  form(
    'To report a correction, write to the desk.',
    /^to (?:report|request|submit|suggest) an? (?:correction|(?:factual )?error|mistake|typo)\b/i,
  ),
  form(
    'Have you spotted an error? Let us know.',
    /^(?:(?:did|have) you )?(?:found|notice(?:d)?|see|spot(?:ted)?) an? (?:error|inaccuracy|mistake|typo)\b[^?]{0,40}\?/i,
  ),
  form(
    'Corrections: If you find a mistake in this story, write to us.',
    /^(?:corrections?: )?if you (?:are aware of|believe|find|notice|see|spot)\b[^.!?]{0,40}\b(?:error|inaccuracy|mistake|typo)\b.{0,100}\b(?:in (?:our|this) (?:article|report|story)|let us know|tell us|we would like to know|write to us)\b/i,
  ),
  form(
    'Check back in soon.',
    /^check back (?:in )?(?:again|daily|here|later|often|regularly|soon|tomorrow)\b/i,
  ),
  form(
    'Send your pictures to desk@ninewire.example or text them',
    /^(?:e-?mail|send|share|upload) (?:us )?(?:your )(?:\p{L}+[ ,]){1,6}(?:to|at) \S+@\S+/iu,
  ),
  form(
    'Are you in Carrow? Send us your pictures',
    /^(?:are|did|do|have|were) you [^?]{3,80}\?\s+(?:if so,? )?(?:please )?(?:click here|contact|e-?mail|follow us|get in touch|join (?:our|us)\b|let us know|like (?:our|us)|send|share|tell us)\b/i,
  ),
  form(
    'Have a boat or a story to share with us?',
    /^(?:(?:do you )?have|got) (?:an?|any|some) [^.!?]{3,80} to (?:share|tell)(?: with)? us\?/i,
  ),
  form(
    'Have a question about this story? Write to us.',
    /^(?:have|got) (?:an?|any) (?:\p{L}+ )?(?:comments?|corrections?|feedback|questions?|stor(?:y|ies)|tips?)\b[^?]{0,60}\?\s+(?:please )?(?:call|contact|e-?mail|get in touch|let us know|send|tell|text|write)(?: (?:it|them))?(?: (?:to|with))? (?:me|our|the (?:author|editors?|newsroom)|us|\S+@)/iu,
  ),
  form(
    'For all the latest harbour news, download our app.',
    /^for (?:all )?(?:the )?(?:breaking|latest|live|more|top)\b[^.!?“”"]{2,120}\b(?:news|opinions?|reviews?|stories|updates|views)\b[^.!?“”"]{0,40}, (?:please )?(?:click|download|follow (?:@|us\b|our\b)|log on|like us|visit)\b/i,
  ),
  form(
    'Catch all the latest harbour news on our app.',
    /^(?:catch|get|read) all (?:of )?(?:the )?[^.!?“”"]{0,60}\b(?:news|stories|updates|videos)\b[^!?“”"]{0,120}\b(?:here|(?:at|on|only on|with) (?:our|the|\p{Lu}))/iu,
  ),
  form('Stay updated with the latest news.', /^stay updated (?:on|with) [^.!?]{0,20}\blatest\b.{0,100}$/i),
  form('Tell your friends about Nine Wire', /^tell your friends about \S.{2,40}$/i),
  form(
    'Thank you for reading',
    /^(?:thank you|thanks) for (?:joining us|reading|registering|signing up|subscribing|supporting)\b/i,
  ),
  form(
    'follow us on Mastodon',
    /^(?:follow|find|like) (?:us|me|him|her|them|[\p{Lu}@][\p{L}\d_]+(?: \p{Lu}\p{L}+)?) on \p{Lu}[\p{L}]+\b.{0,40}$/u,
  ),
  form(
    'Join Nine Wire on Facebook',
    /^(?:Add|Find|Follow|Friend|Get|Join|Like) (?:us|\p{Lu}[\p{L}\d]+(?: \p{Lu}\p{L}+){0,2}) [Oo]n\s+(?:Bluesky|Facebook|Google|Instagram|LinkedIn|Telegram|TikTok|Twitter|WhatsApp|YouTube)\b.{0,80}$/u,
  ),
  form('Save this story for later.', /^save this (?:article|story|page) for later\b.{0,20}$/i),
  form(
    'You may unsubscribe any time.',
    /^(?:e-?mails may (?:contain|offer) [^.!?]{3,60}\. .{0,60})?you (?:may|can) unsubscribe (?:at )?any ?time\b.{0,40}$/i,
  ),
  form('A link has been sent to your e-mail.', /^a link has been (?:posted|sent) to your\b.{0,60}$/i),
  form(
    '- FOLLOW Nine Wire on Twitter',
    /^[-–—•»>] (?:find|follow|join|like) [^.!?]{2,50} on (?:Bluesky|Facebook|Instagram|LinkedIn|Telegram|TikTok|Twitter|WhatsApp|YouTube)\b.{0,40}$/i,
  ),
  form('Sort by: newest | oldest', /^sort by:.{0,40}\|/i),
  form(
    'Get in touch with us',
    /^(?:connect|get in touch|join|keep up|stay (?:in touch|connected)) with us\b[^.!?]{0,40}[.!]?$/i,
  ),
  form(
    'Follow Ruth Amis @amis',
    /^Follow\s(?:(?:us|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})(?:\s(?:on|at))?\s)?@\w+\b.{0,220}$/u,
  ),
  form(
    'Text size: small medium large',
    /^(?:text|font)(?:[ -]?| \| )size\b\W*(?:(?:\p{L}|small(?:er)?|medium|large[r]?|normal|reset)\b\W*){0,5}$/iu,
  ),
  form(
    '@amis on Twitter',
    /^(?:(?:find|follow|like) [^.!?]{2,50}|@\w+) on (?:Facebook|Instagram|LinkedIn|Twitter|YouTube)[.!]?$/i,
  ),
  form('3 min read', /^(?:\d+ min(?:ute)?s?(?: read)?|(?:reading|read) time\b.{0,20})$/i),
  form('Updated 5 hours ago', /^(?:published |updated )?\d+ (?:hours?|minutes?|mins?|days?|weeks?) ago$/i),
  form('1.2k shares', /^[\d.,]+[km]? (?:shares?|likes?|views?|comments?)$/i),
  form(
    'Comments are closed.',
    /^(?:comment(?:s|ing)|the comment)(?: (?:features?|sections?))?(?: (?:for|on) this (?:article|page|post|story))? (?:are|have been|is|has been) (?:now )?(?:closed|disabled|not available|switched off|turned off|unavailable)\b.{0,60}$/i,
  ),
  form(
    'Loading audio...',
    /^(?:like\s+)?loading(?: (?:article|audio|comments|more|player|story|video))?\W*$/i,
  ),
  form('A- A A+', /^(?:a[+-]|a[+-]?(?:\s+a[+-]?){1,3})$/i),
  form('@amis', /^@\w{2,30}$/),
  form('« Back to all news', /^[<‹«←]\s?(?:all|back|home|newer|older|previous|return)\b[^.!?]{0,60}$/i),
  form(
    'This article was published more than five years ago.',
    /^this (?:article|page|post|story) (?:is|was (?:last updated|published)) (?:more than|over) \S{1,8} (?:months?|years?) (?:ago|old)\b.{0,120}$/i,
  ),
  form(
    'Log in or register to post comments',
    /^(?:log|sign) ?in\b(?: or (?:create an account|join|register|sign up)\b)? to (?:add|join|leave|make|post|read|reply|see|view|write)\b[^.!?]{0,40}[.!]?$/i,
  ),
  form(
    'Read the statement here.',
    /^(?:download|find|read|see|view|watch) (?:all|full|her|his|its?|more|our|part|the|their)\b[^.!?“”"]{0,60}\bhere[.!]?$/i,
    90,
  ),
  form('Already a subscriber? Log in', /^already an? (?:member|registered|subscriber)\b[^?]{0,40}\?/i),
  form(
    'This article is for subscribers only.',
    /^this (?:article|content|page|story|video) is (?:only )?(?:available |exclusive |reserved )?(?:exclusively |only )?(?:for|to) (?:our )?(?:members|premium|registered|subscribers)\b/i,
  ),
  form(
    'By signing up you agree to our terms.',
    /^by (?:clicking|continuing|entering|providing|registering|selecting|signing|submitting|subscribing)\b[^.!?]{0,80}\byou (?:accept|acknowledge|agree|confirm|consent|understand)\b/i,
  ),
  form(
    'This site is protected by reCAPTCHA',
    /^this (?:form|page|site|website) is protected by recaptcha\b/i,
  ),
  form(
    'This content is not available in your region.',
    /^(?:the|this) (?:content|embed|post|video) (?:is not |isn[’']t |is un)available\b/i,
  ),
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
  form(
    'If you have a story for us, please contact us.',
    /^if you have (?:an?|any) [^.!?]{2,80}\b(?:(?:call|contact|e-?mail|send|tell|text|write(?: to)?) us\b|get in touch with us|let us know)/i,
  ),
  form(
    'Support independent journalism today.',
    /^support (?:independent|local|our|quality) (?:\p{L}+ ){0,3}(?:journalism|newsroom|reporting)\b/iu,
  ),
  form(
    'Help us keep reporting: become a member.',
    /^help (?:keep|support|us) [^.!?]{2,80}\b(?:becom(?:e|ing) a member|contribut(?:e|ing)|donat(?:e|ing)|subscrib(?:e|ing))\b/i,
  ),
  form('Visit our website for more.', /^(?:check out|visit) our (?:app|blog|page|site|website)\b/i, 160),
  // What is left of a post from a network.
  form('pic.twitter.com/a1b2', /^pic\.(?:twitter|x)\.com\/\S+$/),
  form('— Harbour Board (@harbour) March 1, 2031', /^[–—-]\s?[^()]{2,60}\(@\w+\)\s+\p{L}+ \d{1,2}, \d{4}$/u),
  form('[email protected]', /^\[email\sprotected\]$/),
  ...forComments,
  ...forSubscribers,
]
const opensAppeal = anyOf(openings)

/** Forms that may stand further on; each holds one of the words of `mayAppeal`, which most paragraphs do not. */
export const appeals = [
  form('Contact us for subscription options', /\b(?:contact us )?for subscription options\b/i),
  form(
    'Tell us in the comments.',
    /\b(?:let (?:me|us) know|tell us|share your (?:thoughts|views|opinions?|experiences?))\b.{0,60}\b(?:in the comments?|comments? (?:section|below))/i,
  ),
  form(
    'Nine Wire is a charity. Donate today.',
    /(?:^|[.!?]\s+)(?:Please )?(?:[Dd]onate|[Gg]ive|[Ss]upport (?:our work|us)) (?:here|now|today)[.!]?$/,
  ),
  form('There is more. Sign up today.', /(?:^|[.!?]\s+)(?:Sign up|Subscribe|Register)\b[^.!?]{0,110}[.!]?$/),
  form(
    'Submit your letter to the editor',
    /(?:^|[.!?]\s+)(?:submit|send|write) (?:us )?(?:your |a )?letters? to the editor\b/i,
  ),
  form('Is it a good pier? Weigh in', /\?\s+(?:sound off|weigh in|chime in)\b[^.!?]{0,60}[.!]?$/i),
  form(
    'Our journalism depends on readers.',
    /\b(?:journalism|reporting|newsroom)\b[^.!?]{0,40}\b(?:depends|relies|is funded) (?:on|by)\b[^.!?]{0,40}\b(?:readers|donations|supporters)\b[^.!?]{0,30}[.!]?$/i,
  ),
  form(
    'Please send us your eyewitness accounts.',
    /^(?:[^“”"]*[.!?] )?(?:please )?(?:e-?mail|send|text) us your (?:[\p{L}-]+ ){0,2}(?:accounts?|comments|experiences?|photos|pictures|questions|stor(?:ies|y)|videos?|views)\b/iu,
  ),
  form(
    'Please leave us a message',
    /^(?:[^“”"]*[.!?] )?(?:please )?(?:drop|leave|send|write) (?:me|us) an? (?:comment|line|message|note|tip)\b/i,
  ),
]
const holdsAppeal = anyOf(appeals)
const mayAppeal =
  /\b(?:us|me an?|me know|share your|subscription|subscribe|register|sign up|letters?|journalism|reporting|newsroom|donate|give)\b|\?\s/i
