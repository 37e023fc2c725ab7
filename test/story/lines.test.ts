import assert from 'node:assert/strict'
import {advisories, embargoes, orders} from '../../src/story/lines/advisories.js'
import {boilerplate, closingBoilerplate} from '../../src/story/lines/boilerplate.js'
import {agencyStart, signatures, signoffStart} from '../../src/story/lines/closing-signoff.js'
import type {LineForm} from '../../src/story/lines/form.js'
import {closingFurniture, furniture, isPageFurniture, pageFurniture} from '../../src/story/lines/furniture.js'
import {roleOfLine} from '../../src/story/lines/role.js'
import {signoffs} from '../../src/story/lines/signoffs.js'
import {closingCredits, roleOfTail} from '../../src/story/lines/tail.js'
import {finalMarks, isPartMark, partMarks, pauses} from '../../src/story/lines/take-marks.js'
import {
  boxTitles,
  closingTitles,
  isBoxTitle,
  isClosingTitle,
  isPointsTitle,
  pointsTitles,
} from '../../src/story/lines/titles.js'

/** Each form reads its own example, and no form of the same list reads it before: a form without such an example would be of no use. */
function reads(
  role: string,
  forms: readonly LineForm[],
  roleOf: (line: string) => string | undefined,
  from = 0,
): void {
  for (const [index, {like}] of [...forms.entries()].slice(from))
    it(`is ${role}: “${like}”`, () => {
      assert.equal(
        forms.findIndex(({form, shorterThan}) => like.length < shorterThan && form.test(like)),
        index,
      )
      assert.equal(roleOf(like), role)
    })
}

