/** Everything the bot can have to say has words in both languages, and no word stands anywhere else. */
import { ATTENTION } from '../../src/domain/attention';
import { CONCERNS } from '../../src/domain/concerns';
import { HOME_FIELDS, REQUIRED_FIELDS } from '../../src/domain/homeFields';
import { PLACES_FIELDS } from '../../src/domain/keepingHomes';
import { LISTS } from '../../src/domain/lists';
import { QUESTIONS } from '../../src/domain/questions';
import { STEPS } from '../../src/domain/question';
import { HISTORY_EVENTS } from '../../src/domain/history';
import { NEWS_ABOUT_HOME, NEWS_ABOUT_SIDE, PLAIN_NEWS } from '../../src/domain/notices';
import { dayInWords, momentInWords, monthInWords, plain, textsIn } from '../../src/teams/texts';
import { TEMPLATES } from '../support/cards/templates';
import { wordsOf } from '../support/cards/words';
import { allTexts, type Texts } from '../support/texts/allTexts';

const nl = allTexts('nl');
const en = allTexts('en');
const LANGUAGES: [string, Texts][] = [
  ['nl', nl],
  ['en', en],
];

test('both languages have the same keys', () => {
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
});

test('both languages say the same values', () => {
  const different = [...nl].filter(([key, text]) => valuesIn(text).join() !== valuesIn(en.get(key)!).join());

  expect(different).toEqual([]);
});

test('the English is not the Dutch', () => {
  const same = [...nl].filter(([key, text]) => en.get(key) === text && !SAME_IN_BOTH.test(key)).map(([key]) => key);

  expect(same).toEqual([]);
});

