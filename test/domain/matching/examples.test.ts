/** Every criterion has examples: what each of its results looks like, for a youth and a home put together by hand. */
import { CRITERIA, type CriterionId } from '../../../src/domain/matching/criteria';
import type { Criterion } from '../../../src/domain/matching/criterion';
import type { Result } from '../../../src/domain/matching/explain';
import { BREDA, explained, GRONINGEN, LEEUWARDEN, TODAY, type Pair } from './aPair';

/** `absent`: it does not apply, and stands in no sum. */
type Example = [Result | 'absent', Pair];

const history = (told: object) => ({ history: new Map([['home-1', told]]) });
const ended = (mayBeAskedAgain: boolean) => ({ reason: 'other' as const, mayBeAskedAgain });
const free = (number: number, confirmedOn = TODAY) => ({ freePlaces: { number, confirmedOn } });
const held = { claims: [{ home: 'home-1', kind: 'held' as const, places: 1, since: TODAY }] };
const together = (siblings: 'mustTogether' | 'preferTogether') => ({ youths: [{}, {}], answers: { siblings } });

const EXAMPLES: Record<CriterionId, Example[]> = {
  interest: [
    ['for', history({ interested: true })],
    ['absent', history({})],
    ['absent', {}],
  ],
  siblingHome: [
    ['for', { answers: { siblingPlaced: 'yes', siblingHomeName: 'Gezinshuis het anker' } }],
    ['unknown', { answers: { siblingPlaced: 'yes' } }],
    ['absent', { answers: { siblingPlaced: 'yes', siblingHomeName: 'De Berk' } }],
    ['absent', {}],
  ],
  livesThere: [
    ['excludes', { youth: { staysNow: 'familyHome', staysHomeName: 'Het Anker' } }],
    ['unknown', { youth: { staysNow: 'familyHome' } }],
    ['absent', { youth: { staysNow: 'familyHome', staysHomeName: 'Het Anker', staysMunicipality: BREDA } }],
    ['absent', {}],
  ],
  declined: [
    ['excludes', history({ declined: ended(false) })],
    ['for', history({ declined: ended(true) })],
    ['absent', {}],
  ],
  mismatch: [
    ['excludes', history({ mismatch: ended(false) })],
    ['for', history({ mismatch: ended(true) })],
    ['absent', {}],
  ],
  places: [
    ['for', { home: free(1) }],
    ['excludes', { home: free(0) }],
    ['unknown', { home: free(0, '2026-01-01') }],
  ],
  siblingsTogether: [
    ['for', { ...together('mustTogether'), home: free(2) }],
    ['excludes', { ...together('mustTogether'), home: { ...free(2), siblingsUpTo: 1 } }],
    ['unknown', { ...together('mustTogether'), home: { freePlaces: undefined } }],
    ['absent', together('preferTogether')],
  ],
  age: [
    ['for', { home: { ages: { from: 11, to: 11 } } }],
    ['excludes', { home: { ages: { from: 12, to: 18 } } }],
    ['unknown', { youth: { birthMonth: undefined } }],
  ],
  sex: [
    ['for', { home: { sexes: ['girl'] } }],
    ['excludes', { home: { sexes: ['boy'] } }],
    ['unknown', { home: { sexes: ['boy'] }, youth: { sex: 'other' } }],
    ['absent', {}],
  ],
  contraTheme: [
    ['for', { home: { themesNotCarried: ['eating'] } }],
    ['excludes', { home: { themesNotCarried: ['trauma'] } }],
    ['unknown', { home: { themesNotCarried: ['trauma'] }, youth: { themes: undefined, mainTheme: undefined } }],
    ['absent', {}],
  ],
  contraSafetySelf: [
    ['for', { home: { risksNotCarried: ['selfHarm'] } }],
    ['excludes', { home: { risksNotCarried: ['selfHarm'] }, youth: { safetySelf: ['selfHarm'] } }],
    ['unknown', { home: { risksNotCarried: ['selfHarm'] }, youth: { safetySelf: ['notExamined'] } }],
    ['absent', { home: { risksNotCarried: ['fire'] } }],
  ],
  contraSafetyOthers: [
    ['for', { home: { risksNotCarried: ['fire'] } }],
    ['excludes', { home: { risksNotCarried: ['fire'] }, youth: { safetyOthers: ['fire'] } }],
    ['unknown', { home: { risksNotCarried: ['fire'] }, youth: { safetyOthers: ['notExamined'] } }],
    ['absent', { home: { risksNotCarried: ['selfHarm'] } }],
  ],
  wheelchair: [
    ['for', { youth: { medical: ['wheelchair'] }, home: { wheelchair: true } }],
    ['excludes', { youth: { medical: ['wheelchair'] }, home: { wheelchair: false } }],
    ['unknown', { youth: { medical: ['wheelchair'] } }],
    ['absent', {}],
  ],
  petAllergy: [
    ['for', { youth: { medical: ['petAllergy'] }, home: { pets: false } }],
    ['excludes', { youth: { medical: ['petAllergy'] }, home: { pets: true } }],
    ['unknown', { youth: { medical: ['petAllergy'] } }],
    ['absent', { youth: { medical: ['foodAllergy'] }, home: { pets: true } }],
  ],
  schoolTooFar: [
    ['for', { youth: { keepSchool: 'must', schoolMunicipality: BREDA } }],
    ['excludes', { youth: { keepSchool: 'must', schoolMunicipality: GRONINGEN } }],
    ['unknown', { youth: { keepSchool: 'must' } }],
    ['absent', { youth: { keepSchool: 'preferably', schoolMunicipality: GRONINGEN } }],
  ],
  contractRegion: [
    ['for', {}],
    ['excludes', { provider: { contract: { regions: ['Zeeland'] } } }],
    ['unknown', { provider: { contract: undefined } }],
  ],
  contractKind: [
    ['for', {}],
    ['excludes', { provider: { contract: { kinds: ['crisis'] } } }],
    ['unknown', { answers: { placeKind: undefined } }],
  ],
  confirmedLongAgo: [
    ['for', { home: free(1) }],
    ['attention', { home: free(1, '2026-02-15') }],
    ['absent', { home: { freePlaces: { number: 1 } } }],
  ],
  lastPlace: [
    ['for', { home: free(2), circumstances: held }],
    ['attention', { home: free(1), circumstances: held }],
    ['unknown', { home: { freePlaces: undefined }, circumstances: held }],
    ['absent', {}],
  ],
  ageGap: [
    ['for', { home: { residents: [] } }],
    ['attention', { home: { residents: [{ birthMonth: '2014-01' }] } }],
    ['unknown', { home: { residents: [{ age: 12 }] } }],
  ],
  vulnerableResidents: [
    ['for', { youth: { safetyOthers: ['fire'] }, home: { vulnerableResidents: false } }],
    ['attention', { youth: { safetyOthers: ['fire'] }, home: { vulnerableResidents: true } }],
    ['unknown', { youth: { safetyOthers: ['fire'] } }],
    ['absent', { home: { vulnerableResidents: true } }],
  ],
  crisisAmongLongStay: [
    ['for', { answers: { placeKind: 'crisis' }, home: { longStayingResidents: false } }],
    ['attention', { answers: { placeKind: 'crisis' }, home: { longStayingResidents: true } }],
    ['unknown', { answers: { placeKind: 'crisis' } }],
    ['absent', { home: { longStayingResidents: true } }],
  ],
  livingWith: [
    ['for', { answers: { livingWith: 'onlyOlder' } }],
    ['attention', { answers: { livingWith: 'noOtherChildren' } }],
    ['unknown', { answers: { livingWith: 'onlyOlder' }, home: { residents: undefined } }],
    ['absent', {}],
  ],
  kindOfPlace: [
    ['for', {}],
    ['attention', { home: { placeKinds: ['crisis'] } }],
    ['unknown', { home: { placeKinds: undefined } }],
  ],
  supervision: [
    ['for', { youth: { supervision: 'increased' } }],
    ['attention', { youth: { supervision: 'continuous' } }],
    ['unknown', { home: { supervision: undefined } }],
  ],
  stayUntil: [
    ['for', { home: { stayUntil: '21' } }],
    ['attention', { home: { stayUntil: '18' } }],
    ['unknown', { home: { stayUntil: undefined } }],
    ['absent', { answers: { perspective: 'backHome' } }],
  ],
  level: [
    ['for', { home: { levelsNotCarried: ['severeDisability'] } }],
    ['attention', { home: { levelsNotCarried: ['average'] } }],
    ['unknown', { home: { levelsNotCarried: ['average'] }, youth: { level: 'unknown' } }],
    ['absent', {}],
  ],
  searchArea: [
    ['for', { answers: { searchArea: 'nearHome', searchKm: '10' } }],
    ['attention', { answers: { searchArea: 'nearHome', searchKm: '10' }, home: { municipality: BREDA } }],
    ['unknown', { answers: { searchArea: 'nearHome' } }],
    ['absent', {}],
  ],
  apartWithoutReason: [
    ['for', { answers: { siblings: 'apart', siblingsApartReason: 'conflict' } }],
    ['attention', { answers: { siblings: 'apart' } }],
    ['absent', {}],
  ],
  roomForAll: [
    ['for', { ...together('preferTogether'), home: free(2) }],
    ['against', { ...together('preferTogether'), home: free(1) }],
    ['unknown', { ...together('preferTogether'), home: { freePlaces: undefined } }],
    ['absent', together('mustTogether')],
  ],
  distance: [
    ['for', {}],
    ['against', { home: { municipality: GRONINGEN } }],
    ['unknown', { youth: { homeMunicipality: undefined } }],
  ],
  schoolDistance: [
    ['for', { youth: { keepSchool: 'preferably', schoolMunicipality: 'GM0855' } }],
    ['against', { youth: { keepSchool: 'preferably', schoolMunicipality: GRONINGEN } }],
    ['unknown', { youth: { keepSchool: 'preferably' } }],
    ['absent', {}],
  ],
  siblingNear: [
    ['for', { circumstances: { siblingHomesIn: ['GM0855', GRONINGEN] } }],
    ['against', { circumstances: { siblingHomesIn: [LEEUWARDEN, GRONINGEN] } }],
    ['unknown', { circumstances: { siblingHomesIn: ['GM9999'] } }],
    ['absent', {}],
  ],
  themes: [
    ['for', {}],
    ['against', { home: { themesCarried: ['adhd'] } }],
    ['unknown', { home: { themesCarried: undefined } }],
    ['absent', { youth: { themes: ['other'] } }],
  ],
  parentContact: [
    ['for', {}],
    ['against', { home: { municipality: GRONINGEN } }],
    ['unknown', { answers: { parentContact: 'unknown' } }],
    ['absent', { answers: { parentContact: 'none' } }],
  ],
  stayNear: [
    ['for', { answers: { stayNear: ['friends'] } }],
    ['against', { answers: { stayNear: ['friends'] }, home: { municipality: GRONINGEN } }],
    ['unknown', { answers: { stayNear: ['siblings'] } }],
    ['absent', {}],
  ],
  belief: [
    ['for', { answers: { beliefWanted: 'yes', belief: 'Christelijk' }, home: { belief: 'Protestants-christelijk' } }],
    ['against', { answers: { beliefWanted: 'yes', belief: 'Islamitisch' }, home: { belief: 'Christelijk' } }],
    ['unknown', { answers: { beliefWanted: 'yes', belief: 'Christelijk' } }],
    ['absent', { home: { belief: 'Christelijk' } }],
  ],
};

const all = Object.entries(EXAMPLES).flatMap(([id, examples]) =>
  examples.map(([result, pair]) => ({ id: id as CriterionId, result, pair })),
);

test.each(all)('$id: $result', ({ id, result, pair }) => {
  const results = explained(pair)
    .lines.filter(({ criterion, youth = 0 }) => criterion === id && youth === 0)
    .map((line) => line.result);

  expect(results).toEqual(result === 'absent' ? [] : [result]);
});

test.each(Object.entries(CRITERIA) as [CriterionId, Criterion][])(
  '%s has an example for and against',
  (id, { kind }) => {
    const results = EXAMPLES[id].map(([result]) => result);
    const cannotBeAgainst = id === 'interest' || id === 'siblingHome';

    expect(results).toContain(id === 'livesThere' ? 'absent' : 'for');
    if (!cannotBeAgainst) expect(results).toContain(kind === 'ranks' ? 'against' : kind);
  },
);
