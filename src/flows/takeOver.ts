/** Somebody accepts a referral with the code that the old owner, or a coordinator, passed on. */
import { decide } from '../domain/decide';
import { handOverKey, ownerKey } from '../domain/keys';
import type { PersonId } from '../domain/person';
import type { Referral } from '../domain/referral';
import { changeReferral, type Changed } from './changeReferral';
import type { Means } from './ports';

export async function takeOverReferral(
  means: Means,
  person: PersonId,
  typedCode: string,
  activityId: string,
): Promise<Changed> {
  const code = typedCode.toUpperCase();
  const [stored] = await means.store.find('referral', handOverKey(code));
  if (!stored) return takenOverBefore(means, person, activityId);
  const actor = { role: 'referrer', person, standsInFor: [] } as const;
  const intakeCard = await intakeCardOf(means, stored.document);
  return changeReferral(means, stored.document.id, activityId, (current, moment) =>
    decide(current, { type: 'take-over', code, intakeCard }, actor, moment),
  );
}

/** The message in the chat of the old owner in which the answers can be read, while that intake is the current one. */
async function intakeCardOf(means: Means, { id, owner }: Referral): Promise<string | undefined> {
  const former = (await means.store.load('person', owner))?.document;
  return former?.intake?.referral === id ? former.standingCard : undefined;
}

/** The code is gone once it was used, so a redelivery is answered from what it did the first time. */
async function takenOverBefore(means: Means, person: PersonId, activityId: string): Promise<Changed> {
  const own = await means.store.find('referral', ownerKey(person));
  const done = own.find(({ document }) => document.handled.includes(activityId));
  return done ? { kind: 'done', referral: done.document } : { kind: 'refused', reason: 'code-unknown' };
}
