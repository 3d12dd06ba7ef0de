/** Home and referrer are brought together, one home at a time, and the file goes from one to the other. */
import { currentIntroduction, inStage, noted, owing, owingCard, owingProviders } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { HomeRef } from '../party';
import type { Actor } from '../person';
import type { Introduction, Referral } from '../referral';

/** Only a home that showed interest is introduced; the other interested homes stay on the shortlist. */
export function introduce(referral: Referral, command: CommandOf<'introduce'>, actor: Actor, moment: Moment): Outcome {
  const { home } = command;
  if (!isInterested(referral, home)) return { kind: 'refused', reason: 'home-not-interested' };
  if (hadMismatch(referral, home)) return { kind: 'refused', reason: 'home-had-mismatch' };
  const introduction: Introduction = { home, introducedAt: moment.now, verdicts: {} };
  const introduced = inStage(referral, { state: 'introduced', since: moment.now, introduction });
  const noticed = noted(introduced, actor, moment, { what: 'introduced', home: home.home, provider: home.provider });
  const owner = owing(noticed, moment, { kind: 'owner' }, { what: 'introduced', home });
  const chosen = owing(owner, moment, { kind: 'provider', provider: home.provider }, { what: 'introduced', home });
  const others = owingProviders(chosen, moment, (provider) =>
    isOtherInterested(referral, provider, home) ? { what: 'another-introduced' } : undefined,
  );
  return { kind: 'done', referral: withCards(others, home, moment) };
}

/** Ended before the file was sent: no mismatch, the home keeps its place on the shortlist. */
export function callOff(referral: Referral, _command: CommandOf<'call-off'>, actor: Actor, moment: Moment): Outcome {
  const introduction = currentIntroduction(referral);
  const { home } = introduction;
  const past = { home, endedAt: moment.now, end: { kind: 'called-off' } } as const;
  const searching = inStage(
    { ...referral, pastIntroductions: [...referral.pastIntroductions, past] },
    { state: 'searching', since: moment.now },
  );
  const noticed = noted(searching, actor, moment, { what: 'called-off', home: home.home, provider: home.provider });
  const owner = owing(noticed, moment, { kind: 'owner' }, { what: 'called-off', home });
  const chosen = owing(owner, moment, { kind: 'provider', provider: home.provider }, { what: 'called-off', home });
  return { kind: 'done', referral: withCards(toldSearchGoesOn(chosen, home, moment), home, moment) };
}

/** The referrer sent the file to the home, outside the bot. */
export function fileSent(referral: Referral, _command: CommandOf<'file-sent'>, actor: Actor, moment: Moment): Outcome {
  const introduction = { ...currentIntroduction(referral), fileSentAt: moment.now };
  const { home } = introduction;
  const exploring = inStage(referral, { state: 'exploring', since: moment.now, introduction });
  const noticed = noted(exploring, actor, moment, { what: 'file-sent', home: home.home, provider: home.provider });
  const chosen = owing(noticed, moment, { kind: 'provider', provider: home.provider }, { what: 'file-sent', home });
  return { kind: 'done', referral: withCards(chosen, home, moment) };
}

/** Other providers with an interested home hear only that the search goes on. */
export function toldSearchGoesOn(referral: Referral, ended: HomeRef, moment: Moment): Referral {
  return owingProviders(referral, moment, (provider) =>
    isOtherInterested(referral, provider, ended) ? { what: 'still-searching' } : undefined,
  );
}

/** The cards on which an introduction shows: the coordination point's, and that of the home's provider. */
export function withCards(referral: Referral, home: HomeRef, moment: Moment): Referral {
  return owingCard(owingCard(referral, moment, { kind: 'desk' }), moment, {
    kind: 'provider',
    provider: home.provider,
  });
}

/** A home whose introduction ended in a mismatch is not introduced again for this youth. */
export function hadMismatch(referral: Referral, home: HomeRef): boolean {
  return referral.pastIntroductions.some((past) => past.home.home === home.home && past.end.kind === 'mismatch');
}

function isInterested(referral: Referral, home: HomeRef): boolean {
  return referral.homeAnswers.some((answer) => answer.home.home === home.home && answer.says.kind === 'interest');
}

function isOtherInterested(referral: Referral, provider: string, home: HomeRef): boolean {
  return (
    provider !== home.provider &&
    referral.homeAnswers.some((answer) => answer.home.provider === provider && answer.says.kind === 'interest')
  );
}
