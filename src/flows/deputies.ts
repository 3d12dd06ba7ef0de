/** A colleague gets the same rights on somebody's referrals, by a code that is passed on by hand. */
import { addDays, dayOf } from '../domain/calendar';
import { deputyKey } from '../domain/keys';
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

/** `name` is the name of the colleague for whom this person stands in from now on, when Teams told it. */
export async function becomeDeputy(
  means: Means,
  person: PersonId,
  typedCode: string,
): Promise<{ kind: 'done'; name: string | undefined } | { kind: 'code-unknown' }> {
  const [stored] = await means.store.find('person', deputyKey(typedCode.toUpperCase()));
  const absent = stored?.document;
  if (!absent?.deputyCode || absent.id === person || absent.deputyCode.until < dayOf(means.now())) {
    return { kind: 'code-unknown' };
  }
  await changePerson(means, person, (before = stranger(person)) => ({
    ...before,
    standsInFor: [...new Set([...(before.standsInFor ?? []), absent.id])],
  }));
  await changePerson(means, absent.id, (before) => before && withoutCode(before));
  return { kind: 'done', name: absent.name };
}

function withoutCode({ deputyCode: _, ...kept }: Person): Person {
  return kept;
}
