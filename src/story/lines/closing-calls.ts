import {form} from './form.js'

/** What a page or a writer asks of those who have read to the end. */
export const closingCalls = [
  form(
    'Was this article helpful?',
    /^(?:did you find|was) this (?:article|information|page|story) (?:helpful|interesting|useful)\b.{0,20}\?/i,
  ),
  form(
    'Thank you for your feedback!',
    /^(?:thank you|thanks) for your (?:comments?|feedback|interest|message|submission|support)\b.{0,30}$/i,
  ),
  form(
    'If you enjoyed this post, share it.',
    /^if you(?:[’'](?:d|ve))? (?:enjoy(?:ed)?|found|like[ds]?|loved?) (?:reading )?(?:our|this|what)\b[^.!?]{0,60}, (?:please |you (?:can|may|might) )?(?:also )?(?:become|check out|click|consider|donate|follow|join|leave|like|share|sign up|subscribe|support|tell|tweet|visit)\b.{0,120}$/i,
  ),
  form(
    'Enjoyed this article? Share it.',
    /^(?:did you )?(?:enjoy(?:ed)?|liked?|loved?) this (?:article|piece|post|story)\?\s*(?:check|click|follow|get|join|please|share|sign up|subscribe|tell|tweet)\b.{0,120}$/i,
  ),
  form(
    'Don’t forget to follow us.',
    /^(?:and )?(?:(?:be|make) sure (?:to|you)|don[’']t forget to|please) (?:also )?(?:check out our|follow us|join us on|like (?:our|us)|share this|sign up for our|subscribe to our)\b.{0,120}$/i,
  ),
  form('Stay connected with Nine Wire.', /^stay (?:connected|in touch) with [^.!?]{2,40}[.!]?$/i),
  form(
    'Tell us what you think.',
    /^tell us (?:what you think|your (?:story|thoughts|views))(?: (?:about|at|below|by|in|on)\b[^.!?,]{0,50})?[.!:]?$/i,
  ),
  form(
    'Share your story with us.',
    /^share your (?:experiences?|memories|photos|pictures|stor(?:ies|y)|thoughts) with us\b[^!?]{0,80}$/i,
  ),
  form('Vote in our poll below.', /^(?:take part|vote) in our (?:poll|survey)\b[^!?]{0,60}$/i),
  form(
    'Hit the play button above to hear more.',
    /^(?:click|hit|press|tap)(?: on)? the (?:audio|button|icon|image|link|photo|picture|play(?:er| button)?|video)\b[^!?]{0,80}\b(?:above|below|for|to (?:hear|listen|read|see|view|watch))\b[^!?]{0,60}$/i,
  ),
  form(
    'Send comments to desk@ninewire.example.',
    /^(?:please )?(?:e-?mail|send|submit) (?:your )?(?:comments|feedback|items|letters|questions|story ideas|suggestions|tips)\b[^.!?]{0,40} to \S+@\S+/i,
  ),
  form(
    'Comments? Write to desk@ninewire.example',
    /^(?:comments|have a question|questions|story ideas?|suggestions|tips)(?: or (?:comments|questions|suggestions|tips))?\?\s*(?:ask|contact|e-?mail|send|write)\b.{0,60}@/i,
  ),
]
