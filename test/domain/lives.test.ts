/** What always holds, whoever does whatever in whatever order. */
import fc from 'fast-check';
import { approvedProfile, type Profile } from '../../src/domain/profile';
import { QUESTION_LIST } from '../../src/domain/questions';
import type { HomeAnswer, Referral } from '../../src/domain/referral';
import { live, lives, WRITTEN, type Act } from '../support/randomLives';

/** Holds for every one of these lives. */
function inEveryLife(holds: (acts: Act[]) => void): void {
  fc.assert(
    fc.property(lives, (steps) => holds(live(steps))),
    { numRuns: 500 },
  );
}

/** Holds for every act in every life. */
const always = (holds: (act: Act) => void) => inEveryLife((acts) => acts.forEach(holds));

const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];

/** Every answer of this class that stands in the referral now. */
function answersOfClass({ answers, youths }: Referral, wanted: string): string[] {
  return QUESTION_LIST.filter((question) => question.class === wanted).flatMap(({ id }) =>
    [answers, ...youths].flatMap((given) => leavesOf((given as Record<string, unknown>)[id] ?? [])),
  );
}

const textOf = (profile: Profile) => JSON.stringify({ ...profile, approval: undefined });

const newNotices = ({ before, after }: Act) =>
  after.notices.filter((notice) => !before.notices.some(({ id }) => id === notice.id));

test('lives are long enough to reach every state', () => {
  const reached = new Set(fc.sample(lives, 300).flatMap((steps) => live(steps).map(({ after }) => after.stage.state)));

  expect([...reached].sort()).toEqual(
    ['drafting', 'submitted', 'searching', 'introduced', 'exploring', 'matched', 'closed'].sort(),
  );
});

test('no identifying or internal answer stands in a profile, a notice or what a provider is asked', () => {
  always(({ after }) => {
    const shown = leavesOf([after.profiles, after.notices, after.asks]);

    expect(answersOfClass(after, 'internal').filter((answer) => shown.includes(answer))).toEqual([]);
    expect(answersOfClass(after, 'identifying').filter((answer) => shown.join('|').includes(answer))).toEqual([]);
  });
});

test('nothing that people wrote stands in a notice, an ask or the history', () => {
  always(({ after }) => {
    expect(JSON.stringify([after.notices, after.asks, after.history])).not.toContain(WRITTEN);
  });
});

test('a match has two yeses: of the owner, and of a member of the provider of that home', () => {
  always(({ after }) => {
    if (after.stage.state !== 'matched') return;
    const { home, verdicts } = after.stage.introduction;

    expect(verdicts).toMatchObject({ owner: { fits: true, by: after.owner }, home: { fits: true } });
    expect(verdicts.home?.by).toBe(home.provider.replace('provider', 'member'));
  });
});

test('a home that is introduced had shown interest, and no mismatch before', () => {
  always(({ before, after }) => {
    if (before.stage.state === after.stage.state || after.stage.state !== 'introduced') return;
    const { home } = after.stage.introduction;

    expect(before.homeAnswers).toContainEqual(
      expect.objectContaining({ home, says: expect.objectContaining({ kind: 'interest' }) }),
    );
    expect(before.pastIntroductions).not.toContainEqual(
      expect.objectContaining({ home, end: expect.objectContaining({ kind: 'mismatch' }) }),
    );
  });
});

test('every home has one current answer, which is the last thing its own provider said for it', () => {
  inEveryLife((acts) => {
    const lastWords = new Map<string, HomeAnswer['says']>();
    for (const { actor, command, outcome, after } of acts) {
      if (outcome.kind === 'done' && command.type === 'answer-for-home') {
        expect(actor).toMatchObject({ role: 'provider', provider: command.home.provider });
        lastWords.set(command.home.home, command.says);
      }
      expect(after.homeAnswers).toHaveLength(lastWords.size);
      expect(new Map(after.homeAnswers.map(({ home, says }) => [home.home, says]))).toEqual(lastWords);
    }
  });
});

test('what providers see was approved by a coordinator, word for word as it was drafted', () => {
  inEveryLife((acts) => {
    const drafts = new Map<number, string>();
    for (const { after } of acts) {
      for (const profile of after.profiles) {
        if (!drafts.has(profile.version)) drafts.set(profile.version, textOf(profile));
      }
      if (after.asks.length === 0) continue;
      const posted = approvedProfile(after.profiles)!;
      expect(['coordinator-1', 'coordinator-2']).toContain(posted.approval?.by);
      expect(textOf(posted)).toBe(drafts.get(posted.version));
    }
  });
});

test('nobody hears the same thing twice because of one act', () => {
  always((act) => {
    const told = newNotices(act).map(({ to, content }) => JSON.stringify([to, content]));

    expect(new Set(told).size).toBe(told.length);
  });
});

test('providers that do not have the home hear only three things of an introduction and its end', () => {
  always((act) => {
    const home = 'introduction' in act.before.stage ? act.before.stage.introduction.home : undefined;
    const others = newNotices(act).filter(({ to }) => home && to.kind === 'provider' && to.provider !== home.provider);
    const news = others.flatMap(({ content }) => (content.kind === 'news' ? [JSON.stringify(content.news)] : []));

    expect(['still-searching', 'place-found', 'withdrawn'].map((what) => JSON.stringify({ what }))).toEqual(
      expect.arrayContaining([...new Set(news)]),
    );
  });
});

test('every change of state stands in the history, by whom and in which role', () => {
  always(({ before, after, actor }) => {
    expect(after.history.slice(0, before.history.length)).toEqual(before.history);
    if (before.stage.state === after.stage.state) return;

    const noted = after.history.slice(before.history.length);
    expect(noted.length).toBeGreaterThan(0);
    expect(noted.every(({ by, role }) => by === actor.person && role === actor.role)).toBe(true);
  });
});

test('a refusal says why and carries no changed referral', () => {
  always(({ outcome }) => {
    if (outcome.kind === 'done') return;

    expect(outcome).not.toHaveProperty('referral');
    expect(outcome.reason).toMatch(/^[a-z-]+$/);
  });
});

test('somebody without a role, another referrer and a provider that was not asked never change anything', () => {
  always(({ before, actor, outcome }) => {
    const isOutsider =
      actor.role === 'nobody' ||
      (actor.role === 'referrer' && actor.person !== before.owner) ||
      (actor.role === 'provider' && !before.asks.some(({ provider }) => provider === actor.provider));
    if (isOutsider) expect(outcome).toEqual({ kind: 'refused', reason: 'not-yours' });
  });
});

test('there is one ask for each provider, with a reference that no other audience has', () => {
  always(({ after }) => {
    const references = [after.reference, ...after.asks.map(({ reference }) => reference)];
    const buttons = [...Object.values(after.buttons), ...after.asks.map(({ button }) => button)];

    expect(new Set(after.asks.map(({ provider }) => provider)).size).toBe(after.asks.length);
    expect(new Set([...references, ...buttons]).size).toBe(references.length + buttons.length);
  });
});
