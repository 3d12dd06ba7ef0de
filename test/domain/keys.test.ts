/** Under which keys documents are found. */
import {
  buttonKey,
  channelKey,
  ownerKey,
  partyKeys,
  referenceKey,
  referralKeys,
  roleKey,
  stateKey,
} from '../../src/domain/keys';
import { anAsk, aCoordinationPoint, aProvider, aReferral } from '../support/builders';

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

test('a party is found by its role and its channel', () => {
  expect(partyKeys(aProvider())).toEqual([roleKey('provider'), channelKey('19:provider-1@thread.tacv2')]);
  expect(partyKeys(aCoordinationPoint())).toEqual([
    roleKey('coordination'),
    channelKey('19:coordination@thread.tacv2'),
  ]);
});
