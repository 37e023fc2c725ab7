import assert from 'node:assert/strict'
import {roleOfLine, signoffStart} from '../../src/story/wire-lines.js'

describe('a line of agency copy', () => {
  const lines = {
    byline: ['By Daniel Okafor', 'By TOM ACHEBE\nNWA Sports Writer', 'By [Nine Wire](#)', 'by Ruth Amis Jr.'],
    advisory: [
      '(Adds minister’s reaction in paragraph 3)',
      'Eds: UPDATES with quotes',
      'Editors’ note: contains language',
      '(Eds: moving again)',
      'This version corrects the spelling of the town to Carrow, not Carow.',
      'Correction: An earlier version of this story named another pier.',
      'A previous version of this article said the pier was older.',
      'Rättad version: I en tidigare version var namnet fel.',
    ],
    embargo: ['EMBARGOED until 1700 GMT', 'HOLD FOR RELEASE UNTIL NOON', 'Not for release before Tuesday'],
    'take-mark': ['-30-', '###', 'ENDS', '(ends)', '(More)', '___', '* * *'],
    signoff: [
      '(Reporting by Ruth Amis; Editing by Tom Achebe)',
      'Writing by Ruth Amis',
      'Science Writer Ruth Amis in Carrow, N.L., and T. Achebe in Halden contributed to this report.',
      '(Additional reporting by Tom Achebe)',
    ],
    boilerplate: [
      'Neither the exchange nor its regulator accepts responsibility for the adequacy of this release.',
      '© 2031 Nine Wire',
      'Copyright 2031 Nine Wire',
      'Our Standards: the principles',
    ],
    furniture: [
      'ADVERTISEMENT',
      'Read more: Ceasefire holds',
      'Sign up for our newsletter',
      'This story was originally published by Nine Wire.',
      'Originally published under Creative Commons by Nine Wire.',
      'This article is part of a special report on harbours.',
    ],
  }
  for (const [role, examples] of Object.entries(lines)) {
    for (const line of examples) it(`is ${role}: “${line}”`, () => assert.equal(roleOfLine(line), role))
  }

  const copy = [
    'By Tuesday he had left.',
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
  ]
  for (const line of copy) it(`is copy: “${line}”`, () => assert.equal(roleOfLine(line), undefined))

  it('may end in a sign-off', () => {
    const text = 'He left. (Reporting by Ruth Amis (in Carrow); Editing by Tom Achebe)'
    assert.equal(
      text.slice(signoffStart(text)),
      '(Reporting by Ruth Amis (in Carrow); Editing by Tom Achebe)',
    )
    assert.equal(signoffStart('He left (by the back door).'), undefined)
    const contacts =
      'It was late.  (Writing by Ruth Amis)  ((amis@ninewire.example; +1 555))  Keywords: CARROW/'
    assert.match(contacts.slice(signoffStart(contacts)), /^\s*\(Writing by Ruth/)
  })
})
