/** A provider's homes from a CSV that was pasted on a card: first to look at, then to keep; all of them or none. */
import { dayOf } from '../domain/calendar';
import type { Reading } from '../domain/homeInputs';
import { readHomesCsv, type LocatedError } from '../domain/homesCsv';
import { importHomes, type Imported } from '../domain/importHomes';
import type { Provider } from '../domain/party';
import { changeProvider, providerInReach, type Keeper, type OutOfReach } from './changeProvider';
import type { Means } from './ports';

/** A home takes about forty signs, with everything told two hundred; more is pasted in parts. */
export const LONGEST_CSV = 5000;

export interface Pasted {
  csv: string;
  /** The words people know for the values of lists. */
  labels: Reading['labels'];
}

export type ReadCsv = ({ kind: 'kept' } & Imported) | { kind: 'wrong'; errors: LocatedError[]; unchanged: Provider };

/** What would become of the provider's homes; nothing is stored. */
export async function lookAtCsv(means: Means, keeper: Keeper, pasted: Pasted): Promise<ReadCsv | OutOfReach> {
  const provider = await providerInReach(means, keeper);
  return provider ? readCsv(means, provider, pasted) : { kind: 'unknown' };
}

/** Reads it again and keeps it. */
export function fillFromCsv(means: Means, keeper: Keeper, pasted: Pasted): Promise<ReadCsv | OutOfReach> {
  return changeProvider(means, keeper, 'import', (provider): ReadCsv => readCsv(means, provider, pasted));
}

function readCsv(means: Means, provider: Provider, { csv, labels }: Pasted): ReadCsv {
  const read = readHomesCsv(csv, { labels, today: dayOf(means.now()) });
  if (read.kind === 'wrong') return { ...read, unchanged: provider };
  return { kind: 'kept', ...importHomes(provider, read.homes, () => means.newId()) };
}
