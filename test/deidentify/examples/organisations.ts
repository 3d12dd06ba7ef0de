/** How people write of schools, clubs and providers: [brackets] hold what the context model must find; the rest must stay. */
import type { Habit } from './example';

export const ORGANISATIONS: readonly Habit[] = [
  {
    habit: 'capital after a kind of organisation',
    yes: ['naar obs De [Klimop] toe', 'naar kerk [Jezus Roept] toe'],
    no: ['naar de school toe'],
  },
  {
    habit: 'name that ends in a kind of organisation',
    yes: ['ze volgt het [Merwe College] nu'],
    no: ['ze volgt speciaal onderwijs'],
  },
  { habit: 'any capital after a preposition', yes: [], no: ['hij gaat op reis'] },
  { habit: 'noun after "zit op de"', yes: ['Hij zit op de [driesprong], groep 5'], no: ['hij zit op de bank, moe'] },
  { habit: 'organisation behind its field', yes: ['school = [groene hart]'], no: ['school: geen'] },
  { habit: 'unknown abbreviation', yes: [], no: ['met ADHD en PTSS'] },
  {
    habit: 'word in a text without capitals, where an organisation stands',
    yes: ['nu toch weer na de [zonnewijzer], helaas', 'zit bij de [krant] nu', 'stage bij de [gouden eend] nu'],
    no: ['bij drukte gaat hij naar de gang', 'hij zit op een crisisplek nu'],
  },
  {
    habit: 'word after a sure kind of organisation, in a text without capitals',
    yes: ['naar bso de [boomhut], elke dag'],
    no: ['Naar de bso, elke dag'],
  },
  {
    habit: 'word after "zit op de", in a text without capitals',
    yes: ['hij zit nu op de [zonnewijzer], fijn'],
    no: ['hij zit nu op de wachtlijst, jammer'],
  },
  {
    habit: 'unknown word after "bij", in a text without capitals',
    yes: ['hij was eerst bij [xesdego] toch'],
    no: ['hij was eerst bij mij toch'],
  },
  {
    habit: 'rare word in a text without capitals, where an organisation stands',
    yes: ['nu toch weer bij [zonneschijn], helaas'],
    no: ['nu toch weer bij de kapster, helaas', 'zij loopt door de winkelstraat'],
  },
  {
    habit: 'institution of several words',
    yes: ['hij verblijft bij het [leger des heils] nu'],
    no: ['een leger van hulpverleners'],
  },
  { habit: 'church by its confession', yes: [], no: ['Zij gaan naar de kerk en zijn hervormd.'] },
  { habit: 'institution with its region', yes: ['de [ggz noord holland] komt'], no: ['de ggz komt'] },
  { habit: 'shop as a place of work or meeting', yes: ['hij werkt bij de [jumbo] nu'], no: ['dat is een plus'] },
  { habit: 'unknown word after a sure kind of organisation', yes: [], no: ['hij gaat naar school morgen'] },
  {
    habit: 'any word after a short kind of organisation',
    yes: ['hij zit op de [rsg klok] nu'],
    no: ['hij zit op school nu'],
  },
  { habit: 'any word after a kind of organisation', yes: [], no: ['plek in een gezinshuis'] },
  { habit: 'kind of organisation with its name, both with a capital', yes: [], no: ['hij woont in een gezinshuis nu'] },
  { habit: 'name that opens with a kind of organisation', yes: [], no: ['zij kwam met de taxi'] },
  { habit: 'care organisation that is a word', yes: ['een gesprek met [fier] dus'], no: [] },
  {
    habit: 'unknown word that ends like an organisation',
    yes: ['wij kennen de [Wollibrordschool] goed'],
    no: ['wij kennen de basisschool goed'],
  },
  {
    habit: 'capital after an article with a capital',
    yes: ['hij gaat naar De [Widdonk] nu'],
    no: ['hij gaat naar de opvang nu'],
  },
  {
    habit: 'capital after "bij", "via", "door"',
    yes: ['hij werkt nu bij [Mejira] in de kas'],
    no: ['hij werkt nu bij ons in de kas'],
  },
  {
    habit: 'unknown or listed capital after a preposition',
    yes: ['hij gaat naar het [Maurinck] toe'],
    no: ['hij gaat naar het ziekenhuis toe'],
  },
  {
    habit: 'abbreviation with a capital behind it',
    yes: ['hij gaat naar de [QX] toe'],
    no: ['hij gaat naar de GGZ toe'],
  },
  {
    habit: 'unknown word after "zit op", "werkt bij"',
    yes: ['hij zit op [calvinum] nu'],
    no: ['hij zit op voetbal nu'],
  },
  {
    habit: 'unknown word after a preposition',
    yes: ['Hij was in de [maranthea], toen weg'],
    no: ['hij leert voor lasser via school dus'],
  },
  {
    habit: 'kind of organisation with its name, both with a capital',
    yes: ['Zij turnt bij [Sport Vereniging Thamen].'],
    no: ['Zij turnt bij een vereniging.'],
  },
  {
    habit: 'capital after "bij", "via", "door"',
    yes: ['Hij vaart bij de [WR 57].'],
    no: ['Dat is zo. Bij Boosheid helpt het.', 'Hij sliep bij oma, 57 nachten.'],
  },
  {
    habit: 'rare word in a text without capitals, where an organisation stands',
    yes: [],
    no: ['we zoeken een gezinshuis bij de zee', 'een gezinshuis aan de rand is fijn'],
  },
  {
    habit: 'capital after a kind of organisation',
    yes: ['Zij zit vast in [PI Nieuwersluis] nu.', 'Huisarts: [Medisch Centrum De Vallei].'],
    no: ['Zij zit vast in een PI nu.'],
  },
];
