/** What people do in the stories, each as one sentence of a story. */
import type { CardOnScreen } from '../teams-service/cardOnScreen';
import type { Person } from '../teams-service/people';
import type { Channel } from '../teams-service/channels';
import type { Post } from '../teams-service/posts';
import { intake, TOLD, type FilledCard, type Told } from '../support/told';
import type { ProviderOnStage, Stage } from './stage';

export const SENTENCE_FIELD = 'Openingszin (hoogstens 140 tekens, zonder naam)';
export const TEXT_FIELD = 'Zo staat het in het profiel';
export const SENTENCE = 'Een vrolijk meisje dat graag buiten is, zoekt een huis waar ze mag blijven.';

/** Fills in the whole intake, up to the overview. */
export async function fillsInTheIntake({ bram }: Pick<Stage, 'bram'>, told: Partial<Told> = {}): Promise<CardOnScreen> {
  await bram.says('aanmelden');
  let card = bram.latestCard();
  for (const answers of intake({ ...TOLD, ...told }))
    card = await card.fill(asked(card, answers)).clickThrough('Verder');
  return card;
}

/** Some questions are asked on one ground and not on another. */
function asked(card: CardOnScreen, answers: FilledCard): FilledCard {
  return Object.fromEntries(Object.entries(answers).filter(([label]) => card.inputs().includes(label)));
}

export async function sendsTheReferral(stage: Stage, told?: Partial<Told>): Promise<CardOnScreen> {
  const overview = await fillsInTheIntake(stage, told);
  return overview.clickThrough('Insturen');
}

/** The coordinator goes through the texts, looks at the profile, and asks the providers whose names are given. */
export async function approvesAndAsks(
  { anna, desk }: Stage,
  choice: { homes?: string[]; providers?: string[]; rewritten?: { Krachten: string; Hulpvraag: string } },
): Promise<CardOnScreen> {
  const preview = await writesTheProfile(await opens({ anna, desk }), choice.rewritten);
  const card = await preview.clickThrough('Kies aan wie');
  return chooses(card, choice).clickThrough('Keur goed en leg voor');
}

/** Ticks these homes and whole providers, and no others. */
export function chooses(card: CardOnScreen, choice: { homes?: string[]; providers?: string[] }): CardOnScreen {
  const startingWith = (label: string, names: readonly string[] = []) => ({
    [label]: card.choices(label).filter((title) => names.some((name) => title.startsWith(name))),
  });
  const homes = 'Gezinshuizen (best passend eerst)';
  const filled = card.inputs().includes(homes) ? startingWith(homes, choice.homes) : {};
  return card.fill({
    ...filled,
    ...startingWith('Of vraag een hele aanbieder: welk gezinshuis past?', choice.providers),
  });
}

/** From the answers of the referrer to the preview: every text is read, marks are replaced, and the sentence is written. */
export async function writesTheProfile(
  review: CardOnScreen,
  rewritten: { [title: string]: string } = {},
  sentence = SENTENCE,
): Promise<CardOnScreen> {
  let card = await review.clickThrough(review.buttons().find((title) => title.endsWith('met beoordelen'))!);
  while (!card.buttons().includes('Pas een tekst aan')) {
    const [title = ''] = card.text().split(':');
    if (card.buttons().includes('Pas toe')) card = await replacesMarks(card);
    else if (title === 'Tot slot') card = await card.fill({ [SENTENCE_FIELD]: sentence }).clickThrough('Verder');
    else card = await writes(card, rewritten[title]);
  }
  return card;
}

/** Keeps a text as it stands there, or writes it otherwise. */
export function writes(card: CardOnScreen, words: string | undefined): Promise<CardOnScreen> {
  return card.fill(words === undefined ? {} : { [TEXT_FIELD]: words }).clickThrough('Verder');
}

/** Whatever is marked in this text is replaced. */
export function replacesMarks(card: CardOnScreen): Promise<CardOnScreen> {
  const marks = card.inputs().filter((label) => label.startsWith('“'));
  const choices = marks.map((label) => [label, card.choices(label)[0]!]);
  return card.fill(Object.fromEntries(choices)).clickThrough('Pas toe');
}

/** The coordinator comes back to the channel and opens the own view. */
export async function opens({ anna, desk }: Pick<Stage, 'anna' | 'desk'>): Promise<CardOnScreen> {
  const post = await deskPost({ desk });
  anna.restartsTeams();
  return anna.card(post).clickThrough('Bekijk');
}

