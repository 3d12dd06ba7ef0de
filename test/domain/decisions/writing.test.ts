/** Texts that a coordinator has been through, what becomes of them when the referrer sends again, and exact forms that are kept. */
import type { Actor } from '../../../src/domain/actor';
import type { Command } from '../../../src/domain/commands';
import { latestProfile } from '../../../src/domain/profile';
import type { Referral } from '../../../src/domain/referral';
import { aYouth, aReferral } from '../../support/builders';
import { after, aReferralIn, done, happened, outcomeOf, refusalOf, SUBMIT, told } from '../../support/acts';
import { anAskOf, COORDINATOR, OWNER } from '../../support/people';

const writing = (texts: Extract<Command, { type: 'edit-profile' }>['texts'], version = 1): Command => ({
  type: 'edit-profile',
  version,
  sentence: '',
  texts,
  kept: [],
});
const answering = (values: Record<string, string>): Command => ({
  type: 'answer-questions',
  place: { step: 'who' },
  values,
  asked: Object.keys(values) as ('strengths' | 'helpNeeded')[],
});
const textOf = (referral: Referral, question: string) =>
  latestProfile(referral.profiles).facts.find((fact) => fact.question === question)?.value;
const readIn = (referral: Referral) =>
  latestProfile(referral.profiles)
    .originals.filter(({ isRead }) => isRead)
    .map(({ question }) => question);

describe('a text that was only looked at', () => {
  test('stays in its version, and it is known that it was read', () => {
    const referral = aReferralIn('submitted');

    const read = done(outcomeOf(referral, COORDINATOR, writing({ strengths: String(textOf(referral, 'strengths')) })));

    expect(read.profiles).toHaveLength(1);
    expect(readIn(read)).toEqual(['strengths']);
    expect(happened(referral, read)).toEqual([]);
  });

  test('of a version that a colleague has written over is refused', () => {
    const referral = after(aReferralIn('submitted'), [COORDINATOR, writing({ strengths: 'Is graag buiten.' })]);

    expect(refusalOf(outcomeOf(referral, COORDINATOR, writing({ wishes: 'Niets.' })))).toBe('version-outdated');
  });
});

describe('sending again', () => {
  const rewritten = () =>
    after(
      aReferralIn('searching'),
      [OWNER, answering({ helpNeeded: 'Zoekt nu vooral hulp bij het slapen en het wennen.' })],
      [OWNER, SUBMIT],
      [
        COORDINATOR,
        { ...writing({ helpNeeded: 'Zoekt hulp bij het slapen.' }, 3), sentence: 'Zoekt rust.' } as Command,
      ],
    );

  test('with nothing changed makes no version, and the coordination point hears it', () => {
    const referral = rewritten();

    const sent = done(outcomeOf(referral, OWNER, SUBMIT));

    expect(sent.profiles).toEqual(referral.profiles);
    expect(told(referral, sent)).toContain('desk: changed');
  });

  test('with another answer keeps the words and the sentence of the coordinator', () => {
    const sent = after(rewritten(), [OWNER, answering({ strengths: 'Kan goed zingen.' })], [OWNER, SUBMIT]);

    expect(textOf(sent, 'helpNeeded')).toBe('Zoekt hulp bij het slapen.');
    expect(textOf(sent, 'strengths')).toBe('Kan goed zingen.');
    expect(latestProfile(sent.profiles).sentence).toBe('Zoekt rust.');
    expect(readIn(sent)).toEqual(['helpNeeded']);
  });

  test('with that very text written anew brings the new text, which nobody has read yet', () => {
    const text = 'Zoekt een huis waar het rustig is en vaste dagen.';

    const sent = after(rewritten(), [OWNER, answering({ helpNeeded: text })], [OWNER, SUBMIT]);

    expect(textOf(sent, 'helpNeeded')).toBe(text);
    expect(readIn(sent)).toEqual([]);
  });

  test('keeps a piece that was looked at only as long as it stands there', () => {
    const kept = { ...writing({ helpNeeded: 'Is dol op Vlinder.' }, 3), kept: ['Vlinder'] } as Command;
    const before = after(rewritten(), [COORDINATOR, { ...kept, version: 4 } as Command]);

    const [same, other] = [
      'Zoekt nu vooral hulp bij het slapen en het wennen.',
      'Zoekt een huis met veel dieren en veel rust.',
    ].map((helpNeeded) => after(before, [OWNER, answering({ helpNeeded, strengths: 'Zingt.' })], [OWNER, SUBMIT]));

    expect(latestProfile(same!.profiles).kept).toEqual(['Vlinder']);
    expect(latestProfile(other!.profiles).kept).toEqual([]);
  });
});

