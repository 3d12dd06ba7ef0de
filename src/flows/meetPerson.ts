/** Somebody is met: where they can be reached and which language they use is remembered, and they are welcomed once. */
import type { Language, Person, PersonId } from '../domain/person';
import type { Address, Means } from './ports';

export interface Met {
  id: PersonId;
  /** Mobile clients and events do not always tell it. */
  name?: string;
  language?: Language;
  /** Present when they were met in their personal chat. */
  chat?: Address;
}

/** Refreshes what is known of this person; saved only when something is new. */
export async function meetPerson(means: Means, met: Met): Promise<Person> {
  return changePerson(means, met.id, (before) => ({
    ...(before ?? stranger(met.id)),
    ...(met.name !== undefined && { name: met.name }),
    ...(met.language !== undefined && !before?.languageChosen && { language: met.language }),
    ...(met.chat !== undefined && { chat: met.chat }),
  }));
}

/** Somebody of whom nothing is known yet. */
export function stranger(id: PersonId): Person {
  return { id, language: 'nl', welcomed: false };
}

/** From now on this language, whatever Teams says. */
export async function chooseLanguage(means: Means, id: PersonId, language: Language): Promise<void> {
  await changePerson(means, id, (before) => ({ ...(before ?? stranger(id)), language, languageChosen: true }));
}

/** True exactly once for each installation, however often Teams tells of it. */
export async function mayWelcome(means: Means, id: PersonId): Promise<boolean> {
  const welcomed = await changePerson(means, id, (before) =>
    before && !before.welcomed ? { ...before, welcomed: true } : undefined,
  );
  return welcomed !== undefined;
}

/** The bot was removed: the next installation gets a welcome again, and nothing is sent in the meantime. */
export async function forgetChat(means: Means, id: PersonId): Promise<void> {
  await changePerson(means, id, (before) => before && withoutChat(before));
}

function withoutChat({ chat: _, ...person }: Person): Person {
  return { ...person, welcomed: false };
}

/** Whoever was slower changes what the faster one left, so that neither is lost; `undefined` changes nothing. */
export async function changePerson<P extends Person | undefined>(
  means: Means,
  id: PersonId,
  change: (before: Person | undefined) => P,
): Promise<P> {
  for (;;) {
    const stored = await means.store.load('person', id);
    const person = change(stored?.document);
    if (!person || (stored && JSON.stringify(person) === JSON.stringify(stored.document))) return person;
    if ((await means.store.save('person', person, stored?.version ?? 'new')) === 'saved') return person;
  }
}
