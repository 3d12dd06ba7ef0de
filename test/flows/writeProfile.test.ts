/** A coordinator decides about every mark, rewrites, and cannot post what is still marked. */
import { latestProfile } from '../../src/domain/profile';
import type { Answers } from '../../src/domain/questions';
import { undecidedMarks } from '../../src/flows/profileMarks';
import { approveAndAsk } from '../../src/flows/reviewReferral';
import { decideMarks, nextStep, piecesToDecide, writeText, type Decision } from '../../src/flows/writeProfile';
import { after, SUBMIT } from '../support/acts';
import { COORDINATOR, OWNER } from '../support/people';
import { aReferral } from '../support/builders';
import { aWorld, clickBy, type World } from '../support/aWorld';

const STRENGTHS = 'Speelt graag met haar vriendin Yara de Boer. Met Yara lacht ze. Bel oma op 06-98761234.';
const CHOSEN = { homes: ['home-1'], wholeProviders: [] };

async function aWorldWith(answers: Answers<'referral'> = { strengths: STRENGTHS }): Promise<World> {
  const world = await aWorld();
  const referral = aReferral();
  await world.keeps('referral', after({ ...referral, answers: { ...referral.answers, ...answers } }, [OWNER, SUBMIT]));
  return world;
}

const click = async (world: World) => clickBy(COORDINATOR, await world.referral());
const profileOf = async (world: World) => latestProfile((await world.referral()).profiles);
const strengthsIn = async (world: World) =>
  (await profileOf(world)).facts.find(({ question }) => question === 'strengths')?.value;
const left = async (world: World) => {
  const referral = await world.referral();
  return undecidedMarks(referral, latestProfile(referral.profiles)).map(({ piece }) => piece);
};

async function decides(world: World, decisions: (Decision | undefined)[], version?: number) {
  const shown = { version: version ?? (await profileOf(world)).version, text: 'strengths' } as const;
  return decideMarks(world.means, await click(world), shown, decisions);
}

async function writes(world: World, text: 'strengths' | 'sentence', words: string) {
  return writeText(world.means, await click(world), { version: (await profileOf(world)).version, text }, words);
}

describe('the marks of a text', () => {
  test('are shown once each, with what would stand in their place', async () => {
    const world = await aWorldWith();
    const referral = await world.referral();

    const pieces = piecesToDecide(undecidedMarks(referral, latestProfile(referral.profiles)));

    expect(pieces.map(({ piece, placeholder, strength }) => [piece, placeholder, strength])).toEqual([
      ['Yara de Boer', '[naam]', 'certain'],
      ['Yara', '[naam]', 'certain'],
      ['06-98761234', '[telefoonnummer]', 'certain'],
    ]);
  });

  test('are replaced when they are certain and nobody says otherwise', async () => {
    const world = await aWorldWith();

    await decides(world, []);

    expect(await strengthsIn(world)).toBe(
      'Speelt graag met haar vriendin [naam]. Met [naam] lacht ze. Bel oma op [telefoonnummer].',
    );
    expect(await left(world)).toEqual([]);
  });

  test('are kept, or make way for a word of the coordinator, one by one', async () => {
    const world = await aWorldWith();

    await decides(world, [{ kind: 'own-word', words: 'die al lang' }, { kind: 'keep' }, { kind: 'replace' }]);

    expect(await strengthsIn(world)).toBe(
      'Speelt graag met haar vriendin die al lang. Met Yara lacht ze. Bel oma op [telefoonnummer].',
    );
    expect((await profileOf(world)).kept).toEqual(['Yara']);
  });

  test('that are doubtful stay undecided until somebody decides', async () => {
    const world = await aWorldWith({ strengths: 'Zij wil graag naar de Efteling.' });
    const before = await left(world);

    await decides(world, []);

    expect(before).not.toEqual([]);
    expect(await left(world)).toEqual(before);
  });

  test('of a version that a colleague has written over are not decided', async () => {
    const world = await aWorldWith();
    await decides(world, []);

    expect(await decides(world, [], 1)).toEqual({ kind: 'refused', reason: 'version-outdated' });
  });

  test('keep one number for each person, also when another text was rewritten before', async () => {
    const world = await aWorldWith({
      strengths: 'Speelt graag met Yara de Boer.',
      wishes: 'Wil bij haar tante Fatima Yilmaz om de hoek wonen.',
    });

    await decides(world, []);
    const referral = await world.referral();
    const marks = undecidedMarks(referral, latestProfile(referral.profiles));

    expect(await strengthsIn(world)).toBe('Speelt graag met [naam 1].');
    expect(marks.find(({ piece }) => piece === 'Fatima Yilmaz')?.placeholder).toBe('[naam 2]');
  });
});

describe('a text that was edited', () => {
  test('is read for marks again', async () => {
    const world = await aWorldWith({});

    await writes(world, 'strengths', 'Bel haar moeder op 06-12345678.');

    expect(await left(world)).toContain('06-12345678');
    expect(nextStep(await world.referral())).toBe('strengths');
  });

  test('into containing a phone number is refused at the gate, which says what is left, and nothing is posted', async () => {
    const world = await aWorldWith({});
    await writes(world, 'sentence', 'Zoekt rust, bel 06-12345678.');
    const { version } = await profileOf(world);

    const changed = await approveAndAsk(world.means, await click(world), version, CHOSEN);
    await world.delivers();

    expect(changed).toEqual({ kind: 'refused', reason: 'words-left', words: ['06-12345678'] });
    expect((await world.referral()).stage.state).toBe('submitted');
    expect(world.heard().filter((line) => line.startsWith('provider'))).toEqual([]);
  });
});

test('the review goes on where it was left, text by text, then the sentence, then the preview', async () => {
  const world = await aWorldWith({});
  const steps = [nextStep(await world.referral())];
  for (const text of ['strengths', 'helpNeeded', 'wishes', 'sentence'] as const) {
    const written = (await profileOf(world)).facts.find(({ question }) => question === text)?.value;
    const shown = { version: (await profileOf(world)).version, text };
    await writeText(world.means, await click(world), shown, String(written ?? 'Zoekt rust.'));
    steps.push(nextStep(await world.referral()));
  }

  expect(steps).toEqual(['strengths', 'helpNeeded', 'wishes', 'sentence', 'preview']);
});

describe('nothing is written', () => {
  test('for a button that belongs to no referral', async () => {
    const world = await aWorldWith();
    const unknown = { ...(await click(world)), button: 'unknown' };
    const shown = { version: 1, text: 'strengths' } as const;

    expect(await writeText(world.means, unknown, shown, 'Speelt graag.')).toEqual({ kind: 'unknown' });
    expect(await decideMarks(world.means, unknown, shown, [])).toEqual({ kind: 'unknown' });
  });

  test('in a version that is not the newest any more', async () => {
    const world = await aWorldWith();

    const written = await writeText(
      world.means,
      await click(world),
      { version: 99, text: 'strengths' },
      'Speelt graag.',
    );

    expect(written).toEqual({ kind: 'refused', reason: 'version-outdated' });
  });
});
