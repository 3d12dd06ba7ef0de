/** The app as Teams installs it: manifest, language files and icons, for one organisation's ids and domain. */
import { zipSync } from 'fflate';
import { colorIcon, outlineIcon } from './icons';
import en from './en.json';
import template from './manifest.json';
import nl from './nl.json';

export interface Installation {
  /** Of the app in Teams; another one than the bot's own (both are GUIDs). */
  appId: string;
  /** Of the bot in Entra ID. */
  botId: string;
  /** Where the organisation explains the bot, its privacy and its terms; the bot itself shows no page. */
  domain: string;
}

/** Every file of the package by its name; nothing else may be in it. */
export function appPackage(installation: Installation): Record<string, Uint8Array> {
  return {
    'manifest.json': json(manifestFor(installation)),
    'nl.json': json(nl),
    'en.json': json(en),
    'color.png': colorIcon(),
    'outline.png': outlineIcon(),
  };
}

export function zipped(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files);
}

/** The words stand in the language files only; those of the default language are put in their places. */
export function manifestFor({ appId, botId, domain }: Installation): unknown {
  const given: Record<string, string> = { '{appId}': appId, '{botId}': botId, '{domain}': domain };
  const filled = JSON.stringify(template).replace(/\{(?:appId|botId|domain)\}/g, (hole) => given[hole] ?? hole);
  const manifest = JSON.parse(filled) as Record<string, unknown>;
  for (const [path, words] of Object.entries(nl)) {
    if (!path.startsWith('$')) put(manifest, path, words);
  }
  return manifest;
}

/** `bots[0].commandLists[1].commands[2].title` */
function put(manifest: Record<string, unknown>, path: string, words: string): void {
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const last = steps.pop() ?? '';
  const place = steps.reduce((part, step) => part[step] as Record<string, unknown>, manifest);
  place[last] = words;
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
