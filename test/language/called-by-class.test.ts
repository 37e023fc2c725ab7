import {holds} from './marked.js'

describe('whom a kind of body goes back to', () => {
  it('knows the one carrier, lender, team and force of a story', () => {
    holds(
      [
        'The carrier Tarn Airways said it was late. The airline said it was early. The carrier said it was over.',
        'Harland Bank said it would cut jobs. The lender said it had no choice.',
        'Arden United said the coach was out. The team said it was sad. The club said it was early.',
        'Ostra Police said the road was shut. The force said it was wet.',
      ],
      [
        'Tarn Airways organisation 3',
        'Harland Bank organisation 2',
        'Arden United organisation 3',
        'Ostra Police organisation 2',
      ],
    )
  })
  it('knows a body by the last of its letters', () => {
    holds(
      [
        'NEAF soldiers were at the dam, the NEAF said in a statement. The force said the dam was safe.',
        'The TWU said it was late. The union said it was early. Police said the group of men ran.',
      ],
      ['NEAF organisation 2', 'TWU organisation 2', 'Police organisation 1'],
    )
  })
  it('does not guess which of two is meant, nor what another kind is', () => {
    holds(
      [
        'Harland Bank said it was late. Ostra Bank said it was early. The lender said it was wet.',
        'Tarn Airways said it was late. The team said it was early. The force of the blast was told to Tarn.',
      ],
      [
        'Harland Bank organisation 1',
        'Ostra Bank organisation 1',
        'lender organisation 1',
        'Tarn Airways organisation 1',
        'team organisation 1',
      ],
    )
  })
  it('knows a body by what stands beside its name', () => {
    holds(
      [
        'Harland Bank, the country’s biggest lender, said it was late. The lender said it was early.',
        'Zora, a rights group, said it was wet. The group said it was over.',
        'A charity called Hopewell said it was dry. Hopewell said it was late. The charity said it was early.',
        'Tarn Group, the union and the ministry said it was shut. The union said it was open.',
        'In the Annex, a group of traders met. The traders said it was cold.',
      ],
      [
        'Harland Bank organisation 2',
        'Zora organisation 2',
        'Hopewell organisation 3',
        'Tarn Group organisation 1',
        'union organisation 1',
        'traders group 1',
      ],
    )
  })
  it('knows the people and the source who would not be named', () => {
    holds(
      ['Four people familiar with the matter said the deal was near. The people said it could fail.'],
      ['Four people familiar with the matter anonymous 2'],
    )
    holds(
      ['A person familiar with the talks said the deal was near. The source said it could fail.'],
      ['person anonymous 2'],
    )
    holds(
      [
        'Two sources close to the bank said the deal was near. The people said they were tired.',
        'A person familiar with the talks said it was far. The source said it was late.',
      ],
      ['Two sources close to the bank anonymous 1', 'people group 1', 'person anonymous 2'],
    )
  })
  it('gives a statement to whoever put it out, and leaves a report its own', () => {
    holds(
      [
        'Arden council said in a statement the bridge was shut. “It will open on Monday,” the statement said.',
        'The harbour office said in a report that it was late. The report said it was early.',
      ],
      ['Arden council organisation 2', 'harbour office organisation 1', 'report document 1'],
    )
    holds(
      [
        'Arden council said in a statement the bridge was shut.',
        'It rained.',
        'It snowed.',
        'It thawed.',
        'Ana Ruiz read a statement. The statement said it was late.',
      ],
      ['Arden council organisation 1', 'statement document 1'],
    )
  })
  it('names the official whom the next words name', () => {
    holds(
      [
        'An official at the flood office said the dam had burst. “We saw it,” said the official, surnamed Lin. Lin said he was tired.',
        'A man identified as Tom Bell said it was late. Bell said it was over.',
        'A farmer who gave his name as Musa said it was wet.',
      ],
      ['Lin person 3', 'Tom Bell person 2', 'Musa person 1'],
    )
  })
  it('knows a crowd with a capital and without', () => {
    holds(
      [
        'Officials said the dam had burst. The road was shut, officials said.',
        'Opposition Parties said it was late.',
      ],
      ['Officials anonymous 2', 'Opposition Parties organisation 1'],
    )
  })
  it('knows a body by its letters behind a country’s, and by its agency’s name', () => {
    holds(
      [
        'The quake was shallow, the U.S. Seismic Council said. The USSC said more would come.',
        'The Osmar News Agency reported the dam had burst. Osmar said six were hurt.',
      ],
      ['U.S. Seismic Council organisation 2', 'Osmar News Agency organisation 2'],
    )
  })
  it('knows the one body that has been named of late', () => {
    holds(
      [
        'Flights were cancelled as pilots at Fjordair walked out, the airline said. Fjordair said it was sorry.',
        'The carrier said it was late.',
      ],
      ['Fjordair organisation 3'],
    )
    holds(
      [
        'The West African Bloc, WAB, met on Monday, the body said. The bloc said it would meet again.',
        'The Red Crescent said it had flown in blankets. The aid group said it needed money.',
      ],
      ['West African Bloc organisation 2', 'Red Crescent organisation 2'],
    )
    holds(
      [
        'Rain fell in Larvik, the airline said. Norway’s Health Ministry said it was wet. The group said it was dry.',
      ],
      ['airline organisation 1', 'Health Ministry organisation 1', 'group organisation 1'],
    )
  })
  it('takes the team for the researchers, and the observers for those of the league', () => {
    holds(
      [
        'A moth was found, researchers said. The team said it was late.',
        'Observers from the Arden League said it was calm. The observers said it was slow.',
      ],
      ['researchers group 2', 'Observers from the Arden League anonymous 2'],
    )
  })
  it('gives a name of which nothing is told to whoever spoke last without one', () => {
    holds(
      [
        'A lawmaker from the valley said he had seen boats.',
        '“I saw six boats,” Ismat Karim Noor told the Post.',
      ],
      ['Ismat Karim Noor person 2'],
    )
    holds(
      [
        'A lawmaker said he had seen boats. Mayor Tom Bell said it was late.',
        '“I saw six boats,” Ismat Karim Noor told the Post.',
      ],
      ['lawmaker person 1', 'Tom Bell person 1', 'Ismat Karim Noor person 1'],
    )
    holds(
      [
        'An opposition party aide said it was late.',
        'Senior opposition party aide Piet Moen said it was early.',
      ],
      ['Piet Moen person 2'],
    )
  })
  it('knows the sergeant as the detective, and the watchdog by the name behind the comma', () => {
    holds(
      [
        'Detective Sergeant Ana Ruiz said it was late. The detective said it was early.',
        'The watchdog, the Competition Authority, said it was wet. The agency’s deputy head, Kenji Mori, said it was dry.',
      ],
      ['Ana Ruiz person 2', 'Competition Authority organisation 1', 'Kenji Mori person 1'],
    )
  })
  it('knows a movement by its people', () => {
    holds(
      ['The Arveni rebels said they fired a rocket.', 'The Arveni group said it was late.'],
      ['Arveni rebels group 2'],
    )
  })
  it('keeps one source and several apart', () => {
    holds(
      [
        'A person familiar with the talks said it was near. Two sources said it was far. The source said it was late.',
      ],
      ['person anonymous 2', 'Two sources anonymous 1'],
    )
  })
})
