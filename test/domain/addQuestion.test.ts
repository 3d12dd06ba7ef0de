/** Follows the recipe "add a question" on a copy of the domain: one line in the list, and the rest follows. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import type * as Intake from '../../src/domain/intake';
import type * as ProfileModule from '../../src/domain/profile';
import { aMoment } from '../support/acts';
import { aReferral, aYouth } from '../support/builders';

const DOMAIN = join(__dirname, '../../src/domain');
const TODAY = '2026-03-02';
const NEW_LINE = "  swims: shareable('youth', 'youth', choice('yesNo'), needed, when(aged(4))),\n";
const BEFORE = '  homeMunicipality:';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'recipe-'));
  cpSync(DOMAIN, copy, { recursive: true });
  const list = readFileSync(join(copy, 'questions.ts'), 'utf8');
  writeFileSync(join(copy, 'questions.ts'), list.replace(BEFORE, `${NEW_LINE}${BEFORE}`));
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
    const { outputText } = ts.transpileModule(readFileSync(join(copy, path), 'utf8'), { compilerOptions: options });
    writeFileSync(join(copy, path.replace(/ts$/, 'js')), outputText);
  }
});

afterAll(() => rmSync(copy, { recursive: true }));

const intake = () => jest.requireActual<typeof Intake>(join(copy, 'intake.js'));
const profile = () => jest.requireActual<typeof ProfileModule>(join(copy, 'profile.js'));

test('the new question is asked on its card, where it stands in the list', () => {
  const asked = intake().questionsAt({ step: 'youth', youth: 0 }, aReferral(), TODAY);

  expect(asked.map(({ id }) => id).slice(0, 3)).toEqual(['sex', 'swims', 'homeMunicipality']);
});

test('it is missing until it is answered, for every youth to whom it applies', () => {
  const youths = [aYouth(), aYouth({ birthMonth: '2024-01' }), { ...aYouth(), swims: 'yes' }];

  const missing = intake().missingAnswers(aReferral({ youths }), TODAY);

  expect(missing).toEqual([{ place: { step: 'youth', youth: 0 }, question: 'swims' }]);
});

test('its answer reaches the profile, because it may be shared', () => {
  const { youths } = profile().draftProfile(
    aReferral({ youths: [{ ...aYouth(), swims: 'yes' } as object] }),
    1,
    aMoment(),
  );

  expect(youths[0]?.facts).toContainEqual({ question: 'swims', value: 'yes' });
});
