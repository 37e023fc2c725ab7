const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const personal = words('i he she we they you him her them who himself herself themselves')

/** What papers and data are called when they speak. */
export const documentNouns = words(
  `report study survey poll figure statistic data document memo letter statement filing lawsuit suit complaint affidavit
  indictment record transcript email e-mail article book paper analysis review census estimate forecast assessment audit ruling
  law rule bill order tweet post video note text draft resolution agreement treaty constitution charter contract registry
  register log manual website site ad advertisement column editorial essay index average model research message ledger poster
  headline script questionnaire excerpt passage memorandum obituary autopsy diary op-ed dispatch communique bulletin notice graph chart map audio dossier briefing guideline regulation policy statute act code
  polling number footage movie film pitch roundup tally count result photograph photo image recording tape`,
)

/** What bodies that act and speak are called. */
export const organisationNouns = words(
  `ministry government agency department office police court company bank party union council committee commission
  administration army force military navy university college school hospital group organization organisation association
  institute institution federation parliament senate congress house assembly board newspaper network campaign firm center
  centre club team league fund bureau authority embassy cabinet kremlin pentagon foundation society corporation charity
  coalition alliance church ngo regulator watchdog legislature treasury legion magazine website station airline outlet paper
  militia guard secretariat presidency tribunal publisher carrier manufacturer retailer brand chain trust brigade service lobby nonprofit
  coastguard hotline laboratory radio television tv museum observatory parish diocese`,
)

/** Offices and roles by which a person is called. */
export const roleNouns = words(
  `president minister secretary governor mayor senator representative congressman congresswoman lawmaker legislator chairman
  chairwoman chairperson chair chief director spokesman spokeswoman spokesperson officer official judge justice prosecutor
  attorney lawyer solicitor barrister counsel detective sergeant captain colonel general admiral major lieutenant commander
  professor teacher economist analyst expert researcher scientist historian author writer journalist reporter correspondent
  editor columnist host anchor coach manager owner founder executive ceo candidate nominee leader deputy premier chancellor
  king queen prince princess pope bishop priest rabbi imam pastor ambassador envoy diplomat strategist adviser advisor aide
  consultant pollster operative activist organizer delegate voter resident witness victim suspect defendant plaintiff doctor
  nurse student farmer worker driver neighbour neighbor mother father wife husband son daughter brother sister friend
  colleague critic supporter opponent rival veteran businessman businesswoman billionaire mogul actor actress singer comedian
  player striker referee sheriff marshal inspector commissioner administrator superintendent principal trustee
  treasurer politician democrat republican conservative liberal man woman boy girl person tycoon pilot engineer designer
  accountant agent trader constable corporal brigadier magistrate publicist dealer investor shareholder customer
  star legend icon hero magnate whip pundit narrator commentator broadcaster blogger lobbyist financier donor fundraiser
  entrepreneur developer rapper musician producer filmmaker comic novelist poet scholar fellow intern clerk trooper paramedic
  bowler batsman batter midfielder goalkeeper winger skipper jockey sprinter golfer cyclist boxer umpire
  speaker user passenger parent survivor protester demonstrator campaigner refugee migrant soldier pensioner commuter widow relative bystander onlooker bartender policeman defender cleric academic monarch
  firefighter reverend cochairman surgeon psychologist playwright quarterback boss
  mediator negotiator coordinator councillor councilor councilman councilwoman curator conductor rescuer monitor parliamentarian`,
)

export const groupNouns = words(
  'police people officials voters critics experts analysts lawmakers residents witnesses supporters opponents',
)

/** Parties, faiths, nations and other crowds that look like a name at the head of a sentence, and name nobody. */
export const crowds = words(
  `democrats republicans conservatives liberals tories greens libertarians socialists communists nationalists independents
  lawmakers senators governors officials prosecutors investigators proponents opponents backers critics supporters respondents
  participants witnesses residents analysts experts economists researchers scientists doctors teachers voters hundreds thousands
  dozens scores tens millions several many most others dealers eyewitnesses
  americans europeans africans asians arabs germans italians russians ukrainians poles hungarians romanians bulgarians serbs croats
  greeks turks kurds israelis palestinians egyptians syrians iraqis iranians afghans pakistanis indians bangladeshis canadians
  mexicans cubans brazilians argentines venezuelans colombians australians koreans latinos hispanics
  muslims christians jews catholics protestants hindus sikhs buddhists sunnis shiites mormons evangelicals`,
)

