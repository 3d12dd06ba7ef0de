/** Youths and homes put together by hand, each with the verdict a practitioner would give, and why. */
import type { Home } from '../../../src/domain/party';
import { BREDA, explained, found, GRONINGEN, TILBURG, type Pair } from './aPair';

interface Expected extends Pair {
  name: string;
  verdict: 'fits' | 'attention' | 'unknown' | 'excluded';
  /** What must stand among the lines: `age: excludes`. */
  because: string;
}

const free = (number: number, confirmedOn = '2026-03-02', from?: string): Partial<Home> => ({
  freePlaces: { number, confirmedOn, ...(from && { from }) },
});
const FROM = (day: string) => ({ neededWhen: 'from', neededFrom: day }) as const;
const TWO = [{}, { birthMonth: '2017-02' }];
const MUST = { siblings: 'mustTogether' } as const;

/** Every pair is checked for its verdict and for the line that decides it. */
function eachPair(pairs: Expected[]): void {
  test.each(pairs)('$name: $verdict', ({ verdict, because, name: _, ...pair }) => {
    const explanation = explained(pair);

    expect(explanation.verdict).toBe(verdict);
    expect(found(pair)).toContain(because);
  });
}

test('a home that fits in everything has no doubts, and everything about it is known', () => {
  const { verdict, doubts, points } = explained({});

  expect(verdict).toBe('fits');
  expect(doubts).toEqual([]);
  expect(points.known).toBe(points.of);
});

describe('contract', () => {
  eachPair([
    {
      name: 'none for the region of the home municipality',
      provider: { contract: { regions: ['Zeeland'], kinds: ['longTerm'] } },
      verdict: 'excluded',
      because: 'contractRegion: excludes',
    },
    {
      name: 'none for the kind of place',
      provider: { contract: { regions: ['Hart van Brabant'], kinds: ['crisis'] } },
      verdict: 'excluded',
      because: 'contractKind: excludes',
    },
    { name: 'not entered', provider: { contract: undefined }, verdict: 'unknown', because: 'contractRegion: unknown' },
    {
      name: 'kinds not entered',
      provider: { contract: { regions: ['Hart van Brabant'] } },
      verdict: 'unknown',
      because: 'contractKind: unknown',
    },
    {
      name: 'for the region of the home municipality, while the home lies elsewhere',
      home: { municipality: 'GM0664' },
      verdict: 'fits',
      because: 'contractRegion: for',
    },
    {
      name: 'home municipality not known',
      youth: { homeMunicipality: undefined },
      verdict: 'unknown',
      because: 'contractRegion: unknown',
    },
  ]);
});

describe('an empty list says nothing, and excludes nobody', () => {
  eachPair([
    {
      name: 'regions',
      provider: { contract: { regions: [] } },
      verdict: 'unknown',
      because: 'contractRegion: unknown',
    },
    { name: 'kinds of place', home: { placeKinds: [] }, verdict: 'fits', because: 'kindOfPlace: unknown' },
    {
      name: 'regions of the search',
      answers: { searchArea: 'regions', searchRegions: [] },
      verdict: 'fits',
      because: 'searchArea: unknown',
    },
    { name: 'sexes', home: { sexes: [] }, verdict: 'fits', because: 'age: for' },
  ]);
});

describe('free places', () => {
  eachPair([
    { name: 'one, confirmed today', home: free(1), verdict: 'fits', because: 'places: for' },
    { name: 'none, confirmed today', home: free(0), verdict: 'excluded', because: 'places: excludes' },
    {
      name: 'none, confirmed 14 days ago',
      home: free(0, '2026-02-16'),
      verdict: 'excluded',
      because: 'places: excludes',
    },
    {
      name: 'none, confirmed 15 days ago',
      home: free(0, '2026-02-15'),
      verdict: 'unknown',
      because: 'places: unknown',
    },
    {
      name: 'three, confirmed 15 days ago',
      home: free(3, '2026-02-15'),
      verdict: 'unknown',
      because: 'confirmedLongAgo: attention',
    },
    { name: 'never told', home: { freePlaces: undefined }, verdict: 'unknown', because: 'places: unknown' },
    {
      name: 'told, never confirmed',
      home: { freePlaces: { number: 2 } },
      verdict: 'unknown',
      because: 'places: unknown',
    },
    {
      name: 'none now, needed in 14 days',
      home: free(0),
      answers: FROM('2026-03-16'),
      verdict: 'excluded',
      because: 'places: excludes',
    },
    {
      name: 'none now, needed in 15 days',
      home: free(0),
      answers: FROM('2026-03-17'),
      verdict: 'unknown',
      because: 'places: unknown',
    },
    {
      name: 'none until the day after it is needed',
      home: free(0, '2026-03-02', '2026-06-02'),
      answers: FROM('2026-06-01'),
      verdict: 'excluded',
      because: 'places: excludes',
    },
    {
      name: 'none until the day on which it is needed',
      home: free(0, '2026-03-02', '2026-06-01'),
      answers: FROM('2026-06-01'),
      verdict: 'fits',
      because: 'places: for',
    },
    {
      name: 'one from June, needed urgently',
      home: free(1, '2026-03-02', '2026-06-01'),
      verdict: 'excluded',
      because: 'places: excludes',
    },
  ]);
});

