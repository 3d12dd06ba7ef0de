/** Who hears what, and that nobody is left out or told too much. */
import { introductionOf, sameRecipient } from '../../../src/domain/changes';
import type { News, Notice, Recipient } from '../../../src/domain/notices';
import { approvedProfile } from '../../../src/domain/profile';
import type { Ask, Referral } from '../../../src/domain/referral';
import { hadMismatch } from '../../../src/domain/waves';
import { statusInWords } from '../../../src/teams/views/providerPost';
import type { Moment } from '../../support/lives/live';
import { unless, type LifeRules, type Rules } from './rule';

const newNotices = ({ before, after, did }: Moment): Notice[] => {
  if (did.kind === 'split-off') return after.notices;
  const known = new Set(before.notices.map(({ id }) => id));
  return after.notices.filter(({ id }) => !known.has(id));
};

interface Told {
  to: Recipient;
  news: News;
}

const newsOf = (moment: Moment): Told[] =>
  newNotices(moment).flatMap(({ to, content }) => (content.kind === 'news' ? [{ to, news: content.news }] : []));

const wordsTo = (moment: Moment, recipient: Recipient) =>
  newsOf(moment)
    .filter(({ to }) => sameRecipient(to, recipient))
    .map(({ news }) => news.what);

const isLive = ({ stage }: Referral) => {
  const { state } = stage.state === 'paused' ? stage.before : stage;
  return state === 'searching' || state === 'introduced' || state === 'exploring';
};

const reachable = ({ asks }: Referral) => asks.filter(({ stopped }) => !stopped);
const providerOf = ({ provider }: { provider: string }): Recipient => ({ kind: 'provider', provider });
const OWNER: Recipient = { kind: 'owner' };
const DESK: Recipient = { kind: 'desk' };

const enters = ({ before, after, did }: Moment, ...states: Referral['stage']['state'][]) =>
  did.kind !== 'split-off' && before.stage.state !== after.stage.state && states.includes(after.stage.state);

const didOwner = ({ before, did }: Moment) =>
  did.kind === 'act' && did.actor.person === before.owner && did.actor.role === 'referrer';
const by = ({ did }: Moment, role: string) => did.kind === 'act' && did.actor.role === role;

/** Exactly one of these words. */
const once = (heard: readonly string[], ...words: readonly string[]) =>
  heard.filter((word) => words.includes(word)).length === 1;

const ENDS = ['closed', 'withdrawn', 'refused', 'not-placed'];
/** What a provider may hear of which it does not have the home; the rest is about its own homes. */
const NEUTRAL: readonly string[] = [
  'asked-also',
  'answer-awaited',
  'another-introduced',
  'still-searching',
  'place-found',
  'stopped',
];

