/** Who is a coordinator outside the coordination channel too. */
import { COORDINATION_ID } from '../domain/party';
import type { PersonId } from '../domain/person';
import type { Means } from './ports';

/** Who is listed, and every member of the coordination channel; nobody else when Teams cannot be asked. */
export async function isCoordinator(means: Means, person: PersonId): Promise<boolean> {
  if (means.coordinators.has(person)) return true;
  const desk = (await means.store.load('party', COORDINATION_ID))?.document;
  return desk?.channel ? means.rosters.has(desk.channel, person) : false;
}
