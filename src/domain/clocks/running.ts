/** From when each clock runs, read from what happened to a referral. */
import { awaitedSince, isAwaited } from '../awaitedAnswers';
import { addDays } from '../calendar';
import type { HistoryEvent } from '../history';
import { isOffline } from '../changes';
import { openQuestionsOf, questionsForOwner } from '../homeQuestions';
import type { Referral } from '../referral';
import type { ClockName, Run } from './clock';

export const theStage = ({ stage }: Referral): Run[] => [{ from: stage.since }];

/** Each provider whose turn it is to say something; nobody is while the cards are neutral. */
export function providersAreAwaited(referral: Referral): Run[] {
  if (isOffline(referral)) return [];
  return referral.asks
    .filter((ask) => isAwaited(referral, ask))
    .map((ask) => ({ from: awaitedSince(referral, ask), provider: ask.provider }));
}

/** The longest waiting question of a home that the coordinator must put or answer. */
export function questionWaitsForDesk(referral: Referral): Run[] {
  const waiting = openQuestionsOf(referral).filter(({ put, answer }) => !put || answer);
  return firstOf(waiting.map(({ askedAt, answer }) => answer?.at ?? askedAt));
}

/** The longest waiting question that was put to the owner. */
export function questionWaitsForOwner(referral: Referral): Run[] {
  return firstOf(questionsForOwner(referral).flatMap(({ put }) => put?.at ?? []));
}

/** Until both have said so; not while one of them told by when it expects to know. */
export function nobodyDecided({ stage }: Referral): Run[] {
  return stage.state === 'exploring' && !stage.expectedAround ? [{ from: stage.since }] : [];
}

export function verdictWasExpected({ stage }: Referral): Run[] {
  return stage.state === 'exploring' && stage.expectedAround ? [{ from: stage.expectedAround }] : [];
}

/** Since the cards were posted, or since a coordinator extended it. */
export function online(referral: Referral): Run[] {
  if (isOffline(referral)) return [];
  return [{ from: extensionsOf(referral).at(-1) ?? referral.stage.since }];
}

/** When the search was extended, since it began or was taken up again. */
export function extensionsOf({ history, stage }: Referral): Date[] {
  return history.filter(({ what, at }) => what === 'extended' && at >= stage.since).map(({ at }) => at);
}

/** The coordinator was told, and has not extended it since. */
export function isLongOnline(referral: Referral): boolean {
  return isOffline(referral) || online(referral).some((run) => firedAt(referral, 'online', run) !== undefined);
}

/** After the warning, so that nothing ends without it. */
export const warned =
  (warning: ClockName, runs: (referral: Referral) => Run[]) =>
  (referral: Referral): Run[] =>
    runs(referral).flatMap((run) => {
      const from = firedAt(referral, warning, run);
      return from ? [{ from }] : [];
    });

/** Since the owner last heard anything in this search. */
export function ownerHeard({ notices, stage }: Referral): Run[] {
  const told = notices.filter(({ to }) => to.kind === 'owner').map(({ owedSince }) => owedSince.getTime());
  return [{ from: new Date(Math.max(stage.since.getTime(), ...told)) }];
}

export function orderEnds({ answers }: Referral): Run[] {
  return answers.courtOrder === 'granted' && answers.courtOrderUntil ? [{ from: answers.courtOrderUntil }] : [];
}

/** An order is used when the youth no longer lives at home. */
export function orderWasGranted({ answers, youths }: Referral): Run[] {
  const { courtOrder, courtOrderGranted } = answers;
  const isAtHome = youths.some(({ staysNow }) => staysNow === 'home');
  return courtOrder === 'granted' && courtOrderGranted && isAtHome ? [{ from: courtOrderGranted }] : [];
}

export function movedIn({ stage }: Referral): Run[] {
  return stage.state === 'matched' && stage.movingIn ? [{ from: stage.movingIn }] : [];
}

/** There is a match, and nobody told the day. */
export function movingDayIsUnknown({ stage }: Referral): Run[] {
  return stage.state === 'matched' && !stage.movingIn ? [{ from: stage.since }] : [];
}

/** A card of which nobody knows whether it arrived; what else that provider should hear waits for it. */
export function postIsUncertain({ notices }: Referral): Run[] {
  return notices.flatMap(({ mark, to, owedSince }) =>
    mark.state === 'uncertain' && to.kind === 'provider' ? [{ from: owedSince, provider: to.provider }] : [],
  );
}

/** Since the cards turned neutral. */
export function standsStill(referral: Referral): Run[] {
  const wentOffline = referral.history.findLast(({ what }) => what === 'went-offline');
  return isOffline(referral) && wentOffline ? [{ from: wentOffline.at }] : [];
}

export function pauseEnds({ stage }: Referral): Run[] {
  return stage.state === 'paused' ? [{ from: stage.until }] : [];
}

/** The code still works on its last day. */
export function handOverEnds({ handOver }: Referral): Run[] {
  return handOver ? [{ from: addDays(handOver.until, 1) }] : [];
}

/** The same for what a clock ran for, however often it is asked. */
export function anchorOf({ from, provider }: Run): string {
  const since = typeof from === 'string' ? from : from.toISOString();
  return provider === undefined ? since : `${provider} ${since}`;
}

/** When it fired for this, the last time. */
export function firedAt({ fired }: Referral, name: ClockName, run: Run): Date | undefined {
  return fired.findLast(({ clock, anchor }) => clock === name && anchor === anchorOf(run))?.at;
}

const PAUSE_ENDS: readonly HistoryEvent[] = ['resumed', 'closed', 'withdrawn'];

/** The times in which a search stood still, the first one first; the pause under way has no end yet. */
export function pausesOf({ history }: Referral): { from: Date; until: Date }[] {
  return history.flatMap(({ what, at: from }, index) => {
    const end = history.slice(index).find((entry) => PAUSE_ENDS.includes(entry.what));
    return what === 'paused' && end ? [{ from, until: end.at }] : [];
  });
}

function firstOf(moments: readonly Date[]): Run[] {
  const [first] = [...moments].sort((one, other) => one.getTime() - other.getTime());
  return first ? [{ from: first }] : [];
}
