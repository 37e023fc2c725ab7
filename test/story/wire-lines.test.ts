import assert from 'node:assert/strict'
import {roleOfTail} from '../../src/story/tail-lines.js'
import {roleOfLine, signoffStart} from '../../src/story/wire-lines.js'

describe('a line of agency copy', () => {
  const lines = {
    byline: ['By Daniel Okafor', 'By TOM ACHEBE\nNWA Sports Writer', 'By [Nine Wire](#)', 'by Ruth Amis Jr.'],
    advisory: [
      '(Adds minister’s reaction in paragraph 3)',
      'Eds: UPDATES with quotes',
      'Editors’ note: contains language',
      '(Eds: moving again)',
      'Nota a los editores: hay foto',
      'KORREKTUR-HINWEIS In NWA0041 vom 17.03.2031 muss im Titel der Ort geändert werden.',
      'This is a developing story and will be updated.',
      'This version corrects the spelling of the town to Carrow, not Carow.',
      'Correction: An earlier version of this story named another pier.',
      'A previous version of this article said the pier was older.',
      'THIS EDIT CONTAINS MATERIAL THAT AN AMATEUR FILMED',
      'Rättad version: I en tidigare version var namnet fel.',
    ],
    embargo: ['EMBARGOED until 1700 GMT', 'HOLD FOR RELEASE UNTIL NOON', 'Not for release before Tuesday'],
    'take-mark': [
      '-30-',
      '###',
      'ENDS',
      '(ends)',
      '(More)',
      '(END) Nine Wire',
      '/End',
      '– 30 –',
      'ENDS/...',
      'Enditem',
      'More to come.',
      '(Schluss)',
      '(MORE TO FOLLOW)',
      '___',
      '* * *',
    ],
    signoff: [
      '(Reporting by Ruth Amis; Editing by Tom Achebe)',
      'Writing by Ruth Amis',
      'Science Writer Ruth Amis in Carrow, N.L., and T. Achebe in Halden contributed to this report.',
      '(Additional reporting by Tom Achebe)',
      'Reported by: Ruth Amis',
      '(With inputs from NWA)',
      '-By Ruth Amis, Nine Wire; 201-555-0100; amis@ninewire.example',
      'Write to Ruth Amis at amis@ninewire.example',
      '(Production: Ruth Amis, Tom Achebe)',
      '((ruth.amis@ninewire.example; +201 555 0100))',
      '(Ruth Amis & Tom Achebe/20310317/Press Contact: Carrow Marine, 201-555-0100)',
    ],
    boilerplate: [
      'The views and opinions expressed herein are those of the writer and not of Carrow Marine.',
      'Neither the exchange nor its regulator accepts responsibility for the adequacy of this release.',
      'Neither the exchange nor its regulator accepts\n          responsibility for the adequacy of this release.',
      '© 2031 Nine Wire',
      'Copyright 2031 Nine Wire',
      'Attorney Advertising. Prior results do not guarantee a like outcome.',
      'Distributed by Carrow Content Agency, LLC.',
      'NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN NORLAND',
      'Our Standards: the principles',
    ],
    furniture: [
      'ADVERTISEMENT',
      '(S E R V I C E - www.ninewire.example)',
      'Read more: Ceasefire holds',
      'Sign up for our newsletter',
      'This story was originally published by Nine Wire.',
      'This article was originally published in Nine Wire.',
      'This story was originally published January 5, 2031, 10:15 AM.',
      'Originally published under Creative Commons by Nine Wire.',
      'This article is part of a special report on harbours.',
      'This post is part of a series of checks on what is told of harbours.',
      'This press release features multimedia. View the full release here: https://ninewire.example/1',
      'Carrow Marine Contact: Ruth Amis, amis@carrow.example',
      'For further information, please contact Ruth Amis by phone at +1 555 0100.',
    ],
  }
  for (const [role, examples] of Object.entries(lines)) {
    for (const line of examples) it(`is ${role}: “${line}”`, () => assert.equal(roleOfLine(line), role))
  }

  const copy = [
    'By Tuesday he had left.',
    'This package contains aid for three towns.',
    'By Christmas the town was empty',
    'Writing by hand is good for you, she said.',
    'Editors said the paper would close.',
    '(Note the time.)',
    'This story is part of a larger one, she said.',
    'This report was published by the ministry on Monday.',
    'Correction officers went on strike on Monday.',
    'An earlier version of the bill was voted down.',
    'Copyright law is an odd beast.',
    'Rain contributed to this report being late, she said.',
    'Amis and Achebe contributed to the win.',
    'This story was told by his mother.',
    'For more information, the police said, they would contact the port.',
    'Carrow Marine Contact: the word is on every door of the yard.',
    'The views expressed in the council were loud, and nobody changed them.',
    '(Carrow/Velm) is how the line is called.',
  ]
  for (const line of copy) it(`is copy: “${line}”`, () => assert.equal(roleOfLine(line), undefined))

  const tails = {
    signoff: [
      '(dpa)',
      'YL2-LE',
      'epd ra',
      'NWA-Ruth Amis',
      'ننن/ح س/كام',
      'ن ن ن/رس',
      '//Nine Wire',
      '1011234',
      'Files from Ruth Amis',
      'Contact Ruth Amis at amis@ninewire.example',
    ],
    furniture: [
      'Källa: Carrows hamn',
      'Quellen: Ruth Amis, Hafenamt',
      'Follow Ruth Amis on Twitter: @amis',
      'Find more NW stories about cranes at https://ninewire.example/cranes.',
      'For more information, visit www.ninewire.example.',
      'Visit Nine Wire at www.ninewire.example',
      'Published on January 5, 2031',
      'Source - NWA',
      'For the full text of this release, visit https://ninewire.example/1',
    ],
  }
  for (const [role, examples] of Object.entries(tails)) {
    for (const line of examples)
      it(`is ${role} at the end: “${line}”`, () => assert.equal(roleOfTail(line), role))
  }
  for (const line of [
    'Visit the harbour at noon, she said.',
    'For more of them it was too late.',
    'Follow the money, he said.',
    'On Twitter, she called it a disaster.',
    '… Enough',
  ])
    it(`is copy at the end: “${line}”`, () => assert.equal(roleOfTail(line), undefined))

  it('may end in a sign-off', () => {
    const text = 'He left. (Reporting by Ruth Amis (in Carrow); Editing by Tom Achebe)'
    assert.equal(
      text.slice(signoffStart(text)),
      '(Reporting by Ruth Amis (in Carrow); Editing by Tom Achebe)',
    )
    const german = 'He left. (Ruth Amis) +++'
    assert.equal(german.slice(signoffStart(german)), '(Ruth Amis) +++')
    assert.equal(signoffStart('He left (by the back door).'), undefined)
    assert.equal('He left. /nwa/'.slice(signoffStart('He left. /nwa/')).trim(), '/nwa/')
    assert.equal(signoffStart('He left a note at https://ninewire.example/notes/'), undefined)
    const contacts =
      'It was late.  (Writing by Ruth Amis)  ((amis@ninewire.example; +1 555))  Keywords: CARROW/'
    assert.match(contacts.slice(signoffStart(contacts)), /^\s*\(Writing by Ruth/)
  })
})
