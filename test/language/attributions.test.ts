import assert from 'node:assert/strict'
import fc from 'fast-check'
import {read, reads} from './marked.js'

describe('speaker, cue, content', () => {
  it('takes a clause with and without "that"', () => {
    reads('[The mayor] _said_ {the bridge would close on Monday}.')
    reads('[The mayor] _said_ {that the bridge would close}.')
  })
  it('leaves out when and where it was said', () => {
    reads('[The mayor] _said_ on Tuesday {that the bridge would close}.')
    reads('[The mayor] _said_ in a statement {that the bridge would close}.')
  })
  it('takes the time that opens what is told, and leaves out a date in brackets', () => {
    reads('[The mayor] _said_ {in the past month, the port has lost nine ships}.')
    reads('[The clinic] _said_ on Friday (May 2) {it was shut}.')
    reads('[The mayor] _said_ on Friday, {the port was closed}.')
    reads('The mayor said on Friday, [the union] _reported_ {that the port was shut}.')
  })
  it('leaves out the hearer', () => {
    reads('[The mayor] _told_ reporters {that the bridge would close}.')
    reads('[The mayor] _told_ the council {the bridge would close}.')
  })
  it('takes no number at the end of what is told for the first of those who tell it', () => {
    reads('{A bomb killed 9 people and wounded more than 40}, [local officials and residents] _said_.')
    reads('{Nine were killed on Monday}, [police and medical sources] _said_.')
    reads('[The mayor, 40, and two aides] _said_ {it was late}.')
  })
  it('takes auxiliaries, negation and adverbs into the cue', () => {
    reads('[The owners] _in turn alleged_ {that the crew had slept}.')
    reads('[The mayor] _did not say_ {whether the bridge was safe}.')
    reads('[The mayor] _has repeatedly denied_ {the report}.')
  })
  it('takes a particle and a preposition into the cue', () => {
    reads('[The mayor] _pointed out_ {that the ferry was full}.')
    reads('[The mayor] _called for_ {a new bridge}.')
  })
  it('takes a colon into the cue', () => {
    reads('[She] _added:_ {“We have no choice.”}')
  })
  it('takes a participle to whoever the clause in front of its comma is about', () => {
    reads(
      '[Norland] opened its port to [refugees] _seeking_ {work}, _accusing_ {the union of breaking a pact}.',
    )
    reads('The talks ended when [the party] walked out, _saying_ {it had been misled}.')
    reads('The raid came after [the group] released a video, _saying_ {it was not beaten}.')
    reads('It ended late, with [the ministry of the province] _saying_ {most were children}.')
  })
  it('takes nobody for a source who is told to be somebody', () => {
    reads('A man identified as Ali Reza was found dead in the street.')
  })
  it('knows a title whose stop it may be, and takes it with the name', () => {
    reads('{“We are at work,”} [Supt. Ian Moss] _said_ Tuesday.')
    reads('{“It is early,”} _said_ [Det. Insp. Ann Lee].')
  })
  it('takes “alleged” for a verb behind whoever speaks', () => {
    reads('[Her lawyers] _also alleged_ {that the police had lied}.')
    reads('[Mayor Ana Rojas] _alleged_ {party monitors were “blocking” the count}.')
    reads('{“It was a fraud,”} [he] _alleged_.')
    reads('He stole the alleged map, and an alleged thief fled.')
  })
  it('takes who is spoken of, and not who speaks, from behind the cue of a name in front', () => {
    reads("But [Dunn's manager, Ivo Marek], _said_ {the actor “fell from the roof.”}")
  })
  it('takes what papers say of an aside to the papers, and the rest to who speaks', () => {
    reads(
      '[Marta Lind] _accused_ {the port of neglect of the hotel}, {which was built in 1972}, _according to_ [documents].',
    )
    reads(
      '[Marta Lind] _accused_ {the port of neglect of the hotel}, {which was old}, _according to_ [documents], and left town.',
    )
    reads('{Police said the man, who was 40, was armed}, _according to_ [witnesses].')
    reads('{The hotel, which was built in 1972}, _according to_ [documents], {collapsed}.')
  })
  it('takes neither a lead author nor a command for a cue', () => {
    reads('{“It is rare,”} _said_ [Tom Hale, lead author of the study].')
    reads("[The army's northern command] _said_ {the town had fallen}.")
  })
  it('leaves the version words of a headline out of a source', () => {
    reads('UPDATE 2-[Vardania and Kostra] _agree_ {to bring talks forward}')
    reads('[The ministry] _said_ {the UPDATE 2-Kostra file was lost}.')
    reads('[The 20-Party club] _said_ {it was late}.')
  })
  it('ends where the next speaker begins', () => {
    reads('[The mayor] _said_ {the bridge would close}, and [the union] _said_ {it would strike}.')
    reads('{“We won,”} [Marsh] _said_. [Reyes] _said_ {the vote was unfair}.')
  })
  it('ends a thing or a deed where a clause of its own follows', () => {
    reads('[Marsh] _criticised_ {the plan}, but [she] _backed_ {the mayor}.')
    reads('[Marsh] _wants_ {a new pier} because [she] _believes_ {the old one is unsafe}.')
    reads('[Marsh] _supports_ {“fair pay,”} _opposes_ {“freezes”} and _recalled_ {the strike}.')
    reads('[Marsh] was in Arden, _calling_ {it wrong} and _saying_ {she would go}.')
    reads('[Marsh] _said_ {the plan was wrong, but it might pass}.')
    reads('If [Marsh] _backs_ {the plan}, the council could pass it.')
    reads('When [the mayor] _said_ {it was late}, the crowd left.')
    reads('[The board] _concluded_ {that the crew was late}, but _did not recommend_ {a fine}.')
    reads('[He] _noted_ {that the cost is low}, {which} [he] _said_ {would change}.')
    reads('[He] _noted_ {that the cost, which is low, would change}.')
  })
  it('takes what is promised for the content, and who is reminded for the hearer', () => {
    reads('[Marsh] _promised_ {a new pier}.')
    reads('[Marsh] _promised_ the union {that the pier would open}.')
    reads('[Marsh] _reminded_ drivers {of the rules}.')
  })
  it('takes a verb that hands on its subject with all its auxiliaries', () => {
    reads('[They] _have struggled to respond to_ {the claim}.')
    reads('[Voters] _were more likely to want_ {a change}.')
    reads('[The report] _then references_ {criticism of the ferry}.')
  })
  it('takes what stands ahead for the object', () => {
    reads('The plan, {which} [the union] _opposed_, failed.')
    reads('It was {something} [he] _denied_.')
    reads('The plan, which the crew painted, failed.')
  })
  it('puts right what a tagger takes for a noun or an adjective', () => {
    reads('[Marsh] _is promising_ {lower taxes}.')
    reads('The start was promising.')
    reads('The company’s touted “dialogue table” has four legs.')
    reads('The governor’s supposed “safe roads” end at the river.')
    reads('[The attorney general] _is confirming_ {that the firm is not registered}.')
    reads('The study -- [which] _notes_ {that 58 firms would owe more} -- was approved.')
    reads('[John Marsh, a baker], _referenced_ {his own work}.')
    reads('By _voting_ {to close the pier}, [the council] saved money.')
    reads('[The mayor] _repeatedly referenced_ {the report}.')
    reads('[Arden] _embraced_ {that idea}.')
  })
  it('takes what she called it, and what looks like a verb, for a thing', () => {
    reads('[She] _criticized_ {what she called the angry tone}.')
    reads('[He] _has resisted_ {calls to leave}.')
    reads('[The party] _has chosen_ {Ana Ruiz as its leader}.')
    reads('The party has a leader.')
  })
  it('takes a march for no month, and most for a subject', () => {
    reads('[The police] _said_ {the march was unlawful}.')
    reads('[The police] _said_ {most were children}.')
  })
  it('takes a participle behind a comma for the verb that it is', () => {
    reads('[The ministry] closed the road, _warning_ {that the bridge was weak}.')
    reads('[The court] freed the man, _ruling_ {that he had been held too long}.')
  })
  it('passes over asides', () => {
    reads('[Several experts] _cautioned_, as did the union, {that the plan was late}.')
    reads('[Ruiz] _described_, in blistering terms, {a set of faults}.')
    reads('Ruiz left, in blistering heat, a set of notes.')
    reads('[He] _added_, though, {that it was late}.')
    reads('But, _said_ [Ruiz], {“I do not want to go.”}')
    reads("[They] _don't talk much about_ {the pier}.")
  })
  it('passes over how it came to be told', () => {
    reads('[The judge] _told_ the council when _asked about_ {the pier}: {“That matter is settled.”}')
  })
  it('hears a gap before the speaker', () => {
    reads('The plan, {which} [the union] _says_ {is unsafe}, was approved.')
  })
  it('takes an adverb that places the saying between others into the cue', () => {
    reads('[The mayor] _then said_ {the bridge would close}.')
    reads('[The mayor] _later denied_ {the report}.')
    reads('Earlier [the mayor] _denied_ {the report}.')
  })
  it('ends a thing where the reporter tells how matters stand', () => {
    reads('[Marsh] _criticised_ {the plan} — the board had signed it in May.')
    reads('[Marsh] _criticised_ {the plan — a draft — and the board}.')
    reads('[Marsh] _supports_ {the plan}, which runs to 90 pages.')
    reads('[Marsh] _said_ {the plan, which runs to 90 pages, was late}.')
    reads('[Marsh] _plans_ {to lift the limit, which the board set in May}.')
    reads('[Marsh] _criticised_ {the plan} during the debate.')
    reads('[Marsh] _said_ {the plan failed during the debate}.')
    reads('[Marsh] _backed_ {the ferry}, even as it lost money.')
  })
  it('takes what is expressed or tweeted for the content', () => {
    reads('[Other drivers] _expressed_ {cautious optimism}.')
    reads('[Marsh] _expressed concern about_ {the pier}.')
    reads('[Marsh] _tweeted_ {an image of the pier}.')
    reads('The express train stopped.')
  })
})

