/** A referrer tells once from which organisation and at which number; a coordinator lets the person in. */
import { changing, OWNER } from '../domain/changes';
import { LISTS, type ListValue } from '../domain/lists';
import { ownerKey, WAITS_FOR_ADMISSION } from '../domain/keys';
import type { Person, PersonId } from '../domain/person';
import type { Referral } from '../domain/referral';
import { referralOf, type Click } from './actOnReferral';
import { changeReferral, type Changed } from './changeReferral';
import { changePerson, stranger } from './meetPerson';
import type { Means } from './ports';

/** As it was typed. */
export interface TypedWork {
  organisation: string;
  referrerKind: string;
  phone: string;
}

export type WorkField = keyof TypedWork;
export type Introduced = { kind: 'introduced' } | { kind: 'wrong'; fields: WorkField[] };

/** Nothing is kept while a field is wrong. */
export async function introduceYourself(means: Means, id: PersonId, typed: TypedWork): Promise<Introduced> {
  const organisation = typed.organisation.trim();
  const phone = typed.phone.trim();
  const right: Record<WorkField, boolean> = {
    organisation: organisation !== '' && organisation.length <= 80,
    referrerKind: isReferrerKind(typed.referrerKind),
    phone: /^[+(0-9][0-9 ()-]{8,19}$/.test(phone),
  };
  const fields = (Object.keys(right) as WorkField[]).filter((field) => !right[field]);
  if (fields.length > 0 || !isReferrerKind(typed.referrerKind)) return { kind: 'wrong', fields };
  const work = { organisation, kind: typed.referrerKind, phone };
  await changePerson(means, id, (before) => ({ ...(before ?? stranger(id)), work }));
  return { kind: 'introduced' };
}

/** A coordinator lets the owner of this referral in, once and for all later referrals. */
export async function admitReferrer(means: Means, click: Click): Promise<Changed> {
  const referral = await referralOf(means, click);
  if (!referral || click.actor.role !== 'coordinator') return { kind: 'unknown' };
  const admission = { by: click.actor.person, at: means.now() };
  await changePerson(means, referral.owner, (person) => person && { admission, ...person });
  return changeReferral(means, referral.id, click.activityId, (current, moment) =>
    isOwnerAdmitted(current)
      ? { kind: 'refused', reason: 'already-said' }
      : changing(current, click.actor, moment).noting('admitted').telling({ what: 'admitted' }, OWNER).done(),
  );
}

/** A new owner is let in as well, whoever owned it before. */
function isOwnerAdmitted({ history }: Referral): boolean {
  return history.findLast(({ what }) => what === 'admitted' || what === 'taken-over')?.what === 'admitted';
}

/** Somebody who waits to be let in, with a referral by which that can be done. */
export interface Waiting {
  person: Person;
  referral: Referral;
}

export async function waitingForAdmission(means: Means): Promise<Waiting[]> {
  const people = await means.store.find('person', WAITS_FOR_ADMISSION);
  const waiting = await Promise.all(
    people.map(async ({ document: person }) => {
      const [first] = await means.store.find('referral', ownerKey(person.id));
      return first ? [{ person, referral: first.document }] : [];
    }),
  );
  return waiting.flat();
}

function isReferrerKind(text: string): text is ListValue<'referrerKind'> {
  return (LISTS.referrerKind as readonly string[]).includes(text);
}
