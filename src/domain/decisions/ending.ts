/** A referral ends before there is a match, or is opened again; everybody involved hears it at once. */
import type { Actor } from '../actor';
import { changing, DESK, introductionOf, isInReview, OWNER, type Change } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import { redraftProfile } from '../profile';
import { QUESTION_LIST } from '../questions';
import type { Referral } from '../referral';
import { unlessSaid } from './sides';
import { withoutCurrentWave } from '../waves';

/** The referrer withdraws; nobody was told of a draft, so nobody but its owner hears that it stops. */
export function withdraw(referral: Referral, _command: CommandOf<'withdraw'>, actor: Actor, moment: Moment): Outcome {
  const wasDraft = referral.stage.state === 'drafting';
  const closed = changing(referral, actor, moment)
    .to({ state: 'closed', reason: 'withdrawn' })
    .noting('withdrawn')
    .telling({ what: 'withdrawn' }, ...unlessSaid(referral, actor), ...(wasDraft ? [] : [DESK]));
  return wasDraft ? closed.done() : stopping(closed, referral).done();
}

export function close(referral: Referral, { reason }: CommandOf<'close'>, actor: Actor, moment: Moment): Outcome {
  const closed = changing(referral, actor, moment)
    .to({ state: 'closed', reason })
    .noting('closed')
    .telling({ what: 'closed' }, OWNER);
  return stopping(closed, referral).done();
}

/** Providers hear it, unless they heard it before and it was only opened again. */
function stopping(closed: Change, before: Referral): Change {
  if (isInReview(before)) return closed.showing(DESK);
  return closed.tellingProviders(() => ({ what: 'stopped' })).showingEverybody();
}

/**
 * Back to the review with all answers kept; the profile must be approved again before anybody is asked. A draft that
 * was withdrawn stays closed: its owner never sent it. A youth who lived in a home and is searched for again moved out.
 */
export function reopen(referral: Referral, _command: CommandOf<'reopen'>, actor: Actor, moment: Moment): Outcome {
  const latest = referral.profiles.at(-1);
  if (!latest) return { kind: 'refused', reason: 'not-in-this-state', state: referral.stage.state };
  const redrafted = redraftProfile(referral, latest, moment);
  const home = introductionOf(referral)?.home;
  const movedOut = home ? [{ home, endedAt: moment.now, end: { kind: 'moved-out' } } as const] : [];
  const change = changing(referral, actor, moment);
  // That a place was found is no longer so; the cards of a search that stopped are as they were.
  return (home ? change.showingEverybody() : change)
    .with({
      profiles: [...referral.profiles, redrafted],
      pastIntroductions: [...referral.pastIntroductions, ...movedOut],
      waves: withoutCurrentWave(referral, moment),
    })
    .to({ state: 'submitted' })
    .noting('reopened')
    .telling({ what: 'reopened' }, OWNER)
    .showing(DESK)
    .done();
}

/** Some time after the end only what shows that the same youth comes a second time is still known. */
export function forgettingIdentifying(change: Change): Change {
  const { answers, youths } = change.referral;
  return change.with({ answers: forgotten(answers), youths: youths.map(forgotten) }).noting('identifying-erased');
}

const FOR_DOUBLES: readonly string[] = ['homeMunicipality', 'birthMonth'];
const TO_FORGET: ReadonlySet<string> = new Set(
  QUESTION_LIST.filter((question) => question.class === 'identifying' && !FOR_DOUBLES.includes(question.id)).map(
    ({ id }) => id,
  ),
);

function forgotten<A extends object>(answers: A): A {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !TO_FORGET.has(id))) as A;
}
