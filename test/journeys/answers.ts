/** What referrers fill in, by the labels on the cards; a story names what it is about. */
import type { CardOnScreen } from '../teams-service/cardOnScreen';

export type Told = Record<string, string | string[]>;

/** A girl of eleven in voluntary care, all that is needed for sending. */
export const ELEVEN_VOLUNTARY: Told = {
  'Wanneer is een plek nodig?': 'Binnen 5 werkdagen (spoed)',
  'Voor hoeveel kinderen of jongeren zoek je samen?': '1',
  'Geboortemaand en -jaar': 'mei 2015',
  'In welk kader?': 'Vrijwillig',
  'Stemmen de ouders met gezag in?': 'Ja',
  'Stemt de jeugdige in?': 'Ja',
  'Wat vindt de jeugdige er zelf van?': 'Wil dit',
  'Is er een machtiging uithuisplaatsing?': 'Aangevraagd',
  Geslacht: 'Meisje',
  Thuisgemeente: 'Tilburg',
  'Waar verblijft de jeugdige nu?': 'Thuis',
  'Krachten: wat gaat goed, wat vindt de jeugdige leuk, wat helpt?': 'Zingt graag en helpt in de keuken.',
  'Hulpvraag: wat heeft de jeugdige nodig?': 'Zoekt een vaste plek met rust en duidelijke regels.',
  'Broers en zussen': 'Niet van toepassing',
  "Thema's": ['Trauma', 'Hechting'],
  'Welk thema staat voorop?': 'Trauma',
  'Veiligheid van de jeugdige': ['Weglopen'],
  'Veiligheid van anderen': ['Geen bekend'],
  'Hoeveel toezicht is nodig?': 'Regulier',
  Medisch: ['Geen'],
  'Waarom past pleegzorg niet?': 'Loyaliteit',
  'Soort plek': 'Langdurig, perspectief biedend',
  Perspectief: 'Opgroeien in het gezinshuis',
  'Waar zoeken we?': 'Geen voorkeur',
  'Heb je de jeugdige (vanaf 12) en de ouders met gezag verteld dat gezinshuizen een profiel zonder naam zien?': 'Ja',
};

/** No intake of six youths has as many. */
const MOST_CARDS = 25;

/** Fills in one card with what belongs on it, and goes on. */
export function fillsIn(card: CardOnScreen, told: Told): Promise<CardOnScreen> {
  return card.fill(onlyOn(card, told)).clickThrough('Verder');
}

/** Card after card, up to the overview; what is told of a youth may differ by card. */
export async function fillsInAll(
  first: CardOnScreen,
  told: (card: CardOnScreen) => Told,
): Promise<{ overview: CardOnScreen; cards: CardOnScreen[] }> {
  const cards = [first];
  for (let card = first; card.buttons().includes('Verder'); cards.push(card)) {
    if (cards.length > MOST_CARDS) throw new Error(`No end to the intake:\n${card.picture()}`);
    card = await fillsIn(card, told(card));
  }
  return { overview: cards.at(-1)!, cards };
}

function onlyOn(card: CardOnScreen, told: Told): Told {
  return Object.fromEntries(Object.entries(told).filter(([label]) => card.inputs().includes(label)));
}
