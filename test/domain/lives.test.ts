/** What always holds, whoever does whatever in whatever order. */
import fc from 'fast-check';
import { approvedProfile, type Profile } from '../../src/domain/profile';
import { QUESTION_LIST } from '../../src/domain/questions';
import type { Actor } from '../../src/domain/actor';
import { missingAnswers, samePlace } from '../../src/domain/intake';
import type { HomeAnswer, Referral } from '../../src/domain/referral';
import { live, lives, WRITTEN, type Act } from '../support/randomLives';

/** Holds for every one of these lives. */
function inEveryLife(holds: (acts: Act[]) => void): void {
  fc.assert(
    fc.property(lives, (steps) => holds(live(steps))),
    { numRuns: 150 },
  );
}

/** Holds for every act in every life. */
const always = (holds: (act: Act) => void) => inEveryLife((acts) => acts.forEach(holds));

const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];

/** Every answer that may be shared, or may not, and stands in the referral now. */
function answersGiven({ answers, youths }: Referral, { shared }: { shared: boolean }): string[] {
  return QUESTION_LIST.filter((question) => (question.class === 'shareable') === shared).flatMap(({ id }) =>
    [answers, ...youths].flatMap((given) => leavesOf((given as Record<string, unknown>)[id] ?? [])),
  );
}

const COORDINATORS = ['coordinator-1', 'coordinator-2'];

const textOf = (profile: Profile) => JSON.stringify({ ...profile, approval: undefined });

const newNotices = ({ before, after }: Act) =>
  after.notices.filter((notice) => !before.notices.some(({ id }) => id === notice.id));

test('lives are long enough to reach every state', () => {
  const reached = new Set(fc.sample(lives, 300).flatMap((steps) => live(steps).map(({ after }) => after.stage.state)));

  expect([...reached].sort()).toEqual(
    ['drafting', 'submitted', 'returned', 'searching', 'introduced', 'exploring', 'matched', 'paused', 'closed'].sort(),
  );
});

test('no identifying or internal answer stands in a profile, a notice or what a provider is asked', () => {
  always(({ after }) => {
    const shown = leavesOf([after.profiles, after.notices, after.asks]);
    const shared = answersGiven(after, { shared: true });
    const hidden = answersGiven(after, { shared: false }).filter((answer) => !shared.includes(answer));

    expect(hidden.filter((answer) => shown.includes(answer))).toEqual([]);
    expect(hidden.filter((answer) => answer.length > 4 && shown.join('|').includes(answer))).toEqual([]);
  });
});

test('a profile holds answers to shareable questions only', () => {
  const shareable = QUESTION_LIST.filter((question) => question.class === 'shareable').map(({ id }) => id);
  always(({ after }) => {
    const facts = after.profiles.flatMap((profile) => [profile, ...profile.youths].flatMap((part) => part.facts));

    expect(facts.map(({ question }) => question).filter((id) => !shareable.includes(id))).toEqual([]);
  });
});

test('nothing that people wrote stands in a notice, an ask or the history', () => {
  always(({ after }) => {
    expect(JSON.stringify([after.notices, after.asks, after.history])).not.toContain(WRITTEN);
  });
});

test('a match has two yeses, each by that side or by a coordinator who says that it was told by phone', () => {
  always(({ after }) => {
    if (after.stage.state !== 'matched') return;
    const { home, verdicts } = after.stage.introduction;
    const own = { owner: ['person-1', 'person-2', 'deputy-1'], home: [home.provider.replace('provider', 'member')] };

    for (const side of ['owner', 'home'] as const) {
      const verdict = verdicts[side]!;
      expect(verdict.byPhone ? COORDINATORS : own[side]).toContain(verdict.by);
    }
  });
});

test('what a coordinator says for a side is marked, in the history too, and that side hears of it', () => {
  always((act) => {
    const { before, after, actor, command, outcome } = act;
    const isForSide = ['fits', 'does-not-fit', 'file-sent', 'answer-for-home'].includes(command.type);
    const isMarked = after.history.slice(before.history.length).some(({ onBehalfOf }) => onBehalfOf);
    const hears = newNotices(act).some(({ content }) => JSON.stringify(content).includes('said-for-you'));
    const wants = outcome.kind === 'done' && isForSide && actor.role === 'coordinator';

    expect({ isMarked, hears }).toEqual({ isMarked: wants, hears: wants });
  });
});