test('no text is empty, ends in a space, or has a straight quote where people read', () => {
  const wrong = [...nl, ...en].filter(([, text]) => text.trim() !== text || text === '' || text.includes('"'));

  expect(wrong).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (_, texts) => {
  test.each<[string, string[]]>([
    ['list', Object.entries(LISTS).flatMap(([list, values]) => values.map((value) => `${list}.${value}`))],
    ['question', Object.keys(QUESTIONS)],
    ['fact', Object.keys(QUESTIONS)],
    ['wrong', wordsOf('domain/readAnswer.ts', 'WrongAnswer')],
    ['refusal', refusals()],
    ['state', states()],
    ['step', [...STEPS]],
    ['homes.field', Object.keys(HOME_FIELDS)],
    [
      'homeWrong',
      [...wordsOf('domain/homeInputs.ts', 'WrongValue'), ...wordsOf('domain/homeFields.ts', 'WrongField', 'reason')],
    ],
    ['fileWrong', wordsOf('domain/homesCsv.ts', 'WrongFile')],
    ['homes.csvHolds', ['text', 'story', 'number', 'day', 'municipality', 'residents', 'yesNo']],
    ['desk.next', states()],
    ['desk.answer', wordsOf('domain/referral.ts', 'Says', 'kind')],
    ['provider.answer', [...wordsOf('domain/referral.ts', 'Says', 'kind'), 'mismatch']],
    ['provider.thanks', wordsOf('domain/referral.ts', 'Says', 'kind')],
    ['summary', ['card', ...wordsOf('domain/notices.ts', 'Recipient', 'kind')]],
    ['need', inputs()],
    ['role', [...wordsOf('domain/actor.ts', 'Actor', 'role'), 'clock']],
    ['event', [...HISTORY_EVENTS]],
    ['attention', [...CONCERNS, ...ATTENTION]],
    ['concern', [...CONCERNS]],
  ])('%s has words for exactly what there is', (group, words) => {
    const keys = [...texts.keys()].filter((key) => key.startsWith(`${group}.`));

    expect(keys.sort()).toEqual(words.map((word) => `${group}.${word}`).sort());
  });

  test('every kind of news has words', () => {
    const kinds = new Set([
      ...PLAIN_NEWS,
      ...NEWS_ABOUT_HOME,
      ...NEWS_ABOUT_SIDE,
      ...wordsOf('domain/notices.ts', 'News', 'what'),
    ]);
    const news = /^(?:owner|desk|provider)\.news\.(?<kind>[a-z-]+)/;
    const told = [...texts.keys()].flatMap(
      (key) => news.exec(key)?.groups?.kind?.replace(/^(not-reached|said-wrong)-.*/, '$1') ?? [],
    );

    expect([...new Set(told)].sort()).toEqual([...kinds].sort());
  });
});

test('words with values say them', () => {
  expect(textsIn('nl')('intake.progress', { step: 2, of: 6 })).toBe('Stap 2 van 6');
  expect(textsIn('en')('intake.progress', { step: 2, of: 6 })).toBe('Step 2 of 6');
});

test('one month and more months are told apart', () => {
  expect([1, 8].map((count) => textsIn('nl')('answer.months', { count }))).toEqual(['1 maand', '8 maanden']);
  expect([1, 8].map((count) => textsIn('en')('answer.months', { count }))).toEqual(['1 month old', '8 months old']);
});

test('what somebody typed is not read as a text or a value of our own', () => {
  const said = textsIn('nl')('homes.added', { name: '$t(bot.broken) {{name}}' });

  expect(said).toMatch(/^\$t\(bot\.broken\) \{\{name\}\} staat erbij\./);
});

test('a text that is not there is a fault, never a key that people read', () => {
  expect(() => textsIn('nl')('no.such.key')).toThrow(expect.objectContaining({ code: 'text-missing.no.such.key' }));
});

test('days, months and moments are those of Amsterdam, in words', () => {
  const lateOnNewYearsEve = new Date('2026-12-31T23:30:00Z');

  expect(dayInWords('2026-11-15', 'nl')).toBe('15 november 2026');
  expect(dayInWords(lateOnNewYearsEve, 'en')).toBe('1 January 2027');
  expect(monthInWords('2013-05', 'nl')).toBe('mei 2013');
  expect(momentInWords(lateOnNewYearsEve, 'nl')).toBe('1 januari 2027 om 00:30');
});

test.each([
  ['De Berk (Goirle)', 'De Berk \\(Goirle\\)'],
  ['1. Huis', '1\\. Huis'],
  ['- Huis', '\\- Huis'],
  ['St. Jozef - groep 2', 'St. Jozef - groep 2'],
  ['<at>Anna</at>', '‹at›Anna‹/at›'],
  ['twee\n\n# regels', 'twee \\# regels'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
])('the name %j is plain in Markdown', (name, escaped) => {
  expect(plain(name)).toBe(escaped);
});

/** Numbers, names of regions, values alone, and words that are the same word in both. */
const SAME_IN_BOTH =
  /^(list\.(youthCount|searchKm|searchRegions)\..+|list\.(themes|whyNotFosterCare)\.(trauma|adhd)|list\.(siblings\.apart|staysNow\.familyHome|stayNear\.club)|state\.matched|steps\.matched|event\.(mismatch|matched)|desk\.(followTitle|objection|interestedFit)|fit\.name|ask\.provider\.line)$/;

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();
}

function states(): string[] {
  return ['Stage', 'Waiting'].flatMap((type) => wordsOf('domain/referral.ts', type, 'state'));
}

function refusals(): string[] {
  const named = wordsOf('domain/commands.ts', 'PlainRefusal');
  return [
    ...named,
    'not-in-this-state',
    'answers-missing',
    'words-left',
    'looks-identifying',
    'unknown',
    'unknown-home',
    'fields-missing',
  ];
}

/** Every input that a person fills in and our own checks can refuse: those of the cards, less those of the intake. */
function inputs(): string[] {
  const ofCards = TEMPLATES.flatMap(({ json }) => [
    ...JSON.stringify(json).matchAll(/"type":"Input\.\w+","id":"(\w+)"/g),
  ]);
  const ofHomes = [...REQUIRED_FIELDS, ...PLACES_FIELDS];
  return [...new Set([...ofCards.map(([, id]) => id!), ...ofHomes])];
}
