/** What a rule is shown: texts in which it finds, and texts in which nothing certain may be found. */
import type { Label, Strength } from '../../../src/deidentify/marks';

export interface Example {
  rule: string;
  label: Label;
  /** Certain unless said otherwise. */
  strength?: Strength;
  yes: readonly string[];
  no: readonly string[];
}
