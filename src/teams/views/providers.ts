/** What a coordinator keeps of the providers: who they are, and what was contracted. */
import type { Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { choicesOf } from './labels';

/** Some sixty providers; a region has a dozen. */
const PROVIDERS_ROOM = { bytes: 18_000, each: 100 };

/** All providers, of which one is chosen. */
export function providersCard(
  providers: readonly Provider[],
  { notice = '' }: { notice?: string },
  language: Language,
): Card {
  const t = textsIn(language);
  const lines = providers.map((provider) => ({
    line: providerInWords(provider, language),
    title: provider.name,
    value: provider.id,
  }));
  const shown = firstThatFit(lines, PROVIDERS_ROOM);
  const more = lines.length - shown.length;
  return fillCard('providers', language, {
    notice,
    hasProviders: lines.length > 0,
    providers: shown,
    only: lines.length === 1 ? (lines[0]?.value ?? '') : '',
    more: more > 0 ? t('providers.more', { count: more }) : '',
  });
}

/** The regions and kinds of place that were contracted, to look at and to change. */
export function contractCard({ id, name, contract }: Provider, language: Language): Card {
  return fillCard('contract', language, {
    providerId: id,
    provider: name,
    regions: contract?.regions?.join(',') ?? '',
    kinds: contract?.kinds?.join(',') ?? '',
    hasEnded: contract?.ended ? 'has-ended' : 'goes-on',
    regionChoices: choicesOf('searchRegions', language),
    kindChoices: choicesOf('placeKind', language),
  });
}

function providerInWords({ name, homes, contract, phone }: Provider, language: Language): string {
  const t = textsIn(language);
  const known = t(contract ? 'providers.contractKnown' : 'providers.contractUnknown');
  const contracted = contract?.ended ? t('providers.contractEnded') : known;
  return [t('providers.line', { name, count: homes.length }), contracted, ...(phone ? [phone] : [])].join(' · ');
}
