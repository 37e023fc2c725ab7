import {contacts} from './contacts.js'
import {anyOf, form} from './form.js'

/** Where a story stood first, and what it is a part of. */
const provenance = [
  form(
    'This story appears in the April issue.',
    /^\*{0,3}\s?this (?:article|essay|piece|story) (?:appear(?:s|ed)|runs|ran) in (?:the|our) .{2,60}\b(?:issue|edition)\b/i,
    400,
  ),
  form(
    'Originally published by Nine Wire',
    /^\*{0,3}\s?originally (?:published|posted|appeared) (?:under|by|in|on|at)\b/i,
    400,
  ),
  form(
    'This story was republished from Nine Wire',
    /^\*{0,3}\s?this (?:story|article)(?: (?:was|is|has been))?(?: (?:originally|first))? (?:re-?|co-?)?(?:published|appeared) (?:by|in|on|at|from|under|with|here)\b/i,
    400,
  ),
  form(
    'Published in The Quay Herald, March 1st, 2031.',
    /^published in (?:the )?\p{Lu}[^.!?]{2,60}?,? (?:on )?(?:\p{Lu}\p{L}{2,8} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}),? \d{4}\.?$/iu,
    120,
  ),
  form(
    'This column originally appeared on Monday.',
    /^\*{0,3}\s?this (?:story|article|piece|post|column|commentary|report) (?:was )?(?:originally|first) (?:published|appeared)\b.{0,120}$/i,
    400,
  ),
  form(
    'The post Crane falls into harbour first appeared on Nine Wire.',
    /^the (?:article|post) .{3,250} (?:appeared first|first appeared) on .{2,80}$/i,
    400,
  ),
  form(
    'A version of this story appears in print on Page 1.',
    /^a version of this (?:article|essay|story) (?:appear(?:s|ed)|r[ua]n) in (?:print|the|our)\b/i,
    400,
  ),
  form(
    'This article is part of a special report.',
    /^\*{0,3}\s?this (?:story|article|post|piece|fact-?check) is part of .{0,80}\b(?:series|project|collaboration|partnership|package|coverage|special report)\b/i,
    400,
  ),
  form(
    'This is an opinion piece.',
    /^\(?this is an? (?:commentary|guest|opinion|sponsored)(?: (?:and|from|\p{L}+))? ?(?:article|column|commentary|content|essay|piece|post)\b.{0,120}$/iu,
    200,
  ),
  form(
    'This story is brought to you by the harbour.',
    /^\*{0,3}\s?this (?:article|content|post|series|story) (?:is|was) (?:brought to you|made possible|paid for|presented|sponsored|supported|(?:created|produced|published|written) in (?:collaboration|partnership)) (?:by|with)\b/i,
    400,
  ),
  form(
    'This story was translated by Ruth Amis.',
    /^\*{0,3}\s?this (?:article|interview|piece|post|story|text) (?:was|has been) (?:first )?translated\b/i,
    300,
  ),
  form('Republished from Nine Wire', /^re-?published (?:by|courtesy|from|here|under|with)\b/i, 300),
  form(
    'This post is republished with thanks.',
    /^\*{0,3}\s?this (?:story|article|post|piece|fact-?check) is republished\b/i,
    400,
  ),
]