describe('brothers and sisters', () => {
  eachPair([
    {
      name: 'must, two free',
      youths: TWO,
      answers: MUST,
      home: free(2),
      verdict: 'fits',
      because: 'siblingsTogether: for',
    },
    {
      name: 'must, one free',
      youths: TWO,
      answers: MUST,
      home: free(1),
      verdict: 'excluded',
      because: 'siblingsTogether: excludes',
    },
    {
      name: 'must, one place in all',
      youths: TWO,
      answers: MUST,
      home: { places: 1, freePlaces: undefined },
      verdict: 'excluded',
      because: 'siblingsTogether: excludes',
    },
    {
      name: 'must, a home for one at a time',
      youths: TWO,
      answers: MUST,
      home: { ...free(3), siblingsUpTo: 1 },
      verdict: 'excluded',
      because: 'siblingsTogether: excludes',
    },
    {
      name: 'must, free places not told',
      youths: TWO,
      answers: MUST,
      home: { freePlaces: undefined },
      verdict: 'unknown',
      because: 'siblingsTogether: unknown',
    },
    {
      name: 'must, one free and needed only in summer',
      youths: TWO,
      answers: { ...MUST, ...FROM('2026-07-01') },
      home: free(1),
      verdict: 'unknown',
      because: 'siblingsTogether: unknown',
    },
    {
      name: 'preferably, one free',
      youths: TWO,
      answers: { siblings: 'preferTogether' },
      home: free(1),
      verdict: 'fits',
      because: 'roomForAll: against',
    },
    {
      name: 'preferably, two free',
      youths: TWO,
      answers: { siblings: 'preferTogether' },
      home: free(2),
      verdict: 'fits',
      because: 'roomForAll: for',
    },
    {
      name: 'preferably, and one of them too old',
      youths: [{}, { birthMonth: '2009-01' }],
      answers: { siblings: 'preferTogether' },
      home: free(2),
      verdict: 'excluded',
      because: 'age: excludes',
    },
    {
      name: 'apart, and one of them too old',
      youths: [{}, { birthMonth: '2009-01' }],
      answers: { siblings: 'apart', siblingsApartReason: 'conflict' },
      verdict: 'fits',
      because: 'age: excludes',
    },
    {
      name: 'apart without a recorded reason',
      youths: TWO,
      answers: { siblings: 'apart' },
      verdict: 'attention',
      because: 'apartWithoutReason: attention',
    },
  ]);
});

