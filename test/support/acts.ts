/** Referrals in every state, brought there act by act by the real decisions; and what an act did. */
import { dayOf } from '../../src/domain/calendar';
import { currentIntroduction } from '../../src/domain/changes';
import type { Command, CommandOf, Moment, Outcome, Refused } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import type { News, Notice } from '../../src/domain/notices';
import type { HomeRef } from '../../src/domain/party';
import type { Actor } from '../../src/domain/actor';
import type { Referral, State } from '../../src/domain/referral';
import { coarsenYouths } from '../../src/flows/coarsenYouths';
import { aReferral, MONDAY, WORKING_HOURS } from './builders';
import { deepFreeze } from './deepFreeze';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from './people';

/** Everything was answered, by a referrer who was let in. */
export const SUBMIT: Command = { type: 'submit', isAdmitted: true, incomplete: false };

/** The yes of this side; with that of the owner whoever must agree does. */
export const fitsBy = ({ role }: Actor): CommandOf<'fits'> =>
  role === 'referrer' ? { type: 'fits', consent: { youth: 'yes', parents: 'yes', order: 'yes' } } : { type: 'fits' };

let ids = 0;

/** This moment, with ids that are never the same. */
export function aMoment(now = MONDAY): Moment {
  return {
    now,
    today: dayOf(now),
    calendar: WORKING_HOURS,
    newId: () => `id-${(ids += 1)}`,
    newReference: (prefix) => `${prefix}-${(ids += 1)}`,
    coarsen: coarsenYouths,
  };
}

export const interestOf = (home: HomeRef): Command => ({
  type: 'answer-for-home',
  home,
  answeredFor: 'parent',
  says: { kind: 'interest', from: '2026-05-01' },
});

/** The referral after all these acts, each of which must be allowed. */
export function after(referral: Referral, ...acts: [Actor, Command][]): Referral {
  return acts.reduce(
    (current, [actor, command]) => done(decide(deepFreeze(current), command, actor, aMoment())),
    referral,
  );
}

/** What one act does; the referral that goes in cannot be changed. */
export function outcomeOf(referral: Referral, actor: Actor, command: Command, now = MONDAY): Outcome {
  return decide(deepFreeze(referral), command, actor, aMoment(now));
}

export function done(outcome: Outcome): Referral {
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.referral;
}

export function refusalOf(outcome: Outcome): Refused['reason'] | 'done' {
  return outcome.kind === 'refused' ? outcome.reason : 'done';
}

/** Every act on the way from the first word to a match; providers 1 and 2 are interested, provider 3 is silent. */
const WAY: readonly { to: State; acts: [Actor, Command][] }[] = [
  { to: 'submitted', acts: [[OWNER, SUBMIT]] },
  {
    to: 'searching',
    acts: [
      [COORDINATOR, { type: 'take-up' }],
      [
        COORDINATOR,
        { type: 'edit-profile', version: 1, sentence: 'Zoekt een rustige plek met dieren.', texts: {}, kept: [] },
      ],
      [COORDINATOR, { type: 'approve-and-ask', version: 2, asks: [anAskOf(1), anAskOf(2), anAskOf(3)] }],
      [memberOf(1), interestOf(homeOf(1))],
      [memberOf(2), interestOf(homeOf(2))],
    ],
  },
  { to: 'introduced', acts: [[COORDINATOR, { type: 'introduce', home: homeOf(1) }]] },
  { to: 'exploring', acts: [[OWNER, { type: 'file-sent' }]] },
  {
    to: 'matched',
    acts: [
      [OWNER, fitsBy(OWNER)],
      [memberOf(1), { type: 'fits' }],
    ],
  },
];

/** States beside the way, and the act that leads there. */
const BESIDE: Partial<Record<State, { from: State; act: [Actor, Command] }>> = {
  returned: { from: 'submitted', act: [COORDINATOR, { type: 'send-back', question: 'Hoe gaat het op school?' }] },
  paused: { from: 'searching', act: [OWNER, { type: 'pause', until: '2026-03-20' }] },
  closed: { from: 'exploring', act: [OWNER, { type: 'withdraw' }] },
};

/** A referral in this state, with everything delivered that was owed on the way. */
export function aReferralIn(state: State, draft = aReferral()): Referral {
  if (state === 'drafting') return draft;
  if (state === 'settled') return settled(aReferralIn('matched', draft));
  const beside = BESIDE[state];
  if (beside) return allSent(after(aReferralIn(beside.from, draft), beside.act));
  const acts = WAY.slice(0, WAY.findIndex(({ to }) => to === state) + 1).flatMap((step) => step.acts);
  return allSent(after(draft, ...acts));
}

/** As it is three months after moving in, when nobody has to do anything for it. */
function settled(referral: Referral): Referral {
  const introduction = currentIntroduction(referral);
  return { ...referral, stage: { state: 'settled', since: MONDAY, introduction } };
}

export function allSent(referral: Referral): Referral {
  const notices = referral.notices.map((notice): Notice => ({ ...notice, mark: { state: 'sent', at: MONDAY } }));
  const asks = referral.asks.map((ask) => ({ ...ask, post: { activityId: `post-${ask.provider}` } }));
  return { ...referral, notices, asks, ...(notices.length > 0 && { deskPost: { activityId: 'post-desk' } }) };
}

/** Who hears what, one line for each notice: `owner: introduced`, `provider-1: card`. */
export function told(before: Referral, referral: Referral): string[] {
  return referral.notices.slice(before.notices.length).map(lineOf).sort();
}

export function lineOf({ to, content }: Notice): string {
  const who = to.kind === 'provider' ? to.provider : to.kind;
  return `${who}: ${content.kind === 'card' ? 'card' : content.news.what}`;
}

/** What stands in the history of this act, one word for each entry. */
export function happened(before: Referral, referral: Referral): string[] {
  return referral.history.slice(before.history.length).map(({ what }) => what);
}

/** The news that this recipient is owed, in order. */
export function newsFor(referral: Referral, recipient: Notice['to']['kind']): News[] {
  return referral.notices.flatMap(({ to, content }) =>
    to.kind === recipient && content.kind === 'news' ? [content.news] : [],
  );
}
