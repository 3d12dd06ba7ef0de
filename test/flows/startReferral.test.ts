/** Beginning an intake, and coming back to it. */
import { firstOpenPlace, newDraft, ownReferrals, startReferral } from '../../src/flows/drafts';
import { submitReferral } from '../../src/flows/takeIntake';
import { aReferralIn } from '../support/acts';
import { ANOTHER_REFERRER, COORDINATOR, OWNER } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';
import { aPerson, aReferral } from '../support/builders';

const TODAY = '2026-03-02';

describe('aanmelden', () => {
  test('begins an empty draft, which nobody else hears of', async () => {
    const world = await aWorld();

    const { referral, isNew } = await startReferral(world.means, OWNER);

    expect(isNew).toBe(true);
    expect(await world.load('referral', referral.id)).toEqual(referral);
    expect(referral).toMatchObject({
      owner: 'person-1',
      stage: { state: 'drafting' },
      youths: [{}],
      notices: [],
      history: [{ what: 'started', by: 'person-1' }],
    });
  });

  test('said twice goes on with the same draft', async () => {
    const world = await aWorld();
    const first = await startReferral(world.means, OWNER);

    const second = await startReferral(world.means, OWNER);

    expect(second).toEqual({ referral: first.referral, place: { step: 'when' }, isNew: false });
  });

  test('after sending in begins a new one', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('submitted'));

    expect((await startReferral(world.means, OWNER)).isNew).toBe(true);
  });

  test('does not show the draft of somebody else', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferral());

    const { referral, isNew } = await startReferral(world.means, ANOTHER_REFERRER);

    expect(isNew).toBe(true);
    expect(referral.owner).toBe('person-2');
  });

  test('gives every referral a reference and buttons of its own', async () => {
    const world = await aWorld();

    const one = (await startReferral(world.means, OWNER)).referral;
    const other = (await startReferral(world.means, ANOTHER_REFERRER)).referral;

    const ids = [one, other].flatMap(({ id, reference, buttons }) => [id, reference, buttons.owner, buttons.desk]);
    expect(new Set(ids).size).toBe(8);
  });

  test('twice at the same moment begins one', async () => {
    const world = await aWorld();

    const both = await Promise.all([startReferral(world.means, OWNER), startReferral(world.means, OWNER)]);

    expect(new Set(both.map(({ referral }) => referral.id)).size).toBe(1);
  });

  test('for another youth begins a draft beside the first', async () => {
    const world = await aWorld();
    const { referral } = await startReferral(world.means, OWNER);

    const other = await newDraft(world.means, 'person-1');

    expect(other.id).not.toBe(referral.id);
    expect(await ownReferrals(world.means, OWNER)).toHaveLength(2);
  });

  test.each([
    { name: 'whom the bot hardly knows', person: undefined },
    { name: 'whom nobody let in yet', person: { ...aPerson({ id: 'person-9' }), admission: undefined } },
  ])('by somebody $name tells the coordination point that this person wants in', async ({ person }) => {
    const world = await aWorld();
    if (person) await world.keeps('person', person);

    await startReferral(world.means, { ...OWNER, person: 'person-9' });
    await world.delivers();

    expect(world.heard()).toEqual(['desk: admission-asked']);
  });
});

describe('sending in', () => {
  test('by a referrer who was let in brings it to the coordination point', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferral());

    const sent = await submitReferral(world.means, clickBy(OWNER, await world.referral()));
    await world.delivers();

    expect(sent).toMatchObject({ kind: 'done', referral: { stage: { state: 'submitted' } } });
    expect(world.heard()).toEqual(['desk: card']);
  });

  test('with needed answers missing is refused, unless the referrer says that it goes all the same', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferral({ answers: { ...aReferral().answers, strengths: undefined } }));
    const click = async () => clickBy(OWNER, await world.referral());

    const refused = await submitReferral(world.means, await click());
    const sent = await submitReferral(world.means, await click(), true);

    expect(refused).toMatchObject({ kind: 'refused', reason: 'answers-missing', missing: [{ question: 'strengths' }] });
    expect(sent.kind).toBe('done');
  });

  test('by somebody who was not let in waits, and keeps everything', async () => {
    const world = await aWorld();
    await world.keeps('person', { ...aPerson(), admission: undefined });
    await world.keeps('referral', aReferral());

    const refused = await submitReferral(world.means, clickBy(OWNER, await world.referral()));

    expect(refused).toEqual({ kind: 'refused', reason: 'not-admitted' });
    expect((await world.referral()).answers).toEqual(aReferral().answers);
  });

  test.each([
    { name: 'with a button that is not there', change: { button: 'x' } },
    { name: 'by a coordinator', change: { actor: COORDINATOR } },
  ])('$name is unknown', async ({ change }) => {
    const world = await aWorld();
    await world.keeps('referral', aReferral());
    const click = clickBy(OWNER, await world.referral());

    expect(await submitReferral(world.means, { ...click, ...change })).toEqual({ kind: 'unknown' });
  });
});

describe('my referrals', () => {
  test('are those of this person that are not closed, the youngest first', async () => {
    const world = await aWorld();
    const days = (count: number) => new Date(Date.UTC(2026, 2, count));
    await world.keeps('referral', aReferral({ id: 'old', createdAt: days(1) }));
    await world.keeps('referral', aReferral({ id: 'young', createdAt: days(3) }));
    await world.keeps('referral', { ...aReferralIn('closed'), id: 'closed', createdAt: days(4) });
    await world.keeps('referral', aReferral({ id: 'not mine', owner: 'person-2' }));

    expect((await ownReferrals(world.means, OWNER)).map(({ id }) => id)).toEqual(['young', 'old']);
  });
});

describe('coming back', () => {
  test('goes on at the first card with a needed answer missing', () => {
    const answers = { ...aReferral().answers, strengths: undefined };

    expect(firstOpenPlace(aReferral({ answers }), TODAY)).toEqual({ step: 'who' });
    expect(firstOpenPlace(aReferral({ answers: {}, youths: [{}] }), TODAY)).toEqual({ step: 'when' });
  });

  test('goes to the overview when all was answered', () => {
    expect(firstOpenPlace(aReferral(), TODAY)).toBe('overview');
  });
});
