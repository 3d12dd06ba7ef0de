/** Complete, valid documents; a test names only what it is about. */
import type { AccessEntry } from '../../src/domain/access';
import type { Address } from '../../src/domain/address';
import { workingCalendar } from '../../src/domain/clocks/workingTime';
import type { ListValue } from '../../src/domain/lists';
import type { Notice } from '../../src/domain/notices';
import {
  COORDINATION_ID,
  type CoordinationPoint,
  type Home,
  type HomeRef,
  type Provider,
} from '../../src/domain/party';
import type { Person } from '../../src/domain/person';
import type { Profile } from '../../src/domain/profile';
import type { Answers } from '../../src/domain/questions';
import type { Ask, HomeAnswer, Introduction, Referral } from '../../src/domain/referral';
import type { Contacts } from '../../src/teams/contacts';

/** The calendar of the tests: Monday to Friday, without holidays. */
export const WORKING_HOURS = workingCalendar({ opens: 8 * 60 + 30, closes: 17 * 60 }, new Set());

/** Whom people are told to call. */
export const CONTACTS: Contacts = {
  coordination: { name: 'Gezinshuis Gezocht', phone: '085-0047353', hours: { from: '9:00', until: '13:00' } },
  crisis: { name: 'Crisisteam', phone: '0800-8013' },
};

/** A Monday morning in working hours. */
export const MONDAY = new Date('2026-03-02T09:00:00.000Z');

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

/** A referral about one girl whose intake is complete and not yet sent. */
export function aReferral(overrides: Partial<Referral> = {}): Referral {
  const { youths = [aYouth()] } = overrides;
  return {
    id: 'referral-1',
    reference: 'TP-7K3QX',
    owner: 'person-1',
    answers: { ...answersOfAReferral(), youthCount: String(youths.length) as ListValue<'youthCount'> },
    youths,
    stage: { state: 'drafting', since: MONDAY },
    profiles: [],
    asks: [],
    waves: [],
    homeAnswers: [],
    questions: [],
    pastIntroductions: [],
    waived: [],
    notes: [],
    notDoubleOf: [],
    splits: [],
    buttons: { owner: 'button-owner-1', desk: 'button-desk-1' },
    history: [{ at: MONDAY, by: 'person-1', role: 'referrer', what: 'started' }],
    notices: [],
    fired: [],
    handled: [],
    createdAt: MONDAY,
    ...overrides,
  };
}

/** Everything that is asked about a referral with a court order, for one youth under twelve. */
function answersOfAReferral(): Answers<'referral'> {
  return {
    neededWhen: 'from',
    neededFrom: '2026-05-01',
    legalGround: 'ots',
    courtOrder: 'granted',
    courtOrderGranted: '2026-02-10',
    courtOrderUntil: '2026-11-10',
    courtOrderFor: 'familyHome',
    careDecision: 'requested',
    strengths: 'Kan goed met dieren omgaan en maakt graag muziek.',
    helpNeeded: 'Zoekt een rustige plek met vaste dagindeling en hulp bij het slapen.',
    wishes: 'Wil graag een eigen kamer en op muziekles blijven.',
    siblings: 'none',
    forbiddenNames: 'Pippeloentje, Uk',
    whyNotHome: ['capacity'],
    triedAtHome: ['ambulant', 'respite'],
    whyNotFosterCare: 'earlierBreakdown',
    canLiveInFamily: 'yes',
    stayNear: ['family', 'friends'],
    parentContact: 'fortnightlySupervised',
    beliefWanted: 'yes',
    belief: 'Protestants',
    placeKind: 'longTerm',
    perspective: 'growUp',
    searchArea: 'regions',
    searchRegions: ['Hart van Brabant'],
    livingWith: 'onlyYounger',
    informed: 'yes',
  };
}

/** A girl of eleven who lives with a foster family now; everything that is asked about her is answered. */
export function aYouth(overrides: Answers<'youth'> = {}): Answers<'youth'> {
  return {
    birthMonth: '2014-08',
    sex: 'girl',
    homeMunicipality: 'GM0855',
    staysNow: 'fosterFamily',
    staysMunicipality: 'GM0758',
    stayUntil: '2026-06-30',
    earlierPlacements: 'oneOrTwo',
    interpreter: 'no',
    education: 'primary',
    keepSchool: 'preferably',
    schoolMunicipality: 'GM0797',
    themes: ['trauma', 'attachment'],
    mainTheme: 'trauma',
    level: 'average',
    safetySelf: ['noneKnown'],
    safetyOutside: 'yes',
    placesToAvoid: 'Het centrum van haar vorige woonplaats.',
    safetyOthers: ['noneKnown'],
    supervision: 'regular',
    specialistHelp: ['trauma'],
    medical: ['none'],
    ...overrides,
  };
}

/** The first version, not yet approved. */
export function aProfile(overrides: Partial<Profile> = {}): Profile {
  return {
    version: 1,
    draftedAt: MONDAY,
    sentence: 'Meisje dat van dieren houdt zoekt een rustige plek.',
    compulsory: true,
    kept: [],
    originals: [],
    group: { estimate: 30, coarsened: [], isLargeEnough: true, exact: [{}] },
    facts: [{ question: 'siblings', value: 'none' }],
    youths: [
      { age: { unit: 'years', number: 11 }, area: 'Midden-Brabant', facts: [{ question: 'sex', value: 'girl' }] },
    ],
    ...overrides,
  };
}

