/** The free places of all homes of a provider, to confirm in one click or to change one of them. */
import { placesShown } from '../../domain/freePlaces';
import type { PlacesToConfirm } from '../../flows/providerStatus';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { freeInWords, type Onlooker } from './homes';

/** About a hundred homes, which is more than any provider has. */
const HOMES_ROOM = { bytes: 16_000, each: 100 };

/** Typed for, and sent on Monday morning. The first home that told nothing yet is chosen already. */
export function freePlacesCard(
  { provider, waiting }: PlacesToConfirm,
  { notice = '' }: { notice?: string },
  { language, today, isMember }: Onlooker,
): Card {
  const t = textsIn(language);
  const lines = provider.homes.map((home) => ({
    line: `${home.name}: ${freeInWords(home, today, language)}`,
    title: home.name,
    value: home.id,
  }));
  const homes = firstThatFit(lines, HOMES_ROOM);
  const more = lines.length - homes.length;
  const untold = provider.homes.filter(({ freePlaces }) => !freePlaces);
  return fillCard('freePlaces', language, {
    providerId: provider.id,
    provider: provider.name,
    notice,
    hasHomes: lines.length > 0,
    homes,
    chosen: (provider.homes.length === 1 ? provider.homes : untold)[0]?.id ?? '',
    more: more > 0 ? t('homes.more', { more }) : '',
    unknown: untold.length > 0 ? t('homes.untold', { count: untold.length }) : '',
    waiting: waiting > 0 ? t('homes.waiting', { count: waiting }) : '',
    mayConfirm: untold.length < lines.length,
    shown: placesShown(provider),
    isMember,
  });
}
