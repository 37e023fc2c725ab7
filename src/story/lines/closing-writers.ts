import {form, holding} from './form.js'

/** “Ruth Amis, Tom Achebe in Carrow and Ana de Sousa”: names and the places where they work, and nothing else. */
const people = String.raw`\p{Lu}[\p{L}.’'-]*(?:(?:,? (?:and|et|und|y) | in | at |, | )(?:d[aei] )?\p{Lu}[\p{L}.’'-]*)+`

/** Who helped, and who asked the questions. */
const helpers = [
  ...holding(
    'with (?:additional )?(?:assistance|help|reporting)',
    form(
      '--Ruth Amis, with assistance from Tom Achebe in Carrow.',
      new RegExp(
        String.raw`^(?:[–—-]+\s?)?(?:(?:By )?${people},? )?[Ww]ith (?:additional )?(?:assistance|help|reporting) (?:by|from) ${people}\.?$`,
        'u',
      ),
    ),
  ),
  ...holding(
    'contributed',
    form(
      'Nine Wire’s Ruth Amis in Carrow and reporter Tom Achebe contributed.',
      new RegExp(
        String.raw`^(?:[–—-]+\s?)?(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}[’']s? )?${people}(?: and (?:reporters?|writers?|staff writers?) ${people})? (?:also )?contributed\.?$`,
        'u',
      ),
    ),
  ),
  form(
    'Das Gespräch führte Ruth Amis.',
    new RegExp(
      String.raw`^(?:Das (?:Gespräch|Interview) führten?|Die Fragen stellten?|Interview by|Propos recueillis par|Entrevista realizada por|The interview was conducted by) ${people}\.?$`,
      'u',
    ),
  ),
]

/** How to reach the writer, and the writer’s life with it. */
const writers = [
  form(
    'To contact the reporter on this story: ruth.amis@ninewire.example',
    /^\(?To contact the (?:author|editor|reporter|writer)s?(?: (?:(?:of|on|responsible for) )?this (?:article|report|story)\b|: )/,
  ),
  ...holding(
    'can be (?:reached|followed|contacted)',
    form(
      'Ruth Amis can be reached at 201-555-0100',
      /^[^.]*\bcan be (?:reached|followed|contacted) (?:at|on|by|via)\b/,
    ),
  ),
  ...holding(
    'may be (?:reached|contacted)',
    form(
      'Ruth Amis may be reached at amis@ninewire.example',
      /^[^.]{3,60} may be (?:reached|contacted) (?:at|via) \S+@/,
    ),
  ),
  form(
    'Contact Ruth Amis at amis@ninewire.example',
    /^(?:You can )?(?:[Cc]ontact|[Ee]-?mail|[Rr]each|[Ww]rite to) (?:\p{Lu}|h(?:er|im)\b|the (?:author|reporter|writer)\b)[^.]{0,60} (?:at|on) \S+@\S+/u,
  ),
  ...holding(
    '@',
    form('ruth.amis@ninewire.example', /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u),
    form('ruth.amis@ninewire.example; Twitter: @amis', /^[^\s@]+@[^\s@]+\.\p{L}{2,}\s?[;,|•·/]\s.{2,100}$/u),
  ),
  form('About the author: Ruth Amis lives in Carrow.', /^About the (?:author|reporter|writer)s?: \S/i),
  form(
    'Story by Ruth Amis. Photos by Tom Achebe.',
    /^(?:Graphics?|Illustrations?|Photo(?:graph)?s?|Photography|Story|Text|Video|Words) by \p{Lu}[^.!?]{2,60}(?:[.;|•·]|,? and) (?:[Gg]raphics?|[Ii]llustrations?|[Pp]hoto(?:graph)?s?|[Pp]hotography|[Ss]tory|[Tt]ext|[Vv]ideo|[Ww]ords) by \p{Lu}[^!?]{2,80}$/u,
  ),
  form(
    'This story was written by Ruth Amis.',
    /^This (?:article|column|piece|post|report|story) was (?:compiled|edited|reported|written)(?: and \p{L}+)? by \p{Lu}[^!?]{2,100}$/u,
  ),
  form('@amis', /^@\w{2,30}$/),
  ...holding(
    '(?:is|are) (?:at|on)',
    form(
      'Ruth Amis is on Twitter',
      /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:is|are) (?:at|on) (?:https?:|@|Twitter)/u,
    ),
  ),
  form(
    'The writer is a columnist for Nine Wire.',
    /^The (?:author|columnist|correspondent|writer) is (?:an?|the) [^.!?]{2,60} (?:at|for|in|of|on|with) (?:the )?\p{Lu}[^!?]{2,100}$/u,
  ),
  ...holding(
    'reported from',
    form(
      'Ruth Amis reported from Carrow.',
      /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}reported from \p{Lu}[^.]{2,60}\.?$/u,
    ),
  ),
  ...holding(
    '(?:follow|e-?mail|contact|reach) (?:him|her|them)|can be (?:reached|followed)',
    form(
      'Ruth Amis is a reporter for Nine Wire. Follow her at @amis.',
      /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:is|was|covers|writes|reports)\b.*\b(?:(?:[Ff]ollow|[Ee]-?mail|[Cc]ontact|[Rr]each) (?:him|her|them)\b|can be (?:reached|followed) )/u,
    ),
  ),
]

