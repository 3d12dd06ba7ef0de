/** What a provider and a coordinator see of homes: the list, every form right and wrong, free places, a pasted list, what is open. */
import { HOME_FIELDS, type HomeField, type WrongField } from '../../../src/domain/homeFields';
import { COLUMN_NAMES } from '../../../src/domain/homesCsvColumns';
import { importHomes } from '../../../src/domain/importHomes';
import { openForProvider } from '../../../src/domain/openForProvider';
import type { Home, Provider } from '../../../src/domain/party';
import { freePlacesCard } from '../../../src/teams/views/freePlaces';
import { FIELDS_OF, homeForm, type HomeFormShown } from '../../../src/teams/views/homeForm';
import { contactCard, homesCard, type Onlooker } from '../../../src/teams/views/homes';
import { homesPaste, type PasteShown } from '../../../src/teams/views/homesPaste';
import { contractCard, providersCard } from '../../../src/teams/views/providers';
import { providerStatusCard } from '../../../src/teams/views/providerStatus';
import { aFullHome, aHome, aProvider } from '../builders';
import type { Shown, Sight } from './shown';
import {
  aTypedReferralIn,
  homeName,
  namedBy,
  providerName,
  providersOf,
  saidTo,
  STATES,
  type Typed,
} from './situations';

export function homeCards(sight: Sight): Shown[] {
  return [lists, forms, places, pastes, statuses, providers].flatMap((make) => make(sight));
}

/** Free places of every kind; the phone number is checked, so it is never hostile. */
function aTypedProvider(typed: Typed): Provider {
  const told = [
    { number: 2, confirmedOn: '2026-03-01' },
    { number: 0, from: '2026-05-01', confirmedOn: '2026-01-01' },
    { number: 1 },
  ];
  const [provider] = providersOf(typed);
  const homes = provider!.homes.map((home, index): Home => ({ ...home, ...freeOf(told[index % 4]) }));
  return { ...provider!, homes, phone: '013-5550123' };
}

function freeOf(freePlaces: Home['freePlaces']): Pick<Home, 'freePlaces'> {
  return freePlaces ? { freePlaces } : {};
}

function withNothing(typed: Typed): Provider {
  const { secureAddress: _, ...provider } = aProvider({ name: providerName(typed), homes: [] });
  return provider;
}

const today = '2026-03-02';

function lists({ typed, language }: Sight): Shown[] {
  const provider = aTypedProvider(typed);
  const member: Onlooker = { language, today, isMember: true };
  const cards = [
    { situation: 'none yet', card: homesCard(withNothing(typed), {}, member) },
    { situation: 'some', card: homesCard(provider, { notice: saidTo(typed).notice }, member) },
    { situation: 'the last page', card: homesCard(provider, { page: 3 }, { ...member, isMember: false }) },
  ];
  const contact = { secureAddress: namedBy(typed).address, phone: namedBy(typed).phone };
  return [
    ...cards.map((one) => ({ template: 'homes', ...one })),
    ...[true, false].map((isWrong) => ({
      template: 'providerContact',
      situation: isWrong ? 'wrong' : 'right',
      card: contactCard(provider, contact, { language, isWrong }),
    })),
  ];
}

function forms({ typed, language }: Sight): Shown[] {
  const { words } = typed;
  const text = {
    name: homeName(typed),
    belief: typed.words.slice(0, 60),
    contact: words.slice(0, 120),
    ownWords: words.slice(0, 600),
  };
  const full = aFullHome(text);
  return (Object.keys(FIELDS_OF) as HomeFormShown['part'][]).flatMap((part) => {
    const filled = Object.fromEntries(FIELDS_OF[part].map((field) => [field, words.slice(0, 300)]));
    const shown = { provider: 'provider-1', part, isMember: part !== 'places', ...(part !== 'new' && { home: full }) };
    return [
      { situation: `${part}`, card: homeForm(shown, language) },
      {
        situation: `${part}, all wrong`,
        card: homeForm({ ...shown, filled, wrong: allWrong(FIELDS_OF[part]) }, language),
      },
    ].map((one) => ({ template: 'homeForm', ...one }));
  });
}

