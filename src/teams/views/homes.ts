/** The homes of a provider, in its own channel. */
import { municipalityByCode } from '../../domain/geography/municipalities';
import type { Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { TypedHome } from '../../flows/keepHomes';
import { fillCard, type Card } from '../fillCard';
import { plain, textsIn } from '../texts';

const NOTHING: TypedHome = { name: '', municipality: '', places: '', ageFrom: '', ageTo: '' };

/** All homes and a form for a new one; what was typed wrong stays in the form. */
export function homesCard(
  provider: Provider,
  shown: { typed?: TypedHome; notice?: string; problem?: string },
  language: Language,
): Card {
  const t = textsIn(language);
  return fillCard('homes', language, {
    ...NOTHING,
    ...shown.typed,
    title: t('homes.title', { name: plain(provider.name) }),
    notice: shown.notice ?? '',
    problem: shown.problem ?? '',
    address: provider.secureAddress
      ? t('homes.addressKnown', { address: plain(provider.secureAddress) })
      : t('homes.addressUnknown'),
    secureAddress: provider.secureAddress ?? '',
    noHomes: provider.homes.length === 0,
    homes: provider.homes.map(({ name, municipality, places, ages }) => ({
      text: t('homes.line', {
        name: plain(name),
        municipality: municipalityByCode(municipality)?.name ?? '',
        places,
        from: ages.from,
        to: ages.to,
      }),
    })),
  });
}
