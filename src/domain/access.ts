/** The access log: who opened what about whom, without any content (NEN 7513). */
import type { Role } from './actor';
import type { PersonId } from './person';

export interface AccessEntry {
  id: string;
  at: Date;
  by: PersonId;
  role: Role;
  action: 'opened-full-profile' | 'opened-review';
  outcome: 'allowed' | 'refused';
  /** The reference under which this person knows the referral; absent when it was refused. */
  subject?: string;
}
