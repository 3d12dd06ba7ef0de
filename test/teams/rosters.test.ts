/** Who is in a channel is asked from Teams, remembered for minutes, and never guessed. */
import type { Connector } from '../../src/teams/connector';
import { createRosters } from '../../src/teams/rosters';
import { anAddress, minutesAfter, MONDAY } from '../support/builders';

type Answer = Awaited<ReturnType<Connector['members']>>;

const CHANNEL = anAddress();
const withMembers = (...ids: (string | undefined)[]): Answer => ({
  kind: 'members',
  members: ids.map((objectId) => ({ id: `29:${objectId}`, objectId, name: undefined })),
});

/** Teams gives these answers one after the other, and the last one for ever. */
function rostersOf(...answers: Answer[]) {
  let now = MONDAY;
  let asked = 0;
  const members = () => Promise.resolve(answers[Math.min((asked += 1), answers.length) - 1]!);
  const rosters = createRosters({ members }, () => now);
  return { rosters, asked: () => asked, minutesPass: (minutes: number) => void (now = minutesAfter(now, minutes)) };
}

test('who is there is, who is not is not', async () => {
  const { rosters } = rostersOf(withMembers('person-1', undefined));

  expect(await rosters.has(CHANNEL, 'person-1')).toBe(true);
  expect(await rosters.has(CHANNEL, 'person-2')).toBe(false);
});

test('Teams is asked once in five minutes', async () => {
  const { rosters, asked, minutesPass } = rostersOf(withMembers('person-1'), withMembers());

  await rosters.has(CHANNEL, 'person-1');
  minutesPass(4);
  const before = await rosters.has(CHANNEL, 'person-1');
  minutesPass(2);
  const after = await rosters.has(CHANNEL, 'person-1');

  expect([before, after, asked()]).toEqual([true, false, 2]);
});

test('nobody is there when Teams cannot tell, and the next time it is asked again', async () => {
  const { rosters } = rostersOf({ kind: 'later', afterSeconds: undefined }, withMembers('person-1'));

  const first = await rosters.has(CHANNEL, 'person-1');
  const second = await rosters.has(CHANNEL, 'person-1');

  expect([first, second]).toEqual([false, true]);
});
