/** Words that announce an organisation, words that end its name, and youth care organisations that are publicly known. */

const split = (list: string): string[] => list.trim().split(/\s+/);

/** The name follows; the type word itself stays: "gezinshuis [De Wilg]". */
export const ORG_TYPES = split(`
school basisschool obs cbs rkbs pcbs kbs sbo sbo-school vso vso-school so-school ikc kindcentrum rsg csg osg psg gsg chs ksg isg mavo lyceum college scholengemeenschap sg praktijkschool vmbo-school middelbare daltonschool montessorischool jenaplanschool openbare roc aoc mbo hogeschool universiteit uni
gezinshuis logeerhuis familyhouse gezinshuizen lsg kamertraining kamertrainingscentrum woongroep leefgroep behandelgroep crisisgroep groep observatiegroep gezinsgroep zorgboerderij boerderij kinderboerderij zorghoeve zorgaanbieder zorginstelling instelling jeugdzorginstelling loc opvang crisisopvang vrouwenopvang blijf-van-mijn-lijfhuis azc locatie vestiging huize huis unit villa fasehuis tussenhuis woonvorm wooninitiatief pleegzorgorganisatie pleegzorgaanbieder aanbieder jeugdhulpaanbieder organisatie behandelcentrum
kdv kinderdagverblijf dagverblijf kinderopvang peuterspeelzaal psz bso naschoolse dagopvang dagbesteding dagbehandeling mkd medisch kleuterdagverblijf crèche creche
club voetbalclub voetbalvereniging vereniging sportclub sportvereniging turnclub turnvereniging gymclub gymvereniging hockeyclub tennisclub tennisvereniging zwemclub zwemvereniging korfbalvereniging handbalvereniging basketbalclub judoclub judoschool karateschool boksschool kickboksschool sportschool dansschool muziekschool fanfare harmonie scouting scoutinggroep manege stal pensionstal ponyclub rijvereniging schaatsvereniging atletiekvereniging roeivereniging waterpolo
fc vv v.v sv sc hc svv wsv swv zpc mcc rksv vvv v.v. cvv rkvv sportlust korfbal jeugdhonk buurthuis wijkcentrum jongerencentrum jeugdcentrum speeltuin
kerk moskee gemeente synagoge tempel parochie pinksterkerk pinkstergemeente kerkgenootschap
stichting st vof bv firma bedrijf supermarkt winkel bakkerij bakker slagerij slager restaurant snackbar cafe garage kapsalon kapper eetcafe hotel camping pizzeria cafetaria drogist drogisterij bouwmarkt tuincentrum transportbedrijf bouwbedrijf schildersbedrijf magazijn fabriek
ziekenhuis kliniek umc ggz-instelling huisartsenpraktijk praktijk gezondheidscentrum apotheek tandartspraktijk kraamzorg verpleeghuis verzorgingshuis revalidatiecentrum polikliniek poli
gi voogdijinstelling jeugdzorgorganisatie advocatenkantoor kantoor bewindvoerderskantoor
flat complex verzorgingstehuis hospice behandelgroepen jjc jji pi penitentiaire inrichting
`);

/** "peutergroep Dribbel", "nagelstudio Lotus": compounds with such an end are kinds too. */
export const ORG_TYPE_ENDING =
  /.{3}(groep|school|huis|boerderij|praktijk|club|vereniging|centrum|salon|studio|winkel|zaak|garage|opvang|stichting|kerk|instelling|bedrijf|kliniek|hoeve|fabriek|restaurant|college|internaat|kantoor)$/;