/** Countries and capitals that speak for their governments, those left out that are as often a person's name (“Jordan”, “Chad”, “Washington”). */
export const powers = words(
  `afghanistan algeria america argentina australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria
  cambodia cameroon canada china colombia croatia cuba cyprus denmark ecuador egypt eritrea estonia ethiopia europe finland france germany ghana
  greece hungary iceland india indonesia iran iraq israel italy japan kazakhstan kenya kosovo kuwait laos latvia lebanon libya lithuania
  malaysia mali mexico moldova mongolia morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
  panama peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
  sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia
  zimbabwe ankara athens baghdad bangkok beijing beirut berlin bogota brasilia brussels budapest bucharest cairo canberra caracas
  damascus dhaka doha helsinki islamabad jakarta jerusalem kabul kyiv kiev lisbon madrid manila minsk moscow nairobi oslo ottawa
  pretoria pyongyang riyadh seoul stockholm taipei tehran tokyo tripoli vienna warsaw texas california ohio iowa nevada arizona
  michigan minnesota wisconsin illinois pennsylvania massachusetts connecticut oregon oklahoma nebraska florida vermont hawaii alaska
  maryland missouri utah catalonia albania andorra angola armenia bahamas barbados belize benin bhutan botswana brunei burundi chile congo
  czechia djibouti dominica eswatini gabon gambia grenada greenland guatemala guinea guyana haiti honduras ireland jamaica kyrgyzstan
  lesotho liberia liechtenstein luxembourg macedonia madagascar malawi maldives malta mauritania mauritius montenegro nauru palau
  palestine paraguay samoa suriname swaziland tajikistan tibet togo tonga turkiye türkiye turkmenistan tuvalu vanuatu
  abuja accra algiers amman ashgabat astana baku bamako belgrade bishkek bratislava colombo copenhagen dakar dublin dushanbe hanoi harare
  havana kampala kathmandu khartoum kigali ljubljana luanda lusaka managua manama mogadishu muscat niamey prague pristina quito rabat
  reykjavik riga rome sarajevo skopje tallinn tashkent tbilisi tirana tunis vientiane vilnius yerevan zagreb`,
)

/** Firms, outlets and movements of one name that looks like a person's, those left out that are one's as often (“Bloomberg”, “Ford”). */
export const bodies = words(
  `hamas hezbollah hizbollah fatah taliban isis boko interpol europol frontex unicef unesco nasa nato opec greenpeace oxfam wikileaks
  reuters xinhua itar-tass politico buzzfeed huffpost realclearpolitics breitbart univision telemundo axios gallup rasmussen yougov nielsen
  facebook twitter google youtube instagram whatsapp telegram tiktok reddit snapchat linkedin microsoft apple amazon netflix spotify
  uber airbnb intel nvidia samsung sony nokia ericsson huawei lenovo panasonic toyota nissan honda mazda hyundai volkswagen renault
  peugeot stellantis labour likud tesco asda morrisons aldi lidl sainsburys infosys wipro flipkart paytm eskom safaricom qantas telstra
  tass interfax tesla boeing airbus embraer ryanair lufthansa aeroflot egyptair exxonmobil chevron gazprom rosneft lukoil aramco
  petrobras walmart starbucks ikea nestle unilever disney pfizer moderna astrazeneca novartis sanofi glaxosmithkline biontech
  monsanto dupont siemens philips citigroup jpmorgan barclays hsbc santander fitch nasdaq euronext verizon comcast vodafone
  blackberry statista comscore opel fiat renfe eurostar maersk glencore vale bhp`,
)

