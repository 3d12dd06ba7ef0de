/** What a coordinator looks at before approving. */
import { attentionFor, type Attention } from '../../src/domain/attention';
import type { Referral } from '../../src/domain/referral';
import { aReferral, aYouth } from '../support/builders';

const TODAY = '2026-03-02';

function attention(answers: Referral['answers'], youth: ReturnType<typeof aYouth> = {}): Attention[] {
  const referral = aReferral();
  const calm = { safetyOutside: 'no' } as const;
  return attentionFor(
    { ...referral, answers: { ...referral.answers, ...answers }, youths: [aYouth({ ...calm, ...youth })] },
    TODAY,
  );
}

test('an ordinary referral raises none', () => {
  expect(attention({})).toEqual([]);
});

test.each<{ answers: Referral['answers']; youth?: ReturnType<typeof aYouth>; expected: Attention }>([
  { answers: { informed: 'no', notInformedReason: 'Nog niet gelukt.' }, expected: 'notInformed' },
  { answers: { courtOrderFor: 'fosterCare' }, expected: 'orderForFosterCare' },
  { answers: { perspective: undefined }, expected: 'answersMissing' },
  {
    answers: {},
    youth: { birthMonth: '2014-03', youthView: 'doesNotWant' },
    expected: 'youthDoesNotWant',
  },
  { answers: {}, youth: { safetyOthers: ['sexual'] }, expected: 'seriousRisk' },
  { answers: {}, youth: { safetyOthers: ['physical', 'fire'] }, expected: 'seriousRisk' },
  { answers: {}, youth: { safetyOutside: 'yes', placesToAvoid: 'Tilburg' }, expected: 'threatOutside' },
  {
    answers: { siblings: 'apart', siblingsApartReason: 'threat' },
    expected: 'siblingsApart',
  },
  { answers: { canLiveInFamily: 'no' }, expected: 'cannotLiveInFamily' },
])('$answers $youth: $expected', ({ answers, youth, expected }) => {
  expect(attention(answers, youth)).toEqual([expected]);
});

describe('the court order', () => {
  test.each([
    { courtOrderUntil: '2026-05-11', expected: ['orderEndsSoon'] },
    { courtOrderUntil: '2026-05-12', expected: [] },
    { courtOrderUntil: '2026-03-01', expected: ['orderEndsSoon'] },
  ])('valid until $courtOrderUntil, ten weeks being 11 May: $expected', ({ courtOrderUntil, expected }) => {
    expect(attention({ courtOrderUntil })).toEqual(expected);
  });

  test.each([
    { granted: '2026-01-05', staysNow: 'home', expected: ['orderLapses'] },
    { granted: '2026-01-06', staysNow: 'home', expected: [] },
    { granted: '2026-01-05', staysNow: 'group', expected: [] },
  ] as const)('granted on $granted, living at $staysNow: $expected', ({ granted, staysNow, expected }) => {
    expect(attention({ courtOrderGranted: granted }, { staysNow })).toEqual(expected);
  });

  test('that no longer applies raises none', () => {
    const answers = { legalGround: 'voluntary', courtOrderFor: 'fosterCare' } as const;

    expect(attention({ ...answers, courtOrderUntil: '2026-03-03' }, { consentParents: 'yes' })).toEqual([]);
  });
});
