/** What always holds, written as a sentence with a function that finds what breaks it. */
import type { Moment } from '../../support/lives/live';

/** Whatever breaks it at this moment; nothing while it holds. */
export type Rules = Readonly<Record<string, (moment: Moment) => readonly unknown[]>>;

/** The same over a whole life. */
export type LifeRules = Readonly<Record<string, (life: readonly Moment[]) => readonly unknown[]>>;

export const unless = (holds: boolean, ...broken: readonly unknown[]) => (holds ? [] : broken);