/** These belong to the name: "[Jeugdbescherming Noord]", "[Veilig Thuis Drenthe]", "[Buurtteam Overvecht]". */
export const ORG_OPENERS = split(`
jeugdbescherming buurtteam wijkteam stadsteam gebiedsteam sociaal jeugdteam kernteam dorpsteam ggz ggd ggnet cjg veilig mondzorg jeugdzorg jeugdhulp jeugddorp gemeentehuis stadhuis gelateria
bureau combinatie gezinshuis.com tandartsenpraktijk huisartsenpost groepspraktijk dierenasiel zwembad sporthal autobedrijf bakkerij restaurant pizzeria zorggroep onderwijsgroep jeugdformaat mee
huize villa team bjz swv regiecentrum huisartsenpraktijk taxi nagelstudio kapsalon stal samen save pleegzorg politie rechtbank gemeente steunpunt expertisecentrum kinderopvang jeugdkliniek universitair buurthuis kasteel hoeve landgoed zorgboerderij
`);

/** The name stands before: "[Farel College]", "[Deventer Ziekenhuis]". */
export const ORG_HEADS = split(`
college lyceum gymnasium school scholengemeenschap ziekenhuis kliniek academie academy mavo havo groep zorg jeugdzorg jeugdhulp stichting advocaten advocatuur huis hoeve kerk moskee praktijk centrum medisch onderwijs montessori dalton bv vof kinderopvang opvang boys united sport juniors atletiek hospitaal begeleiding ggz coaching therapie wonen
`);

/** Youth care, disability care, mental health care and protection in the Netherlands, as their own public sites name them. */
/** Hospitals by their short names. */
const HOSPITALS = `umcg umcu lumc amc vumc mst mcl zgt jbz etz cwz mumc hmc olvg dijklander isala rijnstate gelre radboud radboudumc erasmusmc wkz sophia amphia bravis catharina elkerliek laurentius viecuri zuyderland adrz treant wza nij-smellinghe tjongerschans slingeland meander tergooi franciscus ikazia maasstad albert-schweitzer groene-hart langeland reinier-de-graaf spaarne diakonessenhuis bernhoven jeroen-bosch elisabeth-tweesteden maxima-mc haga westfriesgasthuis dijklander flevoziekenhuis gelderse-vallei ommelander`;

export const CARE_ORGANISATIONS = split(`${HOSPITALS}
abrona accare jbra jbrr jbov jbgld alliade altra amarant ambiq ambulatorium amerpoort amstelstad antes arkin arosa aveleijn bascule baalderborg boba buurtzorg cardea cordaan cosis curium combinatie dichterbij dimence driestroom elker elckerlyc emergis enver entrea estinea fivoor fier frion
ggnet gastenhof hoenderloo horizon hvo-querido humanitas ihub impegno intermetzo intervence ipse iriszorg jarabee jade jeugdformaat jeugdbescherming jellinek jutters juvent juzt karakter kadera karakter koraal kompaan kwintes kwadraad leekerweide levvel lijn5 limor lindenhout lister
lucertis lunet martini maashorst mediant middin molendrift moviera mondriaan mutsaersstichting mutsaers nidos novadic novadic-kentron odion oosterpoort opdidakt oktober ottho parlan parnassia pactum pameijer perspektief philadelphia pluryn prokino prodeba
radar raphaelstichting reinaerde rivierduinen rubicon s-heeren-loo sherpa siza siriz spirit stek stichting sterk-huis schakenbosch sdw sovak sensazorg stabij tactus tender timon toeve tragel trias trivium triade tjallingahiem talant vitree vitis viersprong vigere
via-jeugd wilsterzicht woodbrookers wsg wsgv wsj xonar xonar yorneo youke youz yulius yets zozijn zorgplus zonnehuizen zideris zuidwester zienn zaltbommel-zorg wijzijn william-schrikker schrikker lievegoed lievegoed levanto lelie-zorggroep leviaan lentis jeugdhulp-friesland reik
verslavingszorg brijder bouman antes tactus indaad mindfit mindup fornhese herlaarhof eikenboom apanta psytrec parnassia curabitur intermaris fibbe
bijzonder-jeugdwerk kinderthuis kinderhaven eleos stoed kaleidos briedis ontmoeting adullam philadelphia syndion sizoo gemiva aafje
`);
