/** The free places of all homes of a provider, to confirm in one click or to change one of them. */
import { placesShown } from '../../domain/freePlaces';
import type { PlacesToConfirm } from '../../flows/providerStatus';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { freeInWords, type Onlooker } from './homes';

/** About a hundred homes, which is more than any provider has. */
const HOMES_ROOM = { bytes: 16_000, each: 100 };

/** Typed for, and sent on Monday morning. */
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
  const unknown = provider.homes.filter(({ freePlaces }) => !freePlaces).length;
  return fillCard('freePlaces', language, {
    providerId: provider.id,
    provider: provider.name,
    notice,
    hasHomes: lines.length > 0,
    homes,
    only: lines.length === 1 ? (lines[0]?.value ?? '') : '',
    more: more > 0 ? t('homes.more', { more }) : '',
    unknown: unknown > 0 ? t('homes.untold', { count: unknown }) : '',
    waiting: waiting > 0 ? t('homes.waiting', { count: waiting }) : '',
    mayConfirm: unknown < lines.length,
    shown: placesShown(provider),
    isMember,
  });
}
