// Every rule with examples for and against: [brackets] hold what it must find, and the rest of the text must stay.
import { findMarks } from '../../src/deidentify/deidentify';
import type { Label, Strength } from '../../src/deidentify/marks';

interface Example {
  rule: string;
  label: Label;
  strength?: Strength;
  yes: string[];
  no: string[];
}

const BY_FORM: Example[] = [
  { rule: 'e-mail address', label: 'EMAIL', yes: ['mail naar [j.jansma@voorbeeld.nl] graag'], no: ['hij is @ school'] },
  {
    rule: 'dictated e-mail address',
    label: 'EMAIL',
    yes: ['mijn mail is [kees punt bos apenstaartje gmail punt com] ja'],
    no: ['dat punt is besproken'],
  },
  { rule: 'link', label: 'URL', yes: ['zie [https://voorbeeld.nl/x?k=1]. Daarna'], no: ['zie de site'] },
  { rule: 'account with @', label: 'HANDLE', yes: ['insta: [@lisa.xx], post veel'], no: ['een @ in een zin'] },
  { rule: 'gamer name', label: 'HANDLE', yes: ['zoek op [wolf#4412] online'], no: ['op nummer #1 staat voetbal'] },
  { rule: 'number named as BSN', label: 'BSN', yes: ['BSN: [123 45 6789], graag'], no: ['zij heeft een BSN'] },
  {
    rule: 'nine digits that pass the BSN check',
    label: 'BSN',
    yes: ['nummer in het systeem: x [999941008] x'],
    no: ['een bedrag van 12 euro'],
  },
  { rule: 'IBAN', label: 'IBAN', yes: ['op [NL91 ABNA 0417 1643 00] graag'], no: ['NL is een land'] },
  { rule: 'postcode', label: 'POSTCODE', yes: ['de postcode is [7311 KX] daar'], no: ['in 2024 IS dat zo'] },
  { rule: 'number plate', label: 'PLATE', yes: ['een auto, [KX-381-B], grijs'], no: ['groep 6-7-8 samen'] },
  {
    rule: 'Dutch phone number',
    label: 'PHONE',
    yes: ['bel [06-12 34 56 78] graag', 'bel [(0549) 21 33 07] graag', 'bel [+31 (0)10 245 67 89] graag'],
    no: ['bel om 9.00 uur'],
  },
  { rule: 'phone number abroad', label: 'PHONE', yes: ['vader: [+49 160 7712345] altijd'], no: ['score +12'] },
  {
    rule: 'phone number in words',
    label: 'PHONE',
    yes: ['het is [nul zes twaalf vierendertig zesenvijftig achtenzeventig] zei ze'],
    no: ['een twee drie in godsnaam'],
  },
  {
    rule: 'full date in digits',
    label: 'DATE',
    yes: ['op [15-08-2011] en [7.7.13] ook'],
    no: ['versie 1.2.3 van 24/7'],
  },
  {
    rule: 'date with a month in words',
    label: 'DATE',
    yes: ['op [3 april 2024] en [6 febr] ook'],
    no: ['in april 2024 begon het'],
  },
  {
    rule: 'several days of one month',
    label: 'DATE',
    yes: ['van [12 t/m] [14 okt] vrij'],
    no: ['van 12 t/m 14 jaar'],
  },
  {
    rule: 'day and month in digits',
    label: 'DATE',
    yes: ['op [23/11] is het zover'],
    no: ['24/7 toezicht en 1/2 uur'],
  },
  {
    rule: 'month of birth',
    label: 'DATE',
    yes: ['geboren in [mei 2006] daar'],
    no: ['de OTS startte in mei 2023'],
  },
  {
    rule: 'feast as a birthday',
    label: 'DATE',
    yes: ['hij wordt 15 op [eerste paasdag] al'],
    no: ['bezoek op eerste paasdag'],
  },
  { rule: 'court number', label: 'CASE_NUMBER', yes: ['daarna [C/05/298117] erbij'], no: ['1/2/3 kinderen'] },
  {
    rule: 'number named as a file number',
    label: 'CASE_NUMBER',
    yes: ['dossiernummer [JBO-2024-118] graag'],
    no: ['het dossier is compleet'],
  },
  { rule: 'post-office box', label: 'ADDRESS', yes: ['naar [Postbus 3077] sturen'], no: ['de post is weg'] },
  {
    rule: 'street with a house number',
    label: 'ADDRESS',
    yes: ['woont [Dorpsstraat 12b] nu'],
    no: ['op straat sinds 12 uur'],
  },
  {
    rule: 'street by its ending',
    label: 'ADDRESS',
    yes: ['buren aan de [Vlierstraat] hoorden het'],
    no: ['zij fietst over het fietspad'],
  },
  { rule: 'institution with its region', label: 'ORG', yes: ['de [ggz noord holland] komt'], no: ['de ggz komt'] },
  {
    rule: 'shop as a place of work or meeting',
    label: 'ORG',
    yes: ['hij werkt bij de [jumbo] nu'],
    no: ['dat is een plus'],
  },
  {
    rule: 'place that opens with an article',
    label: 'PLACE',
    yes: ['nu weer in [den ham] daarna'],
    no: ['in de helderheid'],
  },
];

