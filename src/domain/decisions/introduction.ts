/** Home and referrer are brought together, one home at a time, and the file goes from one to the other. */
import type { Actor } from '../actor';
import { changing, currentIntroduction, DESK, OWNER, providerOf } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { News } from '../notices';
import type { HomeRef, PartyId } from '../party';
import type { Introduction, Referral } from '../referral';
import { hadMismatch } from '../waves';

/** Only a home that showed interest is introduced; the other interested homes stay on the shortlist. */
export function introduce(referral: Referral, command: CommandOf<'introduce'>, actor: Actor, moment: Moment): Outcome {
  const { home } = command;
  if (!isInterested(referral, home)) return { kind: 'refused', reason: 'home-not-interested' };
  if (hadMismatch(referral, home)) return { kind: 'refused', reason: 'home-had-mismatch' };
  const introduction: Introduction = { home, introducedAt: moment.now, verdicts: {} };
  return changing(referral, actor, moment)
    .to({ state: 'introduced', introduction })
    .noting('introduced', { home })
    .telling({ what: 'introduced', home }, OWNER, providerOf(home))
    .tellingProviders(toOtherInterested(referral, home, { what: 'another-introduced' }))
    .showing(DESK, providerOf(home))
    .done();
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

/** The referrer sent the file to the home, outside the bot. */
export function fileSent(referral: Referral, command: CommandOf<'file-sent'>, actor: Actor, moment: Moment): Outcome {
  if (command.onBehalfOf === 'home') return { kind: 'refused', reason: 'not-yours' };
  const introduction = { ...currentIntroduction(referral), fileSentAt: moment.now };
  const { home } = introduction;
  const byPhone = actor.role === 'coordinator';
  return changing(referral, actor, moment)
    .to({ state: 'exploring', introduction })
    .noting('file-sent', { home, ...(byPhone && { onBehalfOf: 'owner' as const }) })
    .telling({ what: 'file-sent', home }, providerOf(home))
    .telling({ what: 'said-for-you', home }, ...(byPhone ? [OWNER] : []))
    .showing(DESK, providerOf(home))
    .done();
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
