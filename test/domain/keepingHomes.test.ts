/** What can be told of a home, field by field, and what is refused. */
import { filledFrom, HOME_FIELDS, REQUIRED_FIELDS, type FilledHome, type HomeField } from '../../src/domain/homeFields';
import type { Reading } from '../../src/domain/homeInputs';
import {
  addHome,
  changeHome,
  MORE_FIELDS,
  PLACES_FIELDS,
  retireHome,
  tellFreePlaces,
  tellMore,
  type HomeChange,
} from '../../src/domain/keepingHomes';
import type { Home, Provider } from '../../src/domain/party';
import { aFullHome, aHome, aProvider } from '../support/builders';
import { deepFreeze } from '../support/deepFreeze';

const reading: Reading = { labels: (_list, value) => value, today: '2026-03-02' };
const filled = (change: FilledHome = {}): FilledHome => ({
  name: 'De Boomgaard',
  municipality: 'Tilburg',
  places: '4',
  ageFrom: '0',
  ageTo: '12',
  ...change,
});
const provider = deepFreeze(aProvider({ homes: [aFullHome()] }));
const homeIn = (change: HomeChange): Home | undefined => (change.kind === 'kept' ? change.home : undefined);
const wrongIn = (change: HomeChange) => (change.kind === 'wrong' ? change.wrong : change.kind);
const withoutNothing = (part: readonly HomeField[]) => Object.fromEntries(part.map((field) => [field, '']));

describe('the four required things', () => {
  test.each<[FilledHome, object[]]>([
    [{ name: '   ' }, [{ field: 'name', reason: 'missing' }]],
    [{ name: 'a'.repeat(61) }, [{ field: 'name', reason: 'too-long' }]],
    [{ name: '-' }, [{ field: 'name', reason: 'missing' }]],
    [{ municipality: '' }, [{ field: 'municipality', reason: 'missing' }]],
    [{ municipality: '<at>Tilburg</at>' }, [{ field: 'municipality', reason: 'unknown-municipality' }]],
    [{ places: '0' }, [{ field: 'places', reason: 'out-of-range' }]],
    [{ places: '21' }, [{ field: 'places', reason: 'out-of-range' }]],
    [{ places: 'vier' }, [{ field: 'places', reason: 'not-a-number' }]],
    [{ places: '1e1' }, [{ field: 'places', reason: 'not-a-number' }]],
    [{ places: '-1' }, [{ field: 'places', reason: 'not-a-number' }]],
    [{ places: '4,5' }, [{ field: 'places', reason: 'not-a-number' }]],
    [{ ageFrom: '' }, [{ field: 'ageFrom', reason: 'missing' }]],
    [{ ageTo: '24' }, [{ field: 'ageTo', reason: 'out-of-range' }]],
    [{ ageFrom: '12', ageTo: '6' }, [{ field: 'ageTo', reason: 'before-from' }]],
    [{ ageTo: '${x}' }, [{ field: 'ageTo', reason: 'not-a-number' }]],
    [
      { ageFrom: 'x', ageTo: '99' },
      [
        { field: 'ageFrom', reason: 'not-a-number' },
        { field: 'ageTo', reason: 'out-of-range' },
      ],
    ],
  ])('%j is refused at its field', (change, wrong) => {
    expect(addHome(provider, 'new', filled(change), reading)).toEqual({ kind: 'wrong', wrong });
    expect(changeHome(provider, 'home-1', filled(change), reading)).toEqual({ kind: 'wrong', wrong });
  });

  test('an ambiguous municipality is asked back with what could be meant', () => {
    const change = addHome(provider, 'new', filled({ municipality: 'Bergen' }), reading);

    expect(wrongIn(change)).toMatchObject([
      { reason: 'ambiguous-municipality', candidates: ['Bergen (L)', 'Bergen (NH)'] },
    ]);
  });

  test('the same home again is the same home; another one of that name is refused', () => {
    const added = addHome(provider, 'new-1', filled(), reading);
    const twice = addHome((added as { provider: Provider }).provider, 'new-2', filled(), reading);
    const other = addHome((added as { provider: Provider }).provider, 'new-3', filled({ places: '2' }), reading);

    expect(homeIn(twice)).toEqual(homeIn(added));
    expect(wrongIn(other)).toEqual([{ field: 'name', reason: 'double-name' }]);
  });

  test('a change leaves everything else that was told, and the home the same', () => {
    const change = changeHome(provider, 'home-1', filled({ name: 'Nieuw' }), reading);

    const { name: _, municipality: _m, places: _p, ages: _a, ...rest } = aFullHome();
    expect(homeIn(change)).toEqual({
      ...rest,
      name: 'Nieuw',
      municipality: 'GM0855',
      places: 4,
      ages: { from: 0, to: 12 },
    });
  });

  test('a home cannot take the name of another one', () => {
    const two = aProvider({ homes: [aHome(), aHome({ id: 'home-2', name: 'De Linde' })] });

    expect(wrongIn(changeHome(two, 'home-1', filled({ name: 'de linde' }), reading))).toEqual([
      { field: 'name', reason: 'double-name' },
    ]);
  });

  test('names in other letters are told apart', () => {
    const two = addHome(aProvider({ homes: [aHome({ name: '語' })] }), 'new', filled({ name: '言' }), reading);

    expect(two.kind).toBe('kept');
  });

  test('fewer places than are free is refused', () => {
    expect(wrongIn(changeHome(provider, 'home-1', filled({ places: '1' }), reading))).toEqual([
      { field: 'places', reason: 'more-than-places' },
    ]);
  });
});

