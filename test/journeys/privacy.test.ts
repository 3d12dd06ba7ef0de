/** A canary through the whole story: marked words that must not come out anywhere but where they belong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  approvesAndAsks,
  asksFirst,
  introduces,
  opensTheVerdict,
  postedCard,
  sendsTheFile,
  sendsTheReferral,
  saysItFits,
} from './acts';
import { allIsTold, foundIn } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

const IDENTIFYING = ['2013-03', 'maart 2013', 'Dongen', 'GM0766'];
const INTERNAL = ['Voorlopige OTS', 'provisionalOts'];
const UNAPPROVED = ['krachtenmerk', 'hulpvraagmerk', 'vraagmerk', 'opmerkingmerk'];
const TYPED = ['praatmerk'];
const MARKERS = [...IDENTIFYING, ...INTERNAL, ...UNAPPROVED, ...TYPED];

let stage: Stage;
let folder: string;
const { launch, lines } = launchHere();

beforeAll(async () => {
  const store = await aSqliteFile();
  folder = store.folder;
  stage = await setTheStage(launch, store);
  await theWholeStory();
});
afterAll(() => stage.strike());

/** With a mistake of everybody, and Teams refusing something, so that errors are written too. */
async function theWholeStory(): Promise<void> {
  const { teams, bram, sterkHuis, vigere } = stage;
  await bram.says('Het gaat om praatmerk');
  await sendsTheReferral(stage, {
    ground: 'Voorlopige OTS',
    birthMonth: '2013-03',
    municipality: 'Dongen',
    strengths: 'Zingt graag met krachtenmerk in de auto.',
    help: 'Woonde bij hulpvraagmerk en zoekt nu een plek waar ze lang mag blijven wonen.',
  });
  teams.fails({ on: 'create', conversation: vigere.channel, status: 500 });
  await approvesAndAsks(stage, {
    homes: ['De Berk', 'De Linde'],
    rewritten: { Krachten: 'Zingt graag.', Hulpvraag: 'Zoekt een plek waar ze lang mag blijven wonen.' },
  });
  await asksFirst(sterkHuis, 'De Berk', 'Is vraagmerk haar broer?');
  const form = await (await postedCard(sterkHuis)).clickThrough('Interesse');
  const answers = { 'Namens wie antwoord je?': 'Gezinshuisouder', 'Vanaf wanneer is er plek?': '2026-12-01' };
  await form
    .fill({ ...answers, 'Opmerking (mag leeg blijven, noem geen namen)': 'Wij kennen opmerkingmerk.' })
    .clickThrough('Geef interesse door');
  await introduces(stage, 'De Berk');
  const exploring = await sendsTheFile(stage, 'De Berk');
  await exploring.sends({ action: { verb: 'owner.does-not-fit', data: { praatmerk: 'praatmerk' } } });
  await saysItFits(exploring);
  await (await opensTheVerdict(sterkHuis)).clickThrough('Past');
  await allIsTold(stage);
}

test('the owner and the coordinator did see them, so the canary sings', () => {
  const { teams, anna, bram } = stage;

  expect(foundIn(teams.everShownTo(bram), ['maart 2013', 'Dongen', 'krachtenmerk'])).toHaveLength(3);
  expect(foundIn(teams.everShownTo(anna), [...UNAPPROVED, 'Voorlopige OTS'])).toHaveLength(5);
});

test('no channel ever held one, the coordination channel included', () => {
  const { teams, desk, sterkHuis, vigere, wsgv } = stage;
  const channels = [desk, sterkHuis.channel, vigere.channel, wsgv.channel];

  const shown = channels.map((channel) => teams.everShownIn(channel)).join('\n');

  expect(shown).toContain('zoekt een thuis');
  expect(foundIn(shown, MARKERS)).toEqual([]);
});

test('no provider ever saw one, in own views either', () => {
  const { teams, sterkHuis, vigere, wsgv } = stage;

  const shown = [sterkHuis, vigere, wsgv].map(({ member }) => teams.everShownTo(member)).join('\n');

  expect(shown).toContain('Zingt graag.');
  expect(foundIn(shown, MARKERS)).toEqual([]);
});

test('no notification holds one, not on the phone of the referrer either', () => {
  const summaries = stage.teams.record().map(({ body }) => (body as { summary?: string } | undefined)?.summary ?? '');

  expect(summaries.join('\n')).toContain('TP-');
  expect(foundIn(summaries.join('\n'), MARKERS)).toEqual([]);
});

test('no button carries one, on anybody’s card', () => {
  const fromBot = stage.teams.record().map(({ by, body, answer }) => (by === 'bot' ? body : answer));
  const json = JSON.stringify(fromBot);
  const datas = [...json.matchAll(/"data":\{[^}]*\}/g)].map(([data]) => data);

  expect(datas.length).toBeGreaterThan(50);
  expect(foundIn(datas.join('\n'), MARKERS)).toEqual([]);
});

test('no line of the log holds one, and no address that the bot called', () => {
  const paths = stage.teams.record().map(({ path }) => path);

  expect(lines.length).toBeGreaterThan(20);
  expect(foundIn([...lines, ...paths].join('\n'), MARKERS)).toEqual([]);
});

test('the file on disk holds no identifying answer in clear, and no file is named after one', () => {
  const names = readdirSync(folder);
  const bytes = names.map((name) => readFileSync(join(folder, name), 'latin1')).join('\n');

  expect(bytes).toContain('Zingt graag.');
  expect(foundIn(bytes, IDENTIFYING)).toEqual([]);
  expect(foundIn(names.join('\n'), MARKERS)).toEqual([]);
});
