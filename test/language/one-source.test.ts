import {holds} from './marked.js'

describe('one source, one entry', () => {
  it('knows a person with and without the article of the name', () => {
    holds(
      [
        'Ashraf al-Hadid, spokesman for the ministry, said the ward was full. Al-Hadid said more would come.',
        'Hadid said it was late. Ludwig van Hoven said the road was shut. Van Hoven said it was late.',
        'The emir, Salma bint Rashid al-Nuaimi, said the talks would go on. Nuaimi said it was early.',
      ],
      ['Ashraf al-Hadid person 3', 'Ludwig van Hoven person 2', 'Salma bint Rashid al-Nuaimi person 2'],
    )
  })
  it('calls nobody by a form of address', () => {
    holds(
      [
        'Malacca Police Chief Datuk Hamzah Idris said the road was shut. Hamzah said it would open on Monday.',
        'The governor, Tan Sri Lim Wei, said it was late. Dato’ Musa Ade said it was early.',
        'Prime Minister Sheikh Hamida said it was over. Hamida said she was sorry. Tan Wei said it was not.',
      ],
      [
        'Hamzah Idris person 2',
        'Lim Wei person 1',
        'Musa Ade person 1',
        'Sheikh Hamida person 2',
        'Tan Wei person 1',
      ],
    )
  })
  it('knows the name behind an office of several words', () => {
    holds(
      [
        'Mersin Superintendent of Police Anita Rao said the road was shut. Rao said it was late.',
        'Detective Senior Constable Ian Moss said the man ran. Magistrate Simon Cole said it was sad.',
      ],
      ['Anita Rao person 2', 'Ian Moss person 1', 'Simon Cole person 1'],
    )
  })
  it('knows the states of the world, and goes back to the one that speaks', () => {
    holds(
      ['Guyana said the Brazilian navy had fired first. It said a tug had been hit off Brazil.'],
      ['Guyana organisation 2'],
    )
  })
  it('keeps a state and the airline that bears its name apart', () => {
    holds(
      ['Air France said it was late.', 'France said it was early. Air France said no more.'],
      ['Air France organisation 2', 'France organisation 1'],
    )
  })
  it('keeps a team and the person it is called after apart', () => {
    holds(
      [
        'Team Marsh said the advert was false.',
        'Helen Marsh told a rally she would win. She said it was late.',
      ],
      ['Team Marsh organisation 1', 'Helen Marsh person 2'],
    )
  })
  it('knows a site by its address', () => {
    holds(
      ['The brightvalley.com website reported that the road was shut. It was wet, brightvalley.com said.'],
      ['brightvalley.com organisation 2'],
    )
  })
  it('knows a body by the letters in brackets behind its name', () => {
    holds(
      [
        'The Ministry of Transport (MoT) said the road was shut.',
        '“It is shut,” the MoT said in a statement. The ministry said it was late.',
        'The Harland Trade Centre (KHO) said it was early. KHO said it would wait.',
        'Harland Bank (UK) said it was late. The UK said it was not.',
      ],
      [
        'Ministry of Transport organisation 3',
        'Harland Trade Centre organisation 2',
        'Harland Bank organisation 1',
        'UK organisation 1',
      ],
    )
  })
  it('knows a paper and an agency by the name alone', () => {
    holds(
      [
        'The official Osmar news agency said the road was shut. Osmar said it was open.',
        'The People’s Gazette newspaper said it was late. The Gazette, which printed a list, said it was early.',
        'The Arden Star said it was wet. The Norland Gazette newspaper said it was dry.',
        'The state-run Tamara Agency said it was over. The LUNA news agency said it was not.',
      ],
      [
        'Osmar news agency organisation 2',
        'People’s Gazette newspaper organisation 2',
        'Arden Star organisation 1',
        'Norland Gazette newspaper organisation 1',
        'Tamara Agency organisation 1',
        'LUNA news agency organisation 1',
      ],
    )
  })
  it('knows who leads a body as its chief, and a minister by the country', () => {
    holds(
      [
        'The UN chief said the war must end.',
        'UN Secretary-General Ann Lee said it was late. “It is late,” the secretary-general said.',
        'Iranian Foreign Minister Karim Jalali said the deal was dead. Iran’s foreign minister said it was late.',
        'Iran’s oil minister said it was early. Major Victor Hall said the road was shut. The major said it was wet.',
      ],
      ['Ann Lee person 3', 'Karim Jalali person 2', 'Iran’s oil minister person 1', 'Victor Hall person 2'],
    )
  })
  it('keeps two apart who are not the same', () => {
    holds(
      [
        'An official with one of the unions said the talks had failed.',
        'Another official with a different union said they had not.',
      ],
      ['official anonymous 1', 'another official anonymous 1'],
    )
  })
  it('knows the officials of the sentence before', () => {
    holds(
      [
        'A senior Western official said the talks had failed. The official said they were over.',
        'Harland medics said six were hurt. The medics said one had died. Medics in Arden said two had.',
      ],
      ['senior Western official anonymous 2', 'Harland medics group 2', 'Medics in Arden group 1'],
    )
  })
  it('takes a paper that belongs to somebody for nobody of the name', () => {
    holds(
      [
        'Former general Noah Adler said he would run. The Adler newspaper was seized, Ana Ruiz said.',
        'Adler said it was a trick.',
      ],
      ['Noah Adler person 2', 'Ana Ruiz person 1'],
    )
  })
  it('knows the office that lends a body its name, and bodies by what they see to', () => {
    holds(
      [
        'The U.S. Attorney’s Office said it was open. The National Farmers’ Union said it was shut.',
        'Norland Transportation said the road was wet. Norland RCMP said it was dry. His Facebook account said he was out.',
      ],
      [
        'U.S. Attorney’s Office organisation 1',
        'National Farmers’ Union organisation 1',
        'Norland Transportation organisation 1',
        'Norland RCMP organisation 1',
        'His Facebook account document 1',
      ],
    )
  })
  it('calls one of many by the name behind the comma', () => {
    holds(
      [
        '“I am afraid,” said one father, Tomas Ruiz, who was waiting outside the school.',
        'One pastor supporting Ms. Hall, Noah Adler of Arden, said it was late.',
      ],
      ['Tomas Ruiz person 1', 'Noah Adler person 1'],
    )
  })
  it('knows a given name of two words', () => {
    holds(
      [
        'Rescue official Lin Guan-cheng said it was late. Lin said he was tired.',
        'President Kim Min-seok said it was early. A Kuala Lumpur-based company said it was not.',
      ],
      ['Lin Guan-cheng person 2', 'Kim Min-seok person 1', 'Kuala Lumpur-based company organisation 1'],
    )
  })
  it('knows an office with a capital, and an envoy by the name behind the country', () => {
    holds(
      [
        'RBI Governor Anita Rao said rates would rise. The RBI Governor said it was late.',
        'CEO Lino Marsh said it was late. The chief executive said it was early. The CEO said he was sorry.',
        'China’s envoy to Norland Lin Weiming said it was over. Lin said it was not.',
        'His publicist, Noah Adler, said it was wet.',
      ],
      ['Anita Rao person 2', 'Lino Marsh person 3', 'Lin Weiming person 2', 'Noah Adler person 1'],
    )
  })
  it('knows a nation by its people, and tells alike ones apart', () => {
    holds(
      [
        'Turkish Foreign Minister Musa Ade said it was late. Turkey’s foreign minister said it was early.',
        'Ukrainian Defence Minister Ana Ruiz said it was wet. Ukraine’s defence minister said it was dry.',
        'Australian Finance Minister Tom Bell said it was hot. Austria’s finance minister said it was cold.',
        'Nigerian Justice Minister Noah Adler said it was over. Niger’s justice minister said it was not.',
      ],
      [
        'Musa Ade person 2',
        'Ana Ruiz person 2',
        'Tom Bell person 1',
        'Austria’s finance minister person 1',
        'Noah Adler person 1',
        'Niger’s justice minister person 1',
      ],
    )
  })
  it('keeps the presidents of two countries apart', () => {
    holds(
      [
        'Iran’s president said the deal was dead. U.S. President Ana Ruiz said it was not.',
        'OPEC’s president said it was late.',
        'It rained.',
        'It snowed.',
        'It thawed.',
        'OPEC President Jose Botelho said it was early.',
      ],
      ['Iran’s president person 1', 'Ana Ruiz person 1', 'Jose Botelho person 2'],
    )
  })
  it('has an entry each for two who speak together', () => {
    holds(
      ['Both the museum and Norland’s Culture Ministry said the vase was a copy.'],
      ['museum organisation 1', 'Culture Ministry organisation 1'],
    )
    holds(['Vexa and Tarn said they would sign.'], ['Vexa person 1', 'Tarn person 1'])
    holds(['Harland and Bowes said it would pay.'], ['Harland person 1'])
    holds(['Neither the club nor Ana Ruiz said who would pay.'], [])
  })
  it('takes “they” for those who are several, and “it” for a body', () => {
    holds(
      ['Police in Arden said two men were held. The bank said it was late. They said a third had fled.'],
      ['Police organisation 2', 'bank organisation 1'],
    )
    holds(
      [
        'The Geological Survey said the quake struck at noon.',
        'Lantar authorities said most roads were cut. More rain is due, they said.',
      ],
      ['Geological Survey organisation 1', 'Lantar authorities organisation 2'],
    )
  })
  it('counts who could not confirm a thing, and not who asked in vain', () => {
    holds(['NATO could not confirm that a commander had been killed.'], ['NATO organisation 1'])
    holds(['Reuters could not immediately confirm the report. Bell did not confirm it.'], [])
  })
  it('counts whoever a paper quotes beside the paper', () => {
    holds(
      [
        'Ana Ostrow, 20, said the flood took her house, according to the Arden Gazette.',
        'She said she fled.',
      ],
      ['Ana Ostrow person 2', 'Arden Gazette organisation 1'],
    )
  })
})
