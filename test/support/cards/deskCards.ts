/** What a coordinator can see: the post, the review, the search, what else can be done, and all open referrals. */
import { ATTENTION, attentionFor } from '../../../src/domain/attention';
import { CONCERNS } from '../../../src/domain/concerns';
import { dayOf } from '../../../src/domain/calendar';
import { HISTORY_EVENTS, type Referral } from '../../../src/domain/referral';
import { textFacts } from '../../../src/domain/profile';
import type { Review } from '../../../src/flows/reviewReferral';
import { shortlistOf } from '../../../src/flows/weighHomes';
import { deskFollow, deskPost } from '../../../src/teams/views/desk';
import { deskMore } from '../../../src/teams/views/deskMore';
import { deskOverview } from '../../../src/teams/views/deskOverview';
import { deskChoose, deskWrite } from '../../../src/teams/views/review';
import { aNotice, aPerson, MONDAY } from '../builders';
import { askCards, weighedFor } from './askCards';
import type { Shown, Sight } from './shown';
import { aTypedReferralIn, nameFrom, STATES, withBothVerdicts, type Typed } from './situations';

export function deskCards(sight: Sight): Shown[] {
  return [posts, follows, reviews, askCards, more, overviews].flatMap((make) => make(sight));
}

function posts({ typed, language }: Sight): Shown[] {
  return STATES.flatMap((state) =>
    [nameFrom(typed), undefined].map((holder) => ({
      template: 'deskPost',
      situation: state,
      card: deskPost({ ...aTypedReferralIn(state, typed), holder: 'coordinator-1' }, holder, language),
    })),
  );
}

function follows({ typed, language }: Sight): Shown[] {
  const said = { notice: nameFrom(typed), problem: nameFrom(typed) };
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

/** A new referral, complete or not, and a changed one while the search goes on. */
function reviews({ typed, language }: Sight): Shown[] {
  const submitted = aTypedReferralIn('submitted', typed);
  const incomplete: Referral = { ...submitted, youths: submitted.youths.map(() => ({})) };
  const changed = aTypedReferralIn('searching', typed);
  const reading = { reader: 'reader-1', language, now: MONDAY };
  const said = { notice: nameFrom(typed), problem: nameFrom(typed) };
  return [
    { situation: 'submitted', review: aReviewOf(submitted, typed), words: {} },
    { situation: 'incomplete', review: aReviewOf(incomplete, typed), words: said },
    { situation: 'words left', review: muchToLookAt(aReviewOf(submitted, typed), typed), words: said },
    { situation: 'changed', review: aReviewOf(changed, typed), words: said },
  ].flatMap(({ situation, review, words }) => [
    { template: 'deskWrite', situation, card: deskWrite(review, words, reading) },
    { template: 'deskChoose', situation, card: deskChoose(review, words, language) },
  ]);
}

function more({ typed, language }: Sight): Shown[] {
  const owner = aPerson({ name: nameFrom(typed) });
  const phoneReferrer = { name: nameFrom(typed), organisation: nameFrom(typed), phone: typed.words.slice(0, 20) };
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
    card: deskMore(referral, owner, language),
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

function overviews({ typed, language }: Sight): Shown[] {
  const lines = STATES.map((state) => aTypedReferralIn(state, typed)).map((referral, index) => ({
    ...referral,
    reference: `TP-${index}`,
    buttons: { ...referral.buttons, desk: `button-${index}` },
  }));
  const now = new Date(MONDAY.getTime() + 26 * 60 * 60_000);
  return [
    { filter: 'all', page: 0, count: 30, lines, hasNext: true },
    { filter: 'waiting', page: 1, count: 1, lines: lines.slice(0, 1), hasNext: false },
    { filter: 'mine', page: 0, count: 0, lines: [], hasNext: false },
  ].map((overview) => ({
    template: 'deskOverview',
    situation: overview.filter,
    card: deskOverview(overview as Parameters<typeof deskOverview>[0], language, now),
  }));
}

function aReviewOf(referral: Referral, typed: Typed): Review {
  const profile = referral.profiles.at(-1);
  return {
    referral,
    shortlist: shortlistOf(referral, weighedFor(referral, typed)),
    proposed: new Map(profile ? textFacts(profile).map(({ question, value }) => [question, String(value)]) : []),
    left: [],
    attention: attentionFor(referral, dayOf(MONDAY)),
  };
}

/** Every attention point there is, and as many words to look at as homes. */
function muchToLookAt(review: Review, typed: Typed): Review {
  return { ...review, attention: [...CONCERNS, ...ATTENTION], left: piecesOf(typed) };
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
