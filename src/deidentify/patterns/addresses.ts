/** Post-office boxes; streets are found by the context. */
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
