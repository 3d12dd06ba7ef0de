/** Who may import whom, and what only one folder may know. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', 'src');

interface Rule {
  /** Folders of `src` that it may import, besides itself. */
  folders: readonly string[];
  packages: 'none' | 'any';
}

const RULES: Readonly<Record<string, Rule>> = {
  domain: { folders: [], packages: 'none' },
  deidentify: { folders: [], packages: 'none' },
  flows: { folders: ['domain', 'deidentify'], packages: 'none' },
  teams: { folders: ['domain', 'flows', 'config.ts'], packages: 'any' },
  storage: { folders: ['domain', 'flows'], packages: 'any' },
  'config.ts': { folders: ['domain', 'configFields.ts', 'configTime.ts'], packages: 'any' },
  'configFields.ts': { folders: [], packages: 'any' },
  'configTime.ts': { folders: ['domain', 'configFields.ts'], packages: 'any' },
  'holidays.ts': { folders: ['domain'], packages: 'any' },
  /** Commands for checking by hand: they read a file from the terminal and write what the rules make of it. */
  cli: { folders: ['domain', 'deidentify', 'storage', 'teams'], packages: 'any' },
  'index.ts': {
    folders: ['domain', 'deidentify', 'flows', 'teams', 'storage', 'config.ts', 'holidays.ts'],
    packages: 'any',
  },
};

/** What only one folder may know, so that it can be replaced by changing that folder alone. */
const ONLY_IN: Readonly<Record<string, string>> = {
  botbuilder: 'teams',
  'botframework-connector': 'teams',
  restify: 'teams',
  jose: 'teams',
  '@azure/cosmos': 'storage',
  'better-sqlite3': 'storage',
  pino: 'index.ts',
  'date-holidays': 'holidays.ts',
};

interface SourceFile {
  /** From `src`: `domain/decide.ts`. */
  path: string;
  text: string;
}

const sources: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SRC, path), 'utf8') }));

const folderOf = (path: string) => path.split('/')[0] ?? '';
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isBuiltin = (name: string) => name.startsWith('node:') || builtinModules.includes(name);

const importsOf = ({ text }: SourceFile) =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** Every import that is forbidden, in words. */
function trespassesOf(file: SourceFile): string[] {
  return importsOf(file)
    .filter((name) => !mayImport(file, name))
    .map((name) => `${file.path} imports ${name}`);
}

function mayImport({ path }: SourceFile, name: string): boolean {
  const folder = folderOf(path);
  const rule = RULES[path] ?? RULES[folder];
  if (!rule) return false;
  if (!name.startsWith('.')) {
    const known = ONLY_IN[packageOf(name)];
    return rule.packages === 'any' && (isBuiltin(name) || known === undefined || known === folder);
  }
  const target = relative(SRC, join(SRC, dirname(path), name)).replaceAll('\\', '/');
  const targetFolder = target.includes('/') ? folderOf(target) : `${target}.ts`;
  return targetFolder === folder || rule.folders.includes(targetFolder);
}

test('every file keeps to the folders and packages that its folder may know', () => {
  expect(sources.flatMap(trespassesOf)).toEqual([]);
});

test('the environment is read in one place', () => {
  const readers = sources.filter(({ text }) => /process\s*(\.|\?\.|\[)\s*['"]?env/.test(text)).map(({ path }) => path);

  expect(readers).toEqual(['index.ts']);
});

test('the domain takes time and chance as arguments', () => {
  const impure = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\b|\bperformance\.now\(/;

  expect(
    sources
      .filter(({ path, text }) => /^(domain|deidentify|flows)\//.test(path) && impure.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

describe('the guard itself catches', () => {
  test.each([
    { path: 'domain/x.ts', text: "import { z } from 'zod';" },
    { path: 'domain/x.ts', text: "import { randomUUID } from 'node:crypto';" },
    { path: 'domain/decisions/x.ts', text: "import type { Means } from '../../flows/ports';" },
    { path: 'domain/x.ts', text: "import { foldName } from '../deidentify/normalise';" },
    { path: 'deidentify/x.ts', text: "import { LISTS } from '../domain/lists';" },
    { path: 'flows/x.ts', text: "import { openSqliteStore } from '../storage/sqlite';" },
    { path: 'flows/x.ts', text: "import { CardFactory } from 'botbuilder';" },
    { path: 'flows/x.ts', text: "export { textsIn } from '../teams/texts';" },
    { path: 'teams/views/x.ts', text: "import { openSqliteStore } from '../../storage/sqlite';" },
    { path: 'teams/x.ts', text: "import Database from 'better-sqlite3';" },
    { path: 'storage/x.ts', text: "import { textsIn } from '../teams/texts';" },
    { path: 'storage/x.ts', text: "const { TurnContext } = require('botbuilder');" },
    { path: 'storage/x.ts', text: "const cosmos = await import('restify');" },
    { path: 'teams/x.ts', text: "import { CosmosClient } from '@azure/cosmos/dist-esm';" },
    { path: 'services/x.ts', text: "import { LISTS } from '../domain/lists';" },
  ])('$text in $path', (file) => {
    expect(trespassesOf(file)).toHaveLength(1);
  });

  test.each([
    { path: 'domain/decisions/x.ts', text: "import { noted } from '../changes';" },
    { path: 'flows/x.ts', text: "import { decide } from '../domain/decide';" },
    { path: 'teams/views/x.ts', text: "import { CardFactory } from 'botbuilder';\nimport { z } from 'zod';" },
    {
      path: 'storage/x.ts',
      text: "import { CosmosClient } from '@azure/cosmos';\nimport type { Store } from '../flows/ports';",
    },
  ])('nothing in $path', (file) => {
    expect(trespassesOf(file)).toEqual([]);
  });
});
