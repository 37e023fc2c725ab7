import {form, holding} from './form.js'

/** What the law, an exchange or its news service sets above and below a company’s announcement. */
export const disclosures = [
  form(
    'The company news service from the London Stock Exchange',
    /^the company news service from the london stock exchange/i,
    900,
  ),
  form(
    'NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN NORLAND',
    /^not for (?:release|publication|distribution)(?:,| or | in )/i,
    900,
  ),
  ...holding(
    'solely responsible',
    form(
      'Dissemination of a voting rights announcement, sent by Nine Wire. The issuer is solely responsible for the content of it.',
      /^(?:[^!?]{0,160}\. )?the issuer(?: ?\/ ?publisher)? is solely responsible for the content\b/i,
      400,
    ),
  ),
  ...holding(
    'distribution services',
    form(
      '16.07.2031 The Nine Distribution Services include Regulatory Announcements and Press Releases.',
      /^(?:\d\d\.\d\d\.\d{4} )?[^.!?]{2,30} distribution services include regulatory announcements\b/i,
      400,
    ),
  ),
  form(
    'Language: English Company: Carrow Marine AG 1 Pier Road, Carrow Internet: www.carrow.example',
    /^(?:language|sprache):\s+[a-zà-ɏ]+\s+(?:company|emittent|issuer|unternehmen):\s/i,
    900,
  ),
  form('This announcement contains inside information.', /^this announcement (?:relates to|contains) /i, 900),
  form(
    'This is information that Carrow Marine AB is obliged to make public.',
    /^this (?:is|(?:announcement|disclosure|(?:press )?release) contains)(?: such)?(?: inside)? information (?:that|which) .{2,120}\b(?:obligated|obliged|required) to (?:disclose|make public|publish)\b/i,
    600,
  ),
  form(
    'This information is subject to the disclosure requirements of the Securities Act.',
    /^(?:the|this) information (?:(?:contained )?in this (?:announcement|release) )?is (?:subject to (?:the )?(?:duty of )?disclosure\b|(?:considered|deemed)(?: to be)? inside information\b|such (?:information )?that\b.{2,120}\b(?:disclose|make public|publish)\b)/i,
    600,
  ),
  form(
    'The information was submitted for publication, by Ruth Amis, at 08:00 CET.',
    /^(?:the|this) information (?:has been|is|was) (?:provided|released|sent|submitted)\b.{0,40}\bfor public(?:ation| disclosure)\b/i,
    600,
  ),
  form(
    'Denna information är sådan som Carrow Marine AB är skyldigt att offentliggöra.',
    /^denn[ae] (?:information(?:en)?|meldingen|opplysningen) (?:er|är) .{0,200}(?:informasjonspliktig|offentliggöra|opplysningsplikt|verdipapirhandel)/i,
    600,
  ),
  form(
    'Informationen lämnades, genom Ruth Amis, för offentliggörande kl. 08.00.',
    /^informationen lämnades\b.{0,200}\boffentliggörande\b/i,
    600,
  ),
]
