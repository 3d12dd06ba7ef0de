/** All rules about forms, in the order in which they are asked; long numbers last, since they take what is left. */
import { ADDRESSES } from './addresses';
import { DATES } from './dates';
import { FIELDS } from './fields';
import { FILE_NUMBERS } from './fileNumbers';
import { INSTITUTIONS } from './institutions';
import { NUMBERS } from './numbers';
import { ONLINE } from './online';
import type { Pattern } from './pattern';
import { LONG_NUMBERS, PHONES } from './phones';

export const PATTERNS: readonly Pattern[] = [
  ...ONLINE,
  ...NUMBERS,
  ...PHONES,
  ...DATES,
  ...FILE_NUMBERS,
  ...ADDRESSES,
  ...INSTITUTIONS,
  ...FIELDS,
  ...LONG_NUMBERS,
];
