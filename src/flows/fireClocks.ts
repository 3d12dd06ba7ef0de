/** Does what is due because time passed: reminders, next steps, and removal; one clock of a referral at a time. */
import { fireNext, withNextClock } from '../domain/clocks/fire';
import { isWorkingTime } from '../domain/clocks/workingTime';
import { momentOf } from './changeReferral';
import { describeFailure } from './log';
import type { Deliverer } from './ports';

const BATCH = 50;

/** One round; gives how many clocks fired. Nothing is even looked at outside working time. */
export async function fireClocks(means: Deliverer): Promise<number> {
  if (!isWorkingTime(means.now(), means.timekeeping.calendar)) return 0;
  const ids = await means.store.dueClocks(means.now(), BATCH);
  let count = 0;
  for (const id of ids) count += await fireUnlessBroken(means, id);
  return count;
}

/** One referral that cannot be read or saved does not hold up the others. */
async function fireUnlessBroken(means: Deliverer, id: string): Promise<number> {
  try {
    return (await fireClock(means, id)) ? 1 : 0;
  } catch (failure) {
    means.log.error('clock.broken', { referralId: id, ...describeFailure(failure) });
    return 0;
  }
}

/** Whoever loses against somebody who acts at this moment leaves it to the next round. */
async function fireClock(means: Deliverer, id: string): Promise<boolean> {
  const stored = await means.store.load('referral', id);
  if (!stored) return false;
  const moment = momentOf(means);
  const came = fireNext(stored.document, moment, means.timekeeping);
  if (came.kind === 'removal') {
    const outcome = await means.store.erase('referral', id, stored.version);
    means.log.info('referral.removed', { referralId: id, outcome });
    return outcome === 'erased';
  }
  const referral = withNextClock(came.kind === 'fired' ? came.referral : stored.document, means.timekeeping);
  const saved = await means.store.save('referral', referral, stored.version);
  if (came.kind !== 'fired' || saved !== 'saved') return false;
  means.log.info('clock.fired', { referralId: id, clock: came.clock });
  return true;
}
