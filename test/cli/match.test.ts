/** `npm run match`: what goes in and what comes out. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMatchInput } from '../../src/cli/matchInput';
import { matched } from '../../src/cli/matchOutput';

const example = readFileSync(join(__dirname, 'example.json'), 'utf8');
type Example = { referral: Record<string, unknown>; homes: Record<string, unknown>[] } & Record<string, unknown>;

function output(json = example) {
  const input = readMatchInput(json);
  if (input.kind === 'wrong') throw new Error(JSON.stringify(input.errors));
  return matched(input);
}

/** What is refused when the example is changed in one place. */
function refused(change: (example: Example) => void): { field: string; reason: string }[] {
  const changed = JSON.parse(example) as Example;
  change(changed);
  const input = readMatchInput(JSON.stringify(changed));
  return input.kind === 'wrong' ? input.errors : [];
}

test('the example gives a ranked home with its lines, and another with its reason', () => {
  const { ranked, excluded, rules, asOf } = output();

  expect(ranked.map(({ home, verdictInWords }) => [home.name, verdictInWords])).toEqual([['Het Anker', 'past']]);
  expect(ranked[0]?.lines[0]).toMatchObject({ criterion: 'places', result: 'for', sentence: expect.any(String) });
  expect(excluded.map(({ home, reasons }) => [home.name, reasons])).toEqual([
    ['De Haven', ['leeftijd buiten 12–18 jaar']],
  ]);
  expect({ rules, asOf }).toEqual({ rules: '1', asOf: '2026-03-02' });
});

test('what excludes is told with what loosening it would bring', () => {
  expect(output().whatExcludes).toEqual([
    { criterion: 'age', excludes: 1, brings: [{ provider: 'p1', home: 'h2', name: 'De Haven' }] },
  ]);
});

test('what homes said and what others hold is taken into account', () => {
  const changed = JSON.parse(example) as Example;
  changed.referral.history = { h1: { declined: { reason: 'group' } } };
  changed.claims = [{ home: 'h2', kind: 'taken', places: 1, since: '2026-03-02' }];
  changed.language = 'en';

  const { excluded } = output(JSON.stringify(changed));

  expect(excluded.map(({ reasons }) => reasons)).toEqual([
    [expect.stringMatching(/^said no for this youth: ./)],
    ['full on the start date', 'age outside 12–18 years'],
  ]);
});

test('a home without a provider has a contract that is not known', () => {
  const changed = JSON.parse(example) as Example;
  changed.homes.forEach((home) => delete home.provider);

  expect(output(JSON.stringify(changed)).ranked[0]?.doubts).toEqual([
    'contract voor de regio onbekend',
    'contract voor het soort plek onbekend',
  ]);
});

test.each<[string, (example: Example) => void]>([
  ['asOf', (one) => (one.asOf = '2026-02-30')],
  ['referral.youths', (one) => (one.referral.youths = [])],
  ['referral.youths.0.sex', (one) => (one.referral.youths = [{ sex: 'M' }])],
  ['referral.youths.0.homeMunicipality', (one) => (one.referral.youths = [{ homeMunicipality: 'Bergen' }])],
  ['referral.youths.0', (one) => (one.referral.youths = ['Tilburg'])],
  ['referral.answers', (one) => (one.referral.answers = { colour: 'red' })],
  ['homes.0.municipality', (one) => (one.homes[0]!.municipality = 'Xqzw')],
  ['homes.0.municipality', (one) => (one.homes[0]!.municipality = 7)],
  ['homes.0.places', (one) => (one.homes[0]!.places = 'vier')],
  ['homes.0.ages', (one) => (one.homes[0]!.ages = { from: 12, to: 6 })],
  ['homes.0.freePlaces.number', (one) => (one.homes[0]!.freePlaces = { number: 9 })],
  ['homes.1.id', (one) => (one.homes[1]!.id = 'h1')],
  ['homes.1.provider', (one) => (one.homes[1]!.provider = 'nobody')],
  ['(input)', (one) => (one.colour = 'red')],
])('%s is named when it is wrong', (field, change) => {
  expect(refused(change)).toEqual([{ field, reason: expect.any(String) }]);
});

test('a home has at least one place', () => {
  expect(refused((one) => (one.homes[0]!.places = 0))).toContainEqual({
    field: 'homes.0.places',
    reason: expect.any(String),
  });
});

test('what is not JSON is said to be so', () => {
  expect(readMatchInput('{')).toEqual({ kind: 'wrong', errors: [{ field: '(input)', reason: 'is not JSON' }] });
});

test('as a command it writes the ranking, or names what is wrong and ends with 1', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/match.ts'], {
      input,
      encoding: 'utf8',
      cwd: join(__dirname, '..', '..'),
    });

  const right = run(example);
  const wrong = run('{}');

  expect(right.status).toBe(0);
  expect(JSON.parse(right.stdout)).toEqual(JSON.parse(JSON.stringify(output())));
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toBe('');
  expect(wrong.stderr).toMatch(/^asOf: .+\nreferral: .+\nhomes: .+\n$/);
});
