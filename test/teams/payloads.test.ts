/** Every shape in which Teams was seen to speak, brought to the running bot with a good token. */
import { launchHere } from '../journeys/launchHere';
import { setTheStage, type Stage } from '../journeys/stage';
import { aSqliteFile } from '../journeys/stores';
import { installs } from './fixtures/installs';
import { messages } from './fixtures/messages';
import { cardClicks, changes, events, invokes, submits } from './fixtures/others';
import type { Expected, Fixture, Ids } from './fixtures/shape';
import { updates } from './fixtures/updates';

let stage: Stage;
const { launch, errors } = launchHere();
let places = 0;

beforeAll(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
});
afterAll(() => stage.strike());

/** A person and a channel nobody has seen before; the bot is there, but was told nothing. */
function aNewPlace() {
  const { teams, environment } = stage;
  const person = teams.person(`Persoon ${(places += 1)}`);
  const channel = teams.channel('Algemeen overleg', { team: `Team ${places}` }).add(person);
  person.chat.hasBot = true;
  channel.team.hasBot = true;
  const ids: Ids = {
    tenantId: environment.MICROSOFT_APP_TENANT_ID ?? '',
    serviceUrl: teams.serviceUrl,
    bot: { id: `28:${environment.MICROSOFT_APP_ID}`, name: 'Thuisplek' },
    user: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    chatId: person.chat.id,
    channelId: channel.id,
    teamId: channel.team.id,
  };
  return { ids, said: () => [...person.chat.all, ...channel.all] };
}

/** A refusal may be any status of the caller's own fault; the rest is exact. */
const kindOf = (status: number): string => (status >= 400 && status < 500 ? 'refused' : String(status));
const STATUS: Record<Expected, string> = {
  nothing: '200',
  'one answer': '200',
  'one welcome': '200',
  'no such thing': '501',
  refused: 'refused',
};

test.each<Fixture>([...installs, ...updates, ...messages, ...changes, ...submits, ...invokes, ...events])(
  '%s: %s',
  async (_, expected, ...activities) => {
    const { ids, said } = aNewPlace();

    const statuses: string[] = [];
    for (const activity of activities) statuses.push(kindOf((await stage.teams.delivers(activity(ids))).status));

    expect(said()).toHaveLength(expected.startsWith('one') ? 1 : 0);
    expect(said().map(({ text, card }) => text || JSON.stringify(card))).toEqual(
      said().map(() => expect.stringMatching(/aanmelden|help|koppel|Bel /i)),
    );
    expect(statuses).toEqual(activities.map(() => STATUS[expected]));
    expect(errors()).toEqual([]);
  },
);

test.each<Fixture>(cardClicks)('%s: %s, in the body of HTTP 200', async (_, _expected, activity) => {
  const { ids, said } = aNewPlace();

  const { status, body } = await stage.teams.delivers(activity!(ids));

  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
  expect(said()).toEqual([]);
  expect(errors()).toEqual([]);
});

test('somebody unknown is told what this is and whom to call', async () => {
  const { ids, said } = aNewPlace();
  const [, , fromGroupChat] = messages.find(([shape]) => shape === 'a mention in a group chat')!;

  await stage.teams.delivers(fromGroupChat!(ids));

  expect(said()[0]?.text).toContain('Bel Gezinshuis Gezocht: 085-0047353');
});
