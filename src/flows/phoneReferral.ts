/** A coordinator takes down a referral for somebody without Teams, who is phoned with everything there is to hear. */
import type { PersonId } from '../domain/person';
import type { PhoneReferrer, Referral } from '../domain/referral';
import type { Means } from './ports';
import { isCoordinator } from './coordinators';
import { newDraft } from './drafts';

export type PhoneField = keyof PhoneReferrer;
export type Begun =
  { kind: 'begun'; referral: Referral } | { kind: 'wrong'; fields: PhoneField[] } | { kind: 'not-a-coordinator' };

/** The coordinator becomes the owner and fills in the intake; nothing waits for admission. */
export async function newPhoneReferral(means: Means, person: PersonId, typed: PhoneReferrer): Promise<Begun> {
  if (!(await isCoordinator(means, person))) return { kind: 'not-a-coordinator' };
  const phoneReferrer = { name: typed.name.trim(), organisation: typed.organisation.trim(), phone: typed.phone.trim() };
  const fields = (Object.keys(phoneReferrer) as PhoneField[]).filter((field) => phoneReferrer[field] === '');
  if (fields.length > 0) return { kind: 'wrong', fields };
  return { kind: 'begun', referral: await newDraft(means, person, phoneReferrer) };
}