describe('a line of agency copy', () => {
  reads('take-mark', [...finalMarks, ...pauses], roleOfLine)
  reads('a mark between parts', partMarks, (line) => (isPartMark(line) ? 'a mark between parts' : undefined))
  reads('advisory', [...advisories, ...orders], roleOfLine)
  reads('embargo', embargoes, roleOfLine)
  reads('signoff', signoffs, roleOfLine)
  reads('boilerplate', boilerplate, roleOfLine)
  reads('furniture', furniture, roleOfLine)
  reads('furniture of pages', pageFurniture, (line) =>
    isPageFurniture(line) ? 'furniture of pages' : undefined,
  )
  reads('signoff', closingCredits, roleOfTail)
  reads('furniture', closingFurniture, roleOfTail, pageFurniture.length)
  reads('boilerplate', closingBoilerplate, roleOfTail)
  for (const line of [
    'Firms that pay us sell what this story names. We may receive compensation when a link is clicked.',
    'If you buy something through our links, we may earn an affiliate commission.',
    'By clicking “Sign up”, I confirm that I have read the terms of this harbour.',
    'Note: The above video is from last year.',
  ])
    it(`is a notice: “${line}”`, () => assert.equal(isPageFurniture(line), true))
  for (const line of [
    'Sites may earn a commission when readers buy through links, the regulator said.',
    '“We may earn a commission on links,” she said.',
    'We may earn a commission from the sale of the yard, its owner told the court.',
    'The summary was produced in court by his lawyer.',
    'Open the picture and you see a crane.',
    'Comments are the lifeblood of the forum, she said.',
    'By using less steel, you agree, a crane gets lighter?',
    'The video below the bridge was shot by a diver.',
    'Watch the tide below the pier, fishermen say, and you will learn.',
    'Stay with the herd, he told the child.',
    'You have read the whole of the report, the judge said.',
  ])
    it(`is no notice: “${line}”`, () => assert.equal(isPageFurniture(line), false))
  for (const line of [
    'Love cheese? Visit the market hall on Saturday.',
    'She asked: “Please send us your pictures.”',
    'Follow the crane on its way.',
    'Have your say, and then go.',
    'Comments are free.',
    'No comments were heard.',
    'This entry was the third.',
    'To comment on it would be wrong, he said.',
    'You have read of it, he said.',
    'We may earn a place in the final, he said, or a commission.',
    'The commission said that it was late.',
    'She works for an affiliate of the harbour board.',
    '« Retour au port », dit-il.',
    'A A battery is small.',
    'This story is older than the pier.',
    'Please keep your comments to yourself, he said, and sat down again with his paper and his coffee, which was cold by now and had been so for an hour or two.',
    'Sign in to the register at the gate.',
    'Are you the captain? Join the others in the cabin.',
    'For just £5 you can support a ferryman for a day.',
    '“We are poor, and for just £5 you can help our ferry,” she said.',
    'Have a question about the recall? Call the maker at 555-0100.',
    'Get all of the old cranes on the quay, he told them.',
    'For the latest crane, she paid four million.',
    'If you enjoy a crane at work, consider the price of its steel.',
    'If you like to see cranes, become a docker.',
    '“How much may a docker give?” he asked. Nobody will give now what was given in the spring.',
    'Enter your e-mail address, and thieves may have it too.',
  ])
    it(`is no appeal: “${line}”`, () => assert.equal(isPageFurniture(line), false))
  reads('the title of a box', boxTitles, (line) => (isBoxTitle(line) ? 'the title of a box' : undefined))
  reads('a closing title', closingTitles, (line) => (isClosingTitle(line) ? 'a closing title' : undefined))
  reads('a title of points', pointsTitles, (line) => (isPointsTitle(line) ? 'a title of points' : undefined))
  const lines = {
    byline: ['By Daniel Okafor', 'By TOM ACHEBE\nNWA Sports Writer', 'By [Nine Wire](#)', 'by Ruth Amis Jr.'],
    advisory: [
      '(Adds minister’s reaction in paragraph 3)',
      'Editors’ note: contains language',
      '(Eds: moving again)',
      'KORREKTUR-HINWEIS In NWA0041 vom 17.03.2031 muss im Titel der Ort geändert werden.',
      'This is a developing story and will be updated.',
      'This version corrects the spelling of the town to Carrow, not Carow.',
      'Correction: An earlier version of this story named another pier.',
      'A previous version of this article said the pier was older.',
      'THIS EDIT CONTAINS MATERIAL THAT AN AMATEUR FILMED',
      'Rättad version: I en tidigare version var namnet fel.',
    ],
    embargo: ['EMBARGOED until 1700 GMT', 'HOLD FOR RELEASE UNTIL NOON', 'Not for release before Tuesday'],
    'take-mark': ['ENDS', '(ends)', '/End', '– 30 –', 'More to come.', '(MORE TO FOLLOW)'],
    signoff: [
      '(Reporting by Ruth Amis; Editing by Tom Achebe)',
      'Writing by Ruth Amis',
      'Science Writer Ruth Amis in Carrow, N.L., and T. Achebe in Halden contributed to this report.',
      '(Additional reporting by Tom Achebe)',
      'Reported by: Ruth Amis',
      '-By Ruth Amis, Nine Wire; 201-555-0100; amis@ninewire.example',
      '(Ruth Amis & Tom Achebe/20310317/Press Contact: Carrow Marine, 201-555-0100)',
    ],
    boilerplate: [
      'The views and opinions expressed herein are those of the writer and not of Carrow Marine.',
      'Neither the exchange nor its regulator accepts\n          responsibility for the adequacy of this release.',
      '© 2031 Nine Wire',
      'Attorney Advertising. Prior results do not guarantee a like outcome.',
      'Distributed by Carrow Content Agency, LLC.',
    ],
    furniture: [
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
    'This story will be told for years.',
    'Warning: cranes fall in high wind.',
    'Warning signs were set up at the quay.',
    'This report contains three chapters on cranes.',
    'This is an opinion that few share, she said.',
    'Except for the headline, nothing in the paper was new, she said.',
    'Achebe reported from Velm. He contributed to the fund.',
    'This page is being rewritten by the courts.',
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
    signoff: ['(dpa)', 'ن ن ن/رس', 'Files from Ruth Amis'],
    furniture: [
      'Quellen: Ruth Amis, Hafenamt',
      'Find more NW stories about cranes at https://ninewire.example/cranes.',
      '///Updates with quote///',
      '--- with picture ---',
      '+++ Carrow;Cranes; +++',
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
    'With help from Carrow, Velm won the cup.',
    'Das Gespräch führte Ruth Amis weiter.',
    '… Enough',
    '+++ 12.30: A crane fell. Nobody was hurt. +++',
    'The writer is not a lawyer.',
    'The author is at her best where the sea is near.',
    'The minister contributed to the debate, reporting losses.',
    'Translated from page to stage, the tale is lost.',
    'The views expressed in the council were loud, and nobody changed them.',
    'Opinions of her own were not what he wanted to hear.',
    'This story was told by those who lived it.',
    'This story is supported by nobody.',
    'This is the second part of the bridge to fall!',
    'Stay tuned.',
    'Adapted from a novel, the film keeps its end.',
    'Prices are up again.',
    'We may earn less, she said.',
    'If you are near the pier, call in at the café.',
    'If you or someone you know saw the crane fall, call the police on 201-555-0100.',
    'Support for journalism is falling.',
    'Help us, he said.',
    'Your support is what kept me going.',
    'Become a member of the crew, and you will see.',
    'We want to hear the truth.',
    'Read the room.',
    'Call Crime Stoppers at 201-555-0100.',
    'Produced by hand, the bread sells out by noon.',
    'Tell us what you think you saw, he said.',
    'If you enjoyed the war, he said, you will love the peace.',
    'Thanks for your feedback, which I have read and burned and whose ashes are in the post to you.',
    'Hit the road.',
    'Used with care, it lasts for years.',
    'Bird: the word is old.',
    'This story is supported by the facts.',
    'Find the story of the pier in his own words.',
    'See the paintings at the harbour museum.',
    'Watch the crane from above.',
    'To read more, she said, is to live more.',
    'For more than a century, visit after visit, the king came.',
    'Visit Carrow for the cranes.',
    'Learn more, earn more.',
    'There is only one way. Learn more and more.',
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

  for (const {like} of signatures)
    it(`may end in a signature: “… he said. ${like}”`, () => {
      for (const said of ['It was late, he said.', 'He said “it was late.”', 'Was it late?'])
        assert.equal(`${said} ${like}`.slice(signoffStart(`${said} ${like}`)), like)
      assert.equal(signoffStart(`He wrote ${like}`), undefined)
    })

  for (const text of [
    'He left at 8 p.m. EST',
    'Who is to blame? The harbour',
    'It was late. He left and/or slept.',
    'Nobody knows. (See the chart)',
    'It was late. “Never” - Ruth Amis',
    'The trial goes on. US-Velm talks',
  ])
    it(`may end in copy: “${text}”`, () => assert.equal(signoffStart(text), undefined))

  it('may end in the name of the agency that the dateline has', () => {
    const signed = (text: string) => text.slice(agencyStart(text, 'NWA'))
    assert.equal(signed('It was late. NWA'), 'NWA')
    assert.equal(signed('He said “it was late.”NWA'), 'NWA')
    assert.equal(signed('It was late. NWA RA TA 01051015'), 'NWA RA TA 01051015')
    assert.equal(agencyStart('It was late for NWA TV', 'NWA'), undefined)
    assert.equal(agencyStart('He works for NWA', 'NWA'), undefined)
    assert.equal(agencyStart('It was late. TNWA', 'NWA'), undefined)
  })
})
