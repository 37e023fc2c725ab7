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
        'Senate Republicans said they would vote. Minority Democrats said they would not.',
        'Liberal Democrats said it was late. Ana Greens said it was early.',
      ],
      [
        'Senate Republicans group 1',
        'Minority Democrats group 1',
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
  it('calls a body by both its fields, and two bodies by a name each', () => {
    holds(
      [
        'The Food and Drug Administration said it was safe. The FDA said it was late.',
        'The Justice and Development Party said it was wet. The Norland Oil and Gas Company said it was dry.',
        'The Navy and the Coast Guard said it was over. The Harbour Board and Transport Ministry said it was not.',
      ],
      [
        'Food and Drug Administration organisation 2',
        'Justice and Development Party organisation 1',
        'Norland Oil and Gas Company organisation 1',
        'Navy organisation 1',
        'Coast Guard organisation 1',
        'Harbour Board organisation 1',
        'Transport Ministry organisation 1',
      ],
    )
  })
  it('calls people by both words that tell their kind', () => {
    holds(
      [
        'Norwegian and Danish officials said it was late. The raid killed nine, military and hospital sources said.',
        'Aid and rescue workers said it was wet. US and British researchers said it was dry. Local and foreign monitors said so.',
        'Police and hospital officials said ten were hurt. Army and police sources said it was ten.',
        'Norway and Swedish officials said it was early. Police and local officials said it was over.',
      ],
      [
        'Norwegian and Danish officials anonymous 1',
        'military and hospital sources anonymous 1',
        'Aid and rescue workers group 1',
        'US and British researchers group 1',
        'Police and hospital officials anonymous 1',
        'Army and police sources anonymous 1',
        'Norway organisation 1',
        'Swedish officials anonymous 1',
        'Police organisation 1',
        'local officials anonymous 1',
      ],
    )
  })
  it('calls a body by what its field is of, and by a people within its name', () => {
    holds(
      [
        'The Court of Arbitration for Sport said it was late. The Organization for the Prohibition of Chemical Weapons said it was early.',
        'The OPCW said it was wet. The South African Rugby Board said it was dry.',
      ],
      [
        'Court of Arbitration for Sport organisation 1',
        'Organization for the Prohibition of Chemical Weapons organisation 2',
        'South African Rugby Board organisation 1',
      ],
    )
  })
  it('knows one from several, however British the spelling', () => {
    holds(
      [
        'A neighbour said it was late. A union organiser said it was early. Russian-backed separatists said it was wet.',
      ],
      ['neighbour person 1', 'union organiser person 1', 'Russian-backed separatists group 1'],
    )
  })
  it('takes whoever acts for “she”, and no object and no town', () => {
    holds(
      [
        'Mayor Lena Holm won her case. She will meet Minister Piet Moen on Friday.',
        'She said it would be short.',
      ],
      ['Lena Holm person 1'],
    )
    holds(
      ['Lena Holm won. Governor Piet Moen met Holm on Friday.', 'She said it was fast. He said it was slow.'],
      ['Lena Holm person 1', 'Piet Moen person 1'],
    )
    holds(['The port of Larvik reopened. “The team played well,” she said.'], [])
  })
  it('leaves a clause with “who” out of a name, and a name of conjunctions whole', () => {
    holds(
      [
        'The strikers, who had Saturday given a day’s notice which ended Sunday, said it was late.',
        'Judge Salma Idris Nor said it was early. Another party said it was wet. The Tarn Party said it was dry.',
      ],
      [
        'strikers group 1',
        'Salma Idris Nor person 1',
        'another party organisation 1',
        'Tarn Party organisation 1',
      ],
    )
  })
})
