/** What is shown to a rule of forms, and to the context model. */
import type { Label, Strength } from '../../../src/deidentify/marks';

/** Texts in which a rule finds what stands in [brackets], and texts in which it finds nothing. */
export interface Example {
  rule: string;
  label: Label;
  /** Certain unless said otherwise. */
  strength?: Strength;
  yes: readonly string[];
  no: readonly string[];
}

/** A habit of writing: texts in which the context model finds just what stands in [brackets], and texts in which it is certain of nothing. */
export interface Habit {
  habit: string;
  yes: readonly string[];
  no: readonly string[];
}
