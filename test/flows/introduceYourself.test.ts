/** A referrer tells about the own work, once for all referrals. */
import { introduceYourself, type TypedWork } from '../../src/flows/introduceYourself';
import { aWorld } from '../support/aWorld';

const typed = (change: Partial<TypedWork> = {}): TypedWork => ({
  organisation: 'Toegang Tilburg',
  referrerKind: 'municipality',
  phone: '013-5550123',
  ...change,
});

describe('telling about the own work', () => {
  test('is kept without the spaces around it', async () => {
    const world = await aWorld();

    const said = await introduceYourself(
      world.means,
      'person-1',
      typed({ organisation: ' GI West ', phone: ' 0135550199 ' }),
    );

    expect(said).toEqual({ kind: 'introduced' });
    expect(await world.load('person', 'person-1')).toMatchObject({
      name: 'Robin de Wit',
      work: { organisation: 'GI West', kind: 'municipality', phone: '0135550199' },
    });
  });

  test('makes somebody known whom the bot never met before', async () => {
    const world = await aWorld();

    await introduceYourself(world.means, 'person-9', typed());

    expect(await world.load('person', 'person-9')).toMatchObject({ language: 'nl', work: { phone: '013-5550123' } });
  });

  test.each<{ change: Partial<TypedWork>; fields: string[] }>([
    { change: { organisation: '   ' }, fields: ['organisation'] },
    { change: { organisation: 'a'.repeat(81) }, fields: ['organisation'] },
    { change: { referrerKind: '' }, fields: ['referrerKind'] },
    { change: { referrerKind: '__proto__' }, fields: ['referrerKind'] },
    { change: { phone: '' }, fields: ['phone'] },
    { change: { phone: '112' }, fields: ['phone'] },
    { change: { phone: 'bel maar' }, fields: ['phone'] },
    { change: { phone: '0'.repeat(21) }, fields: ['phone'] },
    {
      change: { organisation: '', referrerKind: 'friend', phone: '?' },
      fields: ['organisation', 'referrerKind', 'phone'],
    },
  ])('$change is wrong in $fields, and nothing is kept', async ({ change, fields }) => {
    const world = await aWorld();

    const said = await introduceYourself(world.means, 'person-9', typed(change));

    expect(said).toEqual({ kind: 'wrong', fields });
    expect(await world.load('person', 'person-9')).toBeUndefined();
  });

  test.each(['+31 13 555 0123', '(013) 555 01 23', '06 12345678'])(
    'a phone number may be written %s',
    async (phone) => {
      const world = await aWorld();

      expect(await introduceYourself(world.means, 'person-9', typed({ phone }))).toEqual({ kind: 'introduced' });
    },
  );

  test('anew keeps the admission', async () => {
    const world = await aWorld();

    await introduceYourself(world.means, 'person-1', typed({ organisation: 'GI West' }));

    expect(await world.load('person', 'person-1')).toMatchObject({ admission: { by: 'coordinator-1' } });
  });
});