/** The one card of the referral in the coordination channel. */
export function deskPost({ desk }: Pick<Stage, 'desk'>): Promise<Post> {
  return postWith(desk, 'desk.open');
}

/** The posted profile card of a provider, as its member sees it who comes back to the channel. */
export async function postedCard({ channel, member }: ProviderOnStage): Promise<CardOnScreen> {
  const post = await postWith(channel, 'provider.open');
  member.restartsTeams();
  return member.card(post);
}

/** The first post in a channel whose card holds these words, as soon as it is there. */
export function postWith(channel: Channel, words: string): Promise<Post> {
  return channel.waitsFor(`a card with ${words}`, () =>
    channel.posts().find(({ card }) => JSON.stringify(card ?? '').includes(words)),
  );
}

export async function showsInterest(provider: ProviderOnStage, home: string): Promise<CardOnScreen> {
  const card = await (await postedCard(provider)).clickThrough('Interesse');
  return card
    .fill({
      'Voor welk gezinshuis?': home,
      'Namens wie antwoord je?': 'Gezinshuisouder',
      'Vanaf wanneer is er plek?': '2026-12-01',
    })
    .clickThrough('Geef interesse door');
}

export async function asksFirst(provider: ProviderOnStage, home: string, question: string): Promise<CardOnScreen> {
  const card = await (await postedCard(provider)).clickThrough('Eerst een vraag');
  return card
    .fill({
      'Voor welk gezinshuis?': home,
      'Namens wie antwoord je?': 'Gezinshuiswerker',
      'Je vraag (noem geen namen)': question,
    })
    .clickThrough('Stel de vraag');
}

export async function declines(provider: ProviderOnStage, home: string, reason: string): Promise<CardOnScreen> {
  const card = await (await postedCard(provider)).clickThrough('Geen interesse');
  return card
    .fill({ 'Voor welk gezinshuis?': home, 'Namens wie antwoord je?': 'Gezinshuisouder', Reden: reason })
    .clickThrough('Geef door');
}

/** The coordinator brings the referrer and a home with interest into contact. */
export async function introduces({ anna, desk }: Stage, home: string): Promise<CardOnScreen> {
  const follow = await opens({ anna, desk });
  return follow.fill({ 'Gezinshuis met interesse': home }).clickThrough('Breng in contact');
}

const CONSENTS = [
  'Stemt de jeugdige (12 jaar en ouder) ermee in?',
  'Stemmen de ouders met gezag ermee in?',
  'Is er een geldige machtiging uithuisplaatsing?',
];

/** The referrer says that it fits, and that everybody who is asked agrees. */
export async function saysItFits(card: CardOnScreen): Promise<CardOnScreen> {
  const asked = await card.clickThrough('Past');
  const consents = CONSENTS.filter((label) => asked.inputs().includes(label));
  return asked.fill(Object.fromEntries(consents.map((label) => [label, 'Ja']))).clickThrough('Geef door: past');
}

/** The card in which this person hears these words, as soon as it is there. */
export function hears(person: Person, words: string): Promise<CardOnScreen> {
  return person.waitsFor(words, () => person.sees().find(({ all }) => all.includes(words))?.card);
}

/** A member of the introduced home says in its own view whether it fits. */
export async function judges(provider: ProviderOnStage, verdict: 'Past' | 'Past niet'): Promise<CardOnScreen> {
  const card = await opensTheVerdict(provider);
  return verdict === 'Past' ? card.clickThrough('Past') : saysItDoesNotFit(card, 'Geen klik');
}

/** Offered as soon as one of this provider's homes is introduced. */
export async function opensTheVerdict({ channel, member }: ProviderOnStage): Promise<CardOnScreen> {
  const post = await postWith(channel, 'Zeg of het past');
  member.restartsTeams();
  return member.card(post).clickThrough('Zeg of het past');
}

/** On the card of either side: first the reason, then it is passed on. */
export async function saysItDoesNotFit(card: CardOnScreen, reason: string): Promise<CardOnScreen> {
  const asked = await card.clickThrough('Past niet');
  return asked.fill({ Reden: reason }).clickThrough('Geef door: past niet');
}

/** The referrer hears of the home and says that the file went to it. */
export async function sendsTheFile({ bram }: Stage, home: string): Promise<CardOnScreen> {
  const card = await bram.waitsFor(`the introduction of ${home}`, () =>
    bram
      .sees()
      .filter(({ all }) => all.includes('Goed nieuws') && all.includes(`in contact gebracht met ${home}`))
      .at(-1),
  );
  return card.card!.clickThrough('Dossier is verstuurd');
}
