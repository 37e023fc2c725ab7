import assert from 'node:assert/strict'
import {createReviewer} from '../../src/review/review.js'

const review = `The stunning second novel of Ana Ruiz is a memoir in disguise. Its narrator, a painter, tells her story in short chapters. The plot turns on a portrait that hangs in a gallery by the sea.

The first chapter is set in a theatre. The scenes are short. The author has written for the stage and for film, and the comedy of the early pages gives way to a drama that a playwright would envy.

The characters speak in songs, in lyrics, in the melody of a guitar. The book ends with a concert. Fiction of this kind is rare. A sequel is planned, and the rights to a film have been sold to a director who has made two documentary films about poets and one about an orchestra.

Readers of the first novel will know the voice. It belongs to a poet. The poems that stand between the chapters were written first, the author says in a note at the end of the book, and the rest of the novel grew around them over nine years.`

describe('criticism', () => {
  it('keeps its verdicts, drawn faintly', async () => {
    const reviewer = createReviewer()
    const {findings} = await reviewer.review({text: review})
    assert.deepEqual(
      findings
        .filter(({rule}) => rule === 'tone/evaluation')
        .map(({severity, text}) => `${severity} ${text}`),
      ['hint stunning'],
    )
  })

  it('is not news of a verdict', async () => {
    const {findings} = await createReviewer().review({text: 'The stunning result came at midnight.'})
    assert.deepEqual(
      findings.map(({rule, severity}) => `${severity} ${rule}`),
      ['info tone/evaluation'],
    )
  })
})
