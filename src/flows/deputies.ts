/** A colleague gets the same rights on somebody's referrals, by a code that is passed on by hand. */
import { addDays, dayOf, type Day } from '../domain/calendar';
import { deputyKey, standsInKey } from '../domain/keys';
import type { Person, PersonId } from '../domain/person';
import { changePerson, stranger } from './meetPerson';
import type { Means } from './ports';

const CODE_VALID_DAYS = 7;

/** A code that the deputy types in the own chat within a week; a new one replaces the old. */
export async function inviteDeputy(means: Means, person: PersonId): Promise<string> {
  const code = means.newReference('TP');
  const until = addDays(dayOf(means.now()), CODE_VALID_DAYS);
  await changePerson(means, person, (before) => ({ ...(before ?? stranger(person)), deputyCode: { code, until } }));
  return code;
}

/**
 * `name` is the name of the colleague for whom this person stands in from now on, when Teams told it. The code belongs to
 * whoever typed it first; the same message delivered again is answered as before.
 */
export async function becomeDeputy(
  means: Means,
  person: PersonId,
  typedCode: string,
): Promise<{ kind: 'done'; name: string | undefined } | { kind: 'code-unknown' }> {
  const code = typedCode.toUpperCase();
  const [stored] = await means.store.find('person', deputyKey(code));
  if (!stored || stored.document.id === person) return { kind: 'code-unknown' };
  const today = dayOf(means.now());
  const absent = await changePerson(means, stored.document.id, (before) => usingCode(before, code, { person, today }));
  if (!absent) return { kind: 'code-unknown' };
  await changePerson(means, person, (before = stranger(person)) => ({
    ...before,
    standsInFor: [...new Set([...(before.standsInFor ?? []), absent.id])],
  }));
  return { kind: 'done', name: absent.name };
}

/** From now on nobody stands in for this person, and a code that was given is worth nothing. */
export async function endDeputies(means: Means, person: PersonId): Promise<void> {
  await changePerson(means, person, (before) => before && withoutCode(before));
  for (const { document } of await means.store.find('person', standsInKey(person))) {
    await changePerson(
      means,
      document.id,
      (deputy) => deputy && { ...deputy, standsInFor: deputy.standsInFor?.filter((absent) => absent !== person) ?? [] },
    );
  }
}

/** Absent when this person may not use this code today. */
function usingCode(
  before: Person | undefined,
  code: string,
  { person, today }: { person: PersonId; today: Day },
): Person | undefined {
  const given = before?.deputyCode;
  if (!before || given?.code !== code || given.until < today) return undefined;
  return (given.usedBy ?? person) === person ? { ...before, deputyCode: { ...given, usedBy: person } } : undefined;
}

function withoutCode({ deputyCode: _, ...kept }: Person): Person {
  return kept;
}
