/** Somebody accepts a referral with the code that the old owner, or a coordinator, passed on. */
import { decide } from '../domain/decide';
import { handOverKey } from '../domain/keys';
import type { PersonId } from '../domain/person';
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
  if (!stored) return { kind: 'refused', reason: 'code-unknown' };
  const actor = { role: 'referrer', person, standsInFor: [] } as const;
  return changeReferral(means, stored.document.id, activityId, (current, moment) =>
    decide(current, { type: 'take-over', code }, actor, moment),
  );
}
