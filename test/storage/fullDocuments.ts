/** Documents in which nothing is left out: the compiler asks for every optional field, also for those yet to come. */
import type { Address } from '../../src/domain/address';
import type { Mark, News, Recipient } from '../../src/domain/notices';
import type { Home, Provider } from '../../src/domain/party';
import type { Person } from '../../src/domain/person';
import type { Profile } from '../../src/domain/profile';
import type { Ask, HistoryEntry, Introduction, Referral, Stage } from '../../src/domain/referral';
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

export const FULL_PERSON: Required<Person> = { ...aPerson(), name: 'Robin de Wit', chat: FULL_ADDRESS };

const fullHome: Required<Home> = aFullHome();

export const FULL_PROVIDER: Required<Provider> = {
  ...aProvider(),
  homes: [fullHome, aHome({ id: 'home-2' })],
  secureAddress: 'aanmelden@delinde.example',
  contract: { regions: ['Hart van Brabant', 'West-Brabant Oost'], kinds: ['longTerm', 'temporary'] },
  phone: '013-5550123',
};

const introduction: Required<Introduction> = {
  ...anIntroduction(),
  fileSentAt: at,
  verdicts: { owner: { fits: true, by: 'person-1', at }, home: { fits: false, by: 'member-1', at } },
};

/** One stage of each state. */
export const STAGES: { [S in Stage['state']]: Extract<Stage, { state: S }> } = {
  drafting: { state: 'drafting', since: at },
  submitted: { state: 'submitted', since: at },
  searching: { state: 'searching', since: at },
  introduced: { state: 'introduced', since: at, introduction },
  exploring: { state: 'exploring', since: at, introduction },
  matched: { state: 'matched', since: at, introduction },
  closed: { state: 'closed', since: at, reason: 'withdrawn' },
};

const marks: { [S in Mark['state']]: Extract<Mark, { state: S }> } = {
  owed: { state: 'owed' },
  claimed: { state: 'claimed', until: at },
  sending: { state: 'sending', until: at },
  sent: { state: 'sent', at },
  uncertain: { state: 'uncertain' },
  undeliverable: { state: 'undeliverable' },
};

const recipients: { [K in Recipient['kind']]: Extract<Recipient, { kind: K }> } = {
  owner: { kind: 'owner' },
  desk: { kind: 'desk' },
  provider: { kind: 'provider', provider: 'provider-1' },
};

const news: { [W in News['what']]: Extract<News, { what: W }> } = {
  'search-started': { what: 'search-started', asked: 3 },
  interest: { what: 'interest', home },
  doubt: { what: 'doubt', home },
  introduced: { what: 'introduced', home },
  'another-introduced': { what: 'another-introduced' },
  'called-off': { what: 'called-off', home },
  'still-searching': { what: 'still-searching' },
  'file-sent': { what: 'file-sent', home },
  'one-side-fits': { what: 'one-side-fits', home, side: 'owner' },
  mismatch: { what: 'mismatch', home, side: 'home' },
  matched: { what: 'matched', home },
  'place-found': { what: 'place-found' },
  withdrawn: { what: 'withdrawn' },
  'post-uncertain': { what: 'post-uncertain', provider: 'provider-1' },
  'not-reached': { what: 'not-reached', recipient: recipients.provider },
};

const history: Required<HistoryEntry> = {
  at,
  by: 'member-1',
  role: 'provider',
  what: 'interest',
  home: 'home-1',
  provider: 'provider-1',
  version: 1,
};

const profile: Required<Profile> = {
  ...aProfile(),
  facts: [{ question: 'themes', value: ['trauma', 'grief'] }],
  approval: { by: 'coordinator-1', at: minutesAfter(at, 1) },
};

const ask: Required<Ask> = { ...anAsk(), post: { activityId: '1700000000001' } };

export const FULL_REFERRAL: Required<Referral> = {
  ...aReferral({ id: 'referral-full', reference: 'TP-F9LLX' }),
  holder: 'coordinator-1',
  youths: [aYouth(), aYouth({ sex: 'boy', birthMonth: '2019-02' }), {}],
  stage: STAGES.exploring,
  profiles: [profile, aProfile({ version: 2 })],
  asks: [ask, anAsk({ provider: 'provider-2', reference: 'P-9XKLM', button: 'button-provider-2', post: {} })],
  homeAnswers: [
    aHomeAnswer({ says: { kind: 'interest', from: '2026-05-01', remark: 'Past goed bij onze groep.' } }),
    aHomeAnswer({ says: { kind: 'doubt', question: 'Is er contact met de ouders?' } }),
    aHomeAnswer({ says: { kind: 'decline', reason: 'distance' } }),
  ],
  pastIntroductions: [
    { home, endedAt: at, end: { kind: 'called-off' } },
    { home, endedAt: at, end: { kind: 'mismatch', side: 'owner', reason: 'noClick' } },
  ],
  deskPost: { activityId: '1700000000002' },
  history: [history],
  notices: [
    ...Object.values(marks).map((mark, index) => aNotice({ id: `mark-${index}`, mark })),
    ...Object.values(news).map((item, index) =>
      aNotice({ id: `news-${index}`, content: { kind: 'news', news: item } }),
    ),
    ...Object.values(recipients).map((to, index) => aNotice({ id: `to-${index}`, to })),
  ],
  handled: ['activity-1', 'activity-2'],
};
