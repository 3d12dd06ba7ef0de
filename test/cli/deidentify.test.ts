// The command: JSON lines in, redacted JSON lines out, a bad line named and passed over.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

function deidentify(
  input: string,
  ...flags: string[]
): { out: Record<string, unknown>[]; err: string; status: number | null } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/deidentify.ts', ...flags], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const out = run.stdout.split('\n').filter(Boolean);
  return { out: out.map((line) => JSON.parse(line) as Record<string, unknown>), err: run.stderr, status: run.status };
}

test('each line is answered with its redacted text and its marks', () => {
  const { out, status } = deidentify('{"id":"a","text":"Moeder Kim belt."}\n');

  expect(out).toEqual([
    {
      id: 'a',
      redacted: 'Moeder [naam] belt.',
      spans: [{ start: 7, end: 10, label: 'NAME', strength: 'certain', rule: 'person by the context' }],
    },
  ]);
  expect(status).toBe(0);
});

test('a malformed line is named on stderr, the rest is still done', () => {
  const { out, err, status } = deidentify(
    '{"id":"a","text":"Goed."}\n{oeps\n{"id":"c"}\n{"id":"d","text":"Ook goed."}\n',
  );

  expect(out.map(({ id }) => id)).toEqual(['a', 'd']);
  expect(err).toMatch(/line 2\b[^]*line 3\b/);
  expect(status).toBe(1);
});

test('explain names what was found and why', () => {
  const { out } = deidentify('{"id":"a","text":"Moeder Kim belt."}\n', '--explain');

  expect(out[0]?.['spans']).toMatchObject([
    { found: 'Kim', evidence: expect.stringMatching(/^[a-z].*: moeder … belt$/) as string },
  ]);
});
