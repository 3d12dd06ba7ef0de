/** Writes down who opened what about whom, without any content; refused attempts too (NEN 7513). */
import type { AccessEntry } from '../domain/access';
import type { Actor } from '../domain/actor';
import type { Means } from './ports';

/** `subject` is the reference under which this person knows the referral; absent when the attempt was refused. */
export async function logAccess(
  means: Means,
  actor: Actor,
  action: AccessEntry['action'],
  subject: string | undefined,
): Promise<void> {
  const entry: AccessEntry = {
    id: means.newId(),
    at: means.now(),
    by: actor.person,
    role: actor.role,
    action,
    outcome: subject === undefined ? 'refused' : 'allowed',
    ...(subject !== undefined && { subject }),
  };
  await means.store.save('access', entry, 'new');
}
