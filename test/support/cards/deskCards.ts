/** What a coordinator can see: the post, the review, the search, what else can be done, and all open referrals. */
import { ATTENTION, attentionFor } from '../../../src/domain/attention';
import { CONCERNS } from '../../../src/domain/concerns';
import { dayOf } from '../../../src/domain/calendar';
import type { Referral } from '../../../src/domain/referral';
import { WAITS } from '../../../src/domain/waiting';
import { HISTORY_EVENTS } from '../../../src/domain/history';
import type { Group } from '../../../src/domain/profile';
import { OPEN_STATES } from '../../../src/flows/openReferrals';
import { questionToAnswer } from '../../../src/flows/answerQuestion';
import { LABELS } from '../../../src/deidentify/marks';
import type { UndecidedMark } from '../../../src/flows/profileMarks';
import type { Review } from '../../../src/flows/reviewReferral';
import { shortlistOf } from '../../../src/flows/weighHomes';
import { admissions } from '../../../src/teams/views/admissions';
import { deskFollow } from '../../../src/teams/views/deskFollow';
import { deskPost } from '../../../src/teams/views/deskPost';
import { deskQuestions } from '../../../src/teams/views/deskQuestions';
import { deskMore } from '../../../src/teams/views/deskMore';
import { deskOverview } from '../../../src/teams/views/deskOverview';
import { homeOnPhone, NOTHING_SAID } from '../../../src/teams/views/homeOnPhone';
import { deskChoose, type Said } from '../../../src/teams/views/review';
import { reviewDouble } from '../../../src/teams/views/reviewDouble';
import { reviewRead } from '../../../src/teams/views/reviewRead';
import { reviewText } from '../../../src/teams/views/reviewText';
import { aNotice, aPerson, MONDAY } from '../builders';
import { askCards, weighedFor } from './askCards';
import type { Shown, Sight } from './shown';
import { aTypedReferralIn, namedBy, providersOf, saidTo, STATES, type Typed, withBothVerdicts } from './situations';

export function deskCards(sight: Sight): Shown[] {
  const makers = [posts, follows, questions, reviews, doubles, askCards, more, homesOnPhone, overviews, waiting];
  return makers.flatMap((make) => make(sight));
}

function posts({ typed, language }: Sight): Shown[] {
  return STATES.flatMap((state) =>
    [namedBy(typed).person, undefined].map((holder) => ({
      template: 'deskPost',
      situation: state,
      card: deskPost({ ...aTypedReferralIn(state, typed), holder: 'coordinator-1' }, holder, language),
    })),
  );
}

function follows({ typed, language }: Sight): Shown[] {
  const said = saidTo(typed);
  const reading = { reader: 'reader-1', language, now: MONDAY };
  const inStates = STATES.flatMap((state) =>
    [false, true].map((isUncertain) => {
      const referral = uncertainWhen(isUncertain, withBothVerdicts(state, typed));
      return {
        template: 'deskFollow',
        situation: `${state}${isUncertain ? ', uncertain' : ''}`,
        card: deskFollow(aReviewOf(referral, typed), said, reading),
      };
    }),
  );
  const offline = { ...aTypedReferralIn('searching', typed), stage: { ...OFFLINE, since: MONDAY } };
  const card = deskFollow(aReviewOf({ ...offline, profiles: offline.profiles.slice(0, 2) }, typed), said, reading);
  return [...inStates, { template: 'deskFollow', situation: 'searching, offline', card }];
}

const OFFLINE = { state: 'searching', offline: true } as const;

/** None; one that came back; and the coordinator's own words with pieces to decide about. */
function questions({ typed, language }: Sight): Shown[] {
  const searching = aTypedReferralIn('searching', typed);
  const said = saidTo(typed);
  const answered = questionToAnswer(searching);
  const unanswered = questionToAnswer({ ...searching, questions: searching.questions.slice(-1) });
  return [
    { situation: 'none', shown: undefined },
    { situation: 'answered', shown: answered },
    { situation: 'not put yet', shown: unanswered },
    { situation: 'words left', shown: answered && { ...answered, left: piecesOf(typed) } },
  ].map(({ situation, shown }) => ({
    template: 'deskQuestions',
    situation,
    card: deskQuestions(searching, shown, said, language),
  }));
}