describe('content, speaker, cue', () => {
  it('reads the sentence in front of the speaker', () => {
    reads('{The bridge would close on Monday}, [the mayor] _said_.')
    reads('{“The bridge will close,”} [the mayor] _said_.')
  })
  it('leaves the hearer behind the verb', () => {
    reads('{The work is to start in March}, [the harbour master, Colm Fairley], _told_ the meeting.')
    reads('[Marsh] _told_ The Harbour Post {she thinks the port is safe}.')
    reads('[The union] _told_ me {his support made him honest}.')
  })
  it('joins what the speaker interrupts', () => {
    reads('{For all the doubts}, [analysts] _say_, {cleaning up the mess would be hard}.')
    reads('[The mayor] _says_, win or lose on Tuesday, {he is staying in the race}.')
    reads('{The bridge}, [the mayor] _said_, {would close on Monday}.')
    reads('{“The bridge,”} [she] _said_ on Monday, {“will close.”}')
  })
  it('keeps what others say inside', () => {
    reads('{The minister believes the vote was fair}, [a spokesman] _said_.')
  })
  it('goes on with a quotation behind the cue', () => {
    reads('{“The bridge will close,”} _said_ [Ana Ruiz, the mayor of Arden]. {“We have no choice.”}')
  })
  it('takes “as the mayor put it” for a cue', () => {
    reads('As [the mayor] _put it_, {“the ferry is safe.”}')
  })
})

describe('who tells all of a sentence', () => {
  it('is whoever closes it, whatever others say in it', () => {
    reads('{The minister told aides in May that she was ill}, [the Harbour Post] _reported_ late Thursday.')
    reads(
      '{Norland did not complain when prices fell}, [an official] _said_, _adding_ {that the rise was small}.',
    )
    reads(
      '{Sixty of the clubs have confirmed that they will play}, [the minister, Joy Ade], _told_ parliament.',
    )
    reads('[She] _said_ {that it was, he added, too late}.')
    reads('[The minister] _said_ {talks, officials added, would fail}.')
  })
  it('speaks behind a clause that needs another', () => {
    reads('{When the tide falls, work will start}, [the mayor] _said_.')
    reads('{If it rains the match is off}, [the club] _said_.')
    reads('When _asked about_ {the pier}, [Ruiz] _declined_ {to comment}.')
    reads('Though it lost money, the firm established a fund in May.')
  })
  it('may stand in the middle of it', () => {
    reads('{Members of the board}, _said_ [Marsh], {are required to vote}.')
    reads('{He was}, [friends] _said_, {a man of few words}.')
    reads('[State media], _quoting_ {an unnamed official}, _said_ {the reactor was safe}.')
    reads('[[Hackers] _calling_ {themselves Blue Gull}] _said_ {they had the files}.')
    reads('The firm, [whose chairman] _has said_ {it will not sell}, rose 4 percent.')
    reads('[Ruiz, who came late and voiced hope], _told_ reporters {it was over}.')
  })
  it('turns from the sentence before, and goes on with what would follow', () => {
    reads('But, [Mr. Stone] _added_, {the ferry was late}.')
    reads('However, [Ruiz] _said_, {it was late}.')
    reads('{The plan is reckless}, [the mayor] _said_, {and would cost thousands of jobs}.')
    reads('{“It is late,”} [Ruiz] _said_, and left the room.')
  })
})

