/** A provider keeps its own homes: adds one, tells more, pastes a list, confirms the free places, and lets one stop. */
import { AT_A_DESK } from './playgroundPage';
import { story } from './story';

const HEADER = 'naam;gemeente;plekken;leeftijd vanaf;leeftijd tot en met;vrije plekken';
const WRONG = [HEADER, 'De Boom;Oss;4;6;14;2', 'De Tak;Oss;veel;0;6;'].join('\n');
const RIGHT = [HEADER, 'De Boom;Oss;4;6;14;2', 'De Tak;Oss;3;0;6;'].join('\n');

story('a provider keeps its homes', { look: AT_A_DESK }, async ({ karin, anna, album }) => {
  await karin.mentions('Thuisplek', 'huizen');
  const list = await karin.card('Jullie gezinshuizen');
  await album.take(karin, 'homes');
  await list.click('Gezinshuis toevoegen');
  const form = await karin.card('Naam van het gezinshuis');
  await form.fill({
    'Naam van het gezinshuis': 'De Eik',
    Gemeente: 'den bosch',
    'Aantal plekken in totaal': '4',
    'Leeftijd vanaf': '6',
    'Leeftijd tot en met': '16',
  });
  await album.take(karin, 'new home');
  await form.click('Voeg toe');
  const added = await karin.card('De Eik staat erbij');
  await album.take(karin, 'added');
  await added.click('Bekijk of wijzig');
  await (await karin.card('Vertel meer')).click('Vertel meer');
  const told = await karin.card('Alles hieronder mag leeg blijven');
  await album.take(karin, 'more');
  await told.fill({ 'Zijn er huisdieren?': 'Ja' });
  await told.click('Bewaar');
  await album.take(karin, 'saved');

  await (await karin.card('De Eik is bewaard')).click('Gezinshuis toevoegen');
  await (await karin.card('Naam van het gezinshuis')).click('Plak een lijst');
  const paste = await karin.card('Plak hier de regels');
  await album.take(karin, 'paste');
  await paste.fill({ 'Plak hier de regels': WRONG });
  await paste.click('Kijk na');
  const wrong = await karin.card('Regel 3, plekken');
  await album.take(karin, 'wrong line');
  await wrong.fill({ 'Plak hier de regels': RIGHT });
  await wrong.click('Kijk na');
  const looked = await karin.card('2 nieuwe gezinshuizen');
  await album.take(karin, 'looked at');
  await looked.click('Bewaar deze lijst');
  await karin.card('Bewaard.');
  await album.take(karin, 'imported');

  await karin.mentions('Thuisplek', 'plekken');
  const monday = await karin.card('Kloppen de vrije plekken?');
  await album.take(karin, 'free places');
  await monday.fill({ 'Welk gezinshuis?': 'De Tak' });
  await monday.click('Wijzig vrije plekken');
  const places = await karin.card('Aantal vrije plekken');
  await album.take(karin, 'places of one');
  await places.fill({ 'Aantal vrije plekken': '1' });
  await places.click('Bewaar');
  const again = await karin.card('zijn bijgewerkt');
  await album.take(karin, 'places again');
  await again.click('Alles klopt');
  const confirmed = await karin.card('Vandaag bevestigd');
  await album.take(karin, 'confirmed');

  await confirmed.click('Terug naar de lijst');
  const all = await karin.card('Gezinshuis toevoegen');
  await all.fill({ 'Welk gezinshuis?': 'De Eik' });
  await all.click('Bekijk of wijzig');
  const oak = await karin.card('Gezinshuis stopt');
  await oak.press('Gezinshuis stopt');
  await album.take(karin, 'stops');
  await oak.click('Ja, dit gezinshuis stopt');
  await karin.card('De Eik staat niet meer in de lijst');
  await album.take(karin, 'stopped');

  await anna.mentions('Thuisplek', 'aanbieders');
  const providers = await anna.card('Welke aanbieder?');
  await album.take(anna, 'providers');
  await providers.click('Contract');
  const contract = await anna.card('Waarvoor is er een contract?');
  await contract.fill({ 'Jeugdregio’s': ['Hart van Brabant'], 'Soorten plek': ['Crisisplek'] });
  await album.take(anna, 'contract');
  await contract.click('Bewaar het contract');
  await anna.card('Het contract van Sterk Huis is bewaard');
  await album.take(anna, 'contract kept');
});
