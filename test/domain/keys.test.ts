/** Under which keys documents are found. */
import {
  buttonKey,
  channelKey,
  deputyKey,
  handOverKey,
  ownerKey,
  partyKeys,
  personKeys,
  referenceKey,
  referralKeys,
  roleKey,
  standsInKey,
  stateKey,
  WAITS_FOR_ADMISSION,
} from '../../src/domain/keys';
import { anAsk, aCoordinationPoint, aPerson, aProvider, aReferral } from '../support/builders';

test('a referral is found by its references, its owner, its state and every button', () => {
  const referral = aReferral({ asks: [anAsk()] });

  expect(referralKeys(referral).sort()).toEqual(
    [
      referenceKey('TP-7K3QX'),
      referenceKey('P-4M9TC'),
      ownerKey('person-1'),
      stateKey('drafting'),
      buttonKey('button-owner-1'),
      buttonKey('button-desk-1'),
      buttonKey('button-provider-1'),
    ].sort(),
  );
});

test('a referral is not found by anything a person answered', () => {
  const referral = aReferral();
  const answers = JSON.stringify([
    Object.values(referral.answers),
    referral.youths.map((youth) => Object.values(youth)),
  ]);

  const found = referralKeys(referral).map((key) => key.slice(key.indexOf(':') + 1));

  expect(found.filter((key) => answers.includes(`"${key}"`))).toEqual([]);
});

test('a referral that is handed over is found by the code too', () => {
  const referral = aReferral({ handOver: { code: 'TP-C9DFG', until: '2026-03-09' } });

  expect(referralKeys(referral)).toContain(handOverKey('TP-C9DFG'));
});

describe('a person', () => {
  test.each([
    { name: 'told about the own work and waits to be let in', person: { admission: undefined }, isFound: true },
    { name: 'was let in', person: {}, isFound: false },
    { name: 'told nothing yet', person: { work: undefined, admission: undefined }, isFound: false },
  ])('who $name is found among those who wait: $isFound', ({ person, isFound }) => {
    expect(personKeys(aPerson(person)).includes(WAITS_FOR_ADMISSION)).toBe(isFound);
  });

  test('who looks for a deputy is found by the code', () => {
    const person = aPerson({ deputyCode: { code: 'TP-D7FGH', until: '2026-03-09' } });

    expect(personKeys(person)).toEqual([deputyKey('TP-D7FGH')]);
  });

  test('who stands in for colleagues is found by each of them', () => {
    const person = aPerson({ standsInFor: ['person-2', 'person-3'] });

    expect(personKeys(person)).toEqual([standsInKey('person-2'), standsInKey('person-3')]);
  });
});

test('a party without a channel is found by nothing', () => {
  expect(partyKeys(aProvider({ channel: undefined }))).toEqual([]);
});

test('a party is found by its role and its channel', () => {
  expect(partyKeys(aProvider())).toEqual([roleKey('provider'), channelKey('19:provider-1@thread.tacv2')]);
  expect(partyKeys(aCoordinationPoint())).toEqual([
    roleKey('coordination'),
    channelKey('19:coordination@thread.tacv2'),
  ]);
});