describe('where and how it was said', () => {
  it('is no part of what was said, whatever was done with the words', () => {
    reads('[The union] _said_ in statements issued on Monday {that the strike was over}.')
    reads('[The party] _said_ in a statement posted on its website {that it would appeal}.')
    reads('[Bell] _said_ in an interview broadcast on Sunday {that he would quit}.')
    reads('[The retailer] _said_ in a trading update {that sales fell}.')
  })
  it('may be a programme with its name in marks', () => {
    reads('[Ruiz] _told_ NBC’s “Meet the Nation” {that she would run}.')
    reads('[Ruiz] _said_ on “Harbour Morning” {that she would run}.')
    reads('On Sunday on the channel’s “Harbour Talk,” [Rep. Tom Bell] _said_ {it was late}.')
    reads('[Ruiz] _called_ {the plan “reckless.”}')
  })
  it('is left out of what was asked, and so is who asked', () => {
    reads('_Asked_ by reporters {whether he would go}, [Bell] _said_ {he would not}.')
    reads('_Asked_ at a rally about {the pier}, [Bell] _said_ {it was closed}.')
  })
  it('is how long', () => {
    reads('[Residents] _have complained_ for years {that the noise is bad}.')
    reads('Bell gave evidence for two hours.')
  })
  it('may stand between who is quoted and “as saying”', () => {
    reads('{{The war was over}}, [the radio] _quoted_ [Bell, the army chief], as _saying_.')
  })
})

describe('amounts', () => {
  it('begin with how close they are', () => {
    reads('[The agency] _says_ {at least 100 people have died}.')
    reads('[Police] _said_ {about 100 people died}.')
    reads('[Police] _said_ {as many as 100 people died}.')
    reads('[The weather service] _said_ {up to 20 centimetres of snow was expected}.')
  })
  it('are forecast by bodies, whose forecasts are things', () => {
    reads('[The company] _forecast_ {a loss of 3 million}.')
    reads('[The bank] _forecast_ {full-year growth of 2 percent}.')
    reads('The company forecast was cut. The growth forecast a year ago was high.')
  })
  it('are seen by those who expect them', () => {
    reads('[Harland Bank] _sees_ {growth of 2 percent next year}.')
    reads('[The bank] _sees_ {the rate at 3 percent by May}.')
    reads('[Harland] _sees_ {profit rising 12% in 2027}')
    reads('The police see the car at the port.')
  })
})

describe('content, cue, speaker', () => {
  it('reads an inverted cue', () => {
    reads('{The bridge would close on Monday}, _said_ [Ana Ruiz, the mayor of Arden].')
  })
  it('takes any verb next to a quotation', () => {
    reads('{“The bridge will close!”} _beamed_ [Ana Ruiz].')
  })
})

describe('according to', () => {
  it('stands in front', () => {
    reads('_According to_ [the harbour office], {the ferry was full}.')
  })
  it('stands behind', () => {
    reads('{The ferry was full}, _according to_ [the harbour office].')
  })
  it('stands in the middle', () => {
    reads('{The dam}, _according to_ [Bell], {burst at noon}.')
    reads('{The dam burst}, _according to_ [Bell, the mayor of Arden].')
  })
  it('is said of what somebody else reported', () => {
    reads('_As first reported by_ [The Harbour Post], {the pier is closed}.')
    reads('As planned by the mayor, the pier is closed.')
  })
  it('takes in how its source is described', () => {
    reads('{The ferry was full}, _according to_ [two people familiar with the plans].')
  })
  it('takes all that stands before the comma for the source', () => {
    reads('_According to_ [some drivers], {the pier is unsafe}.')
    reads('_According to_ [the harbour average], {the fee is up}.')
    reads('_According to_ [a poll taken in May], {Ruiz leads}.')
  })
})

describe('colons and dashes', () => {
  it('attribute a headline', () => {
    reads('[Police]_:_ {two hurt in fire}')
  })
  it('attribute a line of a transcript', () => {
    reads('[RUIZ]_:_ {We will close the bridge}.')
  })
  it('lead in a sentence in the speaker’s own words behind what is told in ours', () => {
    reads('[She] _said_ {it was late}: {“We should have left.”}')
    reads('_Asked_ point-blank, {“Did you go?”} [Ruiz] _replied_, {“I did not.”}')
    reads('[Ruiz] _was quoted as saying_, {“The pier is closed.”} It opened.')
  })
  it('leave a passive alone in a paragraph that begins with a quotation', () => {
    reads('{“The pier is closed,”} _said_ [Ruiz]. {Marsh} _was accused of_ {theft}.')
  })
  it('follow what is read, chanted and announced', () => {
    reads('They heard _chants of_ {“Out! Out!”} from the pier.')
    reads('The sign — [which] _read_ {“Closed”} — fell.')
    reads('{More than half came in May}, [new reports] _show_.')
  })
  it('lead in what is said, whatever the verb', () => {
    reads('[She] _then addressed_ the crowd again: {“Here is what I regret. I was late.”}')
  })
  it('sign a quotation', () => {
    reads('{“It is over”} _—_ [Ana Ruiz]')
  })
  it('are labels of the desk', () => {
    reads('Correction: The bridge opened in May.')
    reads('{Turnout: 64.3%}, [the board] _said_.')
    reads('The Latest: Bridge closed')
  })
})