describe('age', () => {
  const home = { ages: { from: 6, to: 12 }, residents: [] };
  eachPair([
    { name: '6, the youngest', youth: { birthMonth: '2020-02' }, home, verdict: 'fits', because: 'age: for' },
    { name: '5', youth: { birthMonth: '2020-04' }, home, verdict: 'excluded', because: 'age: excludes' },
    { name: '12, the oldest', youth: { birthMonth: '2013-04' }, home, verdict: 'fits', because: 'age: for' },
    { name: '13', youth: { birthMonth: '2013-02' }, home, verdict: 'excluded', because: 'age: excludes' },
    {
      name: '5 or 6 in the birthday month',
      youth: { birthMonth: '2020-03' },
      home,
      verdict: 'fits',
      because: 'age: for',
    },
    {
      name: '12 or 13 in the birthday month',
      youth: { birthMonth: '2013-03' },
      home,
      verdict: 'fits',
      because: 'age: for',
    },
    { name: '13 or 14', youth: { birthMonth: '2012-03' }, home, verdict: 'excluded', because: 'age: excludes' },
    { name: 'not known', youth: { birthMonth: undefined }, home, verdict: 'unknown', because: 'age: unknown' },
    {
      name: '0, in a home that begins at 0',
      youth: { birthMonth: '2026-03' },
      home: { ages: { from: 0, to: 3 } },
      verdict: 'fits',
      because: 'age: for',
    },
    {
      name: '5 now, 6 on the start date',
      youth: { birthMonth: '2020-05' },
      answers: FROM('2026-06-01'),
      home,
      verdict: 'fits',
      because: 'age: for',
    },
    {
      name: '13 now, and 12 on a start date that has passed',
      youth: { birthMonth: '2013-02' },
      answers: FROM('2025-06-01'),
      home,
      verdict: 'excluded',
      because: 'age: excludes',
    },
  ]);
});

describe('sex', () => {
  eachPair([
    { name: 'a girl where only boys live', home: { sexes: ['boy'] }, verdict: 'excluded', because: 'sex: excludes' },
    { name: 'a girl where only girls live', home: { sexes: ['girl'] }, verdict: 'fits', because: 'sex: for' },
    { name: 'other', youth: { sex: 'other' }, home: { sexes: ['girl'] }, verdict: 'unknown', because: 'sex: unknown' },
    {
      name: 'unknown',
      youth: { sex: 'unknown' },
      home: { sexes: ['boy'] },
      verdict: 'unknown',
      because: 'sex: unknown',
    },
    {
      name: 'not told',
      youth: { sex: undefined },
      home: { sexes: ['boy'] },
      verdict: 'unknown',
      because: 'sex: unknown',
    },
  ]);
});

describe('what the home cannot carry', () => {
  eachPair([
    {
      name: 'a theme that is there',
      home: { themesNotCarried: ['trauma'] },
      verdict: 'excluded',
      because: 'contraTheme: excludes',
    },
    { name: 'another theme', home: { themesNotCarried: ['eating'] }, verdict: 'fits', because: 'contraTheme: for' },
    {
      name: 'a theme, themes not told',
      youth: { themes: undefined, mainTheme: undefined },
      home: { themesNotCarried: ['eating'] },
      verdict: 'unknown',
      because: 'contraTheme: unknown',
    },
    {
      name: 'fire, and there was fire',
      youth: { safetyOthers: ['fire', 'physical'] },
      home: { risksNotCarried: ['fire'] },
      verdict: 'excluded',
      because: 'contraSafetyOthers: excludes',
    },
    {
      name: 'fire, not examined',
      youth: { safetyOthers: ['notExamined'] },
      home: { risksNotCarried: ['fire'], vulnerableResidents: false },
      verdict: 'unknown',
      because: 'contraSafetyOthers: unknown',
    },
    {
      name: 'running away',
      youth: { safetySelf: ['runsAway'] },
      home: { risksNotCarried: ['runsAway'] },
      verdict: 'excluded',
      because: 'contraSafetySelf: excludes',
    },
    {
      name: 'fire, while only the safety of the youth was not examined',
      youth: { safetySelf: ['notExamined'] },
      home: { risksNotCarried: ['fire'] },
      verdict: 'fits',
      because: 'contraSafetyOthers: for',
    },
    {
      name: 'a level: only attention',
      youth: { level: 'severeDisability' },
      home: { levelsNotCarried: ['severeDisability'] },
      verdict: 'attention',
      because: 'level: attention',
    },
    {
      name: 'a level, not known',
      youth: { level: 'unknown' },
      home: { levelsNotCarried: ['severeDisability'] },
      verdict: 'fits',
      because: 'level: unknown',
    },
    {
      name: 'another level',
      home: { levelsNotCarried: ['severeDisability'] },
      verdict: 'fits',
      because: 'level: for',
    },
  ]);
});