test('a home that is introduced had shown interest, and no mismatch since it was asked', () => {
  always(({ before, after }) => {
    if (before.stage.state === after.stage.state || after.stage.state !== 'introduced') return;
    const { home } = after.stage.introduction;

    expect(before.homeAnswers).toContainEqual(
      expect.objectContaining({ home, says: expect.objectContaining({ kind: 'interest' }) }),
    );
    expect(before.pastIntroductions.filter(({ askedAgain }) => !askedAgain)).not.toContainEqual(
      expect.objectContaining({ home, end: expect.objectContaining({ kind: 'mismatch' }) }),
    );
  });
});

test('every home has one current answer, which is the last thing its own provider said for it, or the coordinator by phone', () => {
  inEveryLife((acts) => {
    const lastWords = new Map<string, HomeAnswer['says']>();
    for (const { actor, command, outcome, before, after } of acts) {
      // Who is asked once more has not answered yet.
      const asked = after.waves.length > before.waves.length ? after.waves.at(-1) : undefined;
      for (const { home } of asked?.earlierAnswers ?? []) lastWords.delete(home.home);
      if (outcome.kind === 'done' && command.type === 'answer-for-home') {
        expect(actor).toMatchObject(
          actor.role === 'coordinator' ? actor : { role: 'provider', provider: command.home.provider },
        );
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
      expect(COORDINATORS).toContain(posted.approval?.by);
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
    if (act.command.type === 'answer-for-home') return;
    const home = 'introduction' in act.before.stage ? act.before.stage.introduction.home : undefined;
    const others = newNotices(act).filter(({ to }) => home && to.kind === 'provider' && to.provider !== home.provider);
    const news = others.flatMap(({ content }) => (content.kind === 'news' ? [JSON.stringify(content.news)] : []));

    expect(['still-searching', 'place-found', 'stopped'].map((what) => JSON.stringify({ what }))).toEqual(
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

const isOutsider = ({ owner, asks }: Referral, actor: Actor): boolean =>
  actor.role === 'nobody' ||
  (actor.role === 'referrer' && ![actor.person, ...actor.standsInFor].includes(owner)) ||
  (actor.role === 'provider' && !asks.some(({ provider }) => provider === actor.provider));

test('nobody but the owner of the moment, the deputy, a coordinator and an asked provider changes anything', () => {
  always(({ before, actor, command, outcome }) => {
    if (command.type === 'take-over') return;

    if (isOutsider(before, actor)) expect(outcome).toEqual({ kind: 'refused', reason: 'not-yours' });
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

test('another owner comes with the code that was given, and with nothing else', () => {
  always(({ before, after, actor, command }) => {
    if (before.owner === after.owner) return;

    expect(command).toEqual({ type: 'take-over', code: before.handOver?.code });
    expect(after.owner).toBe(actor.person);
    expect(after.handOver).toBeUndefined();
    expect(after.buttons.owner).not.toBe(before.buttons.owner);
  });
});

test('what is approved lacks no needed answer, unless a coordinator said why', () => {
  always(({ before, after, command, outcome }) => {
    if (outcome.kind === 'refused' || !['approve-and-ask', 'approve-version'].includes(command.type)) return;
    const unexplained = missingAnswers(before, '2026-03-02').filter(
      ({ place, question }) =>
        !before.waived.some((one) => one.question === question && samePlace(one.place, place) && one.reason !== ''),
    );

    expect(unexplained).toEqual([]);
    expect(after.answers).not.toHaveProperty('forbiddenNames');
  });
});

test('nothing is sent by a referrer who was not let in, and a draft that was never sent stays between us', () => {
  always(({ before, after, command }) => {
    if (before.stage.state === after.stage.state || after.stage.state !== 'submitted') return;

    if (command.type === 'submit') expect(command.isAdmitted).toBe(true);
    else expect(before.profiles).not.toHaveLength(0);
  });
});

test('a pause ends where it began, however long it took', () => {
  inEveryLife((acts) => {
    let began: Referral['stage'] | undefined;
    for (const { before, after, command, outcome } of acts) {
      if (outcome.kind === 'done' && command.type === 'pause') began = before.stage;
      if (outcome.kind === 'done' && command.type === 'resume') expect(after.stage).toEqual(began);
    }
  });
});