describe('sources', () => {
  it('keep apposition, age and party', () => {
    reads('[Rush, a doctor at the hospital], _told_ reporters {that she was shocked}.')
    reads('[Ana Ruiz, the mayor of Arden], _said_ {the bridge would close}.')
    reads('[Ana Ruiz, 52, who has led the town since May], _said_ {the bridge would close}.')
    reads('[Ruiz (Green)] _said_ {the bridge would close}.')
    reads('[Tom Bell, her deputy], _said_ {the bridge would close}.')
    reads('[Ana Ruiz, the mayor, and Tom Bell, her deputy], _said_ {the bridge would close}.')
    reads('When she arrived, [her deputy, Tom Bell], _said_ {the bridge would close}.')
  })
  it('keep the clause that tells who they are', () => {
    reads('[Ana Ruiz, who feared for her job], _said_ {it would close}.')
    reads('[Residents who live near the port] _said_ {the noise was unbearable}.')
    reads('[A document filed on Monday] _says_ {the bridge is unsafe}.')
  })
  it('are papers and figures too', () => {
    reads('[The report] _found_ {that the ferry was full}.')
    reads('[Figures] _showed_ {a rise in traffic}.')
    reads('[A survey published on Tuesday] _showed_ {that traffic had fallen}.')
  })
  it('are two who speak behind or before what they say', () => {
    reads('{The blast killed three people}, [officials and witnesses] _said_.')
    reads('{Talks have failed}, _said_ [the minister and his deputy].')
    reads('{The dead were Ruiz, Bell and Marsh}, [police] _said_.')
  })
  it('stand behind what is said of a thing', () => {
    reads('{The plan} _was condemned as_ {reckless} by [the union].')
    reads('{The move} _was seen as_ {a sign of weakness} by [analysts at Nine Bank].')
    reads('{Ruiz} _was accused_ by [the union] of {lying}.')
    reads('{The plan} _was condemned as_ {a threat to trade by sea}.')
  })
  it('stand in a clause about something else', () => {
    reads('The plan, {which} [critics] _say_ {will fail}, was passed.')
    reads('The blast, {which} [police] _said_ {had killed three people}, shook the port.')
    reads('Bell, {who} [police] _said_ {was drunk}, was held.')
  })
  it('are lists and parts of a whole', () => {
    reads('[Strategists for Marsh and Reyes] _agree_ {that it is late}.')
    reads('[Marsh, Reyes, and other leaders] _want_ {a new pier}.')
    reads('[Nine in 10 registered voters] _say_ {it is late}.')
    reads('The mayor left the town, and [other leaders] _want_ {a new pier}.')
  })
  it('are incumbents, polling and papers', () => {
    reads('[The Republican incumbent] _said_ {it was late}.')
    reads('[Recent polling] _shows_ {that Marsh leads}.')
    reads('{The pier is unsafe}, [Arden News] _reports_.')
    reads('{The plan}, first _reported_ by [the Post], was late.')
    reads('[Liberals] _call_ {Ryan cowardly}.')
    reads('Polling stations open at noon.')
  })
  it('are told by whose they are, and by the paper that they stand in', () => {
    reads('{“She made us laugh,”} _said_ [Bell, her husband of 40 years].')
    reads('[The obituary in the Harbour Post] _said_ {he died at home}.')
    reads('[The UN agency for refugees] _reports_ {at least 100 people have fled}.')
    reads('{The deal was close}, [a source] _said_, asking not to be named.')
  })
  it('are told by what they did', () => {
    reads('[The man [who] _wrote_ {the report}] _says_ {the bridge is unsafe}.')
    reads('Residents [who] _said_ {the noise was bad} have left.')
    reads('[Exiled prince Tom Bell, son of the late king], _says_ {he is ready}.')
    reads('With the race close, [the group] _backing_ {Ruiz} is spending more.')
    reads('[Spending by rich groups] _underscores_ {their role}.')
  })
  it('speak together, one and all', () => {
    reads('[Neither Bell nor Ruiz] _would say_ {who paid}.')
    reads('[Bell and Ruiz] _have both said_ {the talks were useful}.')
    reads('_Echoing_ {the mayor}, [the party leader, Luca Amis], _said_ {it was late}.')
  })
  it('are papers that may call on somebody, and a general', () => {
    reads('After a week of rain, [a local newspaper] _called on_ {the mayor to visit the port}.')
    reads('[The general] _said_ {it was late}.')
    reads('[The Arden-based firm] _did not admit_ {wrongdoing}.')
  })
  it('keep an owner and what is owned together', () => {
    reads("{“It is a modest effect,”} _said_ [the study's lead author, Ana Ruiz].")
    reads("[The Boat Owners' Association, which has 210 members], _said_ {it would not oppose the increase}.")
  })
  it('are interrupted by dashes of every make', () => {
    reads('[Some economists] - including a minority of the bank - _warn_ {that the bank could fail}.')
  })
  it('have a kind', () => {
    const kind = (text: string) => read(text).attributions[0]?.sourceKind
    assert.equal(kind('Ana Ruiz said it was over.'), 'person')
    assert.equal(kind('The harbour ministry said it was over.'), 'organisation')
    assert.equal(kind('The report said it was over.'), 'document')
    assert.equal(kind('She said it was over.'), 'pronoun')
    assert.equal(kind('A source said it was over.'), 'anonymous')
    assert.equal(kind('Residents said it was over.'), 'group')
    assert.equal(kind('It emerged that it was over.'), 'none')
  })
  it('takes in what an amount is taken of', () => {
    reads('[Only 52 percent of registered voters] _agreed_ {that it would rain}.')
    reads('[Nearly nine out of 10] _said_ {it would rain}.')
    reads('But [most in Arden] _want_ {a new pier}.')
    reads('But [most Republicans] _agreed_ {that it would rain}.')
  })
  it('takes in who is named for one of several', () => {
    reads('[Critics like Marsh] _say_ {it will rain}.')
    reads('Like Marsh, [she] _said_ {it would rain}.')
  })
  it('takes in a description with a hyphen', () => {
    reads('[The self-described democratic socialist] _said_ {he would win}.')
  })
})

describe('verbs that lean on a speaker', () => {
  it('are participles', () => {
    reads('[The mayor] _said_ {the bridge would close}, _adding_ {that the ferry would run}.')
    reads('[The mayor] opened the pier, _saying_ {it would bring work}.')
    reads('[A petition] _calling for_ {a new pier} was signed by many.')
  })
  it('are second verbs', () => {
    reads('[The mayor] _defended_ {the plan} and _called for_ {patience}.')
    reads(
      '[Pell] _declared_ {himself the winner}, although [the board] had met and _had not named_ {a winner}.',
    )
    reads('[The mayor] _said_ {the pier was safe} but _declined_ {to comment on the bridge}.')
  })
})

describe('who and what hangs on a name', () => {
  it('states nothing ahead of the verb', () => {
    reads('[Bell, who worked at the court for 11 years], _denies_ {three counts of misconduct}.')
    reads('[Mayor Jan Cook, whose husband works there], _said_ {one in five jobs depended on it}.')
    reads('[The group, which the US lists as a terrorist group], _claimed_ {responsibility for the attack}.')
    reads('{The bridge, which is old, will close}, _said_ [Ana Ruiz].')
  })
  it('is held by others, and ends with its clause', () => {
    reads('The man, {whom} [police] _identified as_ {Tom Bell}, was arrested on Monday.')
    reads('{The plan} that [critics] _say_ {will fail} was passed on Monday.')
    reads(
      'The council passed a plan that [unions] _called_ {illegal} and {that} [bosses] _said_ {was overdue}.',
    )
  })
  it('is denied by others behind a comma', () => {
    reads('[Residents] _accused_ {the agency of taking bribes}, {a charge} [the agency] _denied_.')
  })
  it('names an agent behind a comma', () => {
    reads('{His death} _was announced_ by [his agent, Tom Marsh].')
  })
})

