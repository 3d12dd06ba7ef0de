/** The conversation decides in which role somebody speaks. */
import { partyOf, whoSpeaks } from '../../src/flows/whoSpeaks';
import { aWorld } from '../support/aWorld';
import { anAddress } from '../support/builders';

test.each([
  { conversationId: 'a:person-9', kind: 'personal', actor: { role: 'referrer', standsInFor: [] } },
  { conversationId: '19:coordination@thread.tacv2', kind: 'channel', actor: { role: 'coordinator' } },
  {
    conversationId: '19:provider-2@thread.tacv2',
    kind: 'channel',
    actor: { role: 'provider', provider: 'provider-2' },
  },
  { conversationId: '19:elsewhere@thread.tacv2', kind: 'channel', actor: { role: 'nobody' } },
  { conversationId: '__proto__', kind: 'channel', actor: { role: 'nobody' } },
  { conversationId: '19:provider-2@thread.tacv2', kind: 'personal', actor: { role: 'referrer', standsInFor: [] } },
] as const)('$kind $conversationId makes $actor.role', async ({ conversationId, kind, actor }) => {
  const world = await aWorld();

  const speaks = await whoSpeaks(world.means, { person: 'person-9', address: anAddress({ conversationId, kind }) });

  expect(speaks).toEqual({ person: 'person-9', ...actor });
});

test('a listed coordinator is no coordinator in the channel of a provider', async () => {
  const world = await aWorld();
  const address = anAddress({ conversationId: '19:provider-1@thread.tacv2' });

  expect(await whoSpeaks(world.means, { person: 'coordinator-1', address })).toMatchObject({ role: 'provider' });
});

test('a channel that is not linked belongs to no party', async () => {
  const world = await aWorld();

  expect(await partyOf(world.means, anAddress({ conversationId: '19:elsewhere@thread.tacv2' }))).toBeUndefined();
});
