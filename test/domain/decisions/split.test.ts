/** Brothers and sisters who go on in two searches. */
import type { Command, CommandOf } from '../../../src/domain/commands';
import { splitOff } from '../../../src/domain/decisions/split';
import { approvedProfile, latestProfile } from '../../../src/domain/profile';
import { QUESTION_LIST } from '../../../src/domain/questions';
import type { Referral } from '../../../src/domain/referral';
import { aMoment, aReferralIn, done, happened, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR } from '../../support/people';
import { aYouth } from '../../support/builders';

const GIRL = aYouth();
const BOY = aYouth({ sex: 'boy', birthMonth: '2017-02' });
const SISTER = aYouth({ birthMonth: '2019-06' });

const splitting = (change: Partial<CommandOf<'split'>> = {}): CommandOf<'split'> => ({
  type: 'split',
  youths: [1],
  outOf: 3,
  reason: 'conflict',
  words: ' Veel ruzie. ',
  into: 'TP-N3WST',
  ...change,
});

const three = (state: 'submitted' | 'searching' = 'searching'): Referral => {
  const referral = aReferralIn(state);
  return {
    ...referral,
    youths: [GIRL, BOY, SISTER],
    answers: { ...referral.answers, youthCount: '3', siblings: 'mustTogether' },
    waived: [
      { place: { step: 'youth', youth: 2 }, question: 'sex', reason: 'Volgt.', by: 'coordinator-1', at: new Date(0) },
      { place: { step: 'who' }, question: 'strengths', reason: 'Volgt.', by: 'coordinator-1', at: new Date(0) },
    ],
  };
};
const stay = (referral = three(), command = splitting()) => done(outcomeOf(referral, COORDINATOR, command));
const leave = (referral = three(), command = splitting()) =>
  splitOff(referral, command, { id: 'referral-1.split.1', actor: COORDINATOR, moment: aMoment() });

test('each youth is in exactly one of the two, with everything that was answered', () => {
  expect(stay().youths).toEqual([GIRL, SISTER]);
  expect(leave().youths).toEqual([BOY]);
  expect(leave().answers).toMatchObject({ strengths: three().answers.strengths, youthCount: '1' });
  expect(stay().answers.youthCount).toBe('2');
});

test('the two point to each other, with the reason, and are not taken for doubles', () => {
  const { splits, notDoubleOf } = stay();
  const other = leave();

  expect(splits).toMatchObject([{ other: 'TP-N3WST', reason: 'conflict', words: 'Veel ruzie.', by: 'coordinator-1' }]);
  expect(other).toMatchObject({ reference: 'TP-N3WST', splits: [{ other: three().reference, reason: 'conflict' }] });
  expect([notDoubleOf, other.notDoubleOf]).toEqual([['TP-N3WST'], [three().reference]]);
});

test('who is left alone lives apart for that reason; who stays together stays so', () => {
  expect(leave().answers).toMatchObject({ siblings: 'apart', siblingsApartReason: 'conflict' });
  expect(stay().answers.siblings).toBe('mustTogether');
});

test('the search goes on with a new version to approve, while the posted one and the answers of homes stay', () => {
  const referral = three();

  const left = stay(referral);

  expect(left.stage).toEqual(referral.stage);
  expect(left.homeAnswers).toEqual(referral.homeAnswers);
  expect(approvedProfile(left.profiles)).toEqual(approvedProfile(referral.profiles));
  expect(left.profiles.at(-1)).toMatchObject({ version: 3 });
  expect(left.profiles.at(-1)).not.toHaveProperty('approval');
  expect(left.profiles.at(-1)?.youths).toHaveLength(2);
});

test('the other begins at the review: nobody was asked for it, and nobody answered', () => {
  const other = leave();

  expect(other.stage.state).toBe('submitted');
  expect(other.profiles).toMatchObject([{ version: 1 }]);
  expect(approvedProfile(other.profiles)).toBeUndefined();
  expect([other.asks, other.waves, other.homeAnswers, other.notes, other.handled]).toEqual([[], [], [], [], []]);
  expect(other.deskPost).toBeUndefined();
});

test('both keep the words that the coordinator gave the texts, to be read once more', () => {
  const referral = three();
  const helpNeeded = 'Hulp bij slapen en een vaste dagindeling.';
  const rewritten: Command = {
    type: 'edit-profile',
    version: 2,
    sentence: 'Drie kinderen die van dieren houden.',
    texts: { helpNeeded },
    kept: [],
  };
  const written = done(outcomeOf(referral, COORDINATOR, rewritten));

  const profiles = [stay(written), leave(written)].map((one) => latestProfile(one.profiles));

  for (const { sentence, facts, originals } of profiles) {
    expect(sentence).toBe('Drie kinderen die van dieren houden.');
    expect(facts).toContainEqual({ question: 'helpNeeded', value: helpNeeded });
    expect(originals.map(({ isRead }) => isRead)).not.toContain(true);
  }
});

test('no profile of either tells an answer about the youths of the other, or one that is not shareable', () => {
  const text = JSON.stringify([stay().profiles.at(-1), leave().profiles]);
  const hidden = QUESTION_LIST.filter((question) => question.class !== 'shareable').map(({ id }) => id);

  expect(hidden.filter((id) => text.includes(`"question":"${id}"`))).toEqual([]);
  expect(leave().profiles[0]?.youths).toHaveLength(1);
});

test('no opaque id of the one opens the other', () => {
  const other = leave();

  expect(Object.values(three().buttons)).not.toContain(other.buttons.owner);
  expect(Object.values(three().buttons)).not.toContain(other.buttons.desk);
});

test('the owner hears it once, and of no provider is anything asked yet', () => {
  const referral = three();

  expect(told(referral, stay(referral))).toEqual(['desk: card', 'owner: split']);
  expect(leave().notices.map(({ to, content }) => [to.kind, content.kind])).toEqual([['desk', 'card']]);
  expect(happened(referral, stay(referral))).toEqual(['split']);
});

test('what was waived about a youth is asked again, since the youths change places', () => {
  expect(stay().waived.map(({ question }) => question)).toEqual(['strengths']);
});

test.each<[string, Partial<CommandOf<'split'>>, string]>([
  ['nobody leaves', { youths: [] }, 'nobody-to-split'],
  ['nobody stays', { youths: [0, 1, 2] }, 'nobody-to-split'],
  ['a youth that is not there leaves', { youths: [5] }, 'nobody-to-split'],
  ['a colleague has split it already', { outOf: 4 }, 'version-outdated'],
  ['the reason is another, without words', { reason: 'other', words: ' ' }, 'words-missing'],
])('is refused when %s', (_, change, reason) => {
  expect(refusalOf(outcomeOf(three(), COORDINATOR, splitting(change)))).toBe(reason);
});

test('can be done before anybody was asked', () => {
  expect(stay(three('submitted')).stage.state).toBe('submitted');
});
