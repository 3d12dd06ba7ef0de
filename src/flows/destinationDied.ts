/** For hours nothing arrived somewhere: from now on who should hear is phoned, until something is heard from there again. */
import type { Recipient } from '../domain/notices';
import type { Referral } from '../domain/referral';
import { loseParty } from './loseChannel';
import { changePerson } from './meetPerson';
import type { Means } from './ports';

export async function destinationDied(means: Omit<Means, 'wake'>, { owner }: Referral, to: Recipient): Promise<void> {
  switch (to.kind) {
    case 'owner':
      await changePerson(means, owner, (before) => before && { ...before, unreachable: true as const });
      return;
    case 'provider':
      return loseParty(means, to.provider, 'unreachable');
    case 'desk':
      means.log.error('desk.unreachable');
      return;
    // Who handed it over has nothing more to hear of it.
    case 'former-owner':
      return;
  }
}
