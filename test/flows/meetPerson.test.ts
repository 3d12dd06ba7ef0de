/** Somebody is met, welcomed once, and forgotten when the bot is removed. */
import { chooseLanguage, forgetChat, mayWelcome, meetPerson } from '../../src/flows/meetPerson';
import { aWorld } from '../support/aWorld';
import { anAddress } from '../support/builders';

const chat = anAddress({ conversationId: 'a:person-9', kind: 'personal' });
const TEN = Array.from({ length: 10 });

test('who is met for the first time is kept, in Dutch unless told otherwise', async () => {
  const world = await aWorld();

  const person = await meetPerson(world.means, { id: 'person-9' });

  expect(person).toEqual({ id: 'person-9', language: 'nl', welcomed: false });
  expect(await world.load('person', 'person-9')).toEqual(person);
});

test('what is told later is added, and what is not told stays', async () => {
  const world = await aWorld();
  await meetPerson(world.means, { id: 'person-9', name: 'Robin', chat });

  await meetPerson(world.means, { id: 'person-9', language: 'en' });

  expect(await world.load('person', 'person-9')).toEqual({
    id: 'person-9',
    name: 'Robin',
    language: 'en',
    chat,
    welcomed: false,
  });
});

test('meeting again saves nothing when nothing is new', async () => {
  const world = await aWorld();
  await meetPerson(world.means, { id: 'person-9', name: 'Robin', language: 'nl', chat });
  world.diesAtSave(1);

  await expect(meetPerson(world.means, { id: 'person-9', name: 'Robin', language: 'nl', chat })).resolves.toMatchObject(
    {
      name: 'Robin',
    },
  );
});

test('two activities at once lose nothing of what each tells', async () => {
  const world = await aWorld();

  await Promise.all([
    meetPerson(world.means, { id: 'person-9', name: 'Robin' }),
    meetPerson(world.means, { id: 'person-9', chat }),
    meetPerson(world.means, { id: 'person-9', language: 'en' }),
  ]);

  expect(await world.load('person', 'person-9')).toMatchObject({ name: 'Robin', chat, language: 'en' });
});

describe('the welcome', () => {
  test('is given once, however many activities tell of the installation at once', async () => {
    const world = await aWorld();

    const welcomes = await Promise.all(
      TEN.map(async () => {
        await meetPerson(world.means, { id: 'person-9', chat });
        return mayWelcome(world.means, 'person-9');
      }),
    );

    expect(welcomes.filter(Boolean)).toHaveLength(1);
  });

  test('is given though another activity refreshes the same person in between', async () => {
    const world = await aWorld();
    await meetPerson(world.means, { id: 'person-9', chat });

    const [isWelcome] = await Promise.all([
      mayWelcome(world.means, 'person-9'),
      meetPerson(world.means, { id: 'person-9', name: 'Robin' }),
    ]);

    expect(isWelcome).toBe(true);
    expect(await world.load('person', 'person-9')).toMatchObject({ name: 'Robin', welcomed: true });
  });

  test('is not given to somebody who was never met', async () => {
    const world = await aWorld();

    expect(await mayWelcome(world.means, 'person-9')).toBe(false);
  });

  test('is given again after the bot was removed and installed anew', async () => {
    const world = await aWorld();
    await meetPerson(world.means, { id: 'person-9', chat });
    await mayWelcome(world.means, 'person-9');

    await forgetChat(world.means, 'person-9');

    expect(await world.load('person', 'person-9')).not.toHaveProperty('chat');
    expect(await mayWelcome(world.means, 'person-9')).toBe(true);
  });
});

test('forgetting somebody who was never met does nothing', async () => {
  const world = await aWorld();

  await forgetChat(world.means, 'person-9');

  expect(await world.load('person', 'person-9')).toBeUndefined();
});

test('the removal is not lost when the person is refreshed at the same moment', async () => {
  const world = await aWorld();
  await meetPerson(world.means, { id: 'person-9', chat });

  await Promise.all([meetPerson(world.means, { id: 'person-9', name: 'Robin' }), forgetChat(world.means, 'person-9')]);

  expect(await world.load('person', 'person-9')).not.toHaveProperty('chat');
});

describe('a language that was chosen by hand', () => {
  test('stays, whatever Teams says later', async () => {
    const world = await aWorld();
    await meetPerson(world.means, { id: 'person-9', language: 'nl' });

    await chooseLanguage(world.means, 'person-9', 'en');
    const met = await meetPerson(world.means, { id: 'person-9', language: 'nl' });

    expect(met).toMatchObject({ language: 'en', languageChosen: true });
  });

  test('can be chosen back', async () => {
    const world = await aWorld();
    await chooseLanguage(world.means, 'person-1', 'en');

    await chooseLanguage(world.means, 'person-1', 'nl');

    expect(await world.load('person', 'person-1')).toMatchObject({ language: 'nl', name: 'Robin de Wit' });
  });

  test('is remembered of somebody whom the bot never met before', async () => {
    const world = await aWorld();

    await chooseLanguage(world.means, 'person-9', 'en');

    expect(await world.load('person', 'person-9')).toMatchObject({ language: 'en', languageChosen: true });
  });
});