/** A new referral, complete or not, and a changed one while the search goes on. */
function reviews({ typed, language }: Sight): Shown[] {
  const submitted = aTypedReferralIn('submitted', typed);
  const incomplete: Referral = { ...submitted, youths: submitted.youths.map(() => ({})) };
  const changed = aTypedReferralIn('searching', typed);
  const reading = { reader: 'reader-1', language, now: MONDAY };
  const said: Said = saidTo(typed);
  return [
    { situation: 'submitted', review: aReviewOf(submitted, typed), words: {} as Said },
    { situation: 'incomplete', review: aReviewOf(incomplete, typed), words: said },
    { situation: 'words left', review: muchToLookAt(aReviewOf(submitted, typed), typed), words: said },
    { situation: 'changed', review: aReviewOf(changed, typed), words: said },
  ].flatMap(({ situation, review, words }) => [
    { template: 'reviewRead', situation, card: reviewRead(review, words, reading) },
    ...(['helpNeeded', 'sentence'] as const).map((text) => ({
      template: 'reviewText',
      situation: `${situation}, ${text}`,
      card: reviewText(review, { text, problem: words.problem }, language),
    })),
    { template: 'deskChoose', situation, card: deskChoose(review, words, language) },
  ]);
}

function doubles({ typed, language }: Sight): Shown[] {
  const other = { ...aTypedReferralIn('closed', typed), reference: 'TP-H4MXT' };
  const card = reviewDouble(aTypedReferralIn('submitted', typed), other, language);
  return [{ template: 'reviewDouble', situation: 'closed', card }];
}

function more({ typed, language }: Sight): Shown[] {
  const { person, organisation, phone } = namedBy(typed);
  const owner = aPerson({ name: person });
  const phoneReferrer = { name: person, organisation, phone };
  const inStates = STATES.map((state) => ({
    situation: state,
    referral: eventful(aTypedReferralIn(state, typed)),
    owner,
  }));
  const searching = aTypedReferralIn('searching', typed);
  return [
    ...inStates,
    { situation: 'by phone', referral: { ...searching, phoneReferrer }, owner },
    { situation: 'nobody known', referral: { ...searching, notes: [] }, owner: undefined },
  ].map(({ situation, referral, owner }) => ({
    template: 'deskMore',
    situation,
    card: deskMore(referral, { owner, names: new Map([['person-1', person]]) }, language),
  }));

  /** Everything that can happen, by everybody, and as many notes as homes. */
  function eventful(referral: Referral): Referral {
    const note = { at: MONDAY, by: 'coordinator-1', text: typed.words.slice(0, 600) };
    const history = HISTORY_EVENTS.map((what, index) => ({
      at: MONDAY,
      by: 'person-1',
      role: (['referrer', 'coordinator', 'provider', 'nobody'] as const)[index % 4]!,
      what,
      provider: 'provider-1',
      onBehalfOf: (['owner', 'home'] as const)[index % 2]!,
    }));
    return { ...referral, notes: Array.from({ length: typed.homes }, () => note), history };
  }
}

function homesOnPhone({ typed, language }: Sight): Shown[] {
  const homes = providersOf(typed).flatMap(({ id, homes }) =>
    homes.map((home) => ({ provider: id, home: home.id, name: home.name })),
  );
  const asked = { referral: aTypedReferralIn('searching', typed), homes };
  const wrong = { ...NOTHING_SAID, home: 'home-1', homeSays: 'doubt', question: typed.words.slice(0, 600) };
  return [
    {
      template: 'homeOnPhone',
      situation: 'nothing filled in',
      card: homeOnPhone(asked, { ...NOTHING_SAID, problem: '' }, language),
    },
    {
      template: 'homeOnPhone',
      situation: 'wrong',
      card: homeOnPhone(asked, { ...wrong, problem: saidTo(typed).problem }, language),
    },
  ];
}