export const TELLING: Rules = {
  'everybody involved hears the end of a referral exactly once': (moment) => {
    if (!enters(moment, 'closed')) return [];
    const { before } = moment;
    const isDraft = before.stage.state === 'drafting';
    const home = introductionOf(before)?.home;
    const hears = isLive(before) ? reachable(before) : [];
    return [
      ...unless(isDraft || didOwner(moment) || once(wordsTo(moment, OWNER), ...ENDS), 'owner', wordsTo(moment, OWNER)),
      ...unless(
        isDraft || !by(moment, 'referrer') || once(wordsTo(moment, DESK), ...ENDS),
        'desk',
        wordsTo(moment, DESK),
      ),
      ...hears.filter((ask) => !once(wordsTo(moment, providerOf(ask)), 'stopped')),
      ...unless(
        before.stage.state !== 'matched' ||
          (home !== undefined && once(wordsTo(moment, providerOf(home)), 'not-placed')),
        home,
      ),
    ];
  },

  'everybody involved hears a match exactly once, and others only that a place was found': (moment) => {
    if (!enters(moment, 'matched')) return [];
    const provider = introductionOf(moment.after)?.home.provider ?? '';
    const others = reachable(moment.after).filter((ask) => ask.provider !== provider);
    return [
      ...unless(didOwner(moment) || once(wordsTo(moment, OWNER), 'matched'), 'owner'),
      ...unless(once(wordsTo(moment, DESK), 'matched'), 'desk'),
      ...unless(once(wordsTo(moment, providerOf({ provider })), 'matched'), provider),
      ...others.filter((ask) => wordsTo(moment, providerOf(ask)).join() !== 'place-found'),
    ];
  },

  'both sides and the coordination point hear a mismatch exactly once': (moment) => {
    const { before, after } = moment;
    const past = after.pastIntroductions.at(-1);
    if (after.pastIntroductions.length === before.pastIntroductions.length || past?.end.kind !== 'mismatch') return [];
    return [
      ...unless(didOwner(moment) || once(wordsTo(moment, OWNER), 'mismatch'), 'owner'),
      ...unless(once(wordsTo(moment, DESK), 'mismatch'), 'desk'),
      ...unless(once(wordsTo(moment, providerOf(past.home)), 'mismatch'), past.home),
    ];
  },

  'an introduction and what ends it is heard by both sides, and by others in neutral words': (moment) => {
    const { before, after } = moment;
    const home = introductionOf(after)?.home ?? introductionOf(before)?.home;
    if (!home || before.stage.state === after.stage.state) return [];
    const hasBegun = after.stage.state === 'introduced';
    const others = newsOf(moment).filter(({ to }) => to.kind === 'provider' && to.provider !== home.provider);
    return [
      ...unless(
        !hasBegun ||
          (once(wordsTo(moment, OWNER), 'introduced') && once(wordsTo(moment, providerOf(home)), 'introduced')),
      ),
      ...others.filter(({ news }) => !NEUTRAL.includes(news.what) || Object.keys(news).length > 1),
    ];
  },

  'a provider hears of its own homes, and of others only neutral words': (moment) =>
    newsOf(moment).filter(({ to, news }) => {
      if (to.kind !== 'provider') return false;
      return 'home' in news ? news.home.provider !== to.provider : !NEUTRAL.includes(news.what);
    }),

  'the owner reads of a home only when it is or was introduced': (moment) => {
    const { after } = moment;
    const known = [introductionOf(after)?.home, ...after.pastIntroductions.map(({ home }) => home)];
    return newsOf(moment).filter(
      ({ to, news }) => to.kind === 'owner' && 'home' in news && known.every((home) => home?.home !== news.home.home),
    );
  },

  'nobody hears the same thing twice because of one act': (moment) => {
    const told = newNotices(moment).map(({ to, content }) => JSON.stringify([to, content]));
    return told.filter((one, index) => told.indexOf(one) !== index);
  },

  'what a coordinator says for a side is marked, in the history too, and that side hears of it': (moment) => {
    const { before, after, did } = moment;
    if (did.kind !== 'act' || did.outcome.kind === 'refused') return [];
    const isMarked = after.history.slice(before.history.length).some(({ onBehalfOf }) => onBehalfOf);
    const hears = newsOf(moment).some(({ news }) => news.what === 'said-for-you');
    const wants = did.actor.role === 'coordinator' && SAID_FOR_A_SIDE.includes(did.command.type);
    // Who is phoned needs no message about what was said on the phone.
    const isPhoned = after.phoneReferrer !== undefined;
    return unless(isMarked === wants && (hears === wants || isPhoned), did.command.type, isMarked, hears);
  },

  'no notice is ever lost': ({ before, after, did }) =>
    did.kind === 'split-off' ? [] : before.notices.filter(({ id }, index) => after.notices[index]?.id !== id),

  'a card is owed to a provider when what it shows has changed': (moment) =>
    reachable(moment.after).filter((ask) => hasChangedFor(moment, ask) && !isCardOwed(moment.after, ask)),

  'and only then, or when it answered itself, for an update wipes a half-filled form': (moment) =>
    newNotices(moment).filter(({ to, content }) => {
      if (moment.did.kind === 'act' && ANSWERS.includes(moment.did.command.type)) return false;
      const ask = to.kind === 'provider' && moment.after.asks.find(({ provider }) => provider === to.provider);
      const mayHaveForm = ask && ask.post && !ask.stopped && isOnline(moment.before);
      return content.kind === 'card' && mayHaveForm && !hasChangedFor(moment, ask);
    }),
};

const ANSWERS: readonly string[] = ['answer-for-home', 'none-of-ours'];
const SAID_FOR_A_SIDE: readonly string[] = [
  'fits',
  'take-back',
  'does-not-fit',
  'file-sent',
  'no-file-yet',
  'still-exploring',
  'set-moving-in',
  'say-how-it-goes',
  'answer-for-home',
];

const isCardOwed = ({ notices }: Referral, ask: Ask) =>
  notices.some(
    ({ to, content, mark }) =>
      content.kind === 'card' && sameRecipient(to, providerOf(ask)) && !['sent', 'undeliverable'].includes(mark.state),
  );

