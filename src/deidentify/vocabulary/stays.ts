/** What looks like a name or a place identifies nobody: it stays in the text (see the annotation rules in docs/deidentify.md). */

/** Countries, parts the world, provinces, regions, rivers. */
const LANDS = `
nederland holland belgie duitsland frankrijk engeland spanje portugal italie griekenland turkije marokko syrie irak iran
afghanistan pakistan india bangladesh china japan korea vietnam thailand indonesie suriname curacao aruba bonaire antillen
sint-maarten somalie eritrea ethiopie soedan sudan egypte tunesie algerije libie ghana nigeria kenia oeganda congo kongo rwanda
burundi kameroen guinee gambia senegal mali liberia angola zuid-afrika polen roemenie bulgarije hongarije tsjechie slowakije
oekraine rusland wit-rusland servie kroatie bosnie kosovo albanie macedonie montenegro slovenie oostenrijk zwitserland denemarken
zweden noorwegen finland ijsland ierland schotland wales letland litouwen estland armenie azerbeidzjan koeweit jemen
libanon jordanie israel palestina gaza saoedi-arabie dubai qatar emiraten amerika usa vs vk uk canada mexico brazilie argentinie chili
colombia peru venezuela ecuador bolivia cuba haiti jamaica trinidad guyana dominicaanse republiek kaapverdie madagaskar mozambique
zimbabwe zambia malawi tanzania togo benin ivoorkust burkina niger tsjaad mauritanie filipijnen maleisie singapore cambodja laos myanmar
birma nepal tibet mongolie kazachstan oezbekistan tadzjikistan kirgizie turkmenistan sri lanka australie nieuw-zeeland luxemburg
cyprus malta europa azie afrika antillen balkan midden-oosten hongkong taiwan moldavie
noord-holland zuid-holland noord-brabant brabant limburg zeeland utrecht-provincie gelderland overijssel flevoland drenthe friesland
fryslan randstad achterhoek veluwe betuwe twente salland kempen peel veenkolonien waddeneilanden wadden noordzee
waddenzee maas rijn waal ijssel ijsselmeer markermeer schelde oosterschelde biesbosch linge vecht dommel
noord-nederland oost-nederland zuid-nederland west-nederland midden-nederland midden-brabant west-brabant oost-brabant noord-limburg zuid-limburg midden-limburg
vlaanderen wallonie ardennen alpen
`;

const LANGUAGES = `
nederlands nederlandse nederlander nederlanders nederlandstalig nederlandstalige hollands hollandse engels engelse engelstalig duits duitse duitser frans franse fransman spaans spaanse italiaans
italiaanse grieks griekse turks turkse turk turken marokkaans marokkaanse marokkaan marokkanen arabisch arabische arabier berber berbers tamazight
syrisch syrische syrier irakees irakese iraaks iraans iraanse iranees afghaans afghaanse afghaan farsi dari pashto pasjtoe koerdisch koerdische koerd koerden
sorani kurmanji pools poolse pool roemeens roemeense bulgaars bulgaarse hongaars hongaarse russisch russische rus oekraiens oekraiense
oekrainer servisch servische kroatisch kroatische bosnisch bosnische albanees albanese somalisch somalische somali somalier eritrees eritrese eritreeer
tigrinya amhaars amhaarse oromo ethiopisch ethiopische sudanees soedanees ghanees ghanese nigeriaans nigeriaanse twi swahili lingala kongolees congolees congolese
surinaams surinaamse surinamer surinamers sranan sarnami hindoestaans hindoestaanse hindoestanen javaans javaanse creools creoolse marron papiaments papiamento
antilliaans antilliaanse antilliaan curacaos curacaose arubaans arubaanse chinees chinese mandarijn vietnamees vietnamese thaise indonesisch
indonesische indisch indische moluks molukse molukker hindi urdu pakistaans pakistaanse indiaas indiase tamil portugees portugese braziliaans braziliaanse kaapverdisch kaapverdiaans kaapverdiaanse
belg belgisch belgische vlaams vlaamse amerikaans amerikaanse amerikaan afrikaans afrikaanse aziatisch aziatische europees europese westers westerse
slavisch scandinavisch zweeds zweedse deens deense noors noorse fries friese frysk brabants brabantse limburgs limburgse zeeuws zeeuwse drents drentse gronings
twents twentse achterhoeks gelders gelderse tukker west-afrikaans west-afrikaanse noord-afrikaans noord-afrikaanse oost-europees oost-europese zuid-amerikaans zuid-amerikaanse midden-oosters
latijn latijns latijns-amerikaans roma sinti israelisch joods joodse israelitisch armeens armeense georgisch azerbeidzjaans colombiaans colombiaanse venezolaans dominicaans dominicaanse cubaans
roemenen polen bulgaar roemeen syriers afghanen somaliers amelands amelander zwitsers oostenrijks iers ierse schots schotse tsjechisch fins finse filipijns filipijnse
guinees guinese tibetaans tibetaanse gambiaans gambiaanse senegalees senegalese malinees malinese ivoriaans ivoriaanse liberiaans liberiaanse angolees angolese rwandees rwandese keniaans keniaanse jemenitisch jemenitische libanees libanese palestijns palestijnse jordaans jordaanse wolof mandinka fula krio yoruba igbo hausa engelstalig tataars tsjetsjeens
gebarentaal nt2
`;

