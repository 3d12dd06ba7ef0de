/** The app package against the official schemas, Teams' own rules, and what the bot really understands. */
import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { appPackage, manifestFor, zipped } from '../../manifest/appPackage';
import en from '../../manifest/en.json';
import nl from '../../manifest/nl.json';
import { CHANNEL_COMMANDS } from '../../src/teams/words/channelCommands';
import { firstMatch } from '../../src/teams/words/command';
import { PERSONAL_COMMANDS } from '../../src/teams/words/personalCommands';

const INSTALLATION = {
  appId: '00000000-0000-4000-8000-000000000001',
  botId: '00000000-0000-4000-8000-000000000002',
  domain: 'thuisplek.example',
};
const SCHEMAS = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.30',
);

interface Manifest {
  name: { short: string };
  bots: [{ scopes: string[]; commandLists: { scopes: string[]; commands: { title: string; prompt: string }[] }[] }];
}

const manifest = manifestFor(INSTALLATION) as Manifest;

test.each([
  ['the manifest', 'MicrosoftTeams.schema.json', manifest],
  ['the Dutch words', 'MicrosoftTeams.Localization.schema.json', nl],
  ['the English words', 'MicrosoftTeams.Localization.schema.json', en],
])('%s keep to the official schema', (_, schema, value) => {
  expect(faultsOf(schema, value)).toEqual([]);
});

test('the check finds what is not in the schema', () => {
  expect(faultsOf('MicrosoftTeams.schema.json', { ...manifest, accentColor: 'green' })).toHaveLength(1);
});

test('the package holds the manifest, two icons, the language files, and nothing else', () => {
  const files = unzipSync(zipped(appPackage(INSTALLATION)));

  expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'nl.json', 'outline.png']);
});

test('the ids and the domain are filled in everywhere', () => {
  const text = JSON.stringify(manifest);

  expect(text).toContain(INSTALLATION.appId);
  expect(text).toContain(INSTALLATION.botId);
  expect(text).toContain('https://thuisplek.example/privacy');
  expect(text).not.toMatch(/\{(?:appId|botId|domain)\}/);
});

test('the app asks for no rights, and works in all kinds of channels', () => {
  expect(manifest).not.toHaveProperty('authorization');
  expect(manifest).not.toHaveProperty('permissions');
  expect(manifest).not.toHaveProperty('validDomains');
  expect(manifest).toHaveProperty('supportsChannelFeatures', 'tier1');
});

test('both languages have the same words', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  expect(manifest.name.short).toBe('Thuisplek');
});

describe.each([
  ['Dutch', nl],
  ['English', en],
])('every command in %s', (_, words) => {
  test.each(said(words, 0))('"%s" is understood in a personal chat', (text) => {
    expect(firstMatch(PERSONAL_COMMANDS, text)).toBeDefined();
  });

  test.each(said(words, 1))('"%s" is understood in a channel', (text) => {
    expect(firstMatch(Object.values(CHANNEL_COMMANDS).flat(), text)).toBeDefined();
  });
});

test('the icon in colour is 192 by 192 and nowhere transparent', () => {
  const { width, height, data } = PNG.sync.read(Buffer.from(appPackage(INSTALLATION)['color.png']!));

  expect([width, height]).toEqual([192, 192]);
  expect(pixels(data).every(({ alpha }) => alpha === 255)).toBe(true);
  expect(new Set(pixels(data).map(({ colour }) => colour)).size).toBeGreaterThan(2);
});

test('the outline icon is 32 by 32, white on transparent', () => {
  const { width, height, data } = PNG.sync.read(Buffer.from(appPackage(INSTALLATION)['outline.png']!));

  expect([width, height]).toEqual([32, 32]);
  expect(pixels(data).every(({ colour }) => colour === '255,255,255')).toBe(true);
  expect(pixels(data).some(({ alpha }) => alpha === 0)).toBe(true);
  expect(pixels(data).some(({ alpha }) => alpha === 255)).toBe(true);
});

function faultsOf(schema: string, value: unknown): unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  // The files of the package begin with a byte order mark.
  const text = readFileSync(join(SCHEMAS, schema), 'utf8').replace(/^\uFEFF/, '');
  const validate = ajv.compile(JSON.parse(text) as object);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** What somebody says who chooses a command of this list: its title or its prompt. */
function said(words: Record<string, string>, list: 0 | 1): string[] {
  return Object.entries(words)
    .filter(([path]) => path.startsWith(`bots[0].commandLists[${list}]`) && /(?:title|prompt)$/.test(path))
    .map(([, text]) => text);
}

function pixels(data: Buffer): { colour: string; alpha: number }[] {
  return Array.from({ length: data.length / 4 }, (_, index) => {
    const [red, green, blue, alpha = 0] = data.subarray(index * 4, index * 4 + 4);
    return { colour: `${red},${green},${blue}`, alpha };
  });
}
