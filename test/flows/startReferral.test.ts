/** Beginning an intake, and coming back to it. */
import { firstOpenPlace, ownReferrals, startReferral } from '../../src/flows/drafts';
import { aReferralIn, ANOTHER_REFERRER, OWNER } from '../support/acts';
import { aWorld } from '../support/aWorld';
import { aReferral } from '../support/builders';

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
