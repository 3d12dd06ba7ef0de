/** One gezinshuis is added, opened, changed or stops, by a member of the provider or by a coordinator. */
import type { FilledHome } from '../../domain/homeFields';
import type { HomeId } from '../../domain/party';
import { addHome, changeHome, retireHome, type KeptHome, type Part } from '../../flows/keepHomes';
import { textsIn } from '../texts';
import { homeForm, type HomeFormShown } from '../views/homeForm';
import { homesCard } from '../views/homes';
import { check } from './keepingClicks';
import { card, refusal, type Clicked, type Handlers, type Reply } from './reply';
import { keeperOf, ofProvider, onlooker } from './withinReach';

export const homeClicks: Handlers<
  | 'homes.list'
  | 'homes.new'
  | 'homes.add'
  | 'homes.open'
  | 'homes.change'
  | 'homes.more'
  | 'homes.tell'
  | 'homes.places'
  | 'homes.free'
  | 'homes.retire'
> = {
  'homes.list': (clicked, { provider, page }) =>
    ofProvider(clicked, provider, (found) => card(homesCard(found, { page }, onlooker(clicked)))),
  'homes.new': (clicked, { provider }) =>
    ofProvider(clicked, provider, ({ id }) => form(clicked, { provider: id, part: 'new' })),
  async 'homes.add'(clicked, { verb: _, provider, ...filled }) {
    const kept = await addHome(clicked.means, keeperOf(clicked, provider), filled);
    return answered(clicked, kept, { provider, part: 'new', filled, said: 'added' });
  },

  'homes.open': (clicked, { provider, home }) => open(clicked, { provider, home, part: 'basics' }),
  'homes.places': (clicked, { provider, home }) => open(clicked, { provider, home, part: 'places' }),
  'homes.more': (clicked, { provider, home }) => open(clicked, { provider, home, part: 'more' }),
  'homes.change': (clicked, { verb: _, provider, home, ...filled }) =>
    change(clicked, { provider, home, part: 'basics', filled }),
  'homes.free': (clicked, { verb: _, provider, home, ...filled }) =>
    change(clicked, { provider, home, part: 'places', filled }),
  'homes.tell': (clicked, { verb: _, provider, home, ...filled }) =>
    change(clicked, { provider, home, part: 'more', filled }),

  async 'homes.retire'(clicked, { provider, home }) {
    const kept = await retireHome(clicked.means, keeperOf(clicked, provider), home);
    return answered(clicked, kept, { provider, home, part: 'basics', filled: {}, said: 'retired' });
  },
};

interface OfHome {
  provider: string;
  home: HomeId;
  part: Part;
}

function form(clicked: Clicked, shown: Omit<HomeFormShown, 'isMember'>): Reply {
  const { isMember } = onlooker(clicked);
  if (shown.part === 'more' && !isMember) return refusal({ kind: 'unknown' }, clicked.language);
  return card(homeForm({ ...shown, isMember }, clicked.language));
}

/** The form of one home; without one that is there the list again, to choose from. */
function open(clicked: Clicked, { provider, home: id, part }: OfHome): Promise<Reply> {
  return ofProvider(clicked, provider, (found) => {
    const home = found.homes.find((one) => one.id === id);
    if (home) return form(clicked, { provider: found.id, part, home });
    return card(homesCard(found, { notice: textsIn(clicked.language)('need.home') }, onlooker(clicked)));
  });
}

async function change(clicked: Clicked, changing: OfHome & { filled: FilledHome }): Promise<Reply> {
  const kept = await changeHome(clicked.means, keeperOf(clicked, changing.provider), changing);
  return answered(clicked, kept, { ...changing, said: changing.part === 'places' ? 'placesSaved' : 'saved' });
}

interface Asked {
  provider: string;
  home?: HomeId;
  part: 'new' | Part;
  filled: FilledHome;
  said: 'added' | 'saved' | 'placesSaved' | 'retired';
}

/** Where it was begun, with what was done; or the form again with what was typed and what is wrong with it. */
function answered(clicked: Clicked, kept: KeptHome, { provider, home: id, said, ...typed }: Asked): Promise<Reply> {
  const { language } = clicked;
  return ofProvider(clicked, provider, (found) => {
    switch (kept.kind) {
      case 'kept': {
        const notice = textsIn(language)(`homes.${said}`, { name: kept.home.name });
        if (said === 'placesSaved') return check(clicked, provider, notice);
        return card(homesCard(kept.provider, { notice, kept: kept.home.id }, onlooker(clicked)));
      }
      case 'wrong': {
        const home = found.homes.find((one) => one.id === id);
        return form(clicked, { ...typed, provider: found.id, home, wrong: kept.wrong });
      }
      case 'unknown-home':
      case 'unknown':
        return refusal(kept, language);
    }
  });
}
