/** What the matching found, as people read it. */
import fc from 'fast-check';
import { CRITERIA, type CriterionId } from '../../../src/domain/matching/criteria';
import { explain, RESULTS, type Line } from '../../../src/domain/matching/explain';
import { FIT_VERDICTS } from '../../../src/domain/matching/fit';
import type { Home } from '../../../src/domain/party';
import { homeInWords, lineInWords } from '../../../src/teams/views/fitInWords';
import { aContracted, explained, TODAY, type Pair } from '../../domain/matching/aPair';
import { claims, searches, someHomes } from '../../domain/matching/made';
import en from '../../../src/teams/texts/en.json';
import nl from '../../../src/teams/texts/nl.json';

const LANGUAGES = ['nl', 'en'] as const;
const FIT = { nl: nl.fit, en: en.fit } as unknown as Record<'nl' | 'en', Record<string, Record<string, string>>>;
const placeholders = (sentence = '') => [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe.each(LANGUAGES)('in %s', (language) => {
  const fit = FIT[language];

  test('every verdict has words', () => {
    expect(Object.keys(fit.verdict ?? {}).sort()).toEqual([...FIT_VERDICTS].sort());
  });

  test.each(Object.entries(CRITERIA) as [CriterionId, (typeof CRITERIA)[CriterionId]][])(
    '%s has its sentences',
    (id, { kind }) => {
      const results = Object.keys(fit[id] ?? {});

      expect(results.every((result) => (RESULTS as readonly string[]).includes(result))).toBe(true);
      expect(results).toContain(kind === 'ranks' ? 'for' : kind);
      expect(kind === 'ranks' || fit.criterion?.[id]).toBeTruthy();
    },
  );

  test('each sentence has the same places to fill as in the other language', () => {
    const filled = (texts: (typeof FIT)['nl']) =>
      Object.fromEntries(
        Object.keys(CRITERIA).flatMap((id) =>
          Object.entries(texts[id] ?? {}).map(([result, words]) => [`${id}.${result}`, placeholders(words)]),
        ),
      );

    expect(filled(fit)).toEqual(filled(FIT.nl));
  });
});

test('whatever is found has a sentence in both languages, with nothing left to fill in', () => {
  fc.assert(
    fc.property(searches, someHomes, claims, fc.constantFrom(...LANGUAGES), (search, homes, others, language) => {
      const all = homes.map((home) => explain(search, home, aContracted(), { today: TODAY, claims: others }));
      const sentences = all.flatMap(({ lines }) => lines.map((line) => lineInWords(line, language)));

      expect(sentences.filter((sentence) => /{{|\[object|undefined|: $/.test(sentence))).toEqual([]);
    }),
  );
});

describe('a line', () => {
  const line = (changed: Partial<Line>): Line => ({
    criterion: 'age',
    kind: 'excludes',
    result: 'for',
    values: {},
    strength: 0,
    ...changed,
  });

  test('tells its numbers', () => {
    expect(lineInWords(line({ values: { from: 6, to: 12 } }), 'nl')).toBe('leeftijd past (6–12 jaar)');
  });

  test('tells values of lists in words, with capitals only where they stay', () => {
    const themes = { list: 'themes', of: ['trauma', 'adhd'] } as const;

    expect(lineInWords(line({ criterion: 'themes', values: { themes } }), 'nl')).toBe('ervaring met: trauma, ADHD');
  });

  test('tells days as people write them', () => {
    const confirmedLongAgo = line({
      criterion: 'confirmedLongAgo',
      result: 'attention',
      values: { confirmedOn: { day: '2026-01-05' } },
    });

    expect(lineInWords(confirmedLongAgo, 'nl')).toBe('vrije plekken voor het laatst bevestigd op 5 januari 2026');
  });

  test('says about which youth it is', () => {
    expect(lineInWords(line({ values: { from: 6, to: 12 }, youth: 1 }), 'en')).toBe('youth 2: age fits (6–12 years)');
  });
});

describe('a home on the card to choose from', () => {
  const shown = (pair: Pair) => homeInWords(explained(pair), 'nl');

  test('that fits: the two strongest reasons, how much is known, free places with how fresh, and the distance', () => {
    const { name, verdict, reasons, doubts, known } = shown({});

    expect([name, verdict, doubts]).toEqual(['Het Anker (De Linde)', 'past', '']);
    expect(reasons).toBe('dicht bij huis (0 km hemelsbreed); ervaring met: trauma, hechting');
    expect(known).toMatch(
      /^(\d+) van \1 punten bekend · vrije plekken: 1, bevestigd op 2 maart 2026 · 0 km hemelsbreed van huis$/,
    );
  });

  test('with doubts: the doubts too', () => {
    const { verdict, doubts } = shown({ home: { residents: [{ age: 11 }] } });

    expect(verdict).toBe('past met aandachtspunt');
    expect(doubts).toBe('Let op: minder dan een jaar verschil met iemand die er woont');
  });

  test('that is left out: only why', () => {
    const { verdict, reasons, doubts } = shown({ home: { ages: { from: 0, to: 3 }, residents: [{ age: 11 }] } });

    expect([verdict, reasons, doubts]).toEqual(['past niet', 'leeftijd buiten 0–3 jaar', '']);
  });

  test('that is left out and interested: marked', () => {
    const history = new Map([['home-1', { interested: true }]]);

    expect(shown({ home: { ages: { from: 0, to: 3 } }, history }).reasons).toBe(
      'heeft zelf interesse; leeftijd buiten 0–3 jaar',
    );
  });

  test.each<[string, Home['freePlaces'], string]>([
    ['not told', undefined, 'vrije plekken niet verteld'],
    ['not confirmed', { number: 2 }, 'vrije plekken: 2, niet bevestigd'],
    [
      'free later',
      { number: 1, from: '2026-03-01', confirmedOn: TODAY },
      'vrije plekken vanaf 1 maart 2026: 1, bevestigd op 2 maart 2026',
    ],
  ])('free places %s', (_, freePlaces, words) => {
    expect(shown({ home: { freePlaces } }).known).toContain(words);
  });
});
