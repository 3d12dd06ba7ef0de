/** The names of everybody who did something with a referral, for colleagues who may read them. */
import type { PersonId } from '../domain/person';
import type { Referral } from '../domain/referral';
import type { Means } from './ports';

/** Whoever was never met by name is left out. */
export async function namesIn(means: Means, { history }: Referral): Promise<Map<PersonId, string>> {
  const people = [...new Set(history.map(({ by }) => by))];
  const loaded = await Promise.all(people.map((id) => means.store.load('person', id)));
  return new Map(
    loaded.flatMap((stored) => (stored?.document.name ? [[stored.document.id, stored.document.name]] : [])),
  );
}
