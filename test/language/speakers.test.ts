import assert from 'node:assert/strict'
import {coverageOf} from '../../src/language/coverage.js'
import {factsOf} from '../../src/language/facts.js'
import {quotationOpenAfter} from '../../src/language/quotations.js'
import {linkSpeakers} from '../../src/language/speakers.js'
import {read} from './marked.js'

/** A story of body paragraphs, read and linked. */
function story(...paragraphs: readonly string[]) {
  let open = false
  const blocks = paragraphs.map((text) => {
    const facts = factsOf(read(text, open))
    open = quotationOpenAfter(text, open)
    return facts
  })
  const speakers = linkSpeakers(blocks)
  return {
    blocks,
    speakers,
    names: speakers.ledger.map(({name}) => name),
    coverage: coverageOf(blocks, speakers).map(({state}) => state),
  }
}

describe('the ledger', () => {
  it('has one entry a person, by name, short name and pronoun', () => {
    const {names, speakers} = story(
      'Mayor Ana Ruiz said the bridge would close.',
      '“We have no choice,” Ruiz said. She added that the ferry would run.',
    )
    assert.deepEqual(names, ['Ana Ruiz'])
    assert.equal(speakers.ledger[0]?.attributions, 3)
    assert.equal(speakers.ledger[0]?.quotes, 1)
  })
  it('calls a body by what it is the body of', () => {
    const {names, speakers} = story(
      'The Bank of England said rates would rise.',
      'The bank said it would wait. The Department of Health and Social Care said it had no view.',
      'Bank of England Governor Ana Ruiz said she had voted for a cut.',
      'A BoE spokesman said it was early. The BoE said it was early.',
    )
    assert.deepEqual(names.slice(0, 3), [
      'Bank of England',
      'Department of Health and Social Care',
      'Ana Ruiz',
    ])
    assert.equal(speakers.ledger[0]?.attributions, 3)
  })
  it('calls a person by the name alone, without the office and the letters', () => {
    const {names} = story(
      'Florida Gov. Jeb Marsh said the bridge would close. Chief Financial Officer Meera Nair said it was late.',
      'His barrister, Joy Ade KC, said the folder was empty. “It was lost,” Ade said.',
      'British Prime Minister Ana Ruiz said it was late.',
    )
    assert.deepEqual(names, ['Jeb Marsh', 'Meera Nair', 'Joy Ade', 'Ana Ruiz'])
  })
  it('knows bodies by their last word and by the word in front', () => {
    const {speakers} = story(
      'Rights group Amnesty said aid was blocked. Harrow International said the roads were shut.',
      'The shop workers’ union Usdaw said staff were tired. The Miners’ Union said it would strike.',
      'South Korea said it had seen the ship.',
    )
    assert.deepEqual(
      speakers.ledger.map(({name, kind}) => `${name} ${kind}`),
      [
        'Amnesty organisation',
        'Harrow International organisation',
        'Usdaw organisation',
        'Miners’ Union organisation',
        'South Korea organisation',
      ],
    )
  })
  it('knows the one firm of a story as the company, and by its first name', () => {
    const {names} = story(
      'Australian miner Harland Resources said it would close its mine.',
      'The company said it had no choice.',
      'Harland said texts went to those on leave.',
    )
    assert.deepEqual(names, ['Harland Resources'])
  })
  it('takes no place and no paper in which something is said for who goes on', () => {
    const {names, speakers} = story(
      'Ruth Adler was born in Newark and drew a heron. “They paid me in pie,” she told the Post.',
      'Fishing lobby Europeche welcomed the delay. In a letter to ministers, it argued that quotas were wrong.',
    )
    assert.deepEqual(names, ['Ruth Adler', 'Europeche'])
    assert.equal(speakers.ledger.length, 2)
  })
  it('takes a judge and a leader with two names for nobody else', () => {
    const {names} = story(
      'Special Judge Anita Rao said it was theft. Senate Minority Leader Paul Stone said it was not.',
      'The WHO said it was early. UPS said it was late.',
    )
    assert.deepEqual(names, ['Anita Rao', 'Paul Stone', 'WHO', 'UPS'])
  })
  it('does not take a man for his family, nor an official for unnamed who has a name', () => {
    const {speakers} = story(
      'Tom Bell said he was innocent. Bell’s family said they would fight on.',
      'A local government official, Hauwa Ade, said 19 were dead.',
    )
    assert.deepEqual(
      speakers.ledger.map(({name, kind}) => `${name} ${kind}`),
      ['Tom Bell person', 'Bell’s family group', 'Hauwa Ade person'],
    )
  })
  it('has nobody who keeps silent, and no “no group”', () => {
    const {names} = story(
      'The White House did not respond to questions. The council would not say when.',
      'No group claimed responsibility. Ana Ruiz said it was over.',
    )
    assert.deepEqual(names, ['Ana Ruiz'])
  })
  it('knows a governor by the short title too', () => {
    const {names} = story(
      'Gov. Femi Alade said there would be an inquiry.',
      'The governor said he was shocked.',
    )
    assert.deepEqual(names, ['Femi Alade'])
  })
  it('takes “a senator” for nobody who has a name, and “the Florida senator” for one from Florida only', () => {
    const {names} = story(
      'Sen. Tim Scott said it was wrong. Florida Sen. Marco Rubio said it was right.',
      'The Florida senator said he would vote for it. Sen. Lee Park of Oregon said she would not.',
      'A senator said it was late.',
    )
    assert.deepEqual(names, ['Tim Scott', 'Marco Rubio', 'Lee Park', 'senator'])
  })
  it('gives a minister the name that follows later', () => {
    const {names} = story(
      'The transport minister said there would be an inquiry.',
      'The minister, David Stone, said the owner was held.',
    )
    assert.deepEqual(names, ['David Stone'])
  })
  it('hears who acts in the paragraph before who spoke in the last', () => {
    const {speakers, names} = story(
      'Jack Stone said he was no cheat.',
      'A spokesman for the club said it had handed over the film.',
      'Asked whether he would play again, Stone shrugged. “Ask Helen,” he said.',
    )
    assert.equal(names[speakers.links[2]?.at(-1)?.speaker ?? -1], 'Jack Stone')
  })
  it('takes no day or month for somebody who speaks', () => {
    const {names} = story(
      'Mayor Ana Ruiz instructed the harbour staff Monday to check the piers.',
      'She said the bridge would close in July.',
      'The harbour office released its figures in July, which showed that fewer ships had called.',
      'She tweeted: “The ferry will run.”',
    )
    assert.deepEqual(
      names.filter((name) => /Monday|July/.test(name)),
      [],
    )
  })
  it('knows a person whose name a month has', () => {
    const {names, speakers} = story(
      'April Marsh said the bridge would close.',
      'She added that the ferry would run.',
    )
    assert.deepEqual(names, ['April Marsh'])
    assert.equal(speakers.ledger[0]?.attributions, 2)
  })
  it('takes a body at the head of a sentence for no person', () => {
    const {speakers} = story('Authorities said the bridge would close.', 'Companies say the ferry is enough.')
    assert.deepEqual(
      speakers.ledger.map(({kind}) => kind),
      ['organisation', 'organisation'],
    )
  })
  it('has one entry a body, by its full name and its kind', () => {
    const {names} = story(
      'The Arden Harbour Ministry said the bridge would close.',
      'The ministry added that the ferry would run.',
    )
    assert.deepEqual(names, ['Arden Harbour Ministry'])
  })
  it('tells two people of one family name apart', () => {
    const {names} = story('Ana Ruiz said it was over.', 'Pedro Ruiz said it was not.')
    assert.deepEqual(names, ['Ana Ruiz', 'Pedro Ruiz'])
  })
  it('names a person by the apposition', () => {
    assert.deepEqual(story('His lawyer, Hal Brody, said it was over.').names, ['Hal Brody'])
  })
  it('describes a source by what stands around its name', () => {
    const described = (text: string) => {
      const [entry] = story(text).speakers.ledger
      return `${entry?.name}: ${entry?.description}`
    }
    assert.equal(
      described('The ministry’s spokeswoman, Petra Lunde, said it was over.'),
      'Petra Lunde: the ministry’s spokeswoman',
    )
    assert.equal(
      described('Dr. Luis Aramendi, a surgeon in Arden, said it was over.'),
      'Luis Aramendi: a surgeon in Arden',
    )
    assert.equal(
      described('A neighbour, who asked not to be named, said it was over.'),
      'neighbour: who asked not to be named',
    )
    assert.equal(described('Some lawyers said it was over.'), 'lawyers: undefined')
    assert.equal(described('Norland’s Harbour Ministry said it was over.'), 'Harbour Ministry: undefined')
  })
  it('knows people at the head of a sentence from a name', () => {
    const kinds = (text: string) => story(text).speakers.ledger.map(({kind}) => kind)
    assert.deepEqual(kinds('Experts said the bridge would hold.'), ['anonymous'])
    assert.deepEqual(kinds('Studies show that the bridge will hold.'), ['document'])
    assert.deepEqual(kinds('Survivors said the bridge had swayed.'), ['group'])
  })
  it('takes a capital for its government, and a crowd for nobody', () => {
    const {names, speakers} = story(
      'Mayor Ana Ruiz flew to Norway on Monday. Oslo said the pier would be built.',
      'She said it would be late.',
      'Proponents said they would vote for it.',
      'She told reporters: “We have the money.”',
    )
    assert.deepEqual(names, ['Oslo', 'Ana Ruiz', 'Proponents'])
    assert.deepEqual(
      speakers.ledger.map(({kind}) => kind),
      ['organisation', 'person', 'group'],
    )
  })
  it('lists everybody who says a thing together', () => {
    const names = (text: string) => story(text).names
    assert.deepEqual(names('Ana Ruiz and Tom Bell said they would go.'), ['Ana Ruiz', 'Tom Bell'])
    assert.deepEqual(names('Norway, Sweden and Finland said the talks had failed.'), [
      'Norway',
      'Sweden',
      'Finland',
    ])
    assert.deepEqual(names('The ministry and the police said nobody was hurt.'), ['ministry', 'police'])
    assert.deepEqual(names('Police and prosecutors told reporters that the man was dead.'), [
      'Police',
      'prosecutors',
    ])
    assert.deepEqual(names('The president and the prime minister said they would sign.'), [
      'president',
      'prime minister',
    ])
    assert.deepEqual(names('Ana Ruiz, the mayor, and Tom Bell said they would go.'), ['Ana Ruiz', 'Tom Bell'])
  })
  it('lists one person once, whatever offices he holds', () => {
    assert.deepEqual(story('The mayor and party leader said the bridge would close.').names.length, 1)
    assert.deepEqual(story('Ana Ruiz, the mayor and party leader, said it would close.').names, ['Ana Ruiz'])
    assert.deepEqual(story('Ana Ruiz, of Norway and Sweden, said it would close.').names, ['Ana Ruiz'])
  })
  it('leaves the second half of a name alone', () => {
    const count = (text: string) => story(text).names.length
    assert.equal(count('Harland and Bowes said its profits would fall.'), 1)
    assert.equal(count('The Roads and Piers Committee said it would close the bridge.'), 1)
    assert.equal(count('Harbours and Coast Guard officials said it would close.'), 1)
    assert.deepEqual(story('Ana Ruiz rowed.', 'Ruiz and Tom Bell said they would go.').names, [
      'Ana Ruiz',
      'Tom Bell',
    ])
    assert.deepEqual(story('Ana Ruiz and the harbour club’s Tom Bell said they would go.').names, [
      'Ana Ruiz',
      'Tom Bell',
    ])
  })
  it('describes each of those who speak together by what stands beside the name', () => {
    const {speakers} = story('Harbour chief Ana Ruiz and her deputy, Tom Bell, said the pier would close.')
    assert.deepEqual(
      speakers.ledger.map(({name, description}) => `${name}: ${description}`),
      ['Ana Ruiz: Harbour chief', 'Tom Bell: her deputy'],
    )
    const first = (text: string) => story(text).speakers.ledger[0]
    assert.equal(first('Norway, Sweden and Finland said they would go.')?.description, undefined)
    assert.equal(first('Ana Ruiz, the mayor, and Tom Bell said they would go.')?.description, 'the mayor')
    assert.equal(
      first('“We dig,” said one of the miners, who gave his name only as Josef.')?.description,
      'one of the miners',
    )
  })
  it('knows whoever opens a story by the office alone', () => {
    assert.deepEqual(story('A judge said the bridge must close.', 'Judge Ruth Amis said it was old.').names, [
      'Ruth Amis',
    ])
    assert.deepEqual(
      story('Secretary-General Ruth Amis said it was late.', 'Amis said the talks were over.').names,
      ['Ruth Amis'],
    )
  })
  it('knows firms, movements and papers by their names', () => {
    const kinds = (text: string) => story(text).speakers.ledger.map(({kind}) => kind)
    assert.deepEqual(kinds('Hamas said it would go.'), ['organisation'])
    assert.deepEqual(kinds('Boeing said profits would rise.'), ['organisation'])
    assert.deepEqual(kinds('State television said the bridge had closed.'), ['organisation'])
    assert.deepEqual(kinds('The 59-year-old Ruiz said it would go.'), ['person'])
    assert.deepEqual(kinds('Data show that the ferry was full.'), ['document'])
  })
  it('gives nobody the words of whoever speaks for him', () => {
    const [spokesman] = story('A spokesman for Ana Ruiz said she would go.').speakers.ledger
    assert.equal(spokesman?.name, 'spokesman')
    assert.equal(spokesman?.description, 'for Ana Ruiz')
    assert.deepEqual(story('Members of the board said it would close.').names, ['Members of the board'])
    assert.deepEqual(story('The mayor of Arden, Ana Ruiz, said it would close.').names, ['Ana Ruiz'])
    assert.deepEqual(story('Her partner at the club, Tom Bell, said it would close.').names, ['Tom Bell'])
    assert.deepEqual(story('One official, who asked not to be named, said it would close.').names, [
      'One official',
    ])
    assert.deepEqual(story('Secretary of State Ana Ruiz said it would close.').names, ['Ana Ruiz'])
  })
  it('lists the same words once, and one of many each time', () => {
    const {names, speakers} = story(
      'Families of those on board said they had heard nothing.',
      'One passenger said the ferry had swayed. Another said it had not.',
      'Families of those on board said they would wait.',
      'One passenger said the band played on.',
    )
    assert.deepEqual(names, ['Families of those on board', 'One passenger', 'Another', 'One passenger'])
    assert.equal(speakers.ledger[0]?.attributions, 2)
  })
  it('takes “which” for nobody that stands further off', () => {
    const {names} = story(
      'The wind rose at 2100 GMT, according to the harbour station, which said boats should stay in.',
    )
    assert.deepEqual(names, ['harbour station'])
  })
  it('gives words to nobody whom they speak of', () => {
    const sayers = (...paragraphs: readonly string[]) =>
      story(...paragraphs).speakers.ledger.map(({name, attributions}) => `${name} ${attributions}`)
    assert.deepEqual(
      sayers(
        'Sen said the team left on Tuesday.',
        '“Karim forged papers. Karim is also accused of theft,” he added.',
      ),
      ['Sen 2'],
    )
    assert.deepEqual(sayers('An official said the deal was close. Tom Lee will meet both sides, he said.'), [
      'official 2',
    ])
    assert.deepEqual(sayers('Police chief Peter Holt spoke. “The suspect is held until Oct 12,” he said.'), [
      'Peter Holt 1',
    ])
  })
  it('hears in “he” whoever the sentence before is about', () => {
    for (const told of [
      'Karim Hadid spoke after a meeting with Tom Lee. “It was hard,” he said.',
      'Karim Hadid spoke to reporters on Monday. Tom Lee will be charged, he said.',
      'Karim Hadid sighed. “Lee knows it well.” He looked away. “You must go,” he said.',
    ])
      assert.deepEqual(story(told).names, ['Karim Hadid'], told)
  })
  it('knows a crowd again by its last word', () => {
    const {names} = story('Security officials said it was late.', 'The officials said two were hurt.')
    assert.deepEqual(names, ['Security officials'])
  })
  it('hears in “it” no paper that somebody only writes in', () => {
    const {names} = story('The union met on Monday. In a letter to ministers, it said the bridge was unsafe.')
    assert.deepEqual(names, ['union'])
  })
  it('takes the holder of an office that is named with it for nobody told of before', () => {
    const {names} = story('Captain Ida Marsh said it was late.', 'The captain, Sean Ade, said it was early.')
    assert.deepEqual(names, ['Ida Marsh', 'Sean Ade'])
  })
  it('knows a name again without its “al-”', () => {
    assert.deepEqual(story('Ashraf al-Hadid said it was late.', 'Ashraf Hadid said it was early.').names, [
      'Ashraf al-Hadid',
    ])
  })
  it('knows somebody unnamed again by the definite article', () => {
    const {speakers} = story(
      'Two were hurt, a senior police official said on condition of anonymity.',
      'Governor Ann Lee said it was late. The official said five were safe.',
    )
    assert.deepEqual(
      speakers.ledger.map(({name, kind, attributions}) => `${name} ${kind} ${attributions}`),
      ['senior police official anonymous 2', 'Ann Lee person 1'],
    )
  })
  it('lists those whom an office names together', () => {
    assert.deepEqual(story('“It is a bad ruling,” lawyers Ann Lee and Bob Ray said.').names, [
      'Ann Lee',
      'Bob Ray',
    ])
    assert.deepEqual(story('Prosecutors Ann Lee and Bob Ray wrote that it was late.').names, [
      'Ann Lee',
      'Bob Ray',
    ])
  })
  it('finds at its end whose a quotation is that runs over paragraphs', () => {
    const {speakers} = story(
      '“We have lost the boat. It was a bad day.',
      '“The crew is safe.',
      '“We shall build another,” Ann Dole said.',
    )
    assert.equal(speakers.ledger[0]?.quotes, 3)
  })
  it('knows an office by the name that it is joined to', () => {
    assert.deepEqual(story('Ana Ruiz, the mayor, opened the pier.', 'The mayor said it was late.').names, [
      'Ana Ruiz',
    ])
    assert.deepEqual(
      story('“We tried,” said Tom Bell, coach of Arden, who won in May.', 'The coach said he would stay.')
        .names,
      ['Tom Bell'],
    )
    assert.deepEqual(
      story('Ana Ruiz, a former mayor, opened the pier.', 'The mayor said it was late.').names,
      ['mayor'],
    )
    assert.deepEqual(story('When he met Ana Ruiz, the mayor said it was late.').names, ['mayor'])
    assert.deepEqual(
      story('Norland’s ambassador, Luca Amis, left.', 'The ambassador said it was late.').names,
      ['Luca Amis'],
    )
  })
  it('means by a family name the one whom it calls so, and knows first names', () => {
    assert.deepEqual(
      story(
        'Ana Ruiz said she would run. Her brother, former mayor Tom Ruiz, waved.',
        'Ruiz said she was glad.',
      ).names,
      ['Ana Ruiz'],
    )
    assert.deepEqual(story('Lou Jiwen, the minister, left.', 'Mr. Lou said the bank was safe.').names, [
      'Lou Jiwen',
    ])
    assert.deepEqual(
      story('Cyril Marsh said it was late.', 'Ana Warren said it was not.', 'Warren said she would wait.')
        .names,
      ['Cyril Marsh', 'Ana Warren'],
    )
  })
  it('hears in “he” and “they” those who will not be named, and in “we” nobody', () => {
    const counts = (...paragraphs: string[]) =>
      story(...paragraphs).speakers.ledger.map(({name, attributions}) => `${name} ${attributions}`)
    assert.deepEqual(counts('An official said talks had failed. He said both sides had left.'), [
      'official 2',
    ])
    assert.deepEqual(
      counts(
        'U.N. officials said war was near. The United Nations has an office there.',
        'They said it would rain.',
      ),
      ['U.N. officials 2'],
    )
    assert.deepEqual(counts('A Western diplomat said talks had failed.', 'The diplomat said it was late.'), [
      'Western diplomat 2',
    ])
    assert.deepEqual(counts('Tom Bell said he would go.', 'We asked what our readers thought.'), [
      'Tom Bell 1',
    ])
    assert.deepEqual(counts('Tom Bell said he would go. The two men met in May.', 'He said he was sorry.'), [
      'Tom Bell 2',
    ])
  })
  it('takes no day, no gathering and no one of many for somebody', () => {
    assert.deepEqual(story('Ana Ruiz said Election Day would be long.', '“We are ready,” she said.').names, [
      'Ana Ruiz',
    ])
    assert.deepEqual(story('Tom Bell became a Christian, and he said he would go.').names, ['Tom Bell'])
    assert.deepEqual(story('Tom Bell left as host of the games. He said he was glad.').names, ['Tom Bell'])
  })
  it('knows bodies by the first word, papers by the article, and whoever does a thing by the word for it', () => {
    const kinds = (...paragraphs: string[]) =>
      story(...paragraphs).speakers.ledger.map(({name, kind}) => `${name} ${kind}`)
    assert.deepEqual(kinds('NHS Arden said it would close. Radio Arden said it would not.'), [
      'NHS Arden organisation',
      'Radio Arden organisation',
    ])
    assert.deepEqual(kinds('The Harbour Post has five reporters.', 'The Post said it would hire more.'), [
      'Harbour Post organisation',
    ])
    assert.deepEqual(kinds('The speechwriter said he was sorry. The city said it was not.'), [
      'speechwriter person',
      'city organisation',
    ])
    assert.deepEqual(kinds('The Republican said it was late. Super PACs said they would pay.'), [
      'Republican person',
      'Super PACs group',
    ])
    assert.deepEqual(kinds('House Speaker Paul Marsh said it was late. The general said it was not.'), [
      'Paul Marsh person',
      'general person',
    ])
    assert.deepEqual(
      kinds('The Arden news agency has a bureau there.', 'The Norland Central News Agency said it was late.'),
      ['Norland Central News Agency organisation'],
    )
  })
  it('has no thing that only shows what its makers think', () => {
    assert.deepEqual(story('The release of the letters by Harland showed that it was split.').names, [])
    const kinds = (text: string) => story(text).speakers.ledger.map(({name, kind}) => `${name} ${kind}`)
    assert.deepEqual(kinds('“Shame,” one user wrote.'), ['one user person'])
    assert.deepEqual(kinds('The bartender said he was full. The industry says it was late.'), [
      'bartender person',
      'industry group',
    ])
    assert.deepEqual(kinds('Two people familiar with the talks said they had failed.'), [
      'Two people familiar with the talks anonymous',
    ])
    assert.deepEqual(kinds('Number 10 said it was late. The source said it was not.'), [
      'Number 10 organisation',
      'source anonymous',
    ])
    assert.deepEqual(kinds('A growing number of voters say it is late. Bell’s family said it was not.'), [
      'growing number of voters group',
      'Bell’s family group',
    ])
  })
  it('knows by the state a senator whom nobody called so', () => {
    assert.deepEqual(story('Ana Ruiz said she would run.', 'The Norland senator said she was glad.').names, [
      'Ana Ruiz',
    ])
    assert.deepEqual(
      story('Mayor Ana Ruiz said she would run.', 'The Norland senator said she was glad.').names,
      ['Ana Ruiz', 'Norland senator'],
    )
    assert.deepEqual(story('Ruiz, a TV star turned baker, won in May.', 'He said he was glad.').names, [
      'Ruiz',
    ])
  })
  it('knows whoever a story calls again by the kind of the office, by the age or by the name that follows', () => {
    assert.deepEqual(
      story('Detective Sergeant Luis Park said it was late.', '“It was dark,” the officer said.').names,
      ['Luis Park'],
    )
    assert.deepEqual(
      story('Alade, who came from Arden in May, said he had been told. “Hit it,” the 22-year-old said.')
        .names,
      ['Alade'],
    )
    assert.deepEqual(
      story(
        'Vardania’s foreign minister said on Monday that talks had failed.',
        'Petra Lunde told reporters that it was late. The minister said she was sorry.',
      ).names,
      ['Petra Lunde'],
    )
    assert.deepEqual(
      story(
        'The captain of Harrow, Luis Park, called it a disgrace.',
        'The club captain, Sean Ade, said the mood was good. “We won,” the defender said.',
      ).names,
      ['Luis Park', 'Sean Ade'],
    )
    assert.deepEqual(
      story('Gen. Norman Marsh is frank about the commander in chief, and why he told the host to wait.')
        .names,
      ['Norman Marsh'],
    )
  })
  it('knows a holder of an office behind what it is the office of', () => {
    assert.deepEqual(story('Norland Secretary of State Jason Bell said it was late.').names, ['Jason Bell'])
    assert.deepEqual(story('Vice-President of the European Commission Kaja Brandt said it was late.').names, [
      'Kaja Brandt',
    ])
    assert.deepEqual(
      story('The secretary general of the CEI (Norland Bishops’ Conference), Luca Amis, said it was late.')
        .names,
      ['Luca Amis'],
    )
  })
  it('takes nobody for those whom he owns, and nothing for what may be said', () => {
    assert.deepEqual(story('Norland’s state media said it was late.').names, ['Norland’s state media'])
    assert.deepEqual(story('The same cannot be said about the pier.').names, [])
    assert.deepEqual(story('Ana Ruiz won.', 'The Republican who wrote the speech said it was late.').names, [
      'Republican',
    ])
  })
  it('knows firms by their trade and newspapers by theirs', () => {
    const kinds = (...paragraphs: string[]) =>
      story(...paragraphs).speakers.ledger.map(
        ({name, kind, attributions}) => `${name} ${kind} ${attributions}`,
      )
    assert.deepEqual(kinds('Harland Motors said it was late.', 'The carmaker said it would wait.'), [
      'Harland Motors organisation 2',
    ])
    assert.deepEqual(kinds('Chipmaker Lumen Systems said it was late.', 'Lumen said it would wait.'), [
      'Lumen Systems organisation 2',
    ])
    assert.deepEqual(kinds('The owner, Harrow Lines, said it was late.', 'The company said it would wait.'), [
      'Harrow Lines organisation 2',
    ])
    assert.deepEqual(kinds('The daily Selm Post has a poll.', 'The newspaper said it was late.'), [
      'Selm Post organisation 1',
    ])
    assert.deepEqual(
      kinds('IG Harbour, which has 40 members, said it was late. The Fishermen’s Union said it was not.'),
      ['IG Harbour organisation 1', 'Fishermen’s Union organisation 1'],
    )
  })
  it('keeps hidden sources by their cue', () => {
    const {names, speakers} = story(
      'The ferry reportedly hit a rock.',
      'It emerged that nobody was on board.',
    )
    assert.deepEqual(names, ['[reportedly]', '[it emerged]'])
    assert.ok(speakers.ledger.every(({onRecord}) => !onRecord))
  })
  it('does not list those who only want or think', () => {
    assert.deepEqual(story('Ana Ruiz wants to close the bridge.').names, [])
  })
})

