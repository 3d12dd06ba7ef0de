/** What people do in the windows, each as one sentence of a story. */
import { intake, TOLD, WORK, type FilledCard } from '../support/told';
import type { CardInPage } from './cardInPage';
import type { Table } from './table';

const SENTENCE = 'Vrolijk meisje dat graag buiten is, zoekt een huis waar ze mag blijven.';

/** Who is asked depends on age and ground. */
const CONSENTS = {
  'Stemt de jeugdige (12 jaar en ouder) ermee in?': 'Ja',
  'Stemmen de ouders met gezag ermee in?': 'Ja',
  'Is er een geldige machtiging uithuisplaatsing?': 'Ja',
};

export async function introducesHimself({ bram, album }: Table): Promise<void> {
  await bram.says('aanmelden');
  const work = await bram.card('Even kennismaken');
  await work.fill(WORK);
  await album.take(bram, 'about the referrer');
  await work.click('Verder');
}

export async function letsIn({ anna, bram, album }: Table): Promise<void> {
  const asked = await anna.card('Toelaten');
  await album.take(anna, 'a new referrer');
  await asked.click('Toelaten');
  await bram.sees('Je bent toegelaten');
}

export async function sendsTheReferral(table: Table): Promise<void> {
  await table.bram.says('aanmelden');
  await fillsIn(table, intake(TOLD));
  await sendsIt(table);
}

/** Answers these cards of the intake, one after the other. */
export async function fillsIn({ bram, album }: Table, cards: readonly FilledCard[]): Promise<void> {
  for (const answers of cards) {
    const step = await bram.cardAsking(Object.keys(answers));
    await step.fill(await step.asked(answers));
    await album.take(bram, 'step');
    await step.click('Verder');
  }
}

export async function sendsIt({ bram, album }: Table): Promise<void> {
  const overview = await bram.card('Klopt alles?');
  await album.take(bram, 'overview');
  await overview.click('Insturen');
  await bram.card('is ingestuurd');
  await album.take(bram, 'sent');
}

/** The coordinator goes through the texts, looks at the profile, and asks these homes and no others. */
export async function approvesAndAsks({ anna, album }: Table, homes: readonly string[]): Promise<void> {
  const post = await anna.card('Aanmelding TP-');
  await album.take(anna, 'post of the referral');
  await post.click('Bekijk');
  await album.take(anna, 'answers');
  await (await anna.card('Begin met beoordelen')).click('Begin met beoordelen');
  for (const text of ['Krachten: tekst', 'Hulpvraag: tekst']) {
    const step = await anna.card(text);
    await album.take(anna, text);
    await step.click('Verder');
  }
  const sentence = await anna.card('Tot slot');
  await sentence.fill({ 'Openingszin (hoogstens 140 tekens, zonder naam)': SENTENCE });
  await album.take(anna, 'sentence');
  await sentence.click('Verder');
  const preview = await anna.card('Kies aan wie');
  await album.take(anna, 'preview');
  await preview.click('Kies aan wie');
  const choice = await anna.card('Keur goed en leg voor');
  await choice.fill({ 'Gezinshuizen (best passend eerst)': homes });
  await album.take(anna, 'homes');
  await choice.click('Keur goed en leg voor');
  await anna.card('We zoeken');
  await album.take(anna, 'asked');
}

export async function opensTheProfile({ karin, album }: Table): Promise<void> {
  const post = await karin.card('zoekt een thuis');
  await album.take(karin, 'open card');
  await post.click('Bekijk profiel');
  await karin.card('Dit zie alleen jij');
  await album.take(karin, 'full profile');
}

export async function showsInterest(table: Table, home: string): Promise<void> {
  const form = await fillsInInterest(table, home);
  await form.click('Geef interesse door');
  await table.karin.card(`${home}: interesse`);
  await table.album.take(table.karin, 'thanked');
}

/** Up to the last click. */
export async function fillsInInterest({ karin, album }: Table, home: string): Promise<CardInPage> {
  await (await karin.card('zoekt een thuis')).click('Interesse');
  const form = await karin.card('Vanaf wanneer is er plek?');
  await form.fill({
    'Voor welk gezinshuis?': home,
    'Namens wie antwoord je?': 'Gezinshuisouder',
    'Vanaf wanneer is er plek?': '2026-12-01',
  });
  await album.take(karin, `interest of ${home}`);
  return form;
}

/** The coordinator brings the referrer and a home with interest into contact. */
export async function introduces({ anna, album }: Table, home: string): Promise<void> {
  await anna.sees(`${home} (Sterk Huis) heeft interesse`);
  await album.take(anna, 'news of interest');
  await (await anna.card('Aanmelding TP-')).click('Bekijk');
  const follow = await anna.card('Breng in contact');
  await follow.fill({ 'Gezinshuis met interesse': home });
  await album.take(anna, `introduction to ${home}`);
  await follow.click('Breng in contact');
  await album.take(anna, 'introduced');
}

export async function sendsTheFile({ bram, album }: Table): Promise<void> {
  const introduced = await bram.card('Dossier is verstuurd');
  await album.take(bram, 'introduced');
  await introduced.click('Dossier is verstuurd');
  await bram.card('Jullie beslissen');
  await album.take(bram, 'exploring');
}

export async function referrerSaysItFits({ bram, album }: Table): Promise<void> {
  const exploring = await bram.card('Jullie beslissen');
  await exploring.press('Past');
  await exploring.fill(await exploring.asked(CONSENTS));
  await album.take(bram, 'who agrees');
  await exploring.click('Geef door: past');
  await bram.card('Je hebt gezegd dat het past');
  await album.take(bram, 'says it fits');
}

export async function providerSaysItFits({ karin, album }: Table): Promise<void> {
  await karin.sees('heeft het dossier verstuurd');
  await album.take(karin, 'news of the file');
  await (await karin.card('zoekt een thuis')).click('Zeg of het past');
  const verdict = await karin.card('Past het bij');
  await album.take(karin, 'verdict');
  await verdict.click('Past');
  await album.take(karin, 'says it fits');
}

export async function referrerSaysItDoesNotFit({ bram, album }: Table): Promise<void> {
  const exploring = await bram.card('Jullie beslissen');
  await exploring.press('Past niet');
  await exploring.fill({ Reden: 'Geen klik' });
  await album.take(bram, 'does not fit');
  await exploring.click('Geef door: past niet');
}
