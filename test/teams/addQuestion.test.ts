/** Follows the recipe "add a question" on a copy of the code: the list and the two language files, and nothing else. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import type * as AnswerSchemas from '../../src/storage/answerSchemas';
import type * as IntakeView from '../../src/teams/views/intake';
import { aReferral, MONDAY } from '../support/builders';

const ROOT = join(__dirname, '../..');
const NEW_LINE = "  swims: shareable('youth', 'youth', choice('yesNo'), needed, when(aged(4))),\n";
const BEFORE = '  homeMunicipality:';
const WORDS = { nl: 'Kan de jeugdige zwemmen?', en: 'Can the young person swim?' };

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const folder of ['src', 'cards']) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  changed('domain/questions.ts', (list) => list.replace(BEFORE, `${NEW_LINE}${BEFORE}`));
  for (const language of ['nl', 'en'] as const)
    changed(`teams/texts/${language}.json`, (texts) => worded(texts, language));
  for (const path of readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' })) compile(path);
});

afterAll(() => rmSync(copy, { recursive: true }));

function changed(path: string, change: (text: string) => string): void {
  const file = join(copy, 'src', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function worded(texts: string, language: keyof typeof WORDS): string {
  const known = JSON.parse(texts) as { question: object; fact: object };
  const words = { swims: WORDS[language] };
  return JSON.stringify({ ...known, question: { ...known.question, ...words }, fact: { ...known.fact, ...words } });
}

function compile(path: string): void {
  if (!path.endsWith('.ts')) return;
  const file = join(copy, 'src', path);
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options });
  writeFileSync(file.replace(/ts$/, 'js'), outputText);
}

const built = <T extends object>(path: string) => jest.requireActual<T>(join(copy, 'src', path));

test.each(['nl', 'en'] as const)('the card asks it in %s, with the values of its list', (language) => {
  const { intakeStep } = built<typeof IntakeView>('teams/views/intake.js');
  const shown = { referral: aReferral(), place: { step: 'youth', youth: 0 } as const, problems: [], notice: '' };

  const card = JSON.stringify(intakeStep(shown, language, MONDAY));

  expect(card).toContain(WORDS[language]);
  expect(card).toContain('"id":"swims"');
});

test('the answer can be stored, and a wrong one cannot', () => {
  const { answersSchema } = built<typeof AnswerSchemas>('storage/answerSchemas.js');
  const youth = answersSchema('youth');

  expect(youth.safeParse({ swims: 'yes' }).success).toBe(true);
  expect(youth.safeParse({ swims: 'maybe' }).success).toBe(false);
});
