/** The card to choose whom to ask, and the one that explains a home: with everything there can be to choose from. */
import { addDays, dayOf } from '../../../src/domain/calendar';
import { LISTS } from '../../../src/domain/lists';
import type { Home, Provider } from '../../../src/domain/party';
import type { Referral } from '../../../src/domain/referral';
import { choosingFrom } from '../../../src/flows/chooseHomes';
import { weighedBy, type Weighed } from '../../../src/flows/weighHomes';
import { askHomes, ASK_LISTS, type AskPage } from '../../../src/teams/views/askHomes';
import { explainHome } from '../../../src/teams/views/explainHome';
import { aHome, MONDAY } from '../builders';
import type { Shown, Sight } from './shown';
import { aTypedReferralIn, homeName, providersOf, saidTo, type Typed } from './situations';

export function askCards({ typed, language }: Sight): Shown[] {
  const said = saidTo(typed);
  const kinds: [string, Referral, Weighed][] = (['submitted', 'searching'] as const).flatMap((state) => {
    const referral = aTypedReferralIn(state, typed);
    const everybodyTooOld = {
      ...referral,
      youths: referral.youths.map((youth) => ({ ...youth, birthMonth: '2005-01' })),
    };
    return [
      [state, referral, weighedFor(referral, typed)],
      [`${state}, nobody fits`, everybodyTooOld, weighedFor(everybodyTooOld, typed)],
      [`${state}, no homes`, referral, weighedBy(referral, { ...KEPT, providers: [], open: [] })],
    ];
  });
  return kinds.flatMap(([situation, referral, weighed]) => {
    const choosing = choosingFrom(referral, weighed, 3);
    const everybody = [...choosing.all.map(({ home }) => home.id)];
    const chosen = { homes: everybody, wholeProviders: ['provider-1'], reason: typed.words.slice(0, 400) };
    const pages = [0, 1].flatMap((page): AskPage[] => ASK_LISTS.map((list) => ({ list, page, chosen }))).slice(0, 4);
    const lists = pages.map((page) => ({
      template: 'askHomes',
      situation: `${situation}, ${page.list} ${page.page}`,
      card: askHomes(choosing, page, page.page === 0 ? {} : said, language),
    }));
    const explained = choosing.all.slice(0, 1).map((standing) => ({
      template: 'explainHome',
      situation,
      card: explainHome(referral, weighed.explained(standing), pages[0]!, language),
    }));
    return [...lists, ...explained];
  });
}

const KEPT = { today: dayOf(MONDAY), siblingHomesIn: ['GM0014'] };

/** The homes that were asked, and beside each one that was not, of which everything is known. */
export function weighedFor(referral: Referral, typed: Typed): Weighed {
  const providers = providersOf(typed).map((provider, before): Provider => ({
    ...provider,
    homes: provider.homes.flatMap((home, index) => {
      const name = homeName(typed, (3 + before) * typed.homes + index);
      return [home, aToldHome({ id: home.id, name }, index, typed)];
    }),
  }));
  return weighedBy(referral, { ...KEPT, providers, open: [] });
}

function aToldHome({ id, name }: Pick<Home, 'id' | 'name'>, index: number, typed: Typed): Home {
  return aHome({
    id: `free-${id}`,
    name,
    ages: { from: 0, to: index % 2 === 0 ? 20 : 3 },
    freePlaces: {
      number: index % 4,
      confirmedOn: addDays(dayOf(MONDAY), -1),
      ...(index === 1 && { from: '2026-06-01' }),
    },
    themesCarried: [...LISTS.themes],
    residents: [{ age: 11 }],
    belief: typed.words.slice(0, 60),
    municipality: 'GM0014',
    supervision: 'regular',
    stayUntil: '18',
  });
}