/** The same in more words. */
export const pairs: ReadonlySet<string> = new Set(
  `south korea,north korea,south africa,south sudan,new zealand,saudi arabia,sri lanka,hong kong,ivory coast,sierra leone,burkina faso,
  costa rica,puerto rico,el salvador,dominican republic,czech republic,north macedonia,equatorial guinea,east timor,cape verde,san marino,
  new delhi,abu dhabi,addis ababa,phnom penh,kuala lumpur,buenos aires,mexico city,papua new guinea,united kingdom,islamic state,al shabaab,al qaeda,boko haram,scotland yard,downing street,
  wall street,police scotland,network rail,number 10,no 10,no. 10,rio tinto,red cross,red crescent,sinn fein,fianna fail,fine gael,plaid cymru,reform uk,
  general motors,general electric,deutsche telekom,deutsche bahn,air france,air india,british airways,tata steel,capitol hill,anglo american`
    .split(',')
    .map((name) => name.trim()),
)

/** News agencies by a name of one word, in small letters. */
export const newsAgencies = words(
  'afp anadolu ani ansa ap bernama dpa efe interfax itar-tass kyodo pti reuters tass upi xinhua yonhap',
)

/** What firms and their like are called in front of their name: “carmaker Ford”. */
export const firmNouns = words(
  `carmaker automaker chipmaker drugmaker planemaker toymaker shipbuilder housebuilder homebuilder insurer lender grocer supermarket utility
  startup brokerage conglomerate subsidiary giant thinktank bookmaker steelmaker refiner wholesaler franchise unit newswire`,
)

/** Small words within names: “Ashraf al-Hadid”, “Salma bint Rashid”, “Ludwig van Hoven”. */
export const particles = words(
  'al el ul wal bin bint ibn ben abu ould van von der den ter de del della di da dos das du la le los las',
)

/** Words for people who are not to be known. */
export const namelessHeads = words(
  'source insider official person somebody someone aide adviser advisor diplomat observer critic analyst expert operative strategist executive employee staffer',
)

/** They, and those of the roles above who speak for nobody but themselves. */
export const privateRoles: ReadonlySet<string> = new Set([
  ...namelessHeads,
  ...words(
    `resident witness victim neighbour neighbor mother father wife husband son daughter brother sister friend colleague passenger parent
    survivor protester demonstrator refugee migrant soldier pensioner commuter widow student farmer worker driver customer voter
    shareholder trader dealer man woman boy girl worshipper villager user bystander onlooker`,
  ),
])

export const titles = words(
  `mr mrs ms miss dr sir dame lord lady sen rep gov lt gen col maj capt sgt adm rev hon prof judge justice president vice
  senator representative governor mayor secretary minister chancellor king queen prince princess pope bishop father sister
  officer sheriff constable detective inspector superintendent sergeant corporal captain colonel commander general admiral coach manager
  lawyer prosecutor attorney supt insp det cpl maj cmdr sens reps govs drs profs messrs
  spokesman spokeswoman congressman congresswoman chairman chairwoman director editor professor analyst strategist ambassador
  brigadier magistrate premier senior former republican democratic democrat republican's rabbi imam pastor deputy assistant chief prime foreign first lady`,
)

/** Forms of address ahead of a full name; with one name behind them they may belong to it: “Sheikh Hasina”. */
export const honorifics = words(
  'datuk dato datin seri tun haji hajj hajah sheikh shaikh sheikha ayatollah hojatoleslam maulana mullah shri shrimati smt puan',
)

