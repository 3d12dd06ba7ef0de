/** Post-office boxes; streets are found among the words (rules/streets.ts). */
import type { Pattern } from './pattern';

export const ADDRESSES: readonly Pattern[] = [
  {
    name: 'post-office box',
    label: 'ADDRESS',
    expression: /\b(?:post ?bus|antwoordnummer|po box) ?(?:nr\.? ?)?\d{1,6}\b/gi,
  },
];
