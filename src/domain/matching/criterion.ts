/** What a criterion is: one thing about which a home can fit or not, with its kind. */
import type { Day } from '../calendar';
import type { ListName } from '../lists';
import type { Contract, Home } from '../party';
import type { Subject } from '../question';
import type { Who } from './who';

/** Leaves a home out, asks for attention, or decides who comes first. */
export type Kind = Criterion['kind'];

export type Criterion =
  | Judging<'excludes', 'for' | 'excludes' | 'unknown'>
  | Judging<'attention', 'for' | 'attention' | 'unknown'>
  /** From 0 to 1: how well it fits. */
  | Judging<'ranks', number | 'unknown'>;

interface Judging<K, Finding> {
  kind: K;
  /** Judged once for the referral, or for each of its youths. */
  of: Subject;
  /** Undefined when it does not apply to this youth, whatever the home. */
  measureFor(who: Who): Measure<Finding> | undefined;
}

export type Finding = 'for' | 'excludes' | 'attention' | 'unknown' | number;

export interface Measure<F> {
  /** Undefined when it does not apply to this home. */
  judge(home: Home, provider: Contracted): F | undefined;
  /** What its sentence tells; never an answer that is identifying or internal. */
  values?(home: Home, provider: Contracted): Values;
}

/** What is looked at of the provider itself. */
export interface Contracted {
  contract?: Contract;
}

/** Numbers, words people wrote, days, and values of closed lists that get their words from the language files. */
export type Value = number | string | { day: Day } | { list: ListName; of: readonly string[] };
export type Values = Readonly<Record<string, Value>>;

type MeasureFor<K extends Kind> = Extract<Criterion, { kind: K }>['measureFor'];

export const excludes = (of: Subject, measureFor: MeasureFor<'excludes'>) =>
  ({ kind: 'excludes', of, measureFor }) as const;
export const asksAttention = (of: Subject, measureFor: MeasureFor<'attention'>) =>
  ({ kind: 'attention', of, measureFor }) as const;
export const ranks = (of: Subject, measureFor: MeasureFor<'ranks'>) => ({ kind: 'ranks', of, measureFor }) as const;

/** The worst of several findings about one home; none at all means that nothing speaks against it. */
export function worstOf<F extends 'for' | 'attention' | 'excludes' | 'unknown'>(findings: readonly F[]): F | 'for' {
  const bad = findings.find((finding) => finding === 'excludes' || finding === 'attention');
  return bad ?? findings.find((finding) => finding === 'unknown') ?? 'for';
}
