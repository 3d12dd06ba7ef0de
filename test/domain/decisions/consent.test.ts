/** The owner's yes says who agrees; what is voluntary needs everybody. */
import type { Command } from '../../../src/domain/commands';
import { consentAsked } from '../../../src/domain/consent';
import type { ListValue } from '../../../src/domain/lists';
import type { Consent } from '../../../src/domain/consent';
import type { Referral } from '../../../src/domain/referral';
import { aReferralIn, done, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, memberOf, OWNER } from '../../support/people';
import { aYouth } from '../../support/builders';

const TWELVE = aYouth({ birthMonth: '2014-01' });
const ELEVEN = aYouth({ birthMonth: '2014-08' });

function exploring(legalGround: ListValue<'legalGround'>, youth = TWELVE): Referral {
  const referral = aReferralIn('exploring');
  return { ...referral, answers: { ...referral.answers, legalGround }, youths: [youth] };
}

const fits = (consent: Consent): Command => ({ type: 'fits', consent });

test.each([
  { ground: 'voluntary', youth: TWELVE, asked: ['youth', 'parents'] },
  { ground: 'voluntary', youth: ELEVEN, asked: ['parents'] },
  { ground: 'ots', youth: TWELVE, asked: ['youth', 'parents', 'order'] },
  { ground: 'guardianship', youth: ELEVEN, asked: [] },
  { ground: 'guardianship', youth: {}, asked: ['youth'] },
  { ground: 'adult', youth: aYouth({ birthMonth: '2007-01' }), asked: ['youth'] },
] as const)('of $ground at $youth.birthMonth $asked is asked', ({ ground, youth, asked }) => {
  expect(consentAsked(exploring(ground, youth), '2026-03-02')).toEqual(asked);
});

test('of brothers and sisters one who is twelve is enough to ask', () => {
  const referral = { ...exploring('guardianship'), youths: [ELEVEN, TWELVE] };

  expect(consentAsked(referral, '2026-03-02')).toEqual(['youth']);
});

test.each([{}, { youth: 'yes' }, { parents: 'yes', order: 'yes' }] as const)(
  'a yes that leaves out who must agree is none: %j',
  (consent) => {
    expect(refusalOf(outcomeOf(exploring('voluntary'), OWNER, fits(consent)))).toBe('consent-missing');
  },
);

test('who agrees is kept with the yes, and only what is asked', () => {
  const said = done(outcomeOf(exploring('voluntary'), OWNER, fits({ youth: 'yes', parents: 'yes', order: 'no' })));

  expect(said.stage).toMatchObject({
    introduction: { verdicts: { owner: { consent: { youth: 'yes', parents: 'yes' } } } },
  });
});

test('without a valid order it waits, and nothing changes', () => {
  const outcome = outcomeOf(exploring('ots'), OWNER, fits({ youth: 'yes', parents: 'yes', order: 'no' }));

  expect(refusalOf(outcome)).toBe('order-not-valid');
});

test.each([
  { consent: { youth: 'no', parents: 'yes' }, reason: 'youthDoesNotWant' },
  { consent: { youth: 'yes', parents: 'no' }, reason: 'parentsDoNotAgree' },
] as const)('voluntary: $consent is a mismatch, $reason', ({ consent, reason }) => {
  const referral = exploring('voluntary');

  const said = done(outcomeOf(referral, OWNER, fits(consent)));

  expect(said.stage.state).toBe('searching');
  expect(said.pastIntroductions).toMatchObject([{ end: { kind: 'mismatch', side: 'owner', reason } }]);
  expect(told(referral, said)).toContain('provider-1: mismatch');
});

test('with a court order a no of the parents does not stop it', () => {
  const said = done(outcomeOf(exploring('ots'), OWNER, fits({ youth: 'yes', parents: 'no', order: 'yes' })));

  expect(said.stage.state).toBe('exploring');
});

test.each([memberOf(1), COORDINATOR])('$role is not asked who agrees', (actor) => {
  const outcome = outcomeOf(exploring('voluntary'), actor, { type: 'fits', onBehalfOf: 'home' });

  expect(refusalOf(outcome)).toBe('done');
});
