/** Every card in every situation it can be in, made by the views and the messenger that make it in the bot. */
import { figuresOf } from '../../../src/domain/figures/figures';
import { LISTS } from '../../../src/domain/lists';
import type { Language } from '../../../src/domain/person';
import { figuresCard } from '../../../src/teams/views/figures';
import { oneLine } from '../../../src/teams/views/owner';
import { aboutYou, phoneReferral } from '../../../src/teams/views/person';
import { welcomeCard } from '../../../src/teams/views/welcome';
import { aHomeAnswer, anAsk, MONDAY } from '../builders';
import { deskCards } from './deskCards';
import { digestCards } from './digestCards';
import { homeCards } from './homeCards';
import { newsCards } from './newsCards';
import { ownerCards } from './ownerCards';
import { providerCards } from './providerCards';
import type { Shown, Sight } from './shown';
import { aTypedReferralIn, namedBy, providerName, type Typed } from './situations';

export function everyCard(typed: Typed, language: Language): Shown[] {
  const sight = { typed, language };
  const cards = [
    simpleCards,
    figuresCards,
    personCards,
    homeCards,
    ownerCards,
    deskCards,
    providerCards,
    newsCards,
    digestCards,
  ];
  return cards.flatMap((make) => make(sight));
}

function simpleCards({ typed, language }: Sight): Shown[] {
  return [
    { template: 'welcome', situation: 'first', card: welcomeCard(language) },
    { template: 'line', situation: 'with a button', card: oneLine(typed.words.slice(0, 600), 'button-1', language) },
    { template: 'line', situation: 'without', card: oneLine('-', '', language) },
  ];
}

function figuresCards({ typed, language }: Sight): Shown[] {
  const referrals = (['submitted', 'searching', 'exploring', 'settled'] as const).map((state) => {
    const referral = aTypedReferralIn(state, typed);
    const asks = Array.from({ length: 300 }, (_, index) => ({
      ...anAsk(),
      provider: `p-${index}`,
      providerName: providerName(typed, `provider-${index + 1}`),
    }));
    const declines = LISTS.declineReason.map((reason) => aHomeAnswer({ says: { kind: 'decline', reason } }));
    return { ...referral, asks, homeAnswers: declines };
  });
  return [
    {
      situation: 'nothing',
      card: figuresCard(
        figuresOf([], () => undefined, MONDAY),
        language,
      ),
    },
    {
      situation: '300 providers',
      card: figuresCard(
        figuresOf(referrals, () => 'GM0785', MONDAY),
        language,
      ),
    },
  ].map((shown) => ({ template: 'figures', ...shown }));
}

function personCards({ typed, language }: Sight): Shown[] {
  const { person: name, organisation, phone } = namedBy(typed);
  const work = { organisation, referrerKind: 'gi', phone };
  const caller = { name, organisation, phone };
  return [
    { template: 'aboutYou', situation: 'known', card: aboutYou(work, { wrong: [], isForIntake: false }, language) },
    {
      template: 'aboutYou',
      situation: 'all wrong',
      card: aboutYou(
        { ...work, referrerKind: name },
        { wrong: ['organisation', 'referrerKind', 'phone'], isForIntake: true },
        language,
      ),
    },
    { template: 'phoneReferral', situation: 'filled in', card: phoneReferral(caller, [], language) },
    {
      template: 'phoneReferral',
      situation: 'all wrong',
      card: phoneReferral(caller, ['name', 'organisation', 'phone'], language),
    },
  ];
}
