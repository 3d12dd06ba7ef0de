/** Fills a card template from `cards/` with words of one language and with data: one expansion, nothing left over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { Fault } from '../domain/fault';
import type { Language } from '../domain/person';
import { keyInputs } from './keyInputs';
import { textsIn } from './texts';

export type Card = Record<string, unknown>;

/** Only strings, and lists of such records, so that what people typed can never become card structure. */
export type CardData = { readonly [name: string]: string | number | boolean | readonly CardData[] };

/** Teams takes 28 kB a message; a card over this is a fault of ours. */
const MAX_BYTES = 28_000;
/** Stands for `${` in data while the template is expanded; a private-use character that nobody types. */
const DATA_DOLLAR = '\uE000{';
/** Control characters and half emoji say nothing, and would take six bytes each. */
const UNREADABLE = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

const folder = join(__dirname, '..', '..', 'cards');
const cache = new Map<string, Template>();

/** The filled card; throws when a placeholder has no data, a text is missing or the card is too large. */
export function fillCard(name: string, language: Language, data: CardData): Card {
  const filled = JSON.stringify(templateOf(name, language).expand({ $root: guarded(data) }));
  const leftover = /\$\{[^}]*\}?/.exec(filled)?.[0];
  if (leftover) throw new Fault(`card-placeholder-left.${name}`);
  const card = keyInputs(JSON.parse(filled.replaceAll(DATA_DOLLAR, '${'), withoutDates)) as Card;
  if (Buffer.byteLength(JSON.stringify(card)) > MAX_BYTES) throw new Fault(`card-too-large.${name}`);
  return card;
}

function templateOf(name: string, language: Language): Template {
  const key = `${language}/${name}`;
  const known = cache.get(key) ?? new Template(localised(readTemplate(name), language));
  cache.set(key, known);
  return known;
}

function readTemplate(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** Replaces every `@key` in a template by its words; words with `{{values}}` come in as data instead. */
function localised(part: unknown, language: Language): unknown {
  if (typeof part === 'string') return part.startsWith('@') ? textsIn(language)(part.slice(1)) : part;
  if (Array.isArray(part)) return part.map((item) => localised(item, language));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, localised(value, language)]));
}

/** A text run too is read for dates (measured in adaptivecards 3); an invisible joiner keeps the braces apart. */
function withoutDates(name: string, value: unknown): unknown {
  return name === 'text' && typeof value === 'string' ? value.replace(/\{\{(?=(DATE|TIME)\()/g, '{\u2060{') : value;
}

function guarded(data: CardData): CardData {
  const entries = Object.entries(data).map(([name, value]) => {
    if (typeof value === 'string') return [name, value.replace(UNREADABLE, '').replaceAll('${', DATA_DOLLAR)];
    return [name, Array.isArray(value) ? value.map((item: CardData) => guarded(item)) : value];
  });
  return Object.fromEntries(entries) as CardData;
}
