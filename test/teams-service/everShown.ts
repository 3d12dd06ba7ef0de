/** All that people were ever shown, earlier versions too, as raw JSON: to look in it for what should not be there. */
import { Channel } from './channels';
import type { Person } from './people';
import type { Place, Tenant } from './tenant';
import type { Passed } from './traffic';

/** Posts and updates of the bot in a conversation, whoever looked. */
export function everShownIn(place: Place, passed: readonly Passed[]): string {
  const bodies = passed.filter(({ by, conversationId }) => by === 'bot' && conversationId?.startsWith(place.id));
  return bodies.map(({ body }) => JSON.stringify(body)).join('\n');
}

/** Posts and updates wherever a person is, and the answers to this person's own clicks. */
export function everShownTo(person: Person, tenant: Tenant, passed: readonly Passed[]): string {
  const places = tenant.places().filter((place) => isIn(place, person));
  const answers = passed.filter(({ kind, body }) => kind === 'invoke' && senderOf(body) === person.id);
  const own = answers.map(({ answer }) => JSON.stringify(answer));
  return [...places.map((place) => everShownIn(place, passed)), ...own].join('\n');
}

const isIn = (place: Place, person: Person): boolean =>
  place instanceof Channel ? place.members.has(person) : place.person === person;

const senderOf = (activity: unknown): string | undefined => (activity as { from?: { id?: string } }).from?.id;