describe('evidence', () => {
  it('was given by somebody, and the court that heard it did not', () => {
    reads('The court _heard_ {that Bell had been drinking}.')
    reads('The inquest _heard_ {he had been on shift for 14 hours}.')
    reads('{He was driving at 90mph}, Leeds Magistrates’ Court _heard_.')
    reads('{A former clerk took bribes}, a jury _was told_ on Monday.')
    reads('Jurors _were told_ {that Bell had been drinking}.')
  })
  it('is no case that is heard, and no order', () => {
    reads('The court heard the case in May.')
    reads('The court heard from two divers.')
  })
})

describe('words passed on', () => {
  it('are those of who is quoted, or stand ahead', () => {
    reads('[Bell] _was quoted as saying_ {that the army was ready}.')
    reads('{Bell was ready}, [the spokesman] _quoted_ her as saying.')
  })
  it('stand behind a paper and who saw it', () => {
    reads('[The chief executive] _told_ staff in a memo seen by the Post {that 400 jobs would go}.')
    reads('[A memo seen by the Post] _says_ {400 jobs would go}.')
    reads('[Ruiz] _said_ in an email to staff seen by the Post {that she would stay}.')
    reads('_According to_ [the email, seen by the Post], {jobs would go}.')
    reads('[A survey of 812 voters by the institute] _found_ {that half had not decided}.')
    reads('[A report by the audit office] _found_ {that costs had doubled}.')
  })
})

describe('estimates', () => {
  it('begin with how close they are', () => {
    reads('[She] _said_ {only one official had been charged}.')
  })
  it('are put at a figure by somebody', () => {
    reads('[Local officials] _put_ {the death toll at 30}.')
    reads('[She] _put_ {the cost at more than 4 million pounds}.')
    reads('Local officials put the ladder against the wall.')
  })
})

describe('thinking, wanting, judging', () => {
  it('have a holder', () => {
    reads('[The mayor] _believes_ {that the bridge is safe}.')
    reads('[The mayor] _wants_ {to close the bridge}.')
    reads('[The mayor] _promised_ {to open the bridge}.')
    reads('[The mayor] _was confident_ {that the ferry would run}.')
    reads('[Ruiz and Marsh] _agreed_ {to meet}.')
  })
  it('pass judgment on something', () => {
    reads('[The mayor] _criticised_ {the council for the delay}.')
    reads('[The mayor] _was haranguing_ {the union as a traitor to the town}.')
    reads('[The mayor] _blamed_ {the storm for the delay}.')
    reads('[The mayor] _called_ {the plan a disgrace}.')
    reads('[The mayor] _described_ {the plan as a disgrace}.')
    reads('[The mayor] _called for_ {calm}.')
    reads('{A group} _called_ {The Hats} met.')
    reads('[The union] _called_ {the citation and the demand for a fine a ploy}.')
    reads("[Marsh] _isn't just looking_ {to stop the loss}.")
    reads('Marsh looked for a way to win.')
  })
  it('ask somebody to act', () => {
    reads('[The mayor] _urged_ {drivers to take the ferry}.')
    reads('[The mayor] _asked_ {whether the ferry would run}.')
  })
})

describe('taking a stand', () => {
  it('is attributed to who takes it, and leaves what is said of the matter to others', () => {
    reads('[The mayor] _embraced_ {the plan}.')
    reads('[The mayor] _supports_ {closing the pier}.')
    reads('[The mayor] _focused on_ {the ferry}.')
    reads('[The mayor] _came out against_ {the plan}.')
    reads('[Arden council] _votes_ {to close the port}.')
    reads('[The mayor] _would like_ {to see more ferries}.')
    reads('[The mayor] _was vague about_ {the ferry}.')
    reads('[The party] _embraced_ {members [who] _say_ {the pier is safe}}.')
  })
  it('is told by nouns', () => {
    reads('[Marsh] _is a fierce critic of_ {the plan}.')
    reads('[Marsh], _a critic of_ {the plan}, left.')
    reads('[Marsh] _took a swipe at_ {the union}.')
    reads('{The plan} _drew criticism from_ [the union].')
    reads('{The mayor} _faced criticism over_ {the plan}.')
    reads('[The group] _found no fault with_ {the plan}.')
    reads('The plan drew water from the lake.')
    reads('Critics of the plan met.')
  })
  it('stands behind the noun with “by”', () => {
    reads('{The bill}, _opposed_ by [the union], never became law.')
    reads('The bill, signed by the mayor, became law.')
  })
})

describe('blows', () => {
  it('are struck with words at plans and names, or for something', () => {
    reads('[The minister] _attacked_ {the plan}.')
    reads('[Marsh] _attacked_ {the owners for the delay}.')
    reads('[Marsh] _slams_ {the council}.')
  })
  it('are struck with fists at others', () => {
    reads('He attacked the jeweller because he had pressed the alarm.')
    reads('Rebels attacked a convoy near the border.')
    reads('The driver was attacked by two men.')
    reads('They carried out attacks on army posts.')
    reads('He slammed the door.')
  })
})

describe('points of view', () => {
  it('belong to whose view, words or account it is', () => {
    reads('In [the mayor’s] _view_, {the plan is dead}.')
    reads('_In the words of_ [the mayor], {the plan is dead}.')
    reads('By [his] own _account_, {he was asleep}.')
  })
  it('are no places', () => {
    reads('In the mayor’s office, the plan was read.')
    reads('By his own car, he was asleep.')
  })
  it('are held by polls', () => {
    reads('_In_ [the latest polls], {Marsh leads Reyes}.')
    reads('In the harbour, Marsh leads Reyes.')
  })
})

describe('a main clause', () => {
  it('has the word, whatever was asked ahead of it', () => {
    reads('When _asked_ {whether she would run again}, [Ruiz] laughed and _said:_ {“Ask me in May.”}')
  })
  it('is told late and early', () => {
    reads('{Turnout was 64 per cent}, [the commission] _announced_ late on Sunday.')
    reads('[The department] _said_ late Monday {that it had received the letters}.')
  })
  it('goes on behind a noun of speech', () => {
    reads('[Her] _claim_ {that she was in Leeds that night} is false.')
    reads('[Her] _claim_ {that the talks failed when rebels left} is false.')
    reads('[Prosecutors] _rejected_ {her claim that she was in Leeds that night}.')
  })
})

