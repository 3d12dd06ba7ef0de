/** What people wrote is screened before anybody else may read it. */
import { certainlyIdentifying, identifyingInAnswers, identifyingPieces } from '../../src/flows/screenTexts';
import { aReferral, aYouth } from '../support/builders';

const TODAY = '2026-03-02';
const WHO = { step: 'who' } as const;

const without = (names: string) => ({ ...aReferral().answers, forbiddenNames: names });
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

describe('what a provider types', () => {
  test.each([
    ['Bel Fatima Yilmaz op 06-12345678.', ['Fatima Yilmaz', '06-12345678']],
    ['Slaapt ze door?', []],
    ['Zij wil graag naar de Efteling.', []],
    ['Bij gezinshuis De Populier is een kamer vrij.', []],
  ])('%s', (text, found) => {
    expect(certainlyIdentifying(text, ['Gezinshuis De Populier'])).toEqual(found);
  });
});
