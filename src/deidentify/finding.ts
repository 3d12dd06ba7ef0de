/** A mark in the making: offsets in the folded text, before overlaps are settled and offsets are mapped back. */
import type { Label, Strength } from './marks';

export interface Finding {
  start: number;
  end: number;
  label: Label;
  strength: Strength;
  rule: string;
  evidence: () => string;
}
