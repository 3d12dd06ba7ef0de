/** Which answers of an asked provider are awaited, and since when. */
import { isOpen } from './homeQuestions';
import type { HomeRef, PartyId } from './party';
import type { Ask, HomeAnswer, Referral } from './referral';

/** Homes that were asked by name and said nothing, and those that said nothing since their question was answered. */
export function awaitedHomes(referral: Referral, ask: Ask): HomeRef[] {
  const answers = answersOf(referral, ask);
  const silent = ask.homes.filter(({ home }) => answers.every((answer) => answer.home.home !== home));
  const replied = answers.filter((answer) => repliedAt(referral, answer) !== undefined);
  return [...silent, ...replied.map(({ home }) => home)];
}

/** Whether it is the provider's turn to say something. */
export function isAwaited(referral: Referral, ask: Ask): boolean {
  if (ask.stopped || ask.noneFits) return false;
  const asked = lastAsked(referral, ask);
  const saysNothing = answersOf(referral, ask).every(({ at }) => at < asked);
  return awaitedHomes(referral, ask).length > 0 || (ask.asWhole && saysNothing);
}

/** When it became the provider's turn: it was asked, or what it asked itself was answered. */
export function awaitedSince(referral: Referral, ask: Ask): Date {
  const replies = answersOf(referral, ask).flatMap((answer) => repliedAt(referral, answer) ?? []);
  return [lastAsked(referral, ask), ...replies].reduce(later);
}

/** What these asked still waits for an answer, so that it is not their turn. */
export function providersWithQuestion(referral: Referral): PartyId[] {
  return referral.questions.filter((question) => isOpen(referral, question)).map(({ home }) => home.provider);
}

function answersOf({ homeAnswers }: Referral, { provider }: Ask): HomeAnswer[] {
  return homeAnswers.filter(({ home }) => home.provider === provider);
}

/** When the last question of a home was answered that said nothing else; absent while one is open. */
function repliedAt({ questions }: Referral, { home, says }: HomeAnswer): Date | undefined {
  const replies = questions.filter((question) => question.home.home === home.home).map(({ approved }) => approved?.at);
  if (says.kind !== 'doubt' || replies.includes(undefined)) return undefined;
  return replies
    .filter((at) => at !== undefined)
    .reduce<Date | undefined>((last, at) => later(last ?? at, at), undefined);
}

function lastAsked({ history }: Referral, { provider, askedAt }: Ask): Date {
  const isAsk = (what: string) => what === 'asked' || what === 'asked-again';
  return history.findLast((entry) => isAsk(entry.what) && entry.provider === provider)?.at ?? askedAt;
}

function later(one: Date, other: Date): Date {
  return other > one ? other : one;
}
