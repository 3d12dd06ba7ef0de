/** What people do in the windows, each as one sentence of a story. */
import type { Filled } from './cardInPage';
import type { Table } from './table';

const SENTENCE = 'Vrolijk meisje dat graag buiten is, zoekt een huis waar ze mag blijven.';

type Answers = Readonly<Record<string, Filled>>;

const INTAKE: readonly { title: string; answers: Answers }[] = [
  {
    title: 'Wanneer en hoeveel',
    answers: {
      'Wanneer is een plek nodig?': 'Binnen 5 werkdagen (spoed)',
      'In welk kader?': 'Vrijwillig',
      'Voor hoeveel kinderen of jongeren zoek je samen?': '1',
    },
  },
  {
    title: 'De jeugdige',
    answers: {
      'Geboortemaand en -jaar': '2014-05',
      Geslacht: 'Meisje',
      Thuisgemeente: 'Tilburg',
    },
  },
  {
    title: 'Wie is het',
    answers: {
      'Broers en zussen': 'Niet van toepassing',
      'Krachten: wat gaat goed, wat vindt de jeugdige leuk, wat helpt?':
        'Houdt van paarden en tekenen, helpt graag in de keuken.',
      'Hulpvraag: wat heeft de jeugdige nodig?':
        'Zoekt een vaste plek met rust, duidelijke regels en iemand die naast haar blijft staan.',
    },
  },
  {
    title: 'Wat is er aan de hand',
    answers: {
      "Thema's": ['Trauma', 'Hechting'],
      'Veiligheid van de jeugdige': ['Weglopen'],
      'Veiligheid van anderen': ['Geen bekend'],
    },
  },
];

export async function sendsTheReferral({ bram, album }: Table): Promise<void> {
  await bram.says('aanmelden');
  for (const { title, answers } of INTAKE) {
    const step = await bram.card(title);
    await step.fill(answers);
    await album.take(bram, title);
    await step.click('Verder');
  }
  const overview = await bram.card('Insturen');
  await album.take(bram, 'overview');
  await overview.click('Insturen');
  await bram.card('is ingestuurd');
  await album.take(bram, 'sent');
}

/** The coordinator writes the sentence, looks at the profile, and asks the homes whose names are given. */
export async function approvesAndAsks({ anna, album }: Table, homes: readonly string[]): Promise<void> {
  const post = await anna.card('Aanmelding TP-');
  await album.take(anna, 'post of the referral');
  await post.click('Bekijk');
  const review = await anna.card('Begin met beoordelen');
  await album.take(anna, 'answers');
  await review.click('Begin met beoordelen');
  for (const step of [1, 2]) {
    const text = await anna.card(`tekst ${step} van 2`);
    await album.take(anna, `text ${step}`);
    await text.click('Verder');
  }
  const sentence = await anna.card('Tot slot: de openingszin');
  await sentence.fill({ 'Openingszin (hoogstens 140 tekens, zonder naam)': SENTENCE });
  await album.take(anna, 'sentence');
  await sentence.click('Verder');
  const choice = await anna.card('Keur goed');
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

export async function showsInterest({ karin, album }: Table, home: string): Promise<void> {
  await (await karin.card('zoekt een thuis')).click('Interesse');
  const form = await karin.card('Vanaf wanneer is er plek?');
  await form.fill({
    'Voor welk gezinshuis?': home,
    'Namens wie antwoord je?': 'Gezinshuisouder',
    'Vanaf wanneer is er plek?': '2026-12-01',
  });
  await album.take(karin, `interest of ${home}`);
  await form.click('Geef interesse door');
  await karin.card(`${home}: interesse`);
  await album.take(karin, 'thanked');
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
  await (await bram.card('Jullie beslissen')).click('Past');
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
