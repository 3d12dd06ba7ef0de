/** Clicks that a form does not offer: somebody else’s buttons, the wrong role, and malformed ones. */
import { approvesAndAsks, deskPost, postedCard, sendsTheReferral } from './acts';
import { keptReferral } from './heard';
import { everythingKept, wordsFor } from './hostile';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aCosmosDatabase } from './stores';

let stage: Stage;
const { launch, errors } = launchHere();

/** Nothing may change, so one referral is enough for all. */
beforeAll(async () => {
  stage = await setTheStage(launch, await aCosmosDatabase());
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });
  await postedCard(stage.sterkHuis);
  await postedCard(stage.vigere);
});
afterAll(() => stage.strike());

const click = (verb: unknown, data: object) => ({ action: { type: 'Action.Execute', verb, data }, trigger: 'manual' });

describe('somebody else’s button', () => {
  test.each([
    [
      'of another provider',
      async () => {
        const { asks } = await keptReferral(stage);
        const foreign = asks.find(({ providerName }) => providerName === 'Vigere')?.button;
        return (await postedCard(stage.sterkHuis)).sends(click('provider.open', { button: foreign }));
      },
    ],
    [
      'of the coordinator, clicked by a provider',
      async () => {
        const { buttons } = await keptReferral(stage);
        return (await postedCard(stage.sterkHuis)).sends(click('desk.open', { button: buttons.desk }));
      },
    ],
    [
      'of the referrer, clicked by the coordinator',
      async () => {
        const { buttons } = await keptReferral(stage);
        const post = stage.anna.card(await deskPost(stage));
        return post.sends(click('owner.withdraw', { button: buttons.owner }));
      },
    ],
    [
      'of another referrer',
      async () => {
        const { buttons } = await keptReferral(stage);
        const eva = stage.teams.person('Eva Bos');
        await eva.installBot();
        await eva.says('aanmelden');
        return eva.latestCard().sends(click('owner.withdraw', { button: buttons.owner }));
      },
    ],
    [
      'to answer with, of another provider’s home',
      async () => {
        const { asks } = await keptReferral(stage);
        const own = asks.find(({ providerName }) => providerName === 'Sterk Huis')?.button;
        const home = asks.find(({ providerName }) => providerName === 'Vigere')?.homes[0]?.home;
        const answer = { button: own, home, answeredFor: 'parent', from: '2026-12-01' };
        return (await postedCard(stage.sterkHuis)).sends(click('provider.interest', answer));
      },
    ],
  ])('%s: refused, and nothing is told of the referral', async (_, clicks) => {
    const before = await everythingKept(stage);

    const words = wordsFor(await clicks());

    expect(words).toMatch(/werkt hier niet|Kies een gezinshuis/);
    expect(words).not.toMatch(/TP-|Tilburg/);
    expect(await everythingKept(stage)).toEqual(before);
  });
});

describe('malformed', () => {
  test.each([
    ['no verb', { action: { type: 'Action.Execute', data: {} }, trigger: 'manual' }],
    ['an unknown verb', click('desk.delete-everything', {})],
    ['a verb that is a number', click(7, {})],
    ['the verb of a prototype', click('__proto__', {})],
    ['no data', { action: { type: 'Action.Execute', verb: 'provider.open' } }],
    ['data that is a text', click('provider.open', 'button' as never)],
    ['no action', { trigger: 'manual' }],
    ['a text', 'provider.open'],
    ['nothing', undefined],
    ['a list', [1, 2]],
  ])('%s: a sentence, and nothing changes', async (_, value) => {
    const before = await everythingKept(stage);

    const seen = await (await postedCard(stage.sterkHuis)).sends(value);

    expect(wordsFor(seen)).toContain('Deze knop werkt hier niet');
    expect(await everythingKept(stage)).toEqual(before);
    expect(errors()).toEqual([]);
  });

  test('an automatic refresh changes nothing, says nothing, and does not fail', async () => {
    const before = await everythingKept(stage);
    const { buttons } = await keptReferral(stage);
    const card = stage.anna.card(await deskPost(stage));

    const seen = await card.sends({ ...click('desk.take-up', { button: buttons.desk }), trigger: 'automatic' });

    expect(seen).toEqual({ message: '' });
    expect(await everythingKept(stage)).toEqual(before);
  });

  test('a reader in English is refused in English', async () => {
    const john = stage.teams.person('John', { locale: 'en-US' });
    await john.installBot();

    const seen = await john.latestCard().sends(click('owner.withdraw', { button: 'x' }));

    expect(wordsFor(seen)).toContain('Nothing has changed');
  });
});
