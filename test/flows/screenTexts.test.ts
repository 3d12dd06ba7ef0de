/** What people wrote is screened before anybody else may read it. */
import {
  gate,
  identifyingInAnswers,
  identifyingPieces,
  leftInProfile,
  proposedTexts,
} from '../../src/flows/screenTexts';
import type { Profile } from '../../src/domain/profile';
import { aProfile, aReferral, aYouth } from '../support/builders';

const TODAY = '2026-03-02';
const WHO = { step: 'who' } as const;

const without = (names: string) => ({ ...aReferral().answers, forbiddenNames: names });
/** A profile whose one text is this. */
const saying = (text: string, change: Partial<Profile> = {}) =>
  aProfile({ facts: [{ question: 'strengths', value: text }], ...change });

describe('while a referrer writes', () => {
  test('pieces that may identify somebody are named, each once', () => {
    const strengths = 'Belt graag met 06-12345678 en nog eens met 06-12345678.';

    const found = identifyingInAnswers(aReferral({ answers: { strengths } }), WHO, TODAY);

    expect(found).toEqual(['06-12345678']);
  });

  test('the names that must not appear are found, however they are separated', () => {
    const answers = { ...without('Pippeloentje; Uk,\n Rakker '), strengths: 'Speelt met Pippeloentje, Uk en Rakker.' };

    expect(identifyingInAnswers(aReferral({ answers }), WHO, TODAY).sort()).toEqual(['Pippeloentje', 'Rakker', 'Uk']);
  });

  test('the field with those names is not screened itself, nor is what was left empty', () => {
    const answers = { forbiddenNames: 'Sem de Vries' };

    expect(identifyingInAnswers(aReferral({ answers }), WHO, TODAY)).toEqual([]);
  });

  test('only the card that was just filled in is screened', () => {
    const youths = [aYouth({ placesToAvoid: 'Bij Sem de Vries, 06-12345678.' })];

    expect(identifyingInAnswers(aReferral({ youths }), WHO, TODAY)).toEqual([]);
    expect(identifyingInAnswers(aReferral({ youths }), { step: 'care', youth: 0 }, TODAY)).toContain('06-12345678');
  });

  test('a text without anything of the kind passes', () => {
    expect(identifyingPieces([{ field: 'question', text: 'Houdt van dieren en muziek.' }])).toEqual([]);
  });
});

describe('what is proposed to the coordinator', () => {
  test('has the certain pieces replaced, in the texts and in the sentence', () => {
    const profile = saying('Bereikbaar op 06-12345678.', { sentence: 'Mail naar sem@voorbeeld.nl.' });

    const proposed = proposedTexts(aReferral(), profile);

    expect(Object.fromEntries(proposed)).toEqual({
      strengths: 'Bereikbaar op [telefoonnummer].',
      sentence: 'Mail naar [e-mailadres].',
    });
  });

  test('leaves what is doubtful for the coordinator to decide', () => {
    const proposed = proposedTexts(aReferral(), saying('Speelt graag met Rakker.'));

    expect(proposed.get('strengths')).toBe('Speelt graag met Rakker.');
  });

  test('leaves a text in which nothing was found as it was written', () => {
    const proposed = proposedTexts(aReferral(), saying('Houdt van dieren.'));

    expect(proposed.get('strengths')).toBe('Houdt van dieren.');
  });
});

describe('the last gate', () => {
  test.each([
    { name: 'a phone number', text: 'Bel 06-12345678.', piece: '06-12345678' },
    { name: 'a name that must not appear', text: 'Woonde bij Pippeloentje.', piece: 'Pippeloentje' },
    { name: 'a link', text: 'Zie www.voorbeeld.nl voor meer.', piece: 'www.voorbeeld.nl' },
  ])('holds back $name', ({ text, piece }) => {
    const profile = saying(text);
    const referral = aReferral({ profiles: [profile] });

    expect(leftInProfile(referral, profile)).toContain(piece);
    expect(gate(referral, 1)).toEqual({ kind: 'refused', reason: 'words-left' });
  });

  test('holds back what stands in the sentence', () => {
    const referral = aReferral({ profiles: [saying('Houdt van dieren.', { sentence: 'Bel 06-12345678.' })] });

    expect(gate(referral, 1)).toEqual({ kind: 'refused', reason: 'words-left' });
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