describe('everything else', () => {
  const told: FilledHome = {
    placeKinds: 'crisis,longTerm',
    stayUntil: 'asLongAsNeeded',
    sexes: 'girl',
    siblingsUpTo: '3',
    residents: '2014-05, 9',
    vulnerableResidents: 'yes',
    longStayingResidents: 'no',
    themesCarried: 'trauma,adhd',
    themesNotCarried: 'substances',
    risksNotCarried: 'fire,runsAway',
    levelsNotCarried: 'severeDisability',
    supervision: 'increased',
    wheelchair: 'no',
    pets: 'yes',
    belief: '  Protestants\n christelijk ',
    contact: 'Gezinshuiswerker, 013-5550124',
    ownWords: 'Een boerderij.\nMet ruimte.',
  };

  test('is kept as it was told', () => {
    const change = tellMore(aProvider(), 'home-1', told, reading);

    expect(homeIn(change)).toEqual({
      ...aHome(),
      placeKinds: ['crisis', 'longTerm'],
      stayUntil: 'asLongAsNeeded',
      sexes: ['girl'],
      siblingsUpTo: 3,
      residents: [{ birthMonth: '2014-05' }, { age: 9 }],
      vulnerableResidents: true,
      longStayingResidents: false,
      themesCarried: ['trauma', 'adhd'],
      themesNotCarried: ['substances'],
      risksNotCarried: ['fire', 'runsAway'],
      levelsNotCarried: ['severeDisability'],
      supervision: 'increased',
      wheelchair: false,
      pets: true,
      belief: 'Protestants christelijk',
      contact: 'Gezinshuiswerker, 013-5550124',
      ownWords: 'Een boerderij.\nMet ruimte.',
    });
    expect(Object.keys(told).sort()).toEqual([...MORE_FIELDS].sort());
  });

  test.each([
    ['', ''],
    ['the choice that tells nothing', '-'],
  ])('left empty %s it is unknown again, and free places stay', (_, nothing) => {
    const empty = Object.fromEntries(MORE_FIELDS.map((field) => [field, nothing]));

    const home = homeIn(tellMore(provider, 'home-1', empty, reading));

    expect(home).toEqual({ ...aHome(), freePlaces: aFullHome().freePlaces });
  });

  test('nobody living there is told, and something else than unknown', () => {
    expect(homeIn(tellMore(provider, 'home-1', { residents: 'geen' }, reading))?.residents).toEqual([]);
    expect(homeIn(tellMore(provider, 'home-1', { residents: '' }, reading))?.residents).toBeUndefined();
  });

  const hostile = ['__proto__', 'constructor', '${x}', '<at>Anna</at>', '-7', '😀', 'x'.repeat(1000), '1'];
  const texts: readonly HomeField[] = ['belief', 'contact', 'ownWords'];
  const closed = MORE_FIELDS.filter((field) => !texts.includes(field));

  test.each(closed)('%s takes nothing but what it can hold', (field) => {
    const refused = hostile.filter(
      (value) => tellMore(provider, 'home-1', { [field]: value }, reading).kind === 'wrong',
    );

    // One is a number of brothers and sisters, and an age.
    const allowed = ['siblingsUpTo', 'residents'].includes(field) ? ['1'] : [];
    expect(refused).toEqual(hostile.filter((value) => !allowed.includes(value)));
  });

  test.each(texts)('%s can be as long as its field and no longer', (field) => {
    const { input } = HOME_FIELDS[field];
    const max = 'max' in input ? input.max : 0;

    expect(tellMore(provider, 'home-1', { [field]: 'x'.repeat(max) }, reading).kind).toBe('kept');
    expect(wrongIn(tellMore(provider, 'home-1', { [field]: 'x'.repeat(max + 1) }, reading))).toEqual([
      { field, reason: 'too-long' },
    ]);
  });
});

