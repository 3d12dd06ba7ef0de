/** Post-office boxes; streets are found among the words (rules/streets.ts). */
import type { Pattern } from './pattern';
import { Sign } from './signs';

export const ADDRESSES: readonly Pattern[] = [
  {
    name: 'post-office box',
    label: 'ADDRESS',
    needs: Sign.digit,
    expression: /\b(?:post ?bus|antwoordnummer|po box) ?(?:nr\.? ?)?\d{1,6}\b/gi,
  },
];
