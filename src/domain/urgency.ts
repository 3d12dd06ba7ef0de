/** What cannot wait. */
import type { Referral } from './referral';

/** A place is needed within days. */
export function isUrgent({ answers: { neededWhen } }: Referral): boolean {
  return neededWhen === 'crisis' || neededWhen === 'urgent';
}
