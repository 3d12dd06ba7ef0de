/** What is left in a profile is not posted. */
import type { Profile } from '../../src/domain/profile';
import { gate } from '../../src/flows/profileMarks';
import { aProfile, aReferral } from '../support/builders';

/** A profile whose one text is this. */
const saying = (text: string, change: Partial<Profile> = {}) =>
  aProfile({ facts: [{ question: 'strengths', value: text }], ...change });

describe('the last gate', () => {
  test.each([
    { name: 'a phone number', text: 'Bel 06-12345678.', piece: '06-12345678' },
    { name: 'a name that must not appear', text: 'Woonde bij Pippeloentje.', piece: 'Pippeloentje' },
    { name: 'a link', text: 'Zie www.voorbeeld.nl voor meer.', piece: 'www.voorbeeld.nl' },
  ])('holds back $name', ({ text, piece }) => {
    const referral = aReferral({ profiles: [saying(text)] });

    expect(gate(referral, 1)).toEqual({ kind: 'refused', reason: 'words-left', words: [piece] });
  });

  test('holds back what stands in the sentence', () => {
    const referral = aReferral({ profiles: [saying('Houdt van dieren.', { sentence: 'Bel 06-12345678.' })] });

    expect(gate(referral, 1)).toEqual({ kind: 'refused', reason: 'words-left', words: ['06-12345678'] });
  });

  test('lets pass what a coordinator decided to keep, however it is written', () => {
    const profile = saying('Woonde bij Pippeloentje, bel 06-12345678.', { kept: ['PIPPELOENTJE', '06-12345678'] });

    expect(gate(aReferral({ profiles: [profile] }), 1)).toBeUndefined();
  });

  test('lets pass what was replaced', () => {
    const referral = aReferral({ answers: {}, profiles: [saying('Belt met [naam] op [telefoonnummer].')] });

    expect(gate(referral, 1)).toBeUndefined();
  });

  test('looks at the version that is approved, not at another', () => {
    const profiles = [saying('Bel 06-12345678.'), saying('Houdt van dieren.', { version: 2 })];

    expect(gate(aReferral({ profiles }), 1)).toBeDefined();
    expect(gate(aReferral({ profiles }), 2)).toBeUndefined();
  });

  test('leaves a version that does not exist to the decision, which refuses it', () => {
    expect(gate(aReferral(), 9)).toBeUndefined();
  });
});
