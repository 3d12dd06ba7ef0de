/** Examples of names that are marked whole: leading capitals, house tails, letters of a file, paired names, names that open with a preposition. */
import type { Example } from './example';

export const WHOLE_NAMES: readonly Example[] = [
  {
    rule: 'surname with a shortened particle',
    label: 'NAME',
    yes: ['zij belt met [v.d. B.-Kuiper] terug'],
    no: ['dat is v.a. maandag zo'],
  },
  {
    rule: 'kind of organisation with its name, both with a capital',
    label: 'ORG',
    yes: ['Zij turnt bij [Sport Vereniging Thamen].'],
    no: ['Zij turnt bij een vereniging.'],
  },
  {
    rule: 'capital after "bij", "via", "door"',
    label: 'ORG',
    yes: ['Hij vaart bij de [WR 57].'],
    no: ['Dat is zo. Bij Boosheid helpt het.', 'Hij sliep bij oma, 57 nachten.'],
  },
  {
    rule: 'street by its ending',
    label: 'ADDRESS',
    yes: ['Zij woont [Thorbeckelaan, 3 hoog, nr 77], nu nog.'],
    no: ['Zij woont op driehoog.'],
  },
  {
    rule: 'street with a house number',
    label: 'ADDRESS',
    yes: ['Zij woont aan [Bos en Lommerplantsoen 31-3].'],
    no: ['Bos en plantsoen liggen vlakbij.'],
  },
  {
    rule: 'capital with a number',
    label: 'ADDRESS',
    yes: ['Post naar [T. Bangma], [Vaart ZZ 44].'],
    no: ['Hij kreeg een 4 voor rekenen.'],
  },
  {
    rule: 'day and month in one',
    label: 'DATE',
    yes: ['Opgenomen in systeem [05JAN25].', 'hij komt [12aug] weer'],
    no: ['hij at 12 appels', 'ze heeft de 3mei-lijst'],
  },
  {
    rule: 'phone number in words',
    label: 'PHONE',
    yes: ['bel [nul 6 twaalf 34 56 78] maar'],
    no: ['het staat nul 6 keer fout'],
  },
  {
    rule: 'small initial alone',
    label: 'NAME',
    yes: ['nog twee jongens ([d.] en [s.]) komen', 'toch alvast: [th.] is een jongen', 'nacht: [r.] boos'],
    no: ['hij eet o.a. brood en i.v.m. school', 'doelen: a. slapen'],
  },
  {
    rule: 'small initial with a surname',
    label: 'NAME',
    yes: ['poststukken t.a.v. [m.e. ditvoorst] graag', 'predikant ds. [a. schot] steunt dit'],
    no: ['dat is d.m.v. praten gelukt'],
  },
  {
    rule: 'rare word in a text without capitals, where an organisation stands',
    label: 'ORG',
    yes: ['ze zit op gezinshuis [bij de bron] nu', 'hij werkt in cafe [onder de toren] nu'],
    no: ['we zoeken een gezinshuis bij de zee', 'een gezinshuis aan de rand is fijn'],
  },
  {
    rule: 'word in a text without capitals, where a person stands',
    label: 'NAME',
    strength: 'doubtful',
    yes: ['hij wordt door iedereen [mo] genoemd', 'ja, ze heet [vlinder] hoor'],
    no: ['dat is eerder ook al genoemd', 'school, moeder en oma komen'],
  },
  {
    rule: 'word in a text without capitals, where a place stands',
    label: 'PLACE',
    strength: 'doubtful',
    yes: ['hij woont nu [javastraat 4], [assen].'],
    no: ['hij woont nu op straat, helaas.'],
  },
  {
    rule: 'Dutch place in small letters',
    label: 'PLACE',
    yes: ['het [sociaal team doetinchem] is er', 'er is gebeld met [van asselt] nu'],
    no: ['het sociaal team is er'],
  },
  {
    rule: 'capital after a kind of organisation',
    label: 'ORG',
    yes: ['Zij zit vast in [PI Nieuwersluis] nu.', 'Huisarts: [Medisch Centrum De Vallei].'],
    no: ['Zij zit vast in een PI nu.'],
  },
];
