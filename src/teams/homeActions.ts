/** What the buttons about homes and providers may send back; see `actions.ts`. */
import { z } from 'zod';
import { REQUIRED_FIELDS } from '../domain/homeFields';
import { MORE_FIELDS, PLACES_FIELDS } from '../domain/keepingHomes';
import { LONGEST_CSV } from '../flows/fillFromCsv';
import { filled, listed, number, several, standalone, typed } from './actionFields';

/** In the channel of the provider, or chosen by a coordinator. */
const ofProvider = { provider: typed(100) };
const ofHome = { ...ofProvider, home: typed(100) };
/** Twice what is read, so that a text that is too long comes back with a sentence under the field. */
const pasted = { ...ofProvider, csv: typed(2 * LONGEST_CSV) };

export const HOME_ACTIONS = [
  standalone('homes.list', { ...ofProvider, page: number.default(0) }),
  standalone('homes.new', ofProvider),
  standalone('homes.add', { ...ofProvider, ...filled(REQUIRED_FIELDS) }),
  standalone('homes.open', ofHome),
  standalone('homes.change', { ...ofHome, ...filled(REQUIRED_FIELDS) }),
  standalone('homes.more', ofHome),
  standalone('homes.tell', { ...ofHome, ...filled(MORE_FIELDS) }),
  standalone('homes.places', ofHome),
  standalone('homes.free', { ...ofHome, ...filled(PLACES_FIELDS) }),
  standalone('homes.retire', ofHome),
  standalone('homes.check', ofProvider),
  standalone('homes.confirm', { ...ofProvider, shown: typed(4000) }),
  standalone('homes.about', ofProvider),
  standalone('homes.contact', { ...ofProvider, secureAddress: typed(200), phone: typed(20) }),
  standalone('homes.paste', ofProvider),
  standalone('homes.preview', pasted),
  standalone('homes.import', { ...pasted, seen: typed(100) }),
  standalone('homes.status', ofProvider),
  standalone('providers.list', {}),
  standalone('providers.contract', ofProvider),
  standalone('providers.contracted', {
    ...ofProvider,
    regions: several.pipe(z.array(listed('searchRegions'))),
    kinds: several.pipe(z.array(listed('placeKind'))),
    contract: z.enum(['goes-on', 'has-ended']).default('goes-on'),
  }),
] as const;