const FAITH = `
islam islamitisch islamitische moslim moslims moslima koran koranles koranschool ramadan iftar suikerfeest offerfeest eid christen christelijk christelijke christendom bijbel bijbels god allah jezus
jehova jehova's getuigen katholiek katholieke rooms-katholiek protestants protestantse hervormd hervormde gereformeerd gereformeerde evangelisch pinkstergemeente
reformatorisch reformatorische vrijgemaakt hindoe hindoes boeddhist boeddhistisch boeddhisme jodendom orthodox sjiitisch soennitisch alevitisch sikh profeet
kerst kerstmis kerstavond kerstdag kerstvakantie pasen paasdag pinksteren pinksterdag hemelvaart hemelvaartsdag sinterklaas pakjesavond sint koningsdag bevrijdingsdag dodenherdenking
nieuwjaar nieuwjaarsdag oudjaar oudjaarsavond carnaval moederdag vaderdag halloween valentijnsdag dierendag newroz divali diwali holi keti koti ashura chanoeka jom
meivakantie zomervakantie herfstvakantie voorjaarsvakantie krokusvakantie
`;

const CALENDAR = `
januari februari maart april mei juni juli augustus september oktober november december feb febr mrt apr jun jul aug sep sept okt nov dec
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo maandags
`;

const HEALTH = `
adhd add ass autisme asperger pdd-nos pddnos mcdd odd cd ptss cptss c-ptss ptsd ocd ocs borderline bps dis dcd tos nah lvb lvg zmlk zmolk mlk zmok emb mb vb mvb fas fasd nld vws fragiele-x
down tourette syndroom rett williams prader-willi angelman klinefelter noonan marfan duchenne crohn parkinson alzheimer huntington hodgkin perthes scheuermann
 sotos usher smith-magenis sydenham ehlers-danlos coeliakie diabetes epilepsie astma copd ms als hiv covid corona cva hsp mrsa rs hpv soa soa's irritable
cushing addison landau-kleffner sjogren goldenhar crouzon rubinstein-taybi bardet-biedl silver-russell beckwith-wiedemann phelan-mcdermid hurler sanfilippo gaucher fabry pompe basedow graves hashimoto
asperger's korsakov wernicke guillain-barre kabuki koolen-de wolff-parkinson-white dravet lennox-gastaut kawasaki pfeiffer lyme bechterew raynaud
paaz rvp sd bsid bsid-iii rom obvl kidscreen pmto snp peg-sonde mcg ekg poct gas goal attainment incredible years
dsm dsm-5 dsm-iv icd icd-10 iq tiq viq piq vpi pri vsi fri wgi vsn tig gai seo seq sdq cbcl trf ysr aseba wisc wisc-v wisc-iii wppsi wppsi-iii wais wais-iv son-r bayley ados adi-r vineland vabs rakit kait
nio cito iep dmt avi dle dl vas srs nepsy brief bourdon beery movement abc m-abc conners avl vbv pcit nosi opbs asi dsm-v nvs trauma screentest csbq vvl vragenlijst ecvt cft
emdr cgt dgt mbt act tf-cgt vit kida pmt imh mst mdft fft iag ivg iat iht ipt mtfc tfco pvgt schematherapie psychomotorische sova rots water rots-en-water
theraplay sherborne floortime pecs teacch geef-me-de-vijf geefmede5 ggz ggd cjg jgz kjp kp pi gz gz-psycholoog hbo ec cluster fact act-team ibs rm zm bopz wvggz wzd wlz wmo zvw pgb zin zzp vpt ciz cak
ritalin concerta medikinet equasym methylfenidaat dexamfetamine amfexa elvanse tentin strattera atomoxetine intuniv guanfacine risperidon risperdal abilify aripiprazol quetiapine seroquel
olanzapine zyprexa haldol haloperidol pipamperon dipiperon fluoxetine prozac sertraline zoloft citalopram escitalopram cipramil lexapro paroxetine seroxat fluvoxamine venlafaxine
melatonine circadin promethazine phenergan oxazepam diazepam stesolid lorazepam temazepam temesta midazolam lithium depakine valproaat valproinezuur keppra levetiracetam lamictal lamotrigine
carbamazepine tegretol topiramaat clonidine catapresan dixarit propranolol movicolon macrogol forlax zindelijk ventolin salbutamol flixotide foster seretide pulmicort salmeterol
paracetamol ibuprofen diclofenac omeprazol nexium insuline novorapid lantus metformine desmopressine minrin oxybutynine epipen jext anapen cetirizine aerius amoxicilline penicilline
mirena implanon microgynon prikpil nuvaring depo vitamine ferrofumaraat xtc ghb lsd mdma thc cbd ketamine speed 3mmc mmc cocaine cannabis wiet hasj naltrexon methadon bupropion mirtazapine remeron
bmi ecg eeg mri ct ehbo ic ok seh spv picc peg-sonde peg cpap chromosoom dna mmol mg ml kg cm
`;

