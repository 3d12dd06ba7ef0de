/** A referrer without Teams: the coordinator fills in, writes down what is said by phone, and is asked to call. */
import type { CardOnScreen } from '../teams-service/cardOnScreen';
import type { Channel } from '../teams-service/channels';
import type { Post } from '../teams-service/posts';
import { approvesAndAsks, introduces, judges, opens } from './acts';
import { ELEVEN_VOLUNTARY, fillsInAll } from './answers';
import { wordsOf } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
});
afterEach(() => stage.strike());

const CALLER = {
  'Naam van de verwijzer': 'Kim de Boer',
  'Je organisatie': 'Huisartsenpraktijk',
  'Telefoonnummer van je werk': '013 555 0124',
};

/** Lotte is a coordinator because she is in the channel; nobody listed her. */
async function takesDown({ teams, desk }: Stage): Promise<CardOnScreen> {
  const lotte = teams.person('Lotte Kramer');
  desk.add(lotte);
  await lotte.installBot();
  await lotte.says('telefoon');
  const first = await lotte.latestCard().fill(CALLER).clickThrough('Verder');
  const { overview } = await fillsInAll(first, () => ELEVEN_VOLUNTARY);
  return overview.clickThrough('Insturen');
}

/** The coordinator writes down what was said by phone. */
async function writesDown(
  what: string,
  forWhom: 'Namens de verwijzer' | 'Namens het gezinshuis',
): Promise<CardOnScreen> {
  const more = await (await opens(stage)).clickThrough('Meer…');
  const form = await more.clickThrough('Noteer namens');
  return form.fill({ 'Wat is er gezegd?': what }).clickThrough(forWhom);
}

/** News stands in the thread of the card that it is about. */
function replyWith(channel: Channel, words: string): Promise<Post> {
  return channel.waitsFor(words, () => channel.all.find((post) => wordsOf(post).includes(words)));
}

test('ends in a match, with everything the referrer must hear as something to call about', async () => {
  const { desk, sterkHuis } = stage;

  await takesDown(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });
  const more = await (await opens(stage)).clickThrough('Meer…');
  const form = await (await more.clickThrough('Notitie of telefoon')).clickThrough('Antwoord van een gezinshuis');
  const noted = await form
    .fill({
      'Voor welk gezinshuis?': 'De Berk',
      'Wie heb je gesproken?': 'Gezinshuisouder',
      'Wat is er gezegd?': 'Interesse',
      'Bij interesse: vanaf wanneer is er plek?': '2027-01-01',
    })
    .clickThrough('Namens het gezinshuis');
  const confirming = await replyWith(sterkHuis.channel, 'Klopt dit?');
  const confirmed = await sterkHuis.member.card(confirming).click('Ja, dit klopt');
  await introduces(stage, 'De Berk');
  const toTell = await replyWith(desk, 'De Berk wil kennismaken');
  await writesDown('Dossier is verstuurd', 'Namens de verwijzer');
  await writesDown('Past (bij de verwijzer: jeugdige, ouders en machtiging akkoord)', 'Namens de verwijzer');
  await judges(sterkHuis, 'Past');
  await replyWith(desk, 'Bel Kim de Boer (Huisartsenpraktijk): 013 555 0124. Vertel: Match');

  await replyWith(desk, 'Status: Match');
  const followed = await (await opens(stage)).clickThrough('Meer…');
  expect(noted.text()).toContain('Genoteerd');
  expect(wordsOf(toTell)).toMatch(/Adres voor het dossier: .+ Daarbij noemen: P-/);
  expect(confirmed.message).toContain('Dank je wel');
  expect(followed.text()).toContain('namens genoteerd, klopt: Sterk Huis');
  expect(followed.text()).toContain('namens de verwijzer');
  expect(errors()).toEqual([]);
});

test('somebody who is in no channel of the coordination point cannot take down a referral', async () => {
  const { bram } = stage;

  await bram.says('telefoon');

  expect(bram.latest().text).toContain('Dat begrijp ik nog niet');
});

test('is offered to nobody when Teams cannot tell who is in the channel', async () => {
  const { teams, desk } = stage;
  const lotte = teams.person('Lotte Kramer');
  desk.add(lotte);
  await lotte.installBot();
  teams.fails({ on: 'members', status: 502 });

  await lotte.says('telefoon');

  expect(lotte.latest().text).toContain('Dat begrijp ik nog niet');
});