describe('few young people', () => {
  const REASON = 'Zonder leeftijd kan geen huis kiezen.';
  const keeping = (version = 1, reason = REASON): Command => ({ type: 'keep-exact', version, reason });
  const rare = () => after(aReferral({ youths: [aYouth({ birthMonth: '2024-08' })] }), [OWNER, SUBMIT]);

  test('are told in a band, and what is exact stays known', () => {
    const { youths, group } = latestProfile(rare().profiles);

    expect(youths[0]?.age).toEqual({ unit: 'band', from: 0, to: 3 });
    expect(group).toMatchObject({ coarsened: ['band'], isLargeEnough: true });
    expect(group.exact[0]?.age).toEqual({ unit: 'months', number: 19 });
  });

  test('are told exactly in the next version when the coordinator says why', () => {
    const referral = rare();

    const kept = done(outcomeOf(referral, COORDINATOR, keeping()));

    expect(latestProfile(kept.profiles)).toMatchObject({ version: 2, group: { isExactKept: true } });
    expect(latestProfile(kept.profiles).youths[0]?.age).toEqual({ unit: 'months', number: 19 });
    expect(happened(referral, kept)).toEqual(['exact-kept']);
    expect(kept.notes).toMatchObject([{ text: REASON, about: 'exact-kept', by: 'coordinator-1' }]);
  });

  test.each([
    { name: 'without a reason', command: keeping(1, '  '), expected: 'words-missing' },
    { name: 'of an older version', command: keeping(7), expected: 'version-outdated' },
  ])('are not told exactly $name', ({ command, expected }) => {
    expect(refusalOf(outcomeOf(rare(), COORDINATOR, command))).toBe(expected);
  });

  test.each([
    { name: 'nothing was made coarser', referral: () => aReferralIn('submitted'), version: 1 },
    { name: 'they are told exactly already', referral: () => after(rare(), [COORDINATOR, keeping()]), version: 2 },
  ])('$name: there is nothing to keep', ({ referral, version }) => {
    expect(refusalOf(outcomeOf(referral(), COORDINATOR, keeping(version)))).toBe('already-said');
  });
});

describe('who approves', () => {
  const approving: Command = { type: 'approve-and-ask', version: 2, asks: [anAskOf(1)] };
  const written = () =>
    after(aReferralIn('submitted'), [COORDINATOR, { ...writing({}), sentence: 'Zoekt rust.' } as Command]);

  test('holds the referral, when nobody did', () => {
    expect(after(written(), [COORDINATOR, approving]).holder).toBe('coordinator-1');
  });

  test('does not take it from a colleague', () => {
    const held = after(written(), [{ role: 'coordinator', person: 'coordinator-2' }, { type: 'take-up' }]);

    expect(after(held, [COORDINATOR, approving]).holder).toBe('coordinator-2');
  });
});

test.each<[string, Actor, Command]>([
  ['is withdrawn', OWNER, { type: 'withdraw' }],
  ['is refused', COORDINATOR, { type: 'refuse', words: 'Er is meer zorg nodig.' }],
  ['turns out to be a double', COORDINATOR, { type: 'close', reason: 'duplicate' }],
])('names that must not appear are erased when a referral %s before it was approved', (_, actor, command) => {
  const referral = aReferralIn('submitted');

  const ended = done(outcomeOf(referral, actor, command));

  expect(referral.answers).toHaveProperty('forbiddenNames');
  expect(ended.answers).not.toHaveProperty('forbiddenNames');
});
