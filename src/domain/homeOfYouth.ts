/** Whether a youth lives in a home now: such a home is never asked, and its provider not without a warning. */
import { foldName } from './geography/foldName';
import type { Home } from './party';
import type { Answers } from './questions';

/** `undefined` when it may be, because nobody told the name of the home. */
export function livesIn(youth: Answers<'youth'>, home: Pick<Home, 'name' | 'municipality'>): boolean | undefined {
  const { staysNow, staysHomeName, staysMunicipality } = youth;
  if (staysNow !== 'familyHome') return false;
  if (staysMunicipality && staysMunicipality !== home.municipality) return false;
  if (!staysHomeName) return undefined;
  return foldedHomeName(home.name) === foldedHomeName(staysHomeName);
}

/** "Gezinshuis De Linde" is "de linde" to whoever types it. */
export function foldedHomeName(name: string): string {
  return foldName(name.replace(/\bgezinshuis\b/i, '')).replace(/^(de|het)(?=...)/, '');
}
