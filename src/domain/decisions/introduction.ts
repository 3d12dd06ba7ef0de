/** Home and referrer are brought together, one home at a time, and the file goes from one to the other. */
import type { Actor } from '../actor';
import { changing, currentIntroduction, DESK, isOffline, OWNER, providerOf } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { News } from '../notices';
import type { HomeRef, PartyId } from '../party';
import type { Ask, Introduction, Referral } from '../referral';
import { hadMismatch } from '../waves';
import { aboutSide, confirmedBy, sideOf } from './sides';

/** Only a home that showed interest is introduced; the other interested homes stay on the shortlist. */
export function introduce(referral: Referral, command: CommandOf<'introduce'>, actor: Actor, moment: Moment): Outcome {
  const { home } = command;
  if (!isInterested(referral, home)) return { kind: 'refused', reason: 'home-not-interested' };
  if (hadMismatch(referral, home)) return { kind: 'refused', reason: 'home-had-mismatch' };
  const introduction: Introduction = { home, introducedAt: moment.now, verdicts: {} };
  const introduced = changing(referral, actor, moment)
    .with({ asks: referral.asks.map((ask) => (ask.provider === home.provider ? inSpiteOfContract(ask) : ask)) })
    .to({ state: 'introduced', introduction })
    .noting('introduced', { home })
    .telling({ what: 'introduced', home }, OWNER, providerOf(home))
    .tellingProviders(toOtherInterested(referral, home, { what: 'another-introduced' }));
  // Cards that were neutral can be answered again.
  return (isOffline(referral) ? introduced.showingEverybody() : introduced.showing(DESK, providerOf(home))).done();
}

/** Who chooses a home of a provider that is out of contract lets that provider take part again. */
function inSpiteOfContract({ stopped, ...ask }: Ask): Ask {
  return stopped && stopped.why !== 'out-of-contract' ? { ...ask, stopped } : ask;
}

/** Ended before the file was sent: no mismatch, the home keeps its place on the shortlist. */
export function callOff(referral: Referral, _command: CommandOf<'call-off'>, actor: Actor, moment: Moment): Outcome {
  const { home } = currentIntroduction(referral);
  const past = { home, endedAt: moment.now, end: { kind: 'called-off' } } as const;
  return changing(referral, actor, moment)
    .with({ pastIntroductions: [...referral.pastIntroductions, past] })
    .to({ state: 'searching' })
    .noting('called-off', { home })
    .telling({ what: 'called-off', home }, OWNER, providerOf(home))
    .tellingProviders(toOtherInterested(referral, home, { what: 'still-searching' }))
    .showing(DESK, providerOf(home))
    .done();
}

/** The referrer sent the file to the home, outside the bot; once more only when the home missed it. */
export function fileSent(referral: Referral, command: CommandOf<'file-sent'>, actor: Actor, moment: Moment): Outcome {
  if (command.onBehalfOf === 'home') return { kind: 'refused', reason: 'not-yours' };
  const { fileMissedAt, ...current } = currentIntroduction(referral);
  const { stage } = referral;
  const introduction = { ...current, fileSentAt: moment.now };
  const { home } = introduction;
  if (stage.state === 'exploring' && !fileMissedAt) return { kind: 'refused', reason: 'already-said' };
  const change = changing(referral, actor, moment);
  const sent =
    stage.state === 'exploring'
      ? change.with({ stage: { ...stage, introduction } })
      : change.to({ state: 'exploring', introduction });
  const told = sent
    .noting('file-sent', aboutSide(actor, home, 'owner'))
    .telling({ what: 'file-sent', home }, providerOf(home));
  return confirmedBy(told, actor, home, 'owner').showing(DESK).done();
}

/** The home waits for a file: coordinator and referrer hear it, once for each time that it was sent. */
export function noFileYet(
  referral: Referral,
  { onBehalfOf }: CommandOf<'no-file-yet'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const introduction = currentIntroduction(referral);
  const { home } = introduction;
  if (sideOf(actor, home, onBehalfOf) !== 'home') return { kind: 'refused', reason: 'not-yours' };
  if (introduction.fileMissedAt) return { kind: 'refused', reason: 'already-said' };
  const stage = { ...referral.stage, introduction: { ...introduction, fileMissedAt: moment.now } } as Referral['stage'];
  const said = changing(referral, actor, moment)
    .with({ stage })
    .noting('no-file-yet', aboutSide(actor, home, 'home'))
    .telling({ what: 'no-file-yet', home }, DESK, OWNER);
  return confirmedBy(said, actor, home, 'home').showing(DESK).done();
}

/** News for the other providers that have an interested home; they never hear who, why or how many. */
export function toOtherInterested(referral: Referral, home: HomeRef, news: News) {
  return (provider: PartyId): News | undefined => {
    const isInterestedToo = referral.homeAnswers.some(
      (answer) =>
        answer.home.provider === provider && answer.says.kind === 'interest' && !hadMismatch(referral, answer.home),
    );
    return provider !== home.provider && isInterestedToo ? news : undefined;
  };
}

function isInterested(referral: Referral, home: HomeRef): boolean {
  return referral.homeAnswers.some((answer) => answer.home.home === home.home && answer.says.kind === 'interest');
}
