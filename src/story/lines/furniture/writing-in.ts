import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** What readers may send a newsroom: mistakes, tips, letters, pictures, views. */
export const writingIn: Subject = {
  onPages: [
    form('desk@ninewire.example', /^[^\s@]+@[^\s@]+\.[^\s@]+$/),
    form('[email protected]', /^\[email\sprotected\]$/),
    form(
      'Questions? Comments? Write to us',
      /^["“]?(?:questions|comments)\?\s+(?:comments\?\s+)?(?:e-?mail|write to|contact) us\b/i,
    ),
    form(
      'Interested in writing for us? Get in touch',
      /^(?:would you like|want|(?:are you )?interested|looking)\s(?:to|in)\s[^?]{3,80}\?\s+(?:apply|contact|e-?mail|follow|get in touch|join|read|send|sign up|visit|write)\b/i,
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
      'Send your pictures to desk@ninewire.example or text them',
      /^(?:e-?mail|send|share|upload) (?:us )?(?:your )(?:[a-zà-ɏ]+[ ,]){1,6}(?:to|at) \S+@\S+/i,
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
      /^(?:have|got) (?:an?|any) (?:[a-zà-ɏ]+ )?(?:comments?|corrections?|feedback|questions?|stor(?:y|ies)|tips?)\b[^?]{0,60}\?\s+(?:please )?(?:call|contact|e-?mail|get in touch|let us know|send|tell|text|write)(?: (?:it|them))?(?: (?:to|with))? (?:me|our|the (?:author|editors?|newsroom)|us|\S+@)/i,
    ),
    form(
      'Get in touch with us',
      /^(?:connect|get in touch|join|keep up|stay (?:in touch|connected)) with us\b[^.!?]{0,40}[.!]?$/i,
    ),
    form(
      'If you have a story for us, please contact us.',
      /^if you have (?:an?|any) [^.!?]{2,80}\b(?:(?:call|contact|e-?mail|send|tell|text|write(?: to)?) us\b|get in touch with us|let us know)/i,
    ),
    ...holding(
      'to the editor',
      form(
        'Submit your letter to the editor',
        /(?:^|[.!?]\s+)(?:submit|send|write) (?:us )?(?:your |a )?letters? to the editor\b/i,
      ),
    ),
    ...holding(
      'us your',
      form(
        'Please send us your eyewitness accounts.',
        /^(?:[^“”"]*[.!?] )?(?:please )?(?:e-?mail|send|text) us your (?:[a-zà-ɏ-]+ ){0,2}(?:accounts?|comments|experiences?|photos|pictures|questions|stor(?:ies|y)|videos?|views)\b/i,
      ),
    ),
    ...holding(
      '(?:me|us) an?',
      form(
        'Please leave us a message',
        /^(?:[^“”"]*[.!?] )?(?:please )?(?:drop|leave|send|write) (?:me|us) an? (?:comment|line|message|note|tip)\b/i,
      ),
    ),
  ],
  atFoot: [
    form(
      'Know something about cranes? E-mail us',
      /^(?:know something|got a (?:story|tip)|have a (?:tip|story)|questions\?|e-?mail us|send us)\b.{0,80}(?:e-?mail|@|us)\b/i,
    ),
    form('Contact: the harbour', /^(?:e-?mail|contact|tel):/i),
    form(
      'Was this article helpful?',
      /^(?:did you find|was) this (?:article|information|page|story) (?:helpful|interesting|useful)\b.{0,20}\?/i,
    ),
    form(
      'Thank you for your feedback!',
      /^(?:thank you|thanks) for your (?:comments?|feedback|interest|message|submission|support)\b.{0,30}$/i,
    ),
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
      'Send comments to desk@ninewire.example.',
      /^(?:please )?(?:e-?mail|send|submit) (?:your )?(?:comments|feedback|items|letters|questions|story ideas|suggestions|tips)\b[^.!?]{0,40} to \S+@\S+/i,
    ),
    form(
      'Comments? Write to desk@ninewire.example',
      /^(?:comments|have a question|questions|story ideas?|suggestions|tips)(?: or (?:comments|questions|suggestions|tips))?\?\s*(?:ask|contact|e-?mail|send|write)\b.{0,60}@/i,
    ),
    form(
      'We welcome your feedback at desk@ninewire.example.',
      /^we (?:appreciate|value|want|welcome) your (?:comments|feedback|questions|suggestions|thoughts|views)\b.{0,120}$/i,
    ),
    form(
      'We would love to hear from you.',
      /^we(?:[’']d| would)? (?:like|love|want) to hear (?:from you|what you|your)\b.{0,160}$/i,
    ),
    form(
      'Have a tip? Call 201-555-0100.',
      /^(?:got|(?:do you )?have) an? (?:news )?(?:story|tip)(?: (?:idea|to share))?\? (?:call|contact|e-?mail|send|text)\b.{2,100}$/i,
    ),
    ...holding(
      '@',
      form(
        'Write to the desk - desk@ninewire.example',
        /^[^.!@]{3,60}(?:\s[-–—]|:)\s\S+@\S+\.[a-zà-ɏ]{2,}$/i,
      ),
    ),
  ],
}