describe('wheelchair and allergy', () => {
  const inWheelchair = { medical: ['wheelchair'] } as const;
  const allergic = { medical: ['petAllergy'] } as const;
  eachPair([
    {
      name: 'accessible',
      youth: inWheelchair,
      home: { wheelchair: true },
      verdict: 'fits',
      because: 'wheelchair: for',
    },
    {
      name: 'not accessible',
      youth: inWheelchair,
      home: { wheelchair: false },
      verdict: 'excluded',
      because: 'wheelchair: excludes',
    },
    { name: 'accessible or not, not told', youth: inWheelchair, verdict: 'unknown', because: 'wheelchair: unknown' },
    {
      name: 'not accessible, and not told whether that is needed',
      youth: { medical: undefined },
      home: { wheelchair: false },
      verdict: 'unknown',
      because: 'wheelchair: unknown',
    },
    { name: 'pets', youth: allergic, home: { pets: true }, verdict: 'excluded', because: 'petAllergy: excludes' },
    { name: 'no pets', youth: allergic, home: { pets: false }, verdict: 'fits', because: 'petAllergy: for' },
    { name: 'pets or not, not told', youth: allergic, verdict: 'unknown', because: 'petAllergy: unknown' },
  ]);

  test('allergy to food never excludes', () => {
    expect(explained({ youth: { medical: ['foodAllergy'] }, home: { pets: true } }).verdict).toBe('fits');
  });
});

describe('school', () => {
  const must = { keepSchool: 'must', schoolMunicipality: TILBURG } as const;
  eachPair([
    {
      name: 'must, 22 km away',
      youth: must,
      home: { municipality: BREDA },
      verdict: 'fits',
      because: 'schoolTooFar: for',
    },
    {
      name: 'must, at the other end of the country',
      youth: must,
      home: { municipality: GRONINGEN },
      verdict: 'excluded',
      because: 'schoolTooFar: excludes',
    },
    {
      name: 'must, not told where',
      youth: { keepSchool: 'must' },
      verdict: 'unknown',
      because: 'schoolTooFar: unknown',
    },
    {
      name: 'preferably, at the other end of the country',
      youth: { ...must, keepSchool: 'preferably' },
      home: { municipality: GRONINGEN },
      verdict: 'fits',
      because: 'schoolDistance: against',
    },
  ]);
});

describe('what there was before', () => {
  const stays = { staysNow: 'familyHome', staysHomeName: 'gezinshuis het anker' } as const;
  const said = (home: object) => new Map([['home-1', home]]);
  eachPair([
    { name: 'the youth lives there now', youth: stays, verdict: 'excluded', because: 'livesThere: excludes' },
    {
      name: 'the youth lives in a gezinshuis, not told which',
      youth: { staysNow: 'familyHome' },
      verdict: 'unknown',
      because: 'livesThere: unknown',
    },
    {
      name: 'the home said no',
      history: said({ declined: { reason: 'group', mayBeAskedAgain: false } }),
      verdict: 'excluded',
      because: 'declined: excludes',
    },
    {
      name: 'the home said no to an earlier version',
      history: said({ declined: { reason: 'group', mayBeAskedAgain: true } }),
      verdict: 'fits',
      because: 'declined: for',
    },
    {
      name: 'a mismatch',
      history: said({ mismatch: { reason: 'noClick', mayBeAskedAgain: false } }),
      verdict: 'excluded',
      because: 'mismatch: excludes',
    },
    {
      name: 'a mismatch, and the coordinator said why it is asked again',
      history: said({ mismatch: { reason: 'noClick', mayBeAskedAgain: true } }),
      verdict: 'fits',
      because: 'mismatch: for',
    },
    {
      name: 'interest, and now full',
      history: said({ interested: true }),
      home: free(0),
      verdict: 'excluded',
      because: 'interest: for',
    },
  ]);

  test('a home of the same name in another municipality is another home', () => {
    expect(explained({ youth: { ...stays, staysMunicipality: BREDA } }).verdict).toBe('fits');
  });
});

