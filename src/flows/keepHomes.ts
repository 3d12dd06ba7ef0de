/** Members of a provider's channel keep their gezinshuizen up to date. */
import { Fault } from '../domain/fault';
import { lookUpMunicipality } from '../domain/geography/municipalities';
import type { Home, Provider } from '../domain/party';
import type { Means } from './ports';
import { partyOf, type Speaker } from './whoSpeaks';

/** The four things that are required, as they were typed. */
export interface TypedHome {
  name: string;
  municipality: string;
  places: string;
  ageFrom: string;
  ageTo: string;
}

export type HomeField = keyof TypedHome;
export type Kept = { kind: 'kept'; provider: Provider } | { kind: 'wrong'; fields: HomeField[] } | { kind: 'unknown' };

const ATTEMPTS = 20;

/**
 * Adds a home to the provider that is linked to this channel, or brings the one of that name up to date, so that a
 * redelivered click does not make two; nothing is stored while a field is wrong.
 */
export async function addHome(means: Means, speaker: Speaker, typed: TypedHome): Promise<Kept> {
  const read = readHome(means.newId(), typed);
  if (Array.isArray(read)) return { kind: 'wrong', fields: read };
  return changeProvider(means, speaker, (provider) => ({ ...provider, homes: withHome(provider.homes, read) }));
}

/** Where referrers send a file to, told to them at the introduction only. */
export async function setSecureAddress(means: Means, speaker: Speaker, secureAddress: string): Promise<Kept> {
  return changeProvider(means, speaker, (provider) => ({ ...provider, secureAddress }));
}

function withHome(homes: readonly Home[], read: Home): Home[] {
  const isSame = ({ name }: Home) => name.toLowerCase() === read.name.toLowerCase();
  return homes.some(isSame)
    ? homes.map((home) => (isSame(home) ? { ...home, ...read, id: home.id } : home))
    : [...homes, read];
}

async function changeProvider(means: Means, speaker: Speaker, change: (provider: Provider) => Provider): Promise<Kept> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const party = await partyOf(means, speaker.address);
    const stored = party && (await means.store.load('party', party.id));
    if (stored?.document.role !== 'provider') return { kind: 'unknown' };
    const provider = change(stored.document);
    if ((await means.store.save('party', provider, stored.version)) === 'saved') return { kind: 'kept', provider };
  }
  throw new Fault('save-never-succeeded');
}

function readHome(id: string, typed: TypedHome): Home | HomeField[] {
  const name = typed.name.trim();
  const municipality = lookUpMunicipality(typed.municipality);
  const places = wholeNumber(typed.places, 1, 20);
  const from = wholeNumber(typed.ageFrom, 0, 23);
  const to = wholeNumber(typed.ageTo, from ?? 0, 23);
  if (
    name === '' ||
    name.length > 60 ||
    municipality.kind !== 'found' ||
    !places ||
    from === undefined ||
    to === undefined
  ) {
    return wrongFields({
      name: name !== '' && name.length <= 60,
      municipality: municipality.kind === 'found',
      places: places !== undefined,
      ageFrom: from !== undefined,
      ageTo: to !== undefined,
    });
  }
  return { id, name, municipality: municipality.municipality.code, places, ages: { from, to } };
}

function wrongFields(right: Record<HomeField, boolean>): HomeField[] {
  return (Object.keys(right) as HomeField[]).filter((field) => !right[field]);
}

function wholeNumber(text: string, min: number, max: number): number | undefined {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN;
  return number >= min && number <= max ? number : undefined;
}
