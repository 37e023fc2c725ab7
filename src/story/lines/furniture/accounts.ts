import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** Who may read on: subscribers, those who log in, those who agree to terms. */
export const accounts: Subject = {
  onPages: [
    form(
      'Thank you for reading',
      /^(?:thank you|thanks) for (?:joining us|reading|registering|signing up|subscribing|supporting)\b/i,
    ),
    form('Already a subscriber? Log in', /^already an? (?:member|registered|subscriber)\b[^?]{0,40}\?/i),
    form(
      'This article is for subscribers only.',
      /^this (?:article|content|page|story|video) is (?:only |exclusive(?:ly)? )?(?:available |reserved )?(?:exclusively |only )?(?:for|to) (?:our |paying |premium )?(?:members|premium|registered|subscribers)\b/i,
    ),
    form(
      'By signing up you agree to our terms.',
      /^by (?:clicking|continuing|entering|providing|registering|selecting|signing|submitting|subscribing)\b[^.!?]{0,80}\b(?:i|you) (?:accept|acknowledge|agree|confirm|consent|understand)\b/i,
    ),
    form(
      'This site is protected by reCAPTCHA',
      /^this (?:form|page|site|website) is protected by recaptcha\b/i,
    ),
    form(
      'To continue reading, please subscribe.',
      /^to (?:continue reading|keep reading|read (?:on|the (?:full|rest of the|whole) (?:article|story)|this (?:article|story)))\b[^.!?]{0,40}, (?:please )?(?:become|buy|create|join|log|register|sign|start|subscribe)\b/i,
    ),
    form(
      'You have reached your limit of free articles.',
      /^you(?:[’']ve| have) (?:exceeded|reached|read|used|viewed) (?:[^.!?]{0,40}\bfree (?:articles?|stor(?:ies|y))|(?:all|the|your) [^.!?]{0,40}\b(?:articles?|stories|views))\b/i,
    ),
    form('Get unlimited access for a coin.', /^get unlimited (?:access|digital)\b.{0,120}$/i),
    form(
      'This page is for our readers.',
      /^this (?:article|content|page|story) is (?:only |exclusive(?:ly)? )?(?:available |reserved )?(?:only |exclusively )?(?:for|to) (?:our |paying )?(?:readers|users)\b.{0,60}$/i,
    ),
    form(
      'Not yet a subscriber? Join today',
      /^not(?: yet)? an? (?:member|subscriber)\? (?:join|log in|register|sign (?:in|up)|subscribe)\b/i,
    ),
    form('Already have an account? Sign in', /^already have an account\?/i, 600),
    form(
      'You must be signed in to read on.',
      /^(?:you (?:have to|must|need to) be (?:a (?:member|subscriber)|logged in|registered|signed in)|please (?:log|sign) in)\b.{0,80}$/i,
    ),
    form(
      'By using this page, you accept our terms.',
      /^by (?:commenting|posting|using)\b[^.!?]{0,80}? (?:i|you) (?:accept|acknowledge|agree|confirm|consent)\b[^.!?]{0,100}\b(?:conditions|cookies|e-?mails?|messages|newsletters?|notices?|polic(?:ies|y)|rules|terms)\b/i,
    ),
    form(
      'This site is protected by a test, and terms of service apply.',
      /^this site is protected by\b.{2,80}\bterms of service\b/i,
    ),
    form(
      'Create a free account to read on.',
      /^(?:create|register for|set up) (?:a free|an) account to\b.{2,60}$/i,
    ),
    form('This site uses cookies.', /^(?:our|this) (?:site|website|page) uses cookies\b/i, 600),
    form('We use cookies to count our readers.', /^we use cookies\b/i, 600),
    ...holding(
      'please try again',
      form('There was an error, please try again.', /^(?:[^.!?“”"]{3,60}[.,!] )?please try again\b.{0,30}$/i),
    ),
    ...holding(
      'subscription options',
      form('Contact us for subscription options', /\b(?:contact us )?for subscription options\b/i),
    ),
  ],
}