describe('nouns of speech', () => {
  it('stand with their owner', () => {
    reads('[The mayor’s] _claim_ {that the ferry was safe} was wrong.')
  })
  it('stand without one', () => {
    reads('_The claim_ {that the ferry hit a rock} alarmed the port.')
  })
  it('lead in plurals with “that”', () => {
    reads('[The bank’s] _warning_ {that rates could rise} alarmed the port.')
    reads('[His] _response was_ {that it was too early}.')
    reads('[The minister’s] _promise_ {to cut taxes} was not kept.')
  })
  it('are all of what is held', () => {
    reads('_The plan is_ {to close the pier}.')
    reads('_One question is_ {whether the pier is safe}.')
    reads('[His] _hope is_ {that the pier will open}.')
    reads('The plan is dead.')
    reads('The question is on the list.')
  })
  it('are lent their tense by a verb', () => {
    reads('[The mayor] _expressed concern about_ {the ferry}.')
    reads('[The company] _issued a statement saying_ {the ferry was full}.')
  })
})

describe('cues without a source', () => {
  it('are passives', () => {
    reads('{The ferry} _is expected_ {to run all night}.')
    reads('{The mayor} _was accused of_ {taking the money}.')
    reads('{The band} _is said_ {to be good}.')
    reads('{The pier} _is widely seen as_ {unsafe}.')
    reads('{The ferry} _is projected_ {to cost 3 million}.')
    reads('{The pier}, _seen as_ {a sign of decline}, was closed.')
    reads('A man seen near the pier was held.')
  })
  it('are no notices, no permits and no guilt', () => {
    reads('Anybody who saw the attack is asked to call the police.')
    reads('The band was allowed to leave.')
    reads('The council was to blame.')
  })
  it('name their source with “by”', () => {
    reads('{The plan} _was criticised_ by [the union].')
  })
  it('are adverbs of hearsay, whatever verb follows', () => {
    reads('{The ferry} _reportedly_ {hit a rock}.')
    reads('{Ruiz} _reportedly_ {told friends he would go}.')
  })
  it('emerge, seem and are asked', () => {
    reads('_It emerged_ {that the ferry had hit a rock}.')
    reads('{The ferry} _seemed_ {empty}.')
    reads('_Asked about_ {the ferry}, [Ruiz] _said_ {it was safe}.')
  })
  it('hears that somebody told or judged what the passive says no more of', () => {
    reads('{The deal} _was announced_ on Monday.')
    reads('{Her name} _was mentioned_ twice.')
    reads('{The plan} _was criticised_ on Monday.')
    reads('The plan was approved on Monday.')
    reads('The town was attacked on Monday.')
    reads('The door was opened on Monday.')
  })
})

describe('headlines', () => {
  it('are read in capitals', () => {
    reads('[MAYOR] _DENIES_ {TAKING MONEY}')
    reads('[Mayor] _Says_ {Bridge Will Close}')
    reads('[Ruiz] _Slams_ {Marsh And The Media In Debate}')
    reads('[Marsh] _slams_ {Reyes over port plan}')
    reads('[Marsh] _to frame_ {election as a test}')
    reads('[Marsh] _demands_ {independent inquiry}')
    reads('State fund claims pending')
    reads('[Economists] _predict_ {between two and four more rises}')
  })
  it('are signed at the end', () => {
    reads('{Two dead in Arden fire} _-_ [police]')
    reads('{Arden port unsafe for ferries}_:_ [union]')
    reads('Arden 2 - Leeds 1')
    reads('Ferry leaves Arden pier. Image: NASA')
  })
  it('name a chief and whom he urges', () => {
    reads('[UN chief] _urges_ {Norland to halt strikes}')
    reads('[UN] _urges_ {calm}')
    reads('[Police] _appeal for_ {witnesses}')
    reads('The police appeal for witnesses failed.')
  })
  it('hears what papers show', () => {
    reads('[New Polls] _Show_ {Wide Gaps in Arden Race}')
    reads('[Polls] there _show_ {Ruiz is ahead}.')
    reads('The poll shows of May were dull.')
    reads('Shows of force are rare.')
  })
})

describe('words that only look like cues', () => {
  it('are calls and addresses in which something is said', () => {
    reads('[The chief financial officer] _said_ on a conference call {that margins would recover}.')
    reads('[President Ana Ruiz] _said_ in a televised address {that the nation was in mourning}.')
  })
  it('are verbs behind a union and a military all the same', () => {
    reads('[The union] _claims_ {the offer is worth less}.')
    reads('[The Israeli military] _said_ {it had hit two depots}.')
  })
  it('are rooms and houses, which are shared without a word', () => {
    reads('She shared a studio with him in the 1980s.')
    reads('[She] _shared_ {her story}.')
  })
  it('are what is sought from who is asked, how somebody speaks, and sums', () => {
    reads('An email seeking comment was sent to the company.')
    reads('[A senior official], speaking on condition of anonymity, _said_ {the talks were over}.')
    reads('[Justice Ruiz], writing for the majority, _said_ {the law was clear}.')
    reads('{The figures do not add up}, [Labour] _said_.')
  })
  const texts = [
    'The state opened a ferry line.',
    'The union filed a claim on Monday.',
    'The guard denied entry to two men.',
    'The cook charged a battery.',
    'He is a man of few words.',
    'The bridge closed on Monday.',
    'The court report ran to nine pages.',
    'Prices fell 4 percent.',
    'The insurance claim is pending.',
    'The firm raised its profit forecast on Thursday.',
    'Reporters gathered at the pier.',
    'The cost was high, against an earlier forecast of 2%.',
    'A neighbour called the police on Monday.',
    'She called her mother.',
    'He reported it to the police.',
    'Do you know where the pier is?',
    'They went to rallies around the country.',
    'His face appeared there after two years.',
    'There is no need to address the issue.',
    'She accepted the prize on Monday.',
    'Troops fired “warning shots” on Monday.',
    'The two-term president waved.',
  ]
  for (const text of texts) it(`attribute nothing: ${text}`, () => reads(text))
})

describe('a participle behind a noun', () => {
  it('has nobody for its subject where it tells of an amount', () => {
    reads('Output grew by 4 percent, lower than the 6 percent reported a year earlier.')
    reads('Sales rose 3 percent, more than 2 percent recorded in 2019.')
    reads(
      'A profit of $3 million, compared with the loss of $2 million reported a year ago, pleased the board.',
    )
    reads('The figure announced on Monday surprised traders.')
    reads('[Some 6 percent] _reported_ {feeling unsafe}.')
    reads('[About 60 percent] _said_ on Monday {the plan was wrong}.')
    reads('[The figures] _showed_ {that sales fell}.')
    reads('[The company] _reported_ {a loss a year earlier}.')
  })
  it('identifies whoever stands in front', () => {
    reads('The body of a man identified as Ali Bell was found on Sunday.')
    reads('[Police] _identified_ {the man as Ali Bell}.')
    reads('A man, {whom} [police] _identified as_ {Ali Bell}, was found.')
  })
})

