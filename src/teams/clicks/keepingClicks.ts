/** What is kept of a provider as a whole: free places, address and phone, contract; and what is open for it. */
import { allProviders, keepContact, keepContract } from '../../flows/keepProvider';
import { confirmAll } from '../../flows/keepHomes';
import { placesToConfirm, providerStatus } from '../../flows/providerStatus';
import { textsIn } from '../texts';
import { freePlacesCard } from '../views/freePlaces';
import { contactCard, homesCard } from '../views/homes';
import { contractCard, providersCard } from '../views/providers';
import { providerStatusCard } from '../views/providerStatus';
import { card, refusal, type Clicked, type Handlers, type Reply } from './reply';
import { keeperOf, ofProvider, onlooker } from './withinReach';

export const keepingClicks: Handlers<
  | 'homes.check'
  | 'homes.confirm'
  | 'homes.about'
  | 'homes.contact'
  | 'homes.status'
  | 'providers.list'
  | 'providers.contract'
  | 'providers.contracted'
> = {
  'homes.check': (clicked, { provider }) => check(clicked, provider, ''),
  async 'homes.confirm'(clicked, { provider, shown }) {
    const confirmed = await confirmAll(clicked.means, keeperOf(clicked, provider), shown);
    const t = textsIn(clicked.language);
    return check(clicked, provider, confirmed.kind === 'kept' ? t('homes.confirmedAll') : t('homes.checkAgain'));
  },

  'homes.about': (clicked, { provider }) =>
    ofProvider(clicked, provider, (found) =>
      card(contactCard(found, found, { language: clicked.language, isWrong: false })),
    ),
  async 'homes.contact'(clicked, { provider, ...contact }) {
    const { means, language } = clicked;
    const kept = await keepContact(means, keeperOf(clicked, provider), contact);
    return ofProvider(clicked, provider, (found) =>
      kept.kind === 'kept'
        ? card(homesCard(found, { notice: textsIn(language)('homes.aboutSaved') }, onlooker(clicked)))
        : card(contactCard(found, contact, { language, isWrong: true })),
    );
  },

  async 'homes.status'(clicked, { provider }) {
    const status = await providerStatus(clicked.means, keeperOf(clicked, provider));
    return status ? card(providerStatusCard(status, clicked.language)) : refusal({ kind: 'unknown' }, clicked.language);
  },

  'providers.list': (clicked) => providers(clicked, ''),
  async 'providers.contract'(clicked, { provider }) {
    if (clicked.click.actor.role !== 'coordinator') return refusal({ kind: 'unknown' }, clicked.language);
    return ofProvider(clicked, provider, (found) => card(contractCard(found, clicked.language)));
  },
  async 'providers.contracted'(clicked, { provider, regions, kinds, contract }) {
    const { means, language } = clicked;
    const hasEnded = contract === 'has-ended';
    const kept = await keepContract(means, keeperOf(clicked, provider), { regions, kinds, hasEnded });
    if (kept.kind === 'unknown') return refusal(kept, language);
    const t = textsIn(language);
    const {
      without,
      provider: { name },
    } = kept;
    const saved = t('providers.contractSaved', { name });
    return providers(clicked, without > 0 ? t('providers.contractWithout', { name, count: without }) : saved);
  },
};

/** The free places of all homes, to confirm or to change another. */
export async function check(clicked: Clicked, provider: string, notice: string): Promise<Reply> {
  const found = await placesToConfirm(clicked.means, keeperOf(clicked, provider));
  if (!found) return refusal({ kind: 'unknown' }, clicked.language);
  return card(freePlacesCard(found, { notice }, onlooker(clicked)));
}

async function providers({ means, click, language }: Clicked, notice: string): Promise<Reply> {
  const all = await allProviders(means, click.actor);
  return all ? card(providersCard(all, { notice }, language)) : refusal({ kind: 'unknown' }, language);
}
