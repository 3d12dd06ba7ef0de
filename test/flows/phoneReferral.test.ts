/** A coordinator takes down a referral for somebody who phones and has no Teams. */
import { newPhoneReferral } from '../../src/flows/phoneReferral';
import { submitReferral } from '../../src/flows/takeIntake';
import type { PhoneReferrer, Referral } from '../../src/domain/referral';
import { acts } from '../support/aSearch';
import { COORDINATOR } from '../support/people';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { aReferral } from '../support/builders';

const PHONED: PhoneReferrer = { name: 'Kim Smit', organisation: 'Huisartsenpraktijk Zuid', phone: '013-5550125' };
/** The coordinator in the own personal chat, where the intake is. */
const IN_CHAT = { role: 'referrer', person: 'coordinator-1', standsInFor: [] } as const;

/** The referral that was begun, kept as `referral-1` with all its answers. */
async function aFilledWorld(): Promise<World> {
  const world = await aWorld();
  await world.keeps('referral', aReferral({ owner: 'coordinator-1', phoneReferrer: PHONED }));
  return world;
}

test('the coordinator becomes the owner, and who phoned is remembered without the spaces around it', async () => {
  const world = await aWorld();

  const begun = await newPhoneReferral(world.means, 'coordinator-1', { ...PHONED, name: '  Kim Smit ' });

  expect(begun).toMatchObject({ kind: 'begun', referral: { owner: 'coordinator-1', phoneReferrer: PHONED } });
  const { id } = (begun as { referral: Referral }).referral;
  expect(await world.load('referral', id)).toMatchObject({ phoneReferrer: PHONED, stage: { state: 'drafting' } });
});

test('nobody has to be let in for it', async () => {
  const world = await aWorld();

  await newPhoneReferral(world.means, 'coordinator-1', PHONED);
  await world.delivers();

  expect(world.heard()).toEqual([]);
});

test('it can be sent in though the coordinator was never let in as a referrer', async () => {
  const world = await aFilledWorld();

  const sent = await submitReferral(world.means, clickBy(IN_CHAT, await world.referral()));

  expect(sent).toMatchObject({ kind: 'done', referral: { stage: { state: 'submitted' } } });
});

test('what the referrer must hear goes to the coordination channel, so that a coordinator phones', async () => {
  const world = await aFilledWorld();
  await submitReferral(world.means, clickBy(IN_CHAT, await world.referral()));

  await acts(world, COORDINATOR, { type: 'send-back', question: 'Hoe gaat het op school?' });
  await world.delivers();

  const news = world.sent.filter(({ notice }) => notice.to.kind === 'owner');
  expect(news.map(({ address }) => address.conversationId)).toEqual(['19:coordination@thread.tacv2']);
});

test('each call makes a referral of its own', async () => {
  const world = await aWorld();

  const begun = [
    await newPhoneReferral(world.means, 'coordinator-1', PHONED),
    await newPhoneReferral(world.means, 'coordinator-1', { ...PHONED, name: 'Alex Vos' }),
  ];

  expect(begun.map((one) => one.kind === 'begun' && one.referral.phoneReferrer?.name)).toEqual([
    'Kim Smit',
    'Alex Vos',
  ]);
});

test.each([
  { change: { name: ' ' }, fields: ['name'] },
  { change: { organisation: '' }, fields: ['organisation'] },
  { change: { phone: '' }, fields: ['phone'] },
  { change: { name: '', organisation: '', phone: '' }, fields: ['name', 'organisation', 'phone'] },
])('$change is wrong in $fields, and nothing is begun', async ({ change, fields }) => {
  const world = await aWorld();

  const begun = await newPhoneReferral(world.means, 'coordinator-1', { ...PHONED, ...change });

  expect(begun).toEqual({ kind: 'wrong', fields });
  expect(world.logged).toEqual([]);
});

test('somebody who is not a listed coordinator cannot do it', async () => {
  const world = await aWorld();

  expect(await newPhoneReferral(world.means, 'person-1', PHONED)).toEqual({ kind: 'not-a-coordinator' });
});