function hasChangedFor({ before, after, did }: Moment, { provider }: Ask): boolean {
  if (before === after || did.kind === 'delivery' || did.kind === 'split-off') return false;
  return seenBy(before, provider) !== seenBy(after, provider);
}

/** What stands on the posted card of this provider. */
function seenBy(referral: Referral, provider: string): string {
  const ask = referral.asks.find((one) => one.provider === provider);
  if (!ask) return 'nothing';
  const status = statusInWords(referral, ask, 'nl');
  const isHere = introductionOf(referral)?.home.provider === provider;
  if (!isOnline(referral) || ask.stopped) return `${status} ${isHere && referral.stage.state === 'matched'}`;
  const answers = referral.homeAnswers
    .filter(({ home }) => home.provider === provider)
    .map(({ home, says }) => [
      home.home,
      hadMismatch(referral, home),
      says.kind,
      says.kind === 'interest' && says.from,
    ]);
  return JSON.stringify([
    status,
    approvedProfile(referral.profiles)?.version,
    ask.homes.length,
    ask.asWhole,
    answers,
    isHere,
  ]);
}

function isOnline({ stage }: Referral): boolean {
  if (stage.state === 'searching') return !stage.offline;
  return stage.state === 'introduced' || stage.state === 'exploring';
}

const OVER: readonly string[] = ['stopped', 'place-found', 'matched'];
const ON: readonly string[] = ['introduced', 'asked-also', 'still-searching', 'not-placed', 'mismatch', 'called-off'];

export const TELLING_IN_A_LIFE: LifeRules = {
  'no provider hears twice that it is over, nor goes on believing so while it is searched for': (life) => {
    const over = new Set<string>();
    return life.flatMap((moment) => {
      const { before, after, did } = moment;
      if (did.kind === 'split-off') return [];
      const known = before.asks.map(({ provider, post }) => `${provider} ${post?.activityId}`);
      const anew = after.asks.filter(({ provider, post }) => !post && !known.includes(`${provider} ${undefined}`));
      for (const { provider } of anew) over.delete(provider);
      // Who answers knows that it is searched for.
      if (did.kind === 'act' && did.command.type === 'answer-for-home' && after !== before)
        over.delete(did.command.home.provider);
      const heardTwice = newsOf(moment).filter(({ to, news }) => {
        if (to.kind !== 'provider') return false;
        const isTwice = OVER.includes(news.what) && over.has(to.provider);
        if (OVER.includes(news.what)) over.add(to.provider);
        if (ON.includes(news.what)) over.delete(to.provider);
        return isTwice;
      });
      const believing = isLive(after)
        ? reachable(after).filter((ask) => over.has(ask.provider) && !isOut(after, ask))
        : [];
      return [...heardTwice, ...believing];
    });
  },

  'a provider has one posted card for the whole search': (life) => {
    const standing = new Map<string, boolean>();
    return life.flatMap(({ before, after, did }) => {
      if (did.kind === 'channel' && did.is === 'unlinked') standing.delete(did.provider);
      if (
        did.kind === 'act' &&
        did.command.type === 'resolve-post' &&
        did.outcome.kind === 'done' &&
        !did.command.arrived
      ) {
        standing.delete(did.command.provider);
      }
      if (did.kind !== 'delivery' || did.notice.to.kind !== 'provider' || did.notice.content.kind !== 'card') return [];
      const { provider } = did.notice.to;
      if (did.attempt.kind === 'message-gone') standing.delete(provider);
      const isCreated = before.asks.find((ask) => ask.provider === provider)?.post === undefined;
      const mayHaveArrived = ['sent', 'uncertain', 'crash'].includes(did.attempt.kind);
      if (!isCreated || !mayHaveArrived) return [];
      const isSecond = standing.has(provider);
      standing.set(provider, true);
      return unless(!isSecond, provider, after.asks);
    });
  },
};

/** All that was asked of it was answered with no, or did not come to a match. */
function isOut(referral: Referral, { provider, homes, asWhole, noneFits }: Ask): boolean {
  const said = referral.homeAnswers.filter(({ home }) => home.provider === provider);
  const declined = said.filter(({ says }) => says.kind === 'decline').map(({ home }) => home.home);
  const all = [...homes, ...said.map(({ home }) => home)];
  const areOut = all.every((home) => declined.includes(home.home) || hadMismatch(referral, home));
  return noneFits !== undefined || (!asWhole && areOut);
}
