/** Documents in which nothing is left out: the compiler asks for every optional field, also for those yet to come. */
import type { Address } from '../../src/domain/address';
import {
  NEWS_ABOUT_HOME,
  NEWS_ABOUT_SIDE,
  PLAIN_NEWS,
  type AboutHome,
  type AboutSide,
  type Mark,
  type News,
  type PlainNews,
  type Recipient,
} from '../../src/domain/notices';
import type { Home, Provider } from '../../src/domain/party';
import type { Person } from '../../src/domain/person';
import type { Profile } from '../../src/domain/profile';
import type { AskedWave } from '../../src/domain/waves';
import type { HomeQuestion } from '../../src/domain/homeQuestions';
import type { Ask, Introduction, Referral, Stage } from '../../src/domain/referral';
import type { HistoryEntry } from '../../src/domain/history';
import {
  aFullHome,
  aHome,
  aHomeAnswer,
  aHomeRef,
  anAddress,
  anAsk,
  anIntroduction,
  aNotice,
  aPerson,
  aProfile,
  aProvider,
  aReferral,
  aYouth,
  minutesAfter,
  MONDAY,
} from '../support/builders';

const at = MONDAY;
const home = aHomeRef();

export const FULL_ADDRESS: Required<Address> = { ...anAddress() };

export const FULL_PERSON: Required<Person> = {
  ...aPerson(),
  name: 'Robin de Wit',
  account: '29:1abc',
  chat: FULL_ADDRESS,
  unreachable: true,
  work: { organisation: 'Toegang Tilburg', kind: 'municipality', phone: '013-5550123' },
  admission: { by: 'coordinator-1', at },
  intake: { referral: 'referral-1', place: { step: 'youth', youth: 1 } },
  standingCard: '1757000000001',
  standsInFor: ['person-2', 'person-3'],
  languageChosen: true,
  deputyCode: { code: 'TP-D7FGH', until: '2026-03-09', usedBy: 'person-2' },
};

const fullHome: Required<Home> = aFullHome();

export const FULL_PROVIDER: Required<Provider> = {
  ...aProvider(),
  channel: FULL_ADDRESS,
  formerChannel: FULL_ADDRESS,
  lost: { why: 'team-archived', since: at },
  homes: [fullHome, aHome({ id: 'home-2' })],
  retiredHomes: [aFullHome({ id: 'home-3' })],
  secureAddress: 'aanmelden@delinde.example',
  contract: { regions: ['Hart van Brabant', 'West-Brabant Oost'], kinds: ['longTerm', 'temporary'] },
  phone: '013-5550123',
  mentioned: [{ person: 'member-1', account: '29:1def', name: 'Karin Smit' }],
  digest: { state: 'sending', day: '2026-03-02', until: at },
};

const introduction: Required<Introduction> = {
  ...anIntroduction(),
  fileSentAt: at,
  fileMissedAt: at,
  verdicts: {
    owner: { by: 'person-1', at, consent: { youth: 'yes', parents: 'no', order: 'yes' } },
    home: { by: 'coordinator-1', at, byPhone: true },
  },
};

/** One stage of each state. */
export const STAGES: { [S in Stage['state']]: Extract<Stage, { state: S }> } = {
  drafting: { state: 'drafting', since: at },
  submitted: { state: 'submitted', since: at },
  returned: { state: 'returned', since: at, question: 'Hoe gaat het op school?' },
  searching: { state: 'searching', since: at, offline: true },
  introduced: { state: 'introduced', since: at, introduction },
  exploring: { state: 'exploring', since: at, introduction, expectedAround: '2026-04-01' },
  matched: { state: 'matched', since: at, introduction, movingIn: '2026-04-15' },
  settled: { state: 'settled', since: at, introduction },
  paused: { state: 'paused', since: at, until: '2026-03-20', before: { state: 'submitted', since: at } },
  closed: { state: 'closed', since: at, reason: 'notSuitable', words: 'Er is meer zorg nodig.' },
};

const marks: { [S in Mark['state']]: Extract<Mark, { state: S }> } = {
  owed: { state: 'owed' },
  waiting: { state: 'waiting', until: at },
  collected: { state: 'collected' },
  claimed: { state: 'claimed', until: at },
  sending: { state: 'sending', until: at },
  sent: { state: 'sent', at },
  uncertain: { state: 'uncertain' },
  undeliverable: { state: 'undeliverable' },
};

const recipients: { [K in Recipient['kind']]: Extract<Recipient, { kind: K }> } = {
  owner: { kind: 'owner' },
  'former-owner': { kind: 'former-owner', person: 'person-2', card: '1757000000001' },
  desk: { kind: 'desk' },
  provider: { kind: 'provider', provider: 'provider-1' },
};

const withMore: { [W in Exclude<News['what'], PlainNews | AboutHome | AboutSide>]: News & { what: W } } = {
  'search-started': { what: 'search-started', asked: 3 },
  progress: { what: 'progress', asked: 3 },
  'wave-ended': { what: 'wave-ended', asked: 3, interest: true, next: 'introduce' },
  split: { what: 'split', other: 'TP-N3WST' },
  'moving-in': { what: 'moving-in', home, on: '2026-03-20' },
  'knows-youth': { what: 'knows-youth', provider: 'provider-1' },
  'question-answered': { what: 'question-answered', home, question: 'question-1' },
  'post-uncertain': { what: 'post-uncertain', provider: 'provider-1' },
  'provider-silent': { what: 'provider-silent', provider: 'provider-1' },
  'provider-gone': { what: 'provider-gone', provider: 'provider-1', searches: 3 },
  'out-of-contract': { what: 'out-of-contract', provider: 'provider-1', searches: 2 },
  'not-reached': { what: 'not-reached', recipient: recipients['former-owner'], notice: 'notice-1' },
  'said-wrong': { what: 'said-wrong', recipient: recipients.provider },
};