/** What a press release is called, above it. */
const releases = [
  form(
    'Source: Carrow Marine Inc.',
    /^\|?\s*(?:Source:|SOURCE:?)\s+\p{Lu}[^!?:]*?(?:\p{L}|\b(?:Inc|Ltd|Corp|Co|plc|(?:\p{Lu}\.)+\p{Lu})\.)$/u,
    90,
  ),
  form('MEDIA RELEASE R2031', /^MEDIA RELEASE(?:\s+\w*\d\w*)?$/, 90),
  form('NEWS RELEASE', /^(?:news|press|media) (?:release|statement|advisory|note)$/i),
  form(
    'Release No. 31-17',
    /^(?:(?:news|press|media) )?(?:release|advisory|statement)(?:\s*(?:no\.?|number|#|:))?\s*[a-z]{0,3}\d[\w./-]*$/i,
  ),
  form('Immediate release', /^immediate release$/i),
  form('Carrow Marine AG / Key word(s): Results', /^[^.!?]{2,80} \/ key ?words?(?:\(s\))?:/i, 200),
  form(
    '(“Carrow” or the “Company”)',
    /^\(["“‘'][^()"”]{1,40}["”’'](?:,? (?:and|or|together with) [^()]{1,60})?\)\.?$/,
    120,
  ),
  form('News provided by', /^news provided by$/i),
  form('FOR IMMEDIATE RELEASE', /^for immediate (?:release|distribution)\b.{0,60}$/i),
  form(
    'This press release features multimedia.',
    /^this (?:press|news|smart news) release features multimedia\b/i,
  ),
]

/** Ways to other stories and to the rest of the site. */
const ways = [
  form(
    '*READ MORE: Ceasefire holds',
    /^[*>»+–—-]{0,3}\s?(?:(?:also|must)[ -])?read(?: (?:more|also|next))?\s*[:|]/i,
    200,
  ),
  form(
    '[Read: Ceasefire holds]',
    /^\[\s?(?:also )?(?:listen|read|see|watch)(?: (?:more|also|next))?\s?[:|][^\]]{2,150}\]$/i,
  ),
  form('See also: the pier', /^see also\s*[:|]/i, 200),
  form(
    'Related stories: the pier',
    /^related(?: (?:stories|articles|links|content|coverage|topics))?\s*[:|]/i,
    200,
  ),
  form('Recommended: the pier', /^recommended(?: stories)?\s*[:|]/i, 200),
  form('More on the harbour: the pier', /^more (?:on|from|coverage|stories)\b[^.]{0,60}\s*[:|]/i, 200),
  form('See photos of the pier:', /^see (?:more )?(?:photos?|pictures|images|videos?)\b[^.!?]{0,60}:$/i, 200),
  form('Click here: the pier', /^(?:click|tap) here\s*[:|]/i, 200),
  form('Watch now: the pier', /^(?:watch|listen)(?: now)?\s*[:|]/i, 200),
  form('Tags: harbour, ferry', /^(?:tags?|topics?|keywords?|filed under)\s*[:|]/i, 200),
  form('tmsnrt: the pier', /^(?:tmsnrt|source link)\s*[:|]/i, 200),
  form(
    'Photo: Ruth Amis',
    /^(?:(?:file )?photo|photos|photos? (?:credit|by)|picture|image(?: source| credit)?|video|graphic)\s*[:|]/i,
    200,
  ),
  form(
    'Lead image by Ruth Amis.',
    /^(?:banner|cover|featured?|header|hero|lead|main|top)[- ](?:art|illustration|image|photo(?:graph)?|picture)(?: (?:is )?(?:by|courtesy|credit|from|via)\b|\s*[:|–—-])/i,
    160,
  ),
  form(
    '[Photo: Ruth Amis]',
    /^[([](?:\p{L}+ )?(?:photos?|images?|pictures?|illustrations?|screenshots?|fotos?|bild)(?: credits?)?(?:\s?[:|]| by\b| via\b)[^()[\]]{2,120}[)\]]$/iu,
  ),
  form(
    'Photo courtesy of the harbour museum.',
    /^(?:\p{L}+ )?(?:photo(?:graph)?|image|picture|illustration)s? (?:is |are )?courtesy\b/iu,
    160,
  ),
  form(
    'Logo - https://ninewire.example/logo.png',
    /^(?:photos?|logo|image|video|infographic)\s+[-–](?:\s+https?:\S+)?$/i,
  ),
  form(
    'View source version on ninewire.example',
    /^(?:cision )?view (?:source version|original content)\b/i,
    200,
  ),
]

/** What a page asks of its readers. */
const calls = [
  form(
    'Sign up for our newsletter',
    /^(?:sign up (?:for|to)\s*[:|]|sign up (?:for|to) (?:our|the|get)\b)/i,
    200,
  ),
  form('Subscribe to Nine Wire', /^subscribe(?:\s*[:|]| to\b)/i, 200),
  form('Follow us on the web', /^follow (?:us\b|(?:us|@)\s*[:|])/i, 200),
  form('Click here', /^(?:click here|like us on)\b/i, 200),
  form('Download our app', /^download (?:our|the) app\b/i, 200),
  form('Join our newsletter', /^join (?:our|the) (?:newsletter|conversation)\b/i, 200),
  form('ADVERTISEMENT', /^(?:(?:advertisements?\s*)+|sponsored(?: content)?|promoted)[.:]?$/i),
  form('- Advertisement -', /^[-–—*_][-–—*_\s]*(?:advertisements?|sponsored)[-–—*_\s]*$/i, 100),
  form(
    'Story continues below',
    /^(?:story continues(?: below)?(?: advertisement)?|article continues(?: below)?)[.:]?$/i,
  ),
  form(
    '- Advertisement. Scroll to continue reading -',
    /^(?:[-–—•\s]*)advertisement\b[.:\s–—-]*(?:(?:article|story) continues below|(?:scroll (?:down )?to )?continue reading)?[.:\s–—•-]*$/i,
  ),
  form(
    'Story continues after the advertisement.',
    /^(?:article|story) continues (?:after|below)(?: (?:the|this))? (?:ad|advertisement|gallery|photo|slideshow|video)[.:]?$/i,
  ),
  form('Scroll to continue', /^scroll (?:down )?to continue(?: reading)?[.:]?$/i),
  form('[embedded content]', /^\[embedded content\]$/i),
  form('pic.twitter.com/abc123', /^pic\.twitter\.com\/\w+$/i),
  form(
    '— Ruth Amis (@amis) March 5, 2031',
    /^[–—-]{1,2}\s?\S[^()]{1,50}\s?\(@\w{2,30}\)\s*(?:on )?\p{L}{3,9}\.? \d{1,2}, \d{4}$/iu,
  ),
  form(
    '[Story continues below photo.]',
    /^[([](?:article|column|post|story) continues (?:after|below)\b[^.!?]{0,40}[.!:]?[)\]]$/i,
  ),
  form('Video below:', /^(?:audio|photos?|videos?) below\W*$/i),
  form('Share this article', /^share this(?: article| story)?[.:]?$/i),
  form('Share:', /^share\s?:$/i),
  form(
    'Read or share this story: https://ninewire.example/crane',
    /^(?:(?:e-?mail|print|read|save)(?:,| and| or)* )*share this (?:article|page|post|story)\s*:/i,
    300,
  ),
  form('Share with friends:', /^share (?:by e-?mail|on|this|to|via|with)\b[^.!?:]{0,30}:$/i),
]

export const furniture = [
  form('^^^^^^', /^<?\^{5,}/),
  // Whom to ask and where to look, as Austrian services close.
  form('(S E R V I C E - www.ninewire.example)', /^\((?:S E R V I C E|SERVICE) [-–—] .*\)$/s, 300),
  ...releases,
  ...provenance,
  ...ways,
  ...calls,
  ...contacts,
  form(
    'For further information, please contact Ruth Amis by phone.',
    /^for (?:more|further|additional) information\b[^.]{0,80}\bcontact\b.*(?:@|\bphone\b|\btel\b|\+\d|\d{3}[- ]\d{4})/i,
    400,
  ),
]
export const isFurniture = anyOf(furniture)