/** In UTF-16 units. */
const longestLife = 600

/** What a writer’s life below a column calls her. */
const occupation =
  '(?:activist|advis[eo]r|analyst|author|chair(?:man|person|woman)?|chef|consultant|co-?founder|columnist|correspondent|critic|director|doctor|economist|editor|fellow|founder|head|historian|journalist|lawyer|lecturer|mayor|minister|novelist|officer|poet|president|professor|reporter|researcher|scholar|scientist|senator|student|teacher|writer)s?'

const person = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}`

/** Who wrote and helped, by trade and not by name, and how to reach them. */
const credits = [
  form(
    'The writer is a former harbour minister.',
    new RegExp(
      String.raw`^The (?:author|columnist|reporter|writer)s? (?:is|are|was|were) (?!not\b)(?:[\p{L}’-]+,? ){0,6}${occupation}\b(?:,? (?:and|at|for|from|in|of|on|who|with)\b.{2,240})?[.)]?$`,
      'u',
    ),
    longestLife,
  ),
  form(
    'Contact the writer at 201-555-0100.',
    /^(?:contact|e-?mail|reach|write to) the (?:authors?|editors?|reporters?|writers?)(?:,? [a-zà-ɏ ,]{3,60},?)? (?:at|on|via)\b.{3,160}$/i,
  ),
  ...holding(
    'contributed',
    form(
      'Nine Wire’s Ruth Amis contributed reporting.',
      /^\(?\p{Lu}[^.!?“”]{2,160}\bcontributed (?:additional |further )?reporting\b[^.!?]{0,80}\.?\)?$/u,
    ),
    form(
      'Ruth Amis contributed to this column.',
      /^\p{Lu}[^.!?“”]{2,160}\bcontributed to this (?:blog|column|essay|piece|post|review)\.?$/u,
    ),
  ),
  form(
    'Translated from the Norlandic by Ruth Amis.',
    /^\(?translated from (?:the )?[a-zà-ɏ][a-zà-ɏ]+ by [a-zà-ɏ][^!?]{2,120}$/i,
  ),
  form(
    'Fact-checking by Tom Okafor.',
    new RegExp(
      String.raw`^(?:Additional reporting (?:was )?(?:contributed|provided)|Audio (?:editing|production)|Fact-?check(?:ed|ing)|Graphics|Produced|Production|Research(?: assistance)?|Sound|Transcribed|Video (?:edited|produced)|Web production) by ${person}(?:(?:,? and |, )${person})*\.?$`,
      'u',
    ),
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
  ...holding(
    'tweets?',
    form(
      'She tweets at @amis.',
      /^(?:he|she|they|[a-zà-ɏ][a-zà-ɏ]+(?: [a-zà-ɏ][a-zà-ɏ]+)?) tweets? (?:as |at |from )?@\w+\.?$/i,
    ),
  ),
  form('Bio: Ruth Amis writes about harbours.', /^(?:author )?bio(?:graphy)?:\s/i, longestLife),
  form('/NWA', /^\/\p{Lu}{2,6}$/u),
  form('[NWA]', /^\[\p{Lu}{2,6}\]$/u),
]

export const closingWriters = [...writers, ...helpers, ...credits]