describe('a participle clause behind a comma', () => {
  it('goes to whoever acts, not to the noun next to it', () => {
    reads(
      '[The country] opened its border to [refugees] _seeking_ {to reach the coast}, _accusing_ {the union of lying}.',
    )
    reads('[The company] fired [workers] _demanding_ {higher pay}, _saying_ {they had broken the rules}.')
    reads('[The mayor] left the hall after protesters shouted at her, _saying_ {she would not return}.')
    reads('Prices rose and [the bank] raised rates, _citing_ {wages}.')
  })
  it('goes to no event, but to whoever acts next to it', () => {
    reads('The talks ended when [the Free Party] walked out, _saying_ {it had been misled}.')
    reads('The raid came after [the Red Sword group] released a video, _saying_ {it was not beaten}.')
    reads(
      'The negotiations collapsed on Friday after [Norland] pulled out, _accusing_ {Vardania of bad faith}.',
    )
    reads('The deal fell through, suggesting the firms were too far apart.')
    reads('[The delegation] left early, _saying_ {the talks were over}.')
  })
  it('interrupts the clause it stands in', () => {
    reads('The dispute began when [managers], _citing_ {costs}, cut the night shift.')
    reads('[The unions], _citing_ {costs}, called off the march.')
  })
  it('goes with “with” to the head of the phrase in front', () => {
    reads('Six died, with [the health ministry of the rebel-held province] _saying_ {most were children}.')
    reads('The film ended with footage of [Marsh] _saying_ {she was sorry}.')
  })
  it('leaves what somebody is made to say to him', () => {
    reads('The vote was delayed, prompting [the union] _to say_ {it would sue}.')
  })
})

describe('what is joined to the work of envoys', () => {
  it('is no speaker', () => {
    reads('[A statement from envoys working on water rights and freedom of movement] _voiced_ {concern}.')
    reads('The minister met envoys on Monday and [leaders of the tribe] _voiced_ {concern}.')
    reads('Rebels attacking the town and [the army] _said_ {they held it}.')
  })
})

describe('a speaker at the end of a sentence', () => {
  it('has said all that stands in front, whoever speaks in it', () => {
    reads(
      '{The exchange of fire was still going on when reports were last received}, [the officials] _said_.',
    )
    reads('{The plan was agreed after the union said it would strike}, [officials] _said_.')
  })
})

describe('a charge', () => {
  it('is laid in words, and not against a card or in court', () => {
    reads('[A watchdog report] _charged_ {that dozens of states held critics}.')
    reads('{Dozens of states have held critics abroad}, [a watchdog report] _charged_ on Monday.')
    reads('The bank charged that customer a fee.')
    reads('The garage charged the battery on Monday.')
    reads('Prosecutors charged that man with theft.')
  })
})

describe('questions to the reporter', () => {
  it('say nothing themselves', () => {
    assert.deepEqual(read('The bridge closed. [QUERY: the mayor said it was safe?]').attributions, [])
    assert.deepEqual(read('The bridge closed, [SOURCE] said.').attributions, [])
    assert.deepEqual(read('The bridge closed. [QUERY: was it inspected?]').passives, [])
  })
  it('hide no speaker beside them', () => {
    const {attributions, text} = read('The mayor [QUERY: which?] said the bridge would close.')
    assert.deepEqual(
      attributions.map(({source}) => source && text.slice(source.start, source.end)),
      ['The mayor'],
    )
  })
})

describe('attributions', () => {
  it('stay within the text and in order, whatever the text', () => {
    const word = fc.constantFrom(
      ..."said says the mayor Ruiz , . “ ” \" '' that and according to reportedly claim by — : ( ) who told she asked was It is not of in Monday".split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, {maxLength: 40}).map((words) => words.join(' ')),
        ),
        (text) => {
          const {attributions, quotations} = read(text)
          let last = 0
          for (const {source, cue, content} of attributions) {
            for (const span of [
              ...content,
              ...(source === undefined ? [] : [source]),
              ...(cue === undefined ? [] : [cue]),
            ]) {
              assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
            }
            const at = cue?.start ?? content[0]?.start ?? 0
            assert.ok(at >= last)
            last = at
          }
          for (const {start, end, inner} of quotations) {
            assert.ok(
              start <= inner.start && inner.start <= inner.end && inner.end <= end && end <= text.length,
            )
          }
        },
      ),
    )
  })
})

describe('two who speak in one sentence', () => {
  it('are kept apart where “as” leads in who says otherwise', () => {
    reads(
      '[The navy] _said_ Tuesday {that a raid killed five men, not {11 fishermen}} as [local officials] _claimed_.',
    )
    reads('[The court] _ruled_ {{that the law was void}}, as [the union] _had argued_.')
    reads('As [the union] _said_, {the yard will close}.')
    reads('{The plant was shut by a fire, not by sabotage}, as [the ministry] _said_.')
  })
  it('are kept apart where the reporter holds one against the other', () => {
    reads('[The bank] _said_ {it was solvent}, contrary to {what} [a newspaper] _reported_.')
    reads('[Bell] _said_ {the tests went well}, despite [activists’] _claims_ {that they had failed}.')
    reads('[Bell] _said_ {the tests went well, despite the rain}.')
    reads('[The rebels] _said_ {they had taken the town}, {a claim} [the army] _denied_.')
    reads(
      '[Police] _said_ {three were hurt}, _contradicting_ {[the union’s] _claim_ {that dozens were beaten}}.',
    )
    reads('Although [Bell] _insists_ {the dam is safe}, [engineers] _fear_ {it will burst}.')
  })
  it('are who speaks and who passes it on', () => {
    reads('[The Gazette] _quoted_ {[local official Tam Goro] as _saying_ {“the dam is safe.”}}')
    reads('[The Gazette] _quoted_ {[Bell] as _telling_ Ruiz {that the deal was dead}}.')
    reads('{[Ana Ostrow, 20], _said_ {the flood took her house}}, _according to_ [the Arden Gazette].')
    reads('{[The mayor] _told_ reporters {the bridge would close}}, [state television] _reported_.')
    reads('{She told the court she was late}, [prosecutors] _said_.')
    reads('{[The government] _said_ {it will send two ships}}, [officials] _said_.')
    reads('[The Gazette] _reported_, _citing_ {two officials}, {that the bridge would close}.')
  })
})

describe('a clause behind its cue', () => {
  it('may stand behind where it was said, and what is told of the place', () => {
    reads(
      '[Norland authorities] _said_ at a briefing Sunday evening in Lantar, the old port, {that nine wells were dry}.',
    )
    reads('[Ruiz] _told_ a rally in Arden, the northern port, on Sunday {that she would win}.')
    reads('[Bell] _said_ during a visit to the port, where two ships burned, {that it would reopen}.')
    reads('[The court] _ruled_ on Friday, in a blow to the government, {that the law was void}.')
    reads('[Marsh] _acknowledged_ Tuesday under questioning {that he had met the banker}.')
    reads('[Bell] _remarked_ {upon the fact that there was more to do}.')
  })
  it('may begin with “those”', () => {
    reads('[Moen] _insisted_ {those held on Friday were fishermen}.')
  })
})

