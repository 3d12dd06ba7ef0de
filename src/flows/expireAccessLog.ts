/** Lets the access log expire, a whole month at a time, when its last day is older than it must be kept. */
import { dayOf, type Month } from '../domain/calendar';
import { accessMonthKey } from '../domain/keys';
import type { Deliverer } from './ports';

/** So long the bot may have stood still without a month being forgotten. */
const MONTHS_BACK = 24;
const MONTHS_IN_YEAR = 12;

/** Gives nothing more to do: what was erased is not there the next time. */
export async function expireAccessLog({ store, log, now, accessLogYears }: Deliverer): Promise<number> {
  const today = dayOf(now());
  let count = 0;
  for (let back = 1; back <= MONTHS_BACK; back += 1) {
    const expired = await store.find(
      'access',
      accessMonthKey(monthBefore(today, accessLogYears * MONTHS_IN_YEAR + back)),
    );
    for (const { document, version } of expired) await store.erase('access', document.id, version);
    count += expired.length;
  }
  if (count > 0) log.info('access.expired', { count });
  return 0;
}

function monthBefore(day: string, months: number): Month {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}
