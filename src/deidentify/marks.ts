/** What the de-identifier finds: short pieces of text with a label, how sure it is, and why. */

export const LABELS = [
  'NAME',
  'PLACE',
  'ADDRESS',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'URL',
  'BSN',
  'IBAN',
  'DATE',
  'ORG',
  'HANDLE',
  'CASE_NUMBER',
  'PLATE',
] as const;

export type Label = (typeof LABELS)[number];

/** Certain: replaced unless somebody objects. Doubtful: a person must keep or replace it. */
export type Strength = 'certain' | 'doubtful';

export interface Mark {
  /** JavaScript offsets in the text as it was given; `end` is exclusive. */
  start: number;
  end: number;
  label: Label;
  strength: Strength;
  /** Name of the rule that found it. */
  rule: string;
  /** What in the text or the lists made the rule fire, worked out when asked; for `--explain`, never for a log. */
  evidence: () => string;
}

/** Longer marks are hard to judge with one tap; the goals of the product count them as none. */
export const LONGEST_MARK = 60;
