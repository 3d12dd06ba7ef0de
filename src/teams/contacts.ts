/** Names and numbers that people are told to call. */
import type { PhoneHours } from '../domain/phoneHours';

export interface Contacts {
  coordination: { name: string; phone: string; hours: PhoneHours };
  crisis: { name: string; phone: string };
}

/** The same as the texts name them. */
export function contactWords({ coordination, crisis }: Contacts) {
  return {
    name: coordination.name,
    phone: coordination.phone,
    hours: `${coordination.hours.from}–${coordination.hours.until}`,
    crisisName: crisis.name,
    crisisPhone: crisis.phone,
  };
}
