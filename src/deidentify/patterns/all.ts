/** All rules about forms, in the order in which they are asked; long numbers last, since they take what is left. */
import { ADDRESSES } from './addresses';
import { DATES } from './dates';
import { FILE_NUMBERS } from './fileNumbers';
import { NUMBERS } from './numbers';
import { ONLINE } from './online';
import type { Pattern } from './pattern';
import { LONG_NUMBERS, PHONES } from './phones';
import { SPELLED_NAMES } from './spelledNames';

export const PATTERNS: readonly Pattern[] = [
  ...ONLINE,
  ...NUMBERS,
  ...PHONES,
  ...DATES,
  ...FILE_NUMBERS,
  ...ADDRESSES,
  ...SPELLED_NAMES,
  ...LONG_NUMBERS,
];
