/** What the matching found, as people read it. */
import fc from 'fast-check';
import { CRITERIA, type CriterionId } from '../../../src/domain/matching/criteria';
import { explainAll, RESULTS, type Line } from '../../../src/domain/matching/explain';
import { FIT_VERDICTS } from '../../../src/domain/matching/fit';
import { explanationInWords, lineInWords } from '../../../src/teams/views/fitInWords';
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
      expect(kind !== 'excludes' || fit.criterion?.[id]).toBeTruthy();
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
      const all = explainAll(search, [{ ...aContracted(), homes }], { today: TODAY, claims: others });
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

  test('makes what people wrote harmless', () => {
    const belief = line({ criterion: 'belief', values: { belief: '[klik](http://x)' } });

    expect(lineInWords(belief, 'nl')).toBe('levensbeschouwing sluit aan (\\[klik\\]\\(http://x\\))');
  });
});

describe('a home in one sentence', () => {
  const words = (pair: Pair) => explanationInWords(explained(pair), 'nl');

  test('that fits: the two strongest reasons and how much is known', () => {
    expect(words({})).toMatch(
      /^Het Anker \(De Linde\): past\. dicht bij huis \(0 km hemelsbreed\); ervaring met: trauma, hechting; (\d+) van \1 punten bekend$/,
    );
  });

  test('with doubts: the doubts too', () => {
    expect(words({ home: { residents: [{ age: 11 }] } })).toMatch(
      /past met aandachtspunt\. .*; minder dan een jaar verschil met iemand die er woont; /,
    );
  });

  test('that is left out: only why', () => {
    expect(words({ home: { ages: { from: 0, to: 3 } } })).toMatch(
      /past niet\. leeftijd buiten 0–3 jaar; \d+ van \d+ punten bekend$/,
    );
  });

  test('that is left out and interested: marked', () => {
    const history = new Map([['home-1', { interested: true }]]);

    expect(words({ home: { ages: { from: 0, to: 3 } }, history })).toContain(
      'past niet. heeft zelf interesse; leeftijd buiten',
    );
  });
});
