/** A card that arrived without Teams saying which message it is: the first click on it tells. */
import { openProfile } from '../../src/flows/answerProfile';
import type { Post, Referral } from '../../src/domain/referral';
import { aReferralIn } from '../support/acts';
import { memberOf } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';
import { aNotice } from '../support/builders';

/** The card of provider 1 stands in its channel as this post. */
async function aWorldWithPost(post: Post | undefined, change: Partial<Referral> = {}) {
  const world = await aWorld();
  const searching = aReferralIn('searching');
  const asks = searching.asks.map(({ post: known, ...ask }) => {
    const own = ask.provider === 'provider-1' ? post : known;
    return { ...ask, ...(own && { post: own }) };
  });
  await world.keeps('referral', { ...searching, asks, ...change });
  const referral = await world.referral();
  const opens = (cardId?: string) => openProfile(world.means, clickBy(memberOf(1), referral), cardId);
  const posts = async () =>
    Object.fromEntries((await world.referral()).asks.map(({ provider, post: known }) => [provider, known?.activityId]));
  return { world, referral, opens, posts };
}

const NEWS = { kind: 'news', news: { what: 'still-searching' } } as const;
const newsFor = (provider: string) =>
  aNotice({ to: { kind: 'provider', provider }, content: NEWS, mark: { state: 'sent', at: new Date() } });

test('a card without a name gets the name of the message that was clicked, and no other card does', async () => {
  const { opens, posts } = await aWorldWithPost({});

  await opens('clicked-1');

  expect(await posts()).toEqual({
    'provider-1': 'clicked-1',
    'provider-2': 'post-provider-2',
    'provider-3': 'post-provider-3',
  });
});

test('news to another provider does not matter', async () => {
  const { opens, posts } = await aWorldWithPost({}, { notices: [newsFor('provider-2'), aNotice()] });

  await opens('clicked-1');

  expect(await posts()).toMatchObject({ 'provider-1': 'clicked-1' });
});

test.each<{ name: string; post: Post | undefined; cardId: string | undefined; change: Partial<Referral> }>([
  { name: 'its message is known', post: { activityId: 'post-1' }, cardId: 'clicked-1', change: {} },
  { name: 'it was not posted', post: undefined, cardId: 'clicked-1', change: {} },
  { name: 'Teams does not tell which message was clicked', post: {}, cardId: undefined, change: {} },
  {
    name: 'the click may be on news',
    post: {},
    cardId: 'clicked-1',
    change: { notices: [newsFor('provider-1')] },
  },
])('a card is left as it is when $name', async ({ post, cardId, change }) => {
  const { world, referral, opens } = await aWorldWithPost(post, change);

  await opens(cardId);

  expect(await world.referral()).toEqual(referral);
});
