import assert from 'node:assert/strict'
import {createReviewer} from '../../src/review/review.js'

const review = `The stunning second novel of Ana Ruiz is a memoir in disguise. Its narrator, a painter, tells her story in short chapters. The plot turns on a portrait that hangs in a gallery by the sea.

The first chapter is set in a theatre. The scenes are short. The author has written for the stage and for film, and the comedy of the early pages gives way to a drama that a playwright would envy.

The characters speak in songs, in lyrics, in the melody of a guitar. The book ends with a concert. Fiction of this kind is rare. A sequel is planned, and the rights to a film have been sold to a director who has made two documentary films about poets and one about an orchestra.

Readers of the first novel will know the voice. It belongs to a poet. The poems that stand between the chapters were written first, the author says in a note at the end of the book, and the rest of the novel grew around them over nine years.`

const match = `The Lowside Otters were hapless in the first half and clearly tired in the second, and lost the cup match 4-0 to Harbour Town on Saturday.

Town scored twice before halftime. The goalkeeper, playing his first game of the season, made a spectacular save from a penalty, but the striker scored from the rebound. The referee booked three players.

“We conceded too early,” said the coach. The Otters are bottom of the league with four points from twelve matches. They play the champions next.

The deserved winners go on to the semifinals, where their midfielder, who slammed referee Dana Weiss after the last round, will be suspended.`

const letter = `Letters

Sadly, the mayor has learned nothing. The harbour plan is a disaster, and the arrogant way in which it was drawn up is clearly an insult to everybody who lives on the quay. The fishermen were ignored.

Ana Ruiz

Lowside

It claims that nobody asked. The bridge is crumbling, the ferry is late, and the tax goes up for a pathetic pile of concrete that no one needs and few have asked for in all these years.`

const marked = async (text: string) => {
  const {findings} = await createReviewer().review({text})
  return findings.map(({severity, rule, text}) => `${severity} ${rule} ${text}`)
}
const graver = async (text: string) => (await marked(text)).filter((line) => !line.startsWith('hint'))

describe('genre', () => {
  it('keeps the verdicts of a critic, drawn faintly', async () => {
    assert.deepEqual(
      (await marked(review)).filter((line) => line.includes('tone/evaluation')),
      ['hint tone/evaluation stunning'],
    )
  })

  it('lets a match report say how the match was, and minds what is said of people', async () => {
    assert.deepEqual(await graver(match), [
      'info tone/editorial-adverb clearly',
      'warning tone/evaluation deserved',
      'info attribution/loaded-verb slammed',
    ])
  })

  it('reads a trial in the stadium as news', async () => {
    const trial = `${match}\n\nProsecutors charged two players with bribery on Friday. The trial will start in May, the court said. The indictment lists nine matches. Both players were arrested in the stadium.`
    assert.ok((await graver(trial)).includes('warning tone/editorial-adverb clearly'))
  })

  it('leaves letters their opinions', async () => {
    assert.deepEqual(await graver(letter), [])
  })

  it('does not take a reporter who signs with an address for a columnist', async () => {
    const news = `Sadly, the mayor has learned nothing.\n\nFollow Ana Ruiz on Twitter: @anaruiz`
    assert.ok((await graver(news)).length > 0)
  })

  it('finds who writes "I" to speak for himself, but not the F.B.I.', async () => {
    const column = `I clearly remember the day when the quay was closed. My father sold nets there, and I carried them.

Nobody tells you what a harbour smells like when it dies. I know it now. The mayor calls it progress, and you may believe him if you like. Sadly, the boats do not come back for that, and neither do the people who sailed in them, whatever the plan on the wall of the town hall says about it.

My father never saw the plan. He would have liked the drawing.`
    assert.deepEqual(await graver(column), [])
    const news = column
      .replace(/\bI\b/g, 'The F.B.I.')
      .replace(/\bMy\b/g, 'His')
      .replace(/\byou\b/g, 'people')
    assert.ok((await graver(news)).length > 0)
  })

  it('is not news of a verdict', async () => {
    assert.deepEqual(await marked('The stunning result came at midnight.'), ['info tone/evaluation stunning'])
  })
})
