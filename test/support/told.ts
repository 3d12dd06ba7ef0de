/** What the referrer of a story tells, by the labels that stand on the cards, card after card. */

/** What the referrer tells, when a story is not about it. */
export const TOLD = {
  ground: 'Vrijwillig',
  birthMonth: '2014-05',
  municipality: 'Tilburg',
  strengths: 'Houdt van paarden en tekenen, helpt graag in de keuken.',
  help: 'Zoekt een vaste plek met rust, duidelijke regels en iemand die naast haar blijft staan.',
};

export type Told = typeof TOLD;
export type FilledCard = Readonly<Record<string, string | string[]>>;

/** The referrer's own work, asked before the first intake. */
export const WORK: FilledCard = {
  'Je organisatie': 'Gemeente Tilburg, Toegang Jeugd',
  'Wat voor verwijzer ben je?': 'Gemeentelijk toegangsteam',
  'Telefoonnummer van je werk': '013 542 9999',
};

/** Some questions are asked on one ground and not on another: these are all that may be asked. */
export const intake = (told: Told): readonly FilledCard[] => [
  {
    'Wanneer is een plek nodig?': 'Binnen 5 werkdagen (spoed)',
    'Voor hoeveel kinderen of jongeren zoek je samen?': '1',
    'Geboortemaand en -jaar': told.birthMonth,
    'In welk kader?': told.ground,
  },
  {
    'Is er een machtiging uithuisplaatsing?': 'Aangevraagd',
    'Stemmen de ouders met gezag in?': 'Ja',
    'Stemt de jeugdige in?': 'Ja',
    'Wat vindt de jeugdige er zelf van?': 'Wil dit',
  },
  {
    Geslacht: 'Meisje',
    Thuisgemeente: told.municipality,
    'Waar verblijft de jeugdige nu?': 'Thuis',
  },
  {
    'Krachten: wat gaat goed, wat vindt de jeugdige leuk, wat helpt?': told.strengths,
    'Hulpvraag: wat heeft de jeugdige nodig?': told.help,
    'Broers en zussen': 'Niet van toepassing',
  },
  {
    "Thema's": ['Trauma', 'Hechting'],
    'Welk thema staat voorop?': 'Trauma',
    'Veiligheid van de jeugdige': ['Weglopen'],
    'Veiligheid van anderen': ['Geen bekend'],
    'Hoeveel toezicht is nodig?': 'Regulier',
    Medisch: ['Geen'],
  },
  { 'Waarom past pleegzorg niet?': 'Loyaliteit' },
  {
    'Soort plek': 'Langdurig, perspectief biedend',
    Perspectief: 'Opgroeien in het gezinshuis',
    'Waar zoeken we?': 'Geen voorkeur',
    'Heb je de jeugdige (vanaf 12) en de ouders met gezag verteld dat gezinshuizen een profiel zonder naam zien?': 'Ja',
  },
];
