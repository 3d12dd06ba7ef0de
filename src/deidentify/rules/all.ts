/** All rules about words, in the order in which they are asked; the first that is certain gives the label. */
import { LISTED_NAMES } from './listedNames';
import { KINDS_OF_ORGANISATION, ORGANISATIONS } from './organisations';
import { PEOPLE } from './people';
import { PLACES } from './places';
import type { Rule } from './rule';
import { UNKNOWN } from './unknown';

export const RULES: readonly Rule[] = [
  ...PEOPLE,
  ...KINDS_OF_ORGANISATION,
  ...LISTED_NAMES,
  ...PLACES,
  ...ORGANISATIONS,
  ...UNKNOWN,
];