describe('residents', () => {
  eachPair([
    {
      name: 'eleven months older',
      home: { residents: [{ birthMonth: '2013-09' }] },
      verdict: 'attention',
      because: 'ageGap: attention',
    },
    {
      name: 'a year older to the month, which may be a few days less',
      home: { residents: [{ birthMonth: '2013-08' }] },
      verdict: 'fits',
      because: 'ageGap: unknown',
    },
    {
      name: 'thirteen months older',
      home: { residents: [{ birthMonth: '2013-07' }] },
      verdict: 'fits',
      because: 'ageGap: for',
    },
    { name: 'the same age', home: { residents: [{ age: 11 }] }, verdict: 'attention', because: 'ageGap: attention' },
    { name: 'one year apart', home: { residents: [{ age: 10 }] }, verdict: 'fits', because: 'ageGap: unknown' },
    { name: 'two years apart', home: { residents: [{ age: 9 }] }, verdict: 'fits', because: 'ageGap: for' },
    {
      name: 'one far apart, one close',
      home: { residents: [{ age: 3 }, { age: 11 }] },
      verdict: 'attention',
      because: 'ageGap: attention',
    },
    { name: 'not told', home: { residents: undefined }, verdict: 'fits', because: 'ageGap: unknown' },
    {
      name: 'beside a youth of unknown age',
      youth: { birthMonth: undefined },
      verdict: 'unknown',
      because: 'ageGap: unknown',
    },
    {
      name: 'vulnerable, and a risk to others',
      youth: { safetyOthers: ['sexual'] },
      home: { vulnerableResidents: true },
      verdict: 'attention',
      because: 'vulnerableResidents: attention',
    },
    {
      name: 'vulnerable or not, not told',
      youth: { safetyOthers: ['sexual'] },
      verdict: 'fits',
      because: 'vulnerableResidents: unknown',
    },
    {
      name: 'not vulnerable',
      youth: { safetyOthers: ['sexual'] },
      home: { vulnerableResidents: false },
      verdict: 'fits',
      because: 'vulnerableResidents: for',
    },
    {
      name: 'who stay long, beside a crisis place',
      answers: { placeKind: 'crisis' },
      home: { placeKinds: ['crisis'], longStayingResidents: true },
      verdict: 'attention',
      because: 'crisisAmongLongStay: attention',
    },
    {
      name: 'who do not stay long, beside a crisis place',
      answers: { placeKind: 'crisis' },
      home: { placeKinds: ['crisis'], longStayingResidents: false },
      verdict: 'fits',
      because: 'crisisAmongLongStay: for',
    },
    {
      name: 'who stay long or not, beside a crisis place',
      answers: { placeKind: 'crisis' },
      home: { placeKinds: ['crisis'] },
      verdict: 'fits',
      because: 'crisisAmongLongStay: unknown',
    },
  ]);
});

describe('living with', () => {
  const onlyOlder = { livingWith: 'onlyOlder' } as const;
  const onlyYounger = { livingWith: 'onlyYounger' } as const;
  eachPair([
    { name: 'only older, an older one', answers: onlyOlder, verdict: 'fits', because: 'livingWith: for' },
    {
      name: 'only older, a younger one',
      answers: onlyOlder,
      home: { residents: [{ birthMonth: '2018-01' }] },
      verdict: 'attention',
      because: 'livingWith: attention',
    },
    {
      name: 'only younger, an older one',
      answers: onlyYounger,
      verdict: 'attention',
      because: 'livingWith: attention',
    },
    {
      name: 'only younger, a younger one',
      answers: onlyYounger,
      home: { residents: [{ age: 4 }] },
      verdict: 'fits',
      because: 'livingWith: for',
    },
    {
      name: 'only older, born in the same month',
      answers: onlyOlder,
      home: { residents: [{ birthMonth: '2014-08' }] },
      verdict: 'attention',
      because: 'livingWith: unknown',
    },
    {
      name: 'only older, own age not known',
      answers: onlyOlder,
      youth: { birthMonth: undefined },
      verdict: 'unknown',
      because: 'livingWith: unknown',
    },
    {
      name: 'no other children, and one lives there',
      answers: { livingWith: 'noOtherChildren' },
      verdict: 'attention',
      because: 'livingWith: attention',
    },
    {
      name: 'no other children, and none lives there',
      answers: { livingWith: 'noOtherChildren' },
      home: { residents: [] },
      verdict: 'fits',
      because: 'livingWith: for',
    },
    {
      name: 'only older, residents not told',
      answers: onlyOlder,
      home: { residents: undefined },
      verdict: 'fits',
      because: 'livingWith: unknown',
    },
  ]);
});