describe('a quotation without a cue', () => {
  it('goes on with the speaker of the paragraph before', () => {
    const {speakers} = story(
      'Ana Ruiz said the bridge would close.',
      '“We have lost everything that we built.”',
    )
    assert.equal(speakers.links[1]?.[0]?.speaker, 0)
    assert.equal(speakers.links[1]?.[0]?.source?.block, 0)
  })
  it('stays without one where nobody has spoken', () => {
    const {speakers} = story('The hall fell silent.', '“We have lost everything that we built.”')
    assert.equal(speakers.links[1]?.[0]?.speaker, undefined)
  })
})

describe('coverage', () => {
  it('is sourced where somebody says so', () => {
    assert.deepEqual(story('Ana Ruiz said the bridge would close.').coverage, ['sourced'])
  })
  it('is carried where a statement goes on', () => {
    assert.deepEqual(story('Ana Ruiz said the bridge would close.', 'It would also be painted.').coverage, [
      'sourced',
      'carried',
    ])
  })
  it('is exempt for results, schedules and scenes', () => {
    assert.deepEqual(
      story('Arden beat Carrow 3-1 on Saturday.', 'The council will meet on Monday.').coverage,
      ['exempt', 'exempt'],
    )
  })
  it('is unsourced for a claim of nobody’s', () => {
    assert.deepEqual(story('The army is killing farmers in the valley.').coverage, ['unsourced'])
  })
  it('does not carry a new claim', () => {
    assert.deepEqual(
      story('Ana Ruiz said the bridge would close.', 'The army is killing farmers in the valley.').coverage,
      ['sourced', 'unsourced'],
    )
  })
})