function overviews({ typed, language }: Sight): Shown[] {
  const lines = STATES.map((state) => aTypedReferralIn(state, typed)).map((referral, index) => ({
    ...referral,
    reference: `TP-${index}`,
    buttons: { ...referral.buttons, desk: `button-${index}` },
  }));
  const now = new Date(MONDAY.getTime() + 26 * 60 * 60_000);
  return [
    { filter: 'all', page: 0, count: 42, lines, hasNext: true, counts: COUNTS },
    { filter: 'waiting', page: 1, count: 1, lines: lines.slice(0, 1), hasNext: false },
    { filter: 'mine', page: 0, count: 0, lines: [], hasNext: false },
  ].map((overview) => ({
    template: 'deskOverview',
    situation: overview.filter,
    card: deskOverview(overview as Parameters<typeof deskOverview>[0], language, now),
  }));
}

function waiting({ typed, language }: Sight): Shown[] {
  const { person: name, organisation, phone } = namedBy(typed);
  const person = aPerson({ name, work: { organisation, kind: 'gi', phone } });
  const one = { person, referral: aTypedReferralIn('drafting', typed) };
  const many = Array.from({ length: 300 }, (_, index) => {
    const { referral } = one;
    return { person, referral: { ...referral, buttons: { ...referral.buttons, desk: `button-${index}` } } };
  });
  return [[one], many].map((people) => ({
    template: 'admissions',
    situation: `${people.length} waiting`,
    card: admissions(people, language),
  }));
}

const COUNTS = {
  states: OPEN_STATES.map((state, index) => ({ state, count: 9 - index })),
  waits: WAITS.map((wait, index) => ({ wait, count: 21 - 7 * index })),
};

function aReviewOf(referral: Referral, typed: Typed): Review {
  return {
    referral,
    shortlist: shortlistOf(referral, weighedFor(referral, typed)),
    undecided: [],
    doubles: [],
    attention: attentionFor(referral, dayOf(MONDAY)),
  };
}

/** Every attention point there is, marks all through a text. */
function muchToLookAt(review: Review, typed: Typed): Review {
  const { referral } = review;
  const words = typed.words.slice(0, 600);
  const undecided = Array.from({ length: Math.ceil(words.length / 12) }, (_, index): UndecidedMark => {
    const [start, end] = [index * 12, index * 12 + 9];
    const strength = index % 2 === 0 ? 'certain' : 'doubtful';
    return {
      text: 'helpNeeded',
      start,
      end,
      piece: `${index}${words.slice(start, end)}`,
      label: LABELS[index % 14]!,
      strength,
      placeholder: '[naam 12]',
    };
  });
  const profiles = referral.profiles.map((profile) => ({ ...profile, group: coarse(profile.group) }));
  return {
    ...review,
    referral: { ...referral, profiles },
    attention: [...CONCERNS, ...ATTENTION],
    undecided,
  };
}

function coarse(group: Group): Group {
  return { ...group, estimate: 4, coarsened: ['band', 'province'], isLargeEnough: false };
}

/** As many pieces of a text as homes, and a long one. */
function piecesOf({ words, homes }: Typed): string[] {
  return [words.slice(0, 60), ...Array.from({ length: homes }, (_, index) => `${index} ${words.slice(0, 30)}`)];
}

function uncertainWhen(isUncertain: boolean, referral: Referral): Referral {
  const notices = referral.asks.map(({ provider }, index) =>
    aNotice({ id: `notice-${index}`, to: { kind: 'provider', provider }, mark: { state: 'uncertain' } }),
  );
  return isUncertain ? { ...referral, notices } : referral;
}