const BY_WORDS: Example[] = [
  {
    rule: 'capital after a title or role',
    label: 'NAME',
    yes: ['zijn moeder [Xylia] belt', 'mevrouw [De Haas] belt', 'tante [Door] komt'],
    no: ['zijn moeder Turks leert', 'Meisje met Down'],
  },
  {
    rule: 'name in small letters after a title or role',
    label: 'NAME',
    yes: ['zusje [djayla] mee'],
    no: ['zusje mag mee'],
  },
  { rule: 'capital after a naming word', label: 'NAME', yes: ['zij heet [Quinta] dus'], no: ['zij heet welkom'] },
  { rule: '"I am" before a name', label: 'NAME', yes: ['hallo ik ben [senna] ja'], no: ['hallo ik ben boos'] },
  {
    rule: 'unknown or given name with an age after it',
    label: 'NAME',
    yes: ['het gaat om [jayvano], 14 jr'],
    no: ['jongen, 14 jr', 'groep 4'],
  },
  { rule: 'initials with a surname', label: 'NAME', yes: ['aldus [A.W. Brinkmans] zelf'], no: ['vitamine D. Daarna'] },
  {
    rule: 'initial with a full stop',
    label: 'NAME',
    yes: ['wij vinden dat [R.] nu rust'],
    no: ['een zwemdiploma A en B.'],
  },
  { rule: 'given name with a capital', label: 'NAME', yes: ['dat weet [Fatima] ook'], no: ['knuffel Fatima moet mee'] },
  {
    rule: 'Dutch given name in small letters',
    label: 'NAME',
    yes: ['we denken dat [anouk] komt'],
    no: ['we denken dat mees mee'],
  },
  {
    rule: 'unknown word with a verb, an age or a second capital',
    label: 'NAME',
    yes: ['[Zwanija] is vandaag ziek'],
    no: ['Netwerkonderzoek is gedaan'],
  },
  {
    rule: 'capital after a kind of organisation',
    label: 'ORG',
    yes: ['naar obs De [Klimop] toe', 'naar kerk [Jezus Roept] toe'],
    no: ['naar de school toe'],
  },
  {
    rule: 'name that ends in a kind of organisation',
    label: 'ORG',
    yes: ['ze volgt het [Merwe College] nu'],
    no: ['ze volgt speciaal onderwijs'],
  },
  { rule: 'care organisation', label: 'ORG', yes: ['opgenomen bij [accare] sinds'], no: ['zijn karakter is fijn'] },
  {
    rule: 'capital after a place preposition',
    label: 'PLACE',
    yes: ['zij woont in [Ommerkanaal] nu'],
    no: ['zij woont in Frankrijk'],
  },
  {
    rule: 'Dutch place in small letters',
    label: 'PLACE',
    yes: ['ouders in [apeldoorn] nu'],
    no: ['ouders in conflict'],
  },
  {
    rule: 'place that is a word, after "woont in"',
    label: 'PLACE',
    yes: ['hij woont in [goor].'],
    no: ['hij woont best fijn'],
  },
  { rule: 'adjective of a place', label: 'PLACE', yes: ['een [Rotterdamse] bakker'], no: ['een Turkse bakker'] },
  {
    rule: 'any capital after a preposition',
    label: 'ORG',
    strength: 'doubtful',
    yes: ['hij gaat op [Koers] morgen'],
    no: ['hij gaat op reis'],
  },
  {
    rule: 'noun after "zit op de"',
    label: 'ORG',
    strength: 'doubtful',
    yes: ['Hij zit op de [driesprong], groep 5'],
    no: ['hij zit op de bank, moe'],
  },
  {
    rule: 'compound after "in"',
    label: 'PLACE',
    strength: 'doubtful',
    yes: ['gevonden in [lampwortel], koud'],
    no: ['gevonden in gezinsverband, koud'],
  },
  {
    rule: 'unknown word in small letters',
    label: 'NAME',
    strength: 'doubtful',
    yes: ['dat vond [zwrandka] niks'],
    no: ['dat vond iedereen niks'],
  },
  {
    rule: 'organisation behind its field',
    label: 'ORG',
    strength: 'doubtful',
    yes: ['school = [groene hart]'],
    no: ['school: geen'],
  },
  {
    rule: 'address behind its field',
    label: 'ADDRESS',
    yes: ['adres: [jan steen 41], daar'],
    no: ['adres is geheim'],
  },
  {
    rule: 'surname with a shortened particle',
    label: 'NAME',
    yes: ['gebeld met [v/d Meulen] vandaag'],
    no: ['gebeld vd moeder'],
  },
  {
    rule: 'surname in capitals before a given name',
    label: 'NAME',
    yes: ['[POSTMA], [Wietske] erbij'],
    no: ['OTS, Daarna niets'],
  },
  {
    rule: 'Dutch word with a capital in mid-sentence',
    label: 'NAME',
    strength: 'doubtful',
    yes: ['sinds gister is [Wolkje] thuis'],
    no: ['sinds de zomer is Concerta gestopt'],
  },
  {
    rule: 'unknown abbreviation',
    label: 'ORG',
    strength: 'doubtful',
    yes: ['met pomp, [QXZ] volgt hem'],
    no: ['met ADHD en PTSS'],
  },
  {
    rule: 'word in a text without capitals, where an organisation stands',
    label: 'ORG',
    strength: 'doubtful',
    yes: ['nu toch weer op de [zonnewijzer], helaas', 'zit bij [zonnebloem] nu', 'stage bij de [gouden eend] nu'],
    no: ['Nu zit hij op de zonnewijzer te letten', 'bij drukte gaat hij naar de gang', 'hij zit op een crisisplek nu'],
  },
  {
    rule: 'word after a sure kind of organisation, in a text without capitals',
    label: 'ORG',
    yes: ['naar bso de [boomhut], elke dag'],
    no: ['Naar de bso, elke dag'],
  },
  {
    rule: 'word after "zit op de", in a text without capitals',
    label: 'ORG',
    yes: ['hij zit nu op de [zonnewijzer], fijn'],
    no: ['hij zit nu op de wachtlijst, jammer'],
  },
  {
    rule: 'given name that is a word, in small letters at the end of a phrase',
    label: 'NAME',
    yes: ['dat zei ook [fleur], gister'],
    no: ['dat was daar max 3 keer'],
  },
  {
    rule: 'unknown word after "bij", in a text without capitals',
    label: 'ORG',
    yes: ['hij was eerst bij [xesdego] toch'],
    no: ['hij was eerst bij mij toch'],
  },
  {
    rule: 'word in a text without capitals, where a place stands',
    label: 'PLACE',
    strength: 'doubtful',
    yes: ['ze woont nu in de [vogelbuurt] ergens', 'hij woont weer in [haren], fijn'],
    no: ['ze woont in een volksbuurt ergens', 'hij woont in onmin, helaas'],
  },
  {
    rule: 'word in a text without capitals, where a person stands',
    label: 'NAME',
    strength: 'doubtful',
    yes: ['dat zei die [van houten] gister', 'mijn mentor is [de bruin] ja', 'tot morgen, gr [kwast]'],
    no: ['dat zei die van ons', 'mijn mentor is de beste'],
  },
  {
    rule: 'given name that is a word, in small letters with a verb',
    label: 'NAME',
    yes: ['omdat [fleur] wil'],
    no: ['maar nu duurt dat max een week'],
  },
  {
    rule: 'listed word with a capital at the start of a sentence',
    label: 'NAME',
    strength: 'doubtful',
    yes: ['dat is zo. [Vrolijk], zei ze'],
    no: ['Vrolijk meisje dat graag buiten is', 'Lief kind', 'Sterke jongen', 'Advies: meer rust'],
  },
  {
    rule: 'square or quay that is a word, after "aan de"',
    label: 'ADDRESS',
    strength: 'doubtful',
    yes: ['zij woont aan de [Markt] nu'],
    no: ['zij staat op de markt nu'],
  },
];

const ALL = [...BY_FORM, ...BY_WORDS];
const YES = ALL.flatMap((example) => example.yes.map((text) => ({ ...example, text })));
const NO = ALL.flatMap(({ rule, no }) => no.map((text) => ({ rule, text })));

test.each(YES)('$rule: finds "$text"', ({ rule, label, strength = 'certain', text }) => {
  const expected = [...text.matchAll(/\[(.+?)\]/g)].map((match) => match[1]);
  const plain = text.replace(/[[\]]/g, '');

  const marks = findMarks([{ field: 'a', text: plain }]);

  expect(marks.map(({ start, end }) => plain.slice(start, end))).toEqual(expected);
  expect(marks.every((mark) => mark.strength === strength)).toBe(true);
  expect(marks.map((mark) => [mark.rule, mark.label])).toContainEqual([rule, label]);
});

test.each(NO)('$rule: lets "$text" stand', ({ text }) => {
  expect(findMarks([{ field: 'a', text }]).filter((mark) => mark.strength === 'certain')).toEqual([]);
});