describe('who speaks', () => {
  it('may be written in the letters of a pronoun', () => {
    reads('[WHO] _estimates_ {one child in nine has been ill}.')
    reads('{The outbreak is over}, [WHO] _said_ on Monday.')
    reads('[US Airways] _declined_ {to comment}.')
  })
  it('may be told apart by an adjective behind', () => {
    reads('[A person familiar] _told_ the Gazette last week {that the deal was close}.')
  })
  it('may stand behind “as” and what a thing was called', () => {
    reads('{The vote} _was criticized as_ {a farce} by [two unions].')
    reads('{The law} _was denounced as_ {a sham} by [the opposition].')
    reads('[The party, {which} _is seen as_ {weak}], _said_ {it would stand}.')
  })
  it('may have been asked', () => {
    reads('[Bell], _asked about_ {the vote}, _said_ {it was fair}.')
    reads('{The bridge}, [Ruiz, a former engineer], _said_, {would close}.')
  })
  it('may send what says so', () => {
    reads('[Police] _sent out an alert saying_ {the man was armed}.')
    reads('[The bank] _sent customers an email saying_ {their data was safe}.')
    reads('[The mayor] _wrote a letter to the council saying_ {the bridge was unsafe}.')
    reads('The diver found [a note] _saying_ {the ship was lost}.')
    reads('The rebel leader posted a video in which [he] _threatens_ {to burn the town}.')
  })
  it('may decline comment, and refuse nothing else by it', () => {
    reads('[Tarn] _declined_ {comment}.')
    reads('Tarn declined the prize.')
  })
  it('is nobody where “there were reports”', () => {
    reads('There were _reports_ {that the dam had burst}.')
  })
})

describe('what one verb says of another', () => {
  it('is told where both stand in the same past behind a noun, and not where the second speaks', () => {
    reads('[The report] _said_ {the mill broke the law and ignored warnings}.')
    reads('[The referee] _said_ {Moen kicked the ball away and showed no respect}.')
    reads('[Bell] _said_ {the union had met} and _praised_ {its leader}.')
    reads('[Bell] _said_ {he was tired} and _denied_ {the charge}.')
  })
  it('ends where another judges behind a comma', () => {
    reads('[The mayor] _said_ {the raid was a crime}, and [the bishop] _called_ {it murder}.')
  })
})

describe('what was given out', () => {
  it('is told by whoever gave it out', () => {
    reads('The sale follows _a ruling by_ [the shipping arbiter] in March {that Moen forged the deeds}.')
    reads('It came after _a warning from_ [the bank] {that growth would slow}.')
    reads('A report by auditors that fell from the shelf was burned.')
  })
})

describe('verbs that say, and do other things', () => {
  it('are told apart by what stands behind', () => {
    reads('The Nordex and the Nasdaq both added 0.7 percent.')
    reads('[Moen] _added_ {that it was late}.')
    reads('Nordcar is recalling 40,000 trucks over faulty brakes.')
    reads('[Moen] _recalled_ {that the trucks were old}.')
    reads('The team of divers observed the whales from a raft.')
    reads('She thundered home in 61 seconds.')
    reads('Nordmine executives held a call with the fund.')
  })
  it('say nothing that is still to be said, or that nobody says', () => {
    reads('Moen was scheduled to testify about the ferry.')
    reads('The union has yet to claim victory, and no injuries were reported.')
    reads('Nobody has claimed the raid.')
  })
  it('are verbs behind several who count', () => {
    reads('They found nine men but [police] _estimate_ {at least 40 are still missing}.')
    reads('[Aid groups] _estimate_ {400 people are homeless}.')
  })
  it('stand behind the capitals of a name', () => {
    reads('{Nine people died}, [US officials] _said_.')
    reads('{“It held,”} [IT chief Piet Moen] _said_.')
    reads('{The virus has killed 212 people}, [WHO figures] _show_.')
    reads('{“It held,”} _said_ [Nordbank Securities senior technical analyst Piet Moen].')
  })
})

describe('who is told apart by a clause', () => {
  it('speaks behind it, with and without commas', () => {
    reads('[A spokesman for the bank who asked not to be named] _said_ {it was solvent}.')
    reads('[The men who fled] _said_ {the road was cut}.')
    reads('[Marsh, who is 61], _told_ the Gazette in an interview published Friday {that he would retire}.')
    reads('[The rebels] _said_ in a video released Friday {they would talk}.')
  })
})

describe('an answer to what somebody says', () => {
  it('is the other’s, whatever stands in front of his name', () => {
    reads('[Norland] _accuses_ {Vexa of arming the rebels}, {a charge} [Vexa] _denies_.')
    reads('[Rebels] _claimed_ {they had shot down the jet}, {something} [the army] _denied_.')
    reads('[Bell] _denied_ {the charge} after [the Gazette] _reported_ {he had taken bribes}.')
  })
  it('may be passed on by somebody’s mother', () => {
    reads('{He told friends he was afraid}, [his mother] _said_.')
  })
})

describe('things that are claimed, let in and counted, and no words', () => {
  it('are nobody’s claim', () => {
    reads('The storm claimed 12 lives.')
    reads('[Bell] _claimed_ {responsibility for the attack}.')
    reads('The hospital admitted 40 patients.')
    reads('He recounted the ballots.')
    reads('The team repeated its win of last year.')
  })
})

describe('what goes on behind the speaker', () => {
  it('is told, where “and” has no subject but that of the words ahead', () => {
    reads('{The driver was drunk}, [police] _said_, {and had no licence}.')
    reads('{The deal is dead}, [Bell] _said_, and _has called for_ {talks}.')
  })
  it('is the reporter’s, where it tells when another spoke', () => {
    reads(
      '[The navy] _confirmed_ {the loss of the ship}, hours after [the rebels] _said_ {they had sunk it}.',
    )
  })
})

describe('a headline', () => {
  it('may end in who says so', () => {
    reads('{Norland dam unsafe}, _says_ [report]')
    reads('{Dam unsafe} _—_ [minister]')
  })
})

describe('an object', () => {
  it('is no subject of the verb behind', () => {
    reads('[The woman who found him] _said_ {he was cold}.')
    reads('{[A spokesman}] _was quoted_ by [the Gazette] as {_saying_ {output would rise}}.')
    reads('[The UN] _estimates_ {40,000 people have fled}.')
  })
})