function allWrong(fields: readonly HomeField[]): WrongField[] {
  const reasons = { number: 'out-of-range', text: 'too-long', municipality: 'ambiguous-municipality' } as const;
  return fields.map((field) => {
    const { kind } = HOME_FIELDS[field].input;
    return {
      field,
      reason: kind in reasons ? reasons[kind as keyof typeof reasons] : 'not-in-list',
      candidates: ['Bergen (L)'],
    };
  });
}

function places({ typed, language }: Sight): Shown[] {
  const member: Onlooker = { language, today, isMember: true };
  const some = { provider: aTypedProvider(typed), waiting: 2 };
  return [
    { situation: 'some', card: freePlacesCard(some, { notice: saidTo(typed).notice }, member) },
    {
      situation: 'by a coordinator',
      card: freePlacesCard({ ...some, waiting: 0 }, {}, { ...member, isMember: false }),
    },
    { situation: 'none', card: freePlacesCard({ provider: withNothing(typed), waiting: 0 }, {}, member) },
  ].map((one) => ({ template: 'freePlaces', ...one }));
}

function pastes({ typed, language }: Sight): Shown[] {
  const provider = aTypedProvider(typed);
  const csv = typed.words.repeat(10).slice(0, 5000);
  const known = provider.homes.map(({ id: _, ...home }) => ({ ...home, places: 9 }));
  const told = [...known, { ...aHome(), name: `${homeName(typed)} 2` }];
  const read = { kind: 'kept', ...importHomes(provider, told, () => 'new-1') } as const;
  const errors = COLUMN_NAMES.map((column, line) => ({ line, column, reason: 'missing' as const }));
  const foreign = { line: 1, column: typed.words.slice(0, 60), reason: 'unknown-column' } as const;
  const looked = { kind: 'looked-at', csv } as const;
  const shown: [string, PasteShown][] = [
    ['empty', { kind: 'empty' }],
    ['too long', { kind: 'too-long' }],
    ['to keep', { ...looked, read, again: false }],
    ['another text', { ...looked, read, again: true }],
    ['nothing new', { ...looked, read: { ...read, added: [], changed: [], unchanged: 2 }, again: false }],
    ['wrong', { ...looked, read: { kind: 'wrong', errors: [foreign, ...errors], unchanged: provider }, again: false }],
  ];
  return shown.map(([situation, one]) => ({
    template: 'homesPaste',
    situation,
    card: homesPaste(provider, one, language),
  }));
}

function statuses({ typed, language }: Sight): Shown[] {
  const referrals = STATES.map((state) => aTypedReferralIn(state, typed)).map((referral) => ({
    ...referral,
    homeAnswers: referral.homeAnswers.slice(1),
  }));
  return ['provider-1', 'provider-2'].map((id) => ({
    template: 'providerStatus',
    situation: id,
    card: providerStatusCard(
      { provider: { ...aTypedProvider(typed), id }, lines: id === 'provider-1' ? openForProvider(referrals, id) : [] },
      language,
    ),
  }));
}

function providers({ typed, language }: Sight): Shown[] {
  const provider = aTypedProvider(typed);
  const contract = { regions: ['Hart van Brabant' as const], kinds: ['longTerm' as const] };
  const many = Array.from({ length: typed.homes }, () => ({ ...provider, contract }));
  return [
    { template: 'providers', situation: 'some', card: providersCard(many, { notice: saidTo(typed).notice }, language) },
    { template: 'providers', situation: 'one', card: providersCard([provider], {}, language) },
    { template: 'providers', situation: 'none', card: providersCard([], {}, language) },
    { template: 'contract', situation: 'known', card: contractCard({ ...provider, contract }, language) },
    { template: 'contract', situation: 'unknown', card: contractCard(provider, language) },
  ];
}