const LAW = `
ots vots muhp uhp mup jw jeugdwet wmo avg bopz bw burgerlijk wetboek awb ivrk evrm grondwet participatiewet wajong wia wao bijstand aow kinderbijslag kgb wtcg wlz wet passend onderwijs opp tlv
raad kinderbescherming rvdk rvk kinderrechter rechtbank rechter hof gerechtshof hoge officier justitie om politie marechaussee halt cjib jji dji drz reclassering jr itb hka gbm pij tbs vog
vt amhk gi gi's gi gecertificeerde instelling jb jbb ciz cbr coa ind ibg duo svb uwv belastingdienst kvk rdw lbio zin igj inspectie akj jeugdstem kindertelefoon ombudsman kinderombudsman skj big agb nip nvo
vng vws ovj nji cbs rivm wijkteam wijkteams jeugdteam gemeente gemeentes stadsteam kernteam toegang toegangsteam regio staat kamer college b&w jeugdhulpregio
jeugdzorgplus jeugdzorg jeugdhulp jeugdbescherming jeugdreclassering pleegzorg gezinshuis gezinshuizen gezinshuisouder gezinsvoogd zin pgb jeugd-ggz wmo-consulent
mdo zat hgw sot vir verwijsindex pvt pva ghp jbo brp gba bsn srv iban kvb woonplaatsbeginsel lec nifp npi fpa fpk hcr
voogdij gezag machtiging beschikking signs safety triple p triple-p vlaggensysteem kindercheck meldcode delta lirik ariij savry ktl git cap-j hks
 eigen-kracht ervaringsdeskundige gezinsplan veiligheidsplan hulpverleningsplan perspectiefplan
`;

const SCHOOL = `
mbo hbo wo vwo havo vmbo vmbo-tl vmbo-t vmbo-k vmbo-b vmbo-bb vmbo-kb vmbo-kader vmbo-basis vmbo-gl mavo tl gl kb bb kbl bbl bol lwoo pro vso sbo sbao bao po vo rec isk azc asz psz bso tso vve kdv bs vmbo-g
gymnasium atheneum lyceum praktijkonderwijs praktijkschool basisonderwijs basisschool kleuterklas brugklas groep klas leerjaar cluster-4 cluster-3 ib ib'er iber rt opdc vsv roc aoc pabo entree
montessori jenaplan dalton vrijeschool vrije daltonschool
engels duits frans wiskunde gym aardrijkskunde
`;

const BRANDS = `
tiktok snapchat snap instagram insta facebook messenger whatsapp app telegram signal youtube youtuber twitch discord twitter x reddit skype teams zoom facetime google gmail hotmail outlook marktplaats vinted tinder badoo grindr onlyfans
bol bol.com amazon netflix disney disney+ spotify soundcloud videoland npo rtl sbs nickelodeon cartoon network
playstation ps ps4 ps5 xbox nintendo switch wii gameboy pc laptop ipad iphone android samsung apple windows microsoft chromebook tablet
minecraft fortnite roblox fifa fc24 gta call duty pokemon pikachu zelda sims stars valorant rocket counter-strike
lego playmobil duplo barbie barbies k'nex nerf knex kapla monopoly uno rummikub
 hogwarts anna-en-elsa klokhuis jeugdjournaal sinterklaasjournaal peppa paw patrol bumba nijntje miffy petteflet sesamstraat spongebob naruto anime manga marvel spiderman spider-man batman superman hulk avengers yoda minions shrek pooh 
klarna vodafone kpn ziggo odido t-mobile tele2 tikkie paypal afterpay shein temu zalando aliexpress thuisbezorgd uber chatgpt pringles haribo mcflurry
tesla bmw audi vw volkswagen mercedes ford opel fiat toyota seat golf polo corsa astra clio twingo fiesta focus punto panda aygo yaris renault peugeot citroen kia volvo solex vespa puch zundapp
ns ov ov-chipkaart digid mijnoverheid
vgz cz menzis achmea univ unive ohra dsw ditzo aegon asr ing rabobank abn amro sns bunq knab triodos asn
nike adidas puma zeeman primark
ajax feyenoord psv
ikea hema
usb wifi wi-fi sms pdf cd dvd tv gps pin app apps vr ai pc's id excel word powerpoint e-mail email mail tel nl www http https
lidl-tas cola fanta monster-energy nutella nutrilon fortini nutridrink
`;

const FORM = `
n.n nn gw gws pb pb'er pgz aanm
nb ps vb bijv ivm mbt tav tnv dhr mw mevr mvr drs ir mr dr ds prof ing bsc msc ma ba cc bcc re fw fwd aw pm nvt tbd asap ok oke okay hoi hallo hi dag beste geachte lieve hey
mvg groet groeten groetjes gr met vriendelijke hartelijke vr
zuid noord oost 
`;

export const STAYS = [LANDS, LANGUAGES, FAITH, CALENDAR, HEALTH, LAW, SCHOOL, BRANDS, FORM].flatMap((list) =>
  list.trim().split(/\s+/),
);
