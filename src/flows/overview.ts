/** All open referrals as lines for the coordinator, the one that waits longest for a step first; and finding one back. */
import type { Actor } from '../domain/actor';
import { referenceKey } from '../domain/keys';
import type { Referral, State } from '../domain/referral';
import { isUrgent } from '../domain/urgency';
import { lastStepOf, WAITS, waitOf, type Wait } from '../domain/waiting';
import { OPEN_STATES, openReferrals } from './openReferrals';
import type { Means } from './ports';

/** `waiting` are those that nobody took up; the others are the states of open referrals. */
export const FILTERS = ['all', 'waiting', 'mine', 'urgent', ...OPEN_STATES] as const;
export type Filter = (typeof FILTERS)[number];

export interface Overview {
  filter: Filter;
  page: number;
  /** How many there are in all with this filter. */
  count: number;
  lines: Referral[];
  hasNext: boolean;
  /** Of all open referrals, on the page that everybody sees first. */
  counts?: Counts;
}

/** How many there are in each state, and how many wait how long for a step. */
export interface Counts {
  states: { state: State; count: number }[];
  waits: { wait: Wait; count: number }[];
}

/** More does not fit on a phone. */
const PER_PAGE = 10;

/** `undefined` for anybody but a coordinator. */
export async function overviewOf(
  means: Means,
  actor: Actor,
  { filter, page }: { filter: Filter; page: number },
): Promise<Overview | undefined> {
  if (actor.role !== 'coordinator') return undefined;
  const all = await openReferrals(means);
  const chosen = all
    .filter((referral) => passes(referral, filter, actor.person))
    .sort((one, other) => lastStepOf(one).getTime() - lastStepOf(other).getTime());
  const lines = chosen.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const overview = { filter, page, count: chosen.length, lines, hasNext: chosen.length > (page + 1) * PER_PAGE };
  return filter === 'all' && page === 0 ? { ...overview, counts: countsOf(all, means.now()) } : overview;
}

/** The referral with this reference, the coordination point's own or that of a provider. */
export async function findByReference(means: Means, actor: Actor, reference: string): Promise<Referral | undefined> {
  if (actor.role !== 'coordinator') return undefined;
  const [stored] = await means.store.find('referral', referenceKey(reference.trim().toUpperCase()));
  return stored?.document;
}

function countsOf(all: readonly Referral[], now: Date): Counts {
  const howMany = (is: (referral: Referral) => boolean) => all.filter(is).length;
  return {
    states: OPEN_STATES.map((state) => ({ state, count: howMany(({ stage }) => stage.state === state) })),
    waits: WAITS.map((wait) => ({ wait, count: howMany((referral) => waitOf(referral, now) === wait) })),
  };
}

function passes(referral: Referral, filter: Filter, coordinator: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
      return referral.holder === undefined;
    case 'mine':
      return referral.holder === coordinator;
    case 'urgent':
      return isUrgent(referral);
    default:
      return referral.stage.state === filter;
  }
}
