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

/** Type words that almost always have a name behind them, also in texts without capitals. */
export const SURE_ORG_TYPES = new Set(
  split(
    `obs cbs rkbs pcbs kbs sbo ikc kindcentrum basisschool gezinshuis logeerhuis zorgboerderij manege kdv kinderdagverblijf peuterspeelzaal bso scouting stal fc vv sv sc hc moskee stichting huize scholengemeenschap roc ziekenhuis leefgroep woongroep voetbalclub v.v kinderopvang lsg rsg csg osg sportschool praktijkschool lyceum college school`,
  ),
);

/** Kinds that a name follows at once, also in a text without capitals: "gezinshuis veerkracht". */
export const NAME_READY_TYPES = new Set(
  split(
    `gi jb hotel kinderboerderij obs cbs rkbs pcbs kbs sbo ikc basisschool school gezinshuis logeerhuis zorgboerderij manege kdv kinderdagverblijf peuterspeelzaal bso scouting stal stichting camping praktijk huisartsenpraktijk kerk moskee club groep leefgroep woongroep crisisgroep behandelgroep sportschool voetbalclub hockeyclub tennisclub korfbalclub handbalclub turnclub zwemclub turnvereniging sportvereniging dansschool muziekschool kliniek ziekenhuis lyceum college buurthuis jongerencentrum restaurant cafe snackbar bakkerij slagerij kapsalon garage supermarkt kinderopvang opvang dagbesteding team fanfare harmonie koor band toko winkel kwekerij hoeve locatie unit villa woonvorm instelling fc vv sv sc hc`,
  ),
);

/** Abbreviations that stand before nothing but a name: "rsg broklede", "vv laagveld". */
export const SHORT_TYPES = new Set(
  'obs cbs rkbs pcbs kbs rsg csg osg lsg fc vv sv sc hc swv wsv rksv rkvv svv cvv zpc mcc psz'.split(' '),
);

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

export const ORG_ENDING =
  /(?:school|college|lyceum|gymnasium|ziekenhuis|kliniek|stichting|hoeve|kerk|moskee|zorg|huis|hus|hoes|hiem|hof|honk|hus|groep|borg|stee|stede|oord|burcht|burgh|erf|nest|haven|poort|plaats|horst|mavo|basis|kring|kamp|boerderij|manege|praktijk|opvang|centrum|team|garage|bakkerij)$/;

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

/** Before "bij", "op" …: staying, working, learning, being a member. */
export const STAYING = new Set(
  split(`volgt havo mavo vmbo vwo zit zat zitten werkt werkte werkzaam verblijft verbleef woont wonen opgenomen behandeling behandeld lid speelt speelde traint turnt voetbalt voetbal stage leert gaat ging geplaatst plaatsing crisis school leerling ligt lag
begeleid begeleiding plek aangemeld ingeschreven worden hulp medewerker collega dagbesteding logeert hockeyt zwemt danst sport werken aanmelding onderzoek onderzocht bekend klas groep`),
);

/** Nouns of such sentences that name nothing: "zit op de bank". */
export const COMMON_STAYS = new Set(
  split(`kas haven erf boerderij land akker stal sluis brink schuldsanering bank kamer slaapkamer bed gang trap stoel vloer grond straat weg bus trein auto fiets scooter tram taxi rand grens wachtlijst computer laptop telefoon tablet playstation wc toilet zolder kelder tuin keuken woonkamer bureau balkon dak plein schoolplein speelplein speelplaats
kas kring avond ochtend middag week dag nacht weekend vakantie zomer winter moment basis hoogte achtergrond voorgrond knel put war weer buitenkant binnenkant zorg bouw horeca haven markt winkel supermarkt bakker slager fabriek magazijn kassa
gevangenis detentie cel isoleer separeer praktijk praktijkruimte wijk buurt stad dorp provincie regio omgeving natuur bos zee strand water wereld toekomst voogd rechter gemeente politie school klas groep leefgroep crisisgroep behandelgroep opvang crisisopvang pleeggezin gezin gezinshuis familie
kinderen ouders grootouders buren vrienden oma opa moeder vader tante oom zus broer jeugd jeugdzorg hulpverlening volwassenen anderen overige medewerkers leiding gezinsvoogd psycholoog psychiater therapeut dokter huisarts tandarts kapper logopedist fysio manege boerderij zorgboerderij
achterbank bovenbouw onderbouw brug hoek stoep markt kermis camping vlucht dool hielen lange tocht loop lijst agenda planning dagbehandeling spoedeisende intensive afdeling poli eerstehulp gang praat tong proef pof duur been
ambulance brandweer bushalte halte tramhalte station bioscoop speeltuin kinderboerderij bibliotheek sportclub voetbal voetbalclub training wedstrijd gym zwemles les bijles stage lessen repetitie sporthal gymzaal zwembad kapster doctor specialist ziekenhuis spoed ggz ggd reclassering rechtbank zitting notaris bank apotheek drogist
voordeur achterdeur deur poort tafel eettafel lunch maaltijd avondmaaltijd overdracht intake kennismaking evaluatie start eindevaluatie uithuisplaatsing overgang overstap verhuizing plaatsing diagnose behandeling begeleiding hulp opvoeding verzorging administratie financien
wc's pot grote kleine hand hoogste middelbaar peuterspeelzaal kinderopvang opvang creche kleuters peuters brugklas onderwijs speciaal internaat azc crisis crisisopvang noodopvang daklozenopvang nachtopvang maatschappelijke vrouwenopvang
knie schoot arm armen rug schouder schouders benen nek buik lip lippen huid billen vingers tenen
playstation pc ipad iphone app apps foto foto's video internet site sociale media facebook insta
mat fles borst pot pil medicatie drank drugs wiet blow sigaret sigaretten
voorkeur binnenkomst aankomst thuiskomst vertrek boosheid ruzie drukte stress spanning twijfel vragen problemen nood gevaar toeval afwezigheid ziekte navraag
volgende nieuwe oude andere zelfde eerste tweede laatste hoogste laagste kleine grote middelbare speciale gewone reguliere bovenste juiste verkeerde`),
);
