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

/** Refreshes what is known of this person. Two activities at once may both try; the last one is as good as the first. */
export async function meetPerson(means: Means, met: Met): Promise<Person> {
  const stored = await means.store.load('person', met.id);
  const before = stored?.document ?? { id: met.id, language: 'nl', welcomed: false };
  const person: Person = {
    ...before,
    ...(met.name !== undefined && { name: met.name }),
    ...(met.language !== undefined && { language: met.language }),
    ...(met.chat !== undefined && { chat: met.chat }),
  };
  if (!stored || JSON.stringify(person) !== JSON.stringify(before)) {
    await means.store.save('person', person, stored?.version ?? 'new');
  }
  return person;
}

/** True exactly once for each installation, however often Teams tells of it. */
export async function mayWelcome(means: Means, id: PersonId): Promise<boolean> {
  const stored = await means.store.load('person', id);
  if (!stored || stored.document.welcomed) return false;
  return (await means.store.save('person', { ...stored.document, welcomed: true }, stored.version)) === 'saved';
}

/** The bot was removed: the next installation gets a welcome again, and nothing is sent in the meantime. */
export async function forgetChat(means: Means, id: PersonId): Promise<void> {
  const stored = await means.store.load('person', id);
  if (!stored) return;
  const { chat: _, ...person } = stored.document;
  await means.store.save('person', { ...person, welcomed: false }, stored.version);
}