export function anAsk(overrides: Partial<Ask> = {}): Ask {
  return {
    provider: 'provider-1',
    providerName: 'De Linde',
    reference: 'P-4M9TC',
    button: 'button-provider-1',
    homes: [aHomeRef()],
    asWhole: false,
    askedAt: MONDAY,
    ...overrides,
  };
}

export function aHomeRef(overrides: Partial<HomeRef> = {}): HomeRef {
  return { provider: 'provider-1', home: 'home-1', name: 'Het Anker', ...overrides };
}

/** Interest, said by the gezinshuisouder. */
export function aHomeAnswer(overrides: Partial<HomeAnswer> = {}): HomeAnswer {
  return {
    home: aHomeRef(),
    by: 'member-1',
    answeredFor: 'parent',
    at: MONDAY,
    profileVersion: 1,
    says: { kind: 'interest', from: '2026-05-01' },
    ...overrides,
  };
}

export function anIntroduction(overrides: Partial<Introduction> = {}): Introduction {
  return { home: aHomeRef(), introducedAt: MONDAY, verdicts: {}, ...overrides };
}

/** A card for the coordination point that may go at once. */
export function aNotice(overrides: Partial<Notice> = {}): Notice {
  return {
    id: 'notice-1',
    to: { kind: 'desk' },
    content: { kind: 'card' },
    owedSince: MONDAY,
    due: MONDAY,
    mark: { state: 'owed' },
    attempts: 0,
    ...overrides,
  };
}

/** A referrer who has a personal chat. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    id: 'person-1',
    name: 'Robin de Wit',
    language: 'nl',
    chat: anAddress({ conversationId: 'a:person-1', kind: 'personal' }),
    welcomed: true,
    work: { organisation: 'Toegang Tilburg', kind: 'municipality', phone: '013-5550123' },
    admission: { by: 'coordinator-1', at: MONDAY },
    ...overrides,
  };
}

export function aProvider(overrides: Partial<Provider> = {}): Provider {
  return {
    id: 'provider-1',
    role: 'provider',
    name: 'De Linde',
    channel: anAddress({ conversationId: '19:provider-1@thread.tacv2' }),
    teamId: 'team-provider-1',
    channelKind: 'standard',
    linkedBy: 'coordinator-1',
    homes: [aHome()],
    secureAddress: 'aanmelden@delinde.example',
    ...overrides,
  };
}

export function aHome(overrides: Partial<Home> = {}): Home {
  return {
    id: 'home-1',
    name: 'Het Anker',
    municipality: 'GM0855',
    places: 4,
    ages: { from: 6, to: 14 },
    ...overrides,
  };
}

/** A home that told everything. */
export function aFullHome(overrides: Partial<Home> = {}): Required<Home> {
  return {
    ...aHome(),
    freePlaces: { number: 2, from: '2026-03-01', confirmedOn: '2026-03-02' },
    placeKinds: ['longTerm', 'temporary'],
    sexes: ['girl', 'boy'],
    siblingsUpTo: 2,
    themesCarried: ['trauma', 'attachment'],
    themesNotCarried: ['substances'],
    risksNotCarried: ['fire', 'sexual'],
    levelsNotCarried: ['severeDisability'],
    supervision: 'increased',
    residents: [{ birthMonth: '2011-03' }, { age: 16 }],
    vulnerableResidents: false,
    longStayingResidents: true,
    belief: 'Protestants-christelijk',
    pets: false,
    wheelchair: true,
    stayUntil: '21',
    contact: 'De gezinshuiswerker, 013-5550124',
    ownWords: 'Een boerderij met veel ruimte en een vaste dagindeling.',
    ...overrides,
  };
}

export function aCoordinationPoint(overrides: Partial<CoordinationPoint> = {}): CoordinationPoint {
  return {
    id: COORDINATION_ID,
    role: 'coordination',
    name: 'Gezinshuis Gezocht',
    channel: anAddress({ conversationId: '19:coordination@thread.tacv2' }),
    teamId: 'team-coordination',
    channelKind: 'standard',
    linkedBy: 'coordinator-1',
    ...overrides,
  };
}

/** A channel, unless it is said to be personal. */
export function anAddress(overrides: Partial<Address> = {}): Address {
  return {
    conversationId: '19:channel-1@thread.tacv2',
    kind: 'channel',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    tenantId: '00000000-0000-0000-0000-000000000002',
    botId: '28:00000000-0000-0000-0000-000000000001',
    ...overrides,
  };
}

export function anAccessEntry(overrides: Partial<AccessEntry> = {}): AccessEntry {
  return {
    id: 'access-1',
    at: MONDAY,
    by: 'member-1',
    role: 'provider',
    action: 'opened-full-profile',
    outcome: 'allowed',
    subject: 'P-4M9TC',
    ...overrides,
  };
}
