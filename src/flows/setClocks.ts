/** Sets the clocks of all referrals anew: terms and holidays may have been changed since they were set. */
import { withNextClock } from '../domain/clocks/fire';
import { stateKey } from '../domain/keys';
import type { State } from '../domain/referral';
import type { Means } from './ports';

const WITH_CLOCKS: Readonly<Record<State, true>> = {
  drafting: true,
  submitted: true,
  returned: true,
  searching: true,
  introduced: true,
  exploring: true,
  matched: true,
  settled: true,
  paused: true,
  closed: true,
};

/** Whoever changes a referral at this moment sets its clock too, so a conflict needs nothing. */
export async function setClocks({ store, timekeeping }: Pick<Means, 'store' | 'timekeeping'>): Promise<void> {
  for (const state of Object.keys(WITH_CLOCKS) as State[]) {
    for (const { document, version } of await store.find('referral', stateKey(state))) {
      const set = withNextClock(document, timekeeping);
      const isRight = set.nextClock?.getTime() === document.nextClock?.getTime();
      if (!isRight) await store.save('referral', set, version);
    }
  }
}