const news: News[] = [
  ...PLAIN_NEWS.map((what): News => ({ what })),
  ...NEWS_ABOUT_HOME.map((what): News => ({ what, home })),
  ...NEWS_ABOUT_SIDE.map((what): News => ({ what, home, side: 'home' })),
  ...Object.values(withMore),
];

const history: Required<HistoryEntry> = {
  at,
  by: 'member-1',
  role: 'provider',
  what: 'interest',
  home: 'home-1',
  provider: 'provider-1',
  version: 1,
  onBehalfOf: 'home',
};

const profile: Required<Profile> = {
  ...aProfile(),
  kept: ['Zonnebloem'],
  originals: [{ question: 'strengths', text: 'Zingt bij de Zonnebloem.', isRead: true }],
  youths: [
    { age: { unit: 'band', from: 8, to: 11 }, area: 'Noord-Brabant', facts: [{ question: 'sex', value: 'girl' }] },
  ],
  group: {
    estimate: 4,
    coarsened: ['band', 'province'],
    isLargeEnough: false,
    exact: [{ age: { unit: 'years', number: 11 }, area: 'Midden-Brabant' }],
    isExactKept: true,
  },
  facts: [{ question: 'themes', value: ['trauma', 'grief'] }],
  approval: { by: 'coordinator-1', at: minutesAfter(at, 1) },
};

const wave: Required<AskedWave> = {
  at,
  by: 'coordinator-1',
  rules: '1',
  proposed: ['home-1', 'home-2'],
  homes: [home],
  wholeProviders: ['provider-2'],
  objections: [{ about: 'home-1', criteria: ['ageGap', 'declined'] }],
  reason: 'Ze kennen elkaar van school.',
  earlierAnswers: [aHomeAnswer({ says: { kind: 'decline', reason: 'age' } })],
  endedAt: minutesAfter(at, 5),
};

const ask: Required<Ask> = {
  ...anAsk(),
  post: { activityId: '1700000000001' },
  stopped: { at, why: 'lost' },
  noneFits: { by: 'member-1', at, answeredFor: 'parent', reason: 'noPlace' },
};

const question: Required<HomeQuestion> = {
  id: 'question-1',
  home,
  words: 'Is er contact met de ouders?',
  askedAt: at,
  put: { words: 'Hoe vaak is er contact met de ouders?', at },
  answer: { words: 'Elke week, op zaterdag.', by: 'person-1', at },
  approved: { words: 'Elke week.', by: 'coordinator-1', at },
};

export const FULL_REFERRAL: Required<Referral> = {
  ...aReferral({ id: 'referral-full', reference: 'TP-F9LLX' }),
  holder: 'coordinator-1',
  youths: [aYouth(), aYouth({ sex: 'boy', birthMonth: '2019-02' }), {}],
  stage: STAGES.exploring,
  profiles: [profile, aProfile({ version: 2 })],
  asks: [ask, anAsk({ provider: 'provider-2', reference: 'P-9XKLM', button: 'button-provider-2', post: {} })],
  waves: [wave],
  homeAnswers: [
    aHomeAnswer({ says: { kind: 'interest', from: '2026-05-01', remark: 'Past goed bij onze groep.' } }),
    aHomeAnswer({ says: { kind: 'doubt', question: 'Is er contact met de ouders?' } }),
    aHomeAnswer({ says: { kind: 'decline', reason: 'distance' }, by: 'coordinator-1', byPhone: true }),
  ],
  questions: [question],
  pastIntroductions: [
    { home, endedAt: at, end: { kind: 'called-off' } },
    { home, endedAt: at, end: { kind: 'mismatch', side: 'owner', reason: 'noClick' }, askedAgain: true },
    { home, endedAt: at, end: { kind: 'not-placed', reason: 'placeGone' } },
    { home, endedAt: at, end: { kind: 'moved-out' } },
  ],
  waived: [{ place: { step: 'care', youth: 1 }, question: 'themes', reason: 'Volgt.', by: 'coordinator-1', at }],
  notes: [
    { text: 'Morgen bellen.', by: 'coordinator-1', at },
    { text: 'Zonder leeftijd kan niemand kiezen.', about: 'exact-kept', by: 'coordinator-1', at },
  ],
  notDoubleOf: ['TP-H4MXT'],
  splits: [{ other: 'TP-N3WST', reason: 'conflict', words: 'Veel ruzie.', by: 'coordinator-1', at }],
  handOver: { code: 'TP-C9DFG', until: '2026-03-09' },
  phoneReferrer: { name: 'Kim Jansen', organisation: 'Huisartsenpraktijk', phone: '013-5550124' },
  ownerPost: { activityId: '1700000000003' },
  deskPost: { activityId: '1700000000002' },
  history: [history],
  notices: [
    ...Object.values(marks).map((mark, index) => aNotice({ id: `mark-${index}`, mark })),
    ...news.map((item, index) => aNotice({ id: `news-${index}`, content: { kind: 'news', news: item } })),
    ...Object.values(recipients).map((to, index) => aNotice({ id: `to-${index}`, to })),
  ],
  fired: [{ clock: 'provider-reminder', anchor: 'provider-1 2026-03-02T09:00:00.000Z', at }],
  nextClock: minutesAfter(at, 60),
  handled: ['activity-1', 'activity-2'],
};