export const heTitles = words(
  'mr sir lord king prince father spokesman chairman congressman businessman brother son husband man boy councilman actor pope datuk dato ayatollah mullah maulana shri',
)
export const sheTitles = words(
  'mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman sister daughter wife woman girl mother councilwoman actress datin hajah sheikha shrimati smt puan',
)
export const heNames = words(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  stephen paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric
  jonathan larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron
  jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
  carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe mike jim tom bill bob dan steve jeff ted
  tim chris matt tony greg ben sam nick josh jon luis carlos juan ahmed mohammed ali ivan sergey vladimir hal piers ian neil
  graham simon martin oliver harry liam kofi marco bernie mitt newt rick rand jeb barack glenn karl
  alan albert alfred antonio barry boris brad brett bobby calvin chuck clive colin corey craig curtis cyril danny darren dave
  denis derek desmond dominic don doug duncan dwayne eamon earl eddie edmund elliot emmanuel enrique ernest esteban eugene
  felipe felix ferdinand fernando francois frederick geoffrey geoff gerard gilbert giovanni giuseppe gordon guillermo gustav hamid
  hans harvey hassan hector henrik herbert herman horace howard hugh hugo hussein ibrahim igor ismail jared javier jay jeremiah jerome
  joaquin joel johan jorge juergen julian kareem kurt lars lee leon leonard leo lionel lloyd louis lucas luke malcolm manuel
  marcel marcus mario marvin mauricio max miguel mikhail mohamed muhammad murray mustafa nathaniel neal nelson nigel norman olaf omar
  oscar owen pablo pavel pedro percy phil philip phillip pierre rafael ralph raul ray reginald rene rex ricardo rob roberto rodney
  rodrigo roland ron ross rupert russell salman sebastian seth shaun sherman sid sidney stanley stefan stewart stuart terence theo
  theodore toby todd trevor tyrone vernon victor vincent warren wayne wilfred yusuf`,
)
/** Those of these names and the next that are family names as often. */
export const familyNames = words(
  `alan alexander arthur austin barry blair brooke calvin carol chuck clark collins craig curtis cyril dean dennis duncan edmund
  edward elliot ellis francis frank franklin frederick george gerard gilbert gordon graham grant gregory gray harold harvey henry
  herbert herman howard hugo james jay jerome jordan joseph joyce kelly keith kyle lawrence lee leon leonard leslie lewis lloyd logan
  louis lucas luke lynn malcolm marion martin mario mark marvin mitchell morgan murray neal nelson nicholas noah norman oliver oscar
  owen patrick paul percy peter philip phillip pierre ralph raymond reginald rodney roland rose ross russell ruth ryan samuel sanders
  scott shannon sherman simon stacy stanley stephen stewart stuart thomas toby todd tracy tyler vernon victor vincent walter warren
  wayne wilfred`,
)
export const sheNames = words(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
  julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
  gloria teresa ann anne sara madison frances kathryn janice jean alice abigail sophia grace denise amber theresa hillary
  claire fiona miriam amina rosa dana sonia elena ana jane kate lucy ivanka melania loretta huma carly chelsea nikki anita
  adele agnes aisha alexandra alicia alison allison amelia angelica angelina annette antonia audrey barbra beatrice becky belinda
  bernadette bertha beth bethany beverly bianca bonnie bridget brigitte caitlin camilla candace carla carmen caroline cassandra cathy
  cecilia celia charlene charlotte chloe christa clara claudia colleen connie constance consuelo daisy dawn deirdre delia
  diana dolores dora doris edith eileen eleanor elaine elise ella ellen eloise elsa erica erin esther ethel eva evangeline fatima
  florence freda gail geraldine gertrude gillian gina glenda greta gwen hanna hazel henrietta hilary hilda holly imelda ingrid irene
  irina iris isabel isabella isabelle jackie jasmine jeanette jeanne jenna jenny jill jo joanna joanne josephine juanita judy juliet
  june karin katie kathy katrina kirsten kristen kristin leila leslie lillian lois lola lolita lorraine louise lucia
  lucille lydia lynn mabel madeleine magdalena marcia margarita margot marian mariana marie marilyn marjorie marlene marsha matilda
  maureen mavis maxine melanie mercedes meredith mildred millicent mina minnie mona monica muriel myra nadia naomi natalia
  natalie natasha nellie nora norma odette olga patty paula pauline peggy penelope penny petra phoebe phyllis priscilla ramona
  raquel regina renee rhonda rita roberta rosalind rose rosemary roxanne sabrina sally sandy selena shannon sheila shelley shirin
  silvia simone stacy stella susanna susannah suzanne sylvia tamara tanya tara tatiana tess thelma tina tracy ursula valerie
  vanessa vera veronica viola vivian wanda wendy wilma yasmin yolanda yvette yvonne zainab zoe`,
)

/** The nouns of where and how things are said. */
export const settings = new Set(
  'statement interview speech email e-mail tweet letter report conference call briefing hearing memo post message twitter facebook release rally appearance remark debate testimony filing article op-ed column reporter note broadcast phone telephone spokesman spokeswoman'.split(
    ' ',
  ),
)
