/** Names spelled letter by letter: "M-e-h-d-i", "v a j e n". */
import type { Pattern } from './pattern';
import { Sign } from './signs';

export const SPELLED_NAMES: readonly Pattern[] = [
  {
    name: 'name spelled letter by letter',
    label: 'NAME',
    needs: Sign.letters,
    expression: /(?<![\w-])[A-Za-z](?:-[A-Za-z]){2,14}(?![\w-])|(?<![\w.-])[A-Za-z](?: [A-Za-z]){3,14}(?![\w-])/g,
  },
];
