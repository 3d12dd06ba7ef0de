/** How people write of places: [brackets] hold what the context model must find; the rest must stay. */
import type { Habit } from './example';

export const PLACES: readonly Habit[] = [
  {
    habit: 'capital after a place preposition',
    yes: ['zij woont in [Ommerkanaal] nu'],
    no: ['zij woont in Frankrijk'],
  },
  { habit: 'Dutch place in small letters', yes: ['ouders in [apeldoorn] nu'], no: ['ouders in conflict'] },
  { habit: 'place that is a word, after "woont in"', yes: ['hij woont in [goor].'], no: ['hij woont best fijn'] },
  { habit: 'adjective of a place', yes: [], no: ['een Turkse bakker'] },
  { habit: 'compound after "in"', yes: ['gevonden in [lampwortel], koud'], no: ['gevonden in gezinsverband, koud'] },
  {
    habit: 'word in a text without capitals, where a place stands',
    yes: ['ze woont nu in de [vogelbuurt] ergens', 'hij woont weer in [haren], fijn'],
    no: ['ze woont in een volksbuurt ergens', 'hij woont in onmin, helaas'],
  },
  { habit: 'place with a tail', yes: ['wij wonen in [Wijk bij Duurstede] nu'], no: ['vader werkt op zee'] },
  { habit: 'place with its province', yes: [], no: ['een pupil (lvb) van 12'] },
  { habit: 'place behind its field', yes: ['woonplaats: [zonnegat], ouders'], no: ['woonplaats: onbekend'] },
  { habit: 'place that opens with an article', yes: ['nu weer in [den ham] daarna'], no: ['in de helderheid'] },
  { habit: 'place with a capital', yes: ['de politie [Zutphen] belde'], no: ['de politie belde'] },
  { habit: 'rare place that is a word, after "in"', yes: ['hij is weer in [asten].'], no: ['hij is weer in paniek.'] },
  { habit: 'place that is a word, after "in"', yes: ['hij is weer in [bergen].'], no: ['hij is weer in huis.'] },
  { habit: 'capital after a kind of place', yes: [], no: ['in de wijk daarnaast dus'] },
  { habit: 'any word after a kind of place', yes: ['Dorp: [Wedde], rustig'], no: ['Dorp: rustig'] },
  { habit: 'unknown word after "woont in"', yes: ['hij woont in [zwarkum] nu'], no: ['hij woont in onmin nu'] },
  { habit: 'unknown word after "in"', yes: ['hij is gezien in [zwarko] nu'], no: ['hij is gezien in paniek nu'] },
  { habit: 'adjective of a place at the start of a sentence', yes: [], no: ['Dat klopt. Turkse bakkers'] },
  { habit: 'compound with a place', yes: [], no: ['een noord-zuid verbinding'] },
  {
    habit: 'word in a text without capitals, where a place stands',
    yes: ['hij woont nu [javastraat 4], [assen].'],
    no: ['hij woont nu op straat, helaas.'],
  },
  {
    habit: 'Dutch place in small letters',
    yes: ['het [sociaal team doetinchem] is er', 'er is gebeld met [van asselt] nu'],
    no: ['het sociaal team is er'],
  },
];

export const ADDRESSES: readonly Habit[] = [
  { habit: 'address behind its field', yes: [], no: ['adres is geheim'] },
  {
    habit: 'square or quay that is a word, after "aan de"',
    yes: ['zij woont aan de [Markt] nu'],
    no: ['zij staat op de markt nu'],
  },
  {
    habit: 'street in small letters',
    yes: ['zij woont aan de [leeghwaterstraat] nu'],
    no: ['zij loopt door de winkelstraat'],
  },
  { habit: 'perhaps a street', yes: ['zij komt langs, [korte noordsingel] was het'], no: ['het schoolplein is leeg'] },
  {
    habit: 'capital with a number, where an address stands',
    yes: ['zij woont op [Duinzicht 8] nu'],
    no: ['zij woont in groep 8 nu'],
  },
  {
    habit: 'capital behind a comma with a number',
    yes: ['de flat, [Zwanenburcht 212], is vol'],
    no: ['de klas, groep 8, is vol'],
  },
  { habit: 'capital with a number', yes: ['wij zien [Zwanenburcht 212] vaker'], no: ['wij zien hem 2 keer'] },
  { habit: 'unknown word with a number, where an address stands', yes: [], no: ['zij zit op de groep 3 dagen'] },
  { habit: 'word with a number, where an address stands', yes: [], no: ['ze woont op de bank 2 nachten'] },
  { habit: 'street with a house number', yes: ['woont [Dorpsstraat 12b] nu'], no: ['op straat sinds 12 uur'] },
  {
    habit: 'street by its ending',
    yes: ['buren aan de [Vlierstraat] hoorden het'],
    no: ['zij fietst over het fietspad'],
  },
  { habit: 'street by its ending', yes: [], no: ['Zij woont op driehoog.'] },
  { habit: 'street with a house number', yes: [], no: ['Bos en plantsoen liggen vlakbij.'] },
  {
    habit: 'capital with a number',
    yes: ['Post naar [T. Bangma], [Vaart ZZ 44].'],
    no: ['Hij kreeg een 4 voor rekenen.'],
  },
];
