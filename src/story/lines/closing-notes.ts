import {form} from './form.js'

/** In UTF-16 units: whose views these are and who paid may take a few sentences. */
export const longestNote = 600

/** What a writer’s life below a column calls her. */
const occupation =
  '(?:activist|advis[eo]r|analyst|author|chair(?:man|person|woman)?|chef|consultant|co-?founder|columnist|correspondent|critic|director|doctor|economist|editor|fellow|founder|head|historian|journalist|lawyer|lecturer|mayor|minister|novelist|officer|poet|president|professor|reporter|researcher|scholar|scientist|senator|student|teacher|writer)s?'

const person = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}`

/** Who wrote and helped, by trade and not by name, and how to reach them. */
export const closingCredits = [
  form(
    'The writer is a former harbour minister.',
    new RegExp(
      String.raw`^The (?:author|columnist|reporter|writer)s? (?:is|are|was|were) (?!not\b)(?:[\p{L}’-]+,? ){0,6}${occupation}\b(?:,? (?:and|at|for|from|in|of|on|who|with)\b.{2,240})?[.)]?$`,
      'u',
    ),
    longestNote,
  ),
  form(
    'Contact the writer at 201-555-0100.',
    /^(?:contact|e-?mail|reach|write to) the (?:authors?|editors?|reporters?|writers?)(?:,? [\p{L} ,]{3,60},?)? (?:at|on|via)\b.{3,160}$/iu,
  ),
  form(
    'Nine Wire’s Ruth Amis contributed reporting.',
    /^\p{Lu}[^.!?“”]{2,160}\bcontributed (?:additional |further )?reporting\b[^.!?]{0,80}\.?$/u,
  ),
  form(
    'Translated from the Norlandic by Ruth Amis.',
    /^\(?translated from (?:the )?\p{Lu}\p{L}+ by \p{Lu}[^!?]{2,120}$/iu,
  ),
  form(
    'Fact-checking by Tom Okafor.',
    new RegExp(
      String.raw`^(?:Additional reporting (?:was )?(?:contributed|provided)|Audio (?:editing|production)|Fact-?check(?:ed|ing)|Graphics|Produced|Production|Research(?: assistance)?|Sound|Transcribed|Video (?:edited|produced)|Web production) by ${person}(?:(?:,? and |, )${person})*\.?$`,
      'u',
    ),
  ),
  form(
    'Ruth Amis contributed to this column.',
    /^\p{Lu}[^.!?“”]{2,160}\bcontributed to this (?:blog|column|essay|piece|post|review)\.?$/u,
  ),
  form(
    'Call Ruth Amis at 201-555-0100.',
    /^(?:Call|Contact|Reach|Text) (?!.*\b(?:Crime|Department|Hotline|Office|Police|Sheriff|Stoppers)\b)\p{Lu}[^.!?]{2,60} at \+?[\d(][\d()+. -]{6,20}(?=[.,; ]|$).{0,120}$/u,
  ),
  form(
    'You can find Ruth Amis on @amis',
    /^(?:You (?:can|may) )?(?:contact|e-?mail|find|follow|reach|write to) \p{Lu}[^.!?]{1,60} (?:at|on) (?:\S+@\S+|@\w+)/u,
  ),
  form('Follow her @amis.', /^follow (?:her|him|me|them) (?:at |on \w+:? )?@\w+\.?$/i),
  form(
    'She tweets at @amis.',
    /^(?:he|she|they|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) tweets? (?:as |at |from )?@\w+\.?$/iu,
  ),
  form('Bio: Ruth Amis writes about harbours.', /^(?:author )?bio(?:graphy)?:\s/i, longestNote),
  form('/NWA', /^\/\p{Lu}{2,6}$/u),
  form('[NWA]', /^\[\p{Lu}{2,6}\]$/u),
]

/** Whose views these are, who paid for the story, and what it is a part of. */
export const closingNotes = [
  form(
    'The views expressed here are those of the author.',
    /^(?:the |all |any )?(?:opinions?|views?)(?:,? (?:and|and\/or|or) (?:opinions?|views?))? (?:expressed(?: (?:above|here(?:in)?|on|in|by (?:the |our |guest )?(?:authors?|bloggers?|columnists?|contributors?|writers?)))?|in this (?:article|column|essay|piece|post)|of (?:the|this) (?:author|columnist|writer)s?)\b.{0,160}\b(?:alone|not (?:necessarily|represent|reflect)|own|personal|solely|those of)\b/i,
    longestNote,
  ),
  form(
    'Views are personal.',
    /^\(?(?:the )?(?:opinions|views) are (?:entirely |solely |strictly )?personal\b/i,
    160,
  ),
  form(
    '(Except for the headline, this story has not been edited by our staff.)',
    /^\(?(?:except|apart|save) (?:for|from) the headline\b.{0,60}\b(?:article|copy|report|story)\b.{0,60}\b(?:edited|modified)\b/i,
    longestNote,
  ),
  form(
    'This reporting was supported by a fund for journalism.',
    /^(?:reporting for this (?:article|project|series|story)|(?:the|this) (?:article|coverage|episode|essay|investigation|journalism|piece|podcast|post|reporting|series|story)) (?:is|was|has been) (?:(?:funded|made possible|paid for|produced|supported|underwritten)(?: (?:and|in part|partly|,))* ?)+(?:by|in partnership|thanks to|through|with)\b[^!?]{0,160}\b(?:cent(?:er|re)|donat(?:ions?|ors?)|foundation|fund(?:ing)?|grants?|initiative|institute|journalism|network|program(?:me)?|project|readers|trust)\b/i,
    longestNote,
  ),
  form(
    'This is the second part of a series.',
    /^this (?:(?:article|column|essay|post|report|story) )?is (?:the )?(?:part (?:\d|[a-z]{3,5})|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|final|latest) (?:article|chapter|column|episode|essay|instal?lment|part|piece|post|story)) (?:in|of)\b[^!?]{2,160}$/i,
  ),
  form('Developing story', /^(?:a |this is a )?developing(?: news)? story\b.{0,60}$/i),
  form('Stay tuned for updates.', /^stay tuned (?:for|to) [^!?]{2,80}$/i),
  form(
    'Adapted from a press release.',
    /^adapted from (?:an? |the )?(?:\p{L}+ ){0,3}(?:article|book|blog|essay|lecture|newsletter|post|release|speech|statement|talk)\b[^,!?]{0,100}$/iu,
  ),
  form(
    'Materials provided by the harbour board.',
    /^(?:content|materials?|story) (?:is |was |were )?provided by\b.{2,200}$/i,
  ),
  form('Cite this page: Nine Wire', /^cite this (?:article|page|paper|post|story)\b/i, longestNote),
  form(
    'Reprinted with permission from Nine Wire.',
    /^(?:excerpted|reposted|reprinted|reproduced|republished|used) (?:by|with) (?:the )?(?:kind )?permission\b.{0,160}$/i,
  ),
  form(
    'This work is licensed under a common licence.',
    /^(?:this (?:article|content|post|work) is )?licen[sc]ed under\b.{0,160}$/i,
  ),
  form('[via The Quay]', /^[[(](?:via|h\/t|hat tip|sources?)\b:? ?[^()[\]]{2,80}[)\]]\.?$/i),
  form(
    'All prices are correct at the time of publication.',
    /^(?:all )?(?:availability|prices?)(?: and (?:availability|prices?|specifications?))? (?:are|is|was|were) (?:accurate|correct|subject to change)\b.{0,80}$/i,
  ),
]
