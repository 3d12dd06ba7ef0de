/** Time passing for one referral: its clocks fire one after the other, as the flow lets them. */
import { dayOf, minuteOfDay } from '../../src/domain/calendar';
import { fireNext, nextClock } from '../../src/domain/clocks/fire';
import { USUAL_TERMS } from '../../src/domain/clocks/terms';
import type { Referral } from '../../src/domain/referral';
import { aMoment, told } from './acts';
import { WORKING_HOURS } from './builders';
import { deepFreeze } from './deepFreeze';

export const TIMEKEEPING = { calendar: WORKING_HOURS, terms: USUAL_TERMS };

/** `2026-03-09 10:00 owner: draft-untouched`: each clock that fires until then, and who hears what. */
export function whatHappensUntil(referral: Referral, end: Date): { lines: string[]; referral: Referral | 'removed' } {
  const lines: string[] = [];
  let current = deepFreeze(referral);
  for (let next = nextClock(current, TIMEKEEPING); next && next <= end; next = nextClock(current, TIMEKEEPING)) {
    const came = fireNext(current, aMoment(next), TIMEKEEPING);
    if (came.kind === 'removal') return { lines: [...lines, `${written(next)} removed`], referral: 'removed' };
    if (came.kind === 'nothing-due') throw new Error('a clock that was due did not fire');
    const before = current;
    current = deepFreeze(came.referral);
    lines.push(...told(before, current).map((line) => `${written(next as Date)} ${line}`));
  }
  return { lines, referral: current };
}

function written(moment: Date): string {
  const minute = minuteOfDay(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dayOf(moment)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
