import {holds} from './marked.js'

describe('the right name and kind', () => {
  it('takes what an agency, a charity and a party are called for a body', () => {
    holds(
      [
        'The official news agency Osmar reported the dam had burst. The charity Hopewell said it was late.',
        'The official Norland news agency Luno said it was wet. Official Musa Ade said it was dry.',
        'The bank Ruiz founded was shut. Ruiz said it was over.',
      ],
      [
        'Osmar organisation 1',
        'Hopewell organisation 1',
        'Luno organisation 1',
        'Musa Ade person 1',
        'Ruiz person 1',
      ],
    )
  })
  it('takes a party’s people in one house for a group', () => {
    holds(
      [
        'Senate Republicans said they would vote. Majority Democrats said they would not.',
        'Liberal Democrats said it was late. Ana Greens said it was early.',
      ],
      [
        'Senate Republicans group 1',
        'Majority Democrats group 1',
        'Liberal Democrats group 1',
        'Ana Greens person 1',
      ],
    )
  })
  it('calls a ministry by all that it sees to, and officials by both their kinds', () => {
    holds(
      [
        'The health and family welfare ministry said it was safe. The science, trade and industry office said it was not.',
        'Vardan intelligence and Norland officials said he was dead. Local and federal officials said he was not.',
        'Residents and local officials said it was dry. The union and the mint’s board said it was late.',
      ],
      [
        'health and family welfare ministry organisation 1',
        'science, trade and industry office organisation 1',
        'Vardan intelligence and Norland officials anonymous 1',
        'Local and federal officials anonymous 1',
        'Residents group 1',
        'local officials anonymous 1',
        'union organisation 1',
        'mint’s board organisation 1',
      ],
    )
  })
  it('calls another one another', () => {
    holds(
      ['A party said it would wait. Another party said it would not.'],
      ['party organisation 1', 'another party organisation 1'],
    )
  })
  it('gives the word to the leader behind the letters of the party', () => {
    holds(
      [
        '“It is void,” said Norland Renewal Party, NRP, leader Ismat Karim.',
        'The NRP, the police and minister Tom Bell said it was over.',
      ],
      ['Ismat Karim person 1', 'Norland Renewal Party organisation 1', 'Tom Bell person 1'],
    )
  })
})