describe('free places', () => {
  test.each<[FilledHome, object | undefined]>([
    [
      { free: '2', freeFrom: '' },
      { number: 2, confirmedOn: '2026-03-02' },
    ],
    [
      { free: '0', freeFrom: '2026-05-01' },
      { number: 0, from: '2026-05-01', confirmedOn: '2026-03-02' },
    ],
    [{ free: '', freeFrom: '' }, undefined],
  ])('%j were told today', (told, freePlaces) => {
    expect(homeIn(tellFreePlaces(provider, 'home-1', told, reading))?.freePlaces).toEqual(freePlaces);
  });

  test.each<[FilledHome, object]>([
    [{ free: '5' }, { field: 'free', reason: 'more-than-places' }],
    [{ free: 'twee' }, { field: 'free', reason: 'not-a-number' }],
    [
      { free: '2', freeFrom: 'ooit' },
      { field: 'freeFrom', reason: 'not-a-day' },
    ],
    [
      { free: '2', freeFrom: '2062-05-01' },
      { field: 'freeFrom', reason: 'too-far-ahead' },
    ],
    [
      { free: '', freeFrom: '2026-05-01' },
      { field: 'freeFrom', reason: 'without-free-places' },
    ],
  ])('%j is refused at its field', (told, wrong) => {
    const all = { ...withoutNothing(PLACES_FIELDS), ...told };

    expect(wrongIn(tellFreePlaces(provider, 'home-1', all, reading))).toEqual([wrong]);
  });
});

describe('a home that stops', () => {
  test('is no longer one of the homes, and nothing of it is lost', () => {
    const stopped = retireHome(provider, 'home-1');

    expect(stopped).toMatchObject({ kind: 'kept', provider: { homes: [], retiredHomes: [aFullHome()] } });
  });

  test('stops once, however often it is clicked', () => {
    const once = retireHome(provider, 'home-1') as { provider: Provider };

    expect(retireHome(once.provider, 'home-1')).toEqual(once);
  });

  test('comes back under its name as the home it was', () => {
    const stopped = retireHome(provider, 'home-1') as { provider: Provider };

    const back = addHome(stopped.provider, 'new', filled({ name: 'het anker', places: '2' }), reading);

    expect(back).toMatchObject({
      kind: 'kept',
      home: { id: 'home-1', pets: false, places: 2, freePlaces: { number: 2 } },
    });
    expect((back as { provider: Provider }).provider).not.toHaveProperty('retiredHomes');
  });

  test('cannot be changed any more', () => {
    const stopped = retireHome(provider, 'home-1') as { provider: Provider };

    expect(changeHome(stopped.provider, 'home-1', filled(), reading)).toEqual({ kind: 'unknown-home' });
  });
});

test.each([aFullHome(), aFullHome({ residents: [], municipality: 'GM0893' })])(
  'what stands in the fields of a home is that home when nothing is changed',
  (home) => {
    const only = (fields: readonly HomeField[]) =>
      Object.fromEntries(fields.map((field) => [field, filledFrom(home)[field] ?? '']));
    const before = aProvider({ homes: [home] });

    expect(homeIn(changeHome(before, 'home-1', only(REQUIRED_FIELDS), reading))).toEqual(home);
    expect(homeIn(tellMore(before, 'home-1', only(MORE_FIELDS), reading))).toEqual(home);
    expect(homeIn(tellFreePlaces(before, 'home-1', only(PLACES_FIELDS), reading))).toEqual(home);
  },
);

test.each(['', 'home-9', '__proto__', 'toString'])(
  'a home %j that is not there is neither changed nor stopped',
  (id) => {
    expect(changeHome(provider, id, filled(), reading)).toEqual({ kind: 'unknown-home' });
    expect(tellMore(provider, id, {}, reading)).toEqual({ kind: 'unknown-home' });
    expect(tellFreePlaces(provider, id, {}, reading)).toEqual({ kind: 'unknown-home' });
    expect(retireHome(provider, id)).toEqual({ kind: 'unknown-home' });
  },
);