describe('kind of place, supervision and time', () => {
  eachPair([
    {
      name: 'another kind of place than it prefers',
      home: { placeKinds: ['crisis'] },
      verdict: 'attention',
      because: 'kindOfPlace: attention',
    },
    { name: 'kinds not told', home: { placeKinds: undefined }, verdict: 'fits', because: 'kindOfPlace: unknown' },
    {
      name: 'more supervision than it gives',
      youth: { supervision: 'continuous' },
      verdict: 'attention',
      because: 'supervision: attention',
    },
    {
      name: 'as much supervision as it gives',
      youth: { supervision: 'increased' },
      verdict: 'fits',
      because: 'supervision: for',
    },
    {
      name: 'supervision not told',
      home: { supervision: undefined },
      verdict: 'fits',
      because: 'supervision: unknown',
    },
    { name: 'growing up, until 18', home: { stayUntil: '18' }, verdict: 'attention', because: 'stayUntil: attention' },
    { name: 'growing up, until 21', home: { stayUntil: '21' }, verdict: 'fits', because: 'stayUntil: for' },
    { name: 'growing up, not told', home: { stayUntil: undefined }, verdict: 'fits', because: 'stayUntil: unknown' },
    {
      name: 'back home, but 18 already, until 18',
      youth: { birthMonth: '2007-10' },
      answers: { perspective: 'backHome' },
      home: { ages: { from: 12, to: 20 }, stayUntil: '18' },
      verdict: 'attention',
      because: 'stayUntil: attention',
    },
    {
      name: 'perspective not told, until 18',
      answers: { perspective: undefined },
      home: { stayUntil: '18' },
      verdict: 'fits',
      because: 'stayUntil: unknown',
    },
  ]);

  test('back home does not ask how long a home can be stayed in', () => {
    const pair = { answers: { perspective: 'backHome' }, home: { stayUntil: '18' } } as const;

    expect(found(pair).filter((line) => line.startsWith('stayUntil'))).toEqual([]);
  });
});

describe('search area', () => {
  const inRegions = (...searchRegions: ('Groningen' | 'Hart van Brabant')[]) =>
    ({ searchArea: 'regions', searchRegions }) as const;
  const within = { searchArea: 'nearHome', searchKm: '10' } as const;
  eachPair([
    { name: 'in the region', answers: inRegions('Hart van Brabant'), verdict: 'fits', because: 'searchArea: for' },
    {
      name: 'outside the region',
      answers: inRegions('Groningen'),
      verdict: 'attention',
      because: 'searchArea: attention',
    },
    {
      name: 'regions not told',
      answers: { searchArea: 'regions' },
      verdict: 'fits',
      because: 'searchArea: unknown',
    },
    { name: 'near enough', answers: within, verdict: 'fits', because: 'searchArea: for' },
    {
      name: 'further than was said',
      answers: within,
      home: { municipality: BREDA },
      verdict: 'attention',
      because: 'searchArea: attention',
    },
    {
      name: 'a number of kilometres, not told how many',
      answers: { searchArea: 'nearHome' },
      verdict: 'fits',
      because: 'searchArea: unknown',
    },
  ]);
});

describe('places of other referrals', () => {
  const claim = (kind: 'held' | 'taken', since = '2026-03-01') => ({ home: 'home-1', kind, places: 1, since });
  eachPair([
    {
      name: 'the last place is named in another introduction',
      circumstances: { claims: [claim('held')] },
      verdict: 'attention',
      because: 'lastPlace: attention',
    },
    {
      name: 'there is room for both',
      home: free(2),
      circumstances: { claims: [claim('held')] },
      verdict: 'fits',
      because: 'lastPlace: for',
    },
    {
      name: 'named elsewhere, free places not told',
      home: { freePlaces: undefined },
      circumstances: { claims: [claim('held')] },
      verdict: 'unknown',
      because: 'lastPlace: unknown',
    },
    {
      name: 'the last place was taken after it was confirmed',
      circumstances: { claims: [claim('taken', '2026-03-02')] },
      verdict: 'excluded',
      because: 'places: excludes',
    },
    {
      name: 'a place was taken before the free ones were confirmed',
      circumstances: { claims: [claim('taken', '2026-02-20')] },
      verdict: 'fits',
      because: 'places: for',
    },
    {
      name: 'a place in another home',
      circumstances: { claims: [{ ...claim('taken'), home: 'home-2' }] },
      verdict: 'fits',
      because: 'places: for',
    },
  ]);
});
