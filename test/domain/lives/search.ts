/** Whom is asked, what they say, and how a match comes about. */
import { dayOf } from '../../../src/domain/calendar';
import { introductionOf } from '../../../src/domain/changes';
import { missingAnswers, samePlace } from '../../../src/domain/intake';
import type { HomeRef } from '../../../src/domain/party';
import { approvedProfile } from '../../../src/domain/profile';
import type { Introduction, Referral, State } from '../../../src/domain/referral';
import { hadMismatch } from '../../../src/domain/waves';
import { memberAt, REFERRERS, DEPUTY, COORDINATORS, HOME_OF_YOUTH } from '../../support/lives/cast';
import type { Did, Moment } from '../../support/lives/live';
import { unless, type LifeRules, type Rules } from './rule';

const BEFORE_MATCH = (['submitted', 'returned', 'searching', 'introduced', 'exploring', 'paused'] as const).map(
  (state) => `${state} > closed` as const,
);
/** By which act or clock a referral goes from one state to another; there are no other ways. */
const WAYS: Readonly<Record<string, readonly `${State} > ${State}`[]>> = {
  submit: ['drafting > submitted', 'returned > submitted'],
  'send-back': ['submitted > returned'],
  refuse: ['submitted > closed'],
  'approve-and-ask': ['submitted > searching'],
  pause: ['submitted > paused', 'searching > paused'],
  resume: ['paused > submitted', 'paused > searching'],
  'pause-over': ['paused > submitted', 'paused > searching'],
  introduce: ['searching > introduced'],
  'call-off': ['introduced > searching'],
  'file-sent': ['introduced > exploring'],
  // A no of who must agree, where help is voluntary, is a no.
  fits: ['exploring > matched', 'exploring > searching'],
  'does-not-fit': ['introduced > searching', 'exploring > searching'],
  'not-placed': ['matched > searching', 'matched > closed'],
  'last-check': ['matched > settled'],
  withdraw: ['drafting > closed', ...BEFORE_MATCH],
  close: BEFORE_MATCH,
  reopen: ['closed > submitted', 'settled > submitted'],
  'split-off': ['submitted > submitted', 'searching > submitted'],
};

function nameOf(did: Did): string {
  if (did.kind === 'act') return did.command.type;
  return did.kind === 'clock' ? did.clock : did.kind;
}

const isAsking = (did: Did) =>
  did.kind === 'act' && did.actor.role === 'coordinator' && ['approve-and-ask', 'ask-more'].includes(did.command.type);

const askedIn = ({ asks }: Referral) =>
  asks.flatMap(({ provider, homes, asWhole }) => [...homes.map(({ home }) => home), ...(asWhole ? [provider] : [])]);

/** Said no, or came to know the youth in vain, by a profile that is still the one. */
function isKeptOut({ before, after }: Moment, { home }: HomeRef): boolean {
  const approved = approvedProfile(after.profiles);
  const hasDeclined = before.homeAnswers.some(
    ({ home: said, says, profileVersion }) =>
      said.home === home && says.kind === 'decline' && profileVersion === approved?.version,
  );
  const ended = before.pastIntroductions.filter((past) => past.home.home === home && 'reason' in past.end);
  const isTheSame = ended.some(({ endedAt, askedAgain }) => !askedAgain && approved!.approval!.at <= endedAt);
  return hasDeclined || isTheSame;
}

const speaksFor = ({ home }: Introduction) => ({
  owner: [...REFERRERS, DEPUTY, ...COORDINATORS].map(({ person }) => person),
  home: [memberAt(home.provider).person],
});

export const SEARCH: Rules = {
  'a refusal says why, and nothing changes': ({ before, after, did }) =>
    did.kind === 'act' && did.outcome.kind === 'refused'
      ? unless(before === after && /^[a-z-]+$/.test(did.outcome.reason), did.outcome)
      : [],

  'only what the table says brings a referral into another state': ({ before, after, did }) => {
    const way = `${before.stage.state} > ${after.stage.state}` as const;
    const isOn = before.stage.state === after.stage.state || WAYS[nameOf(did)]?.includes(way);
    return unless(isOn === true, nameOf(did), way);
  },

  'the time in a state begins when it is entered, and a pause leaves it as it was': ({ before, after, did, now }) => {
    if (before.stage.state === after.stage.state || did.kind === 'split-off') return [];
    const resumed = before.stage.state === 'paused' && after.stage.state !== 'closed' ? before.stage.before : undefined;
    return unless(resumed ? resumed === after.stage : after.stage.since === now, after.stage);
  },

  'nobody but the owner of the moment, the deputy, a coordinator and an asked provider changes anything': ({
    before,
    did,
  }) => {
    if (did.kind !== 'act' || did.command.type === 'take-over') return [];
    const { actor, outcome } = did;
    const isOutsider =
      actor.role === 'nobody' ||
      (actor.role === 'referrer' && ![actor.person, ...actor.standsInFor].includes(before.owner)) ||
      (actor.role === 'provider' && before.asks.every(({ provider }) => provider !== actor.provider));
    return unless(!isOutsider || (outcome.kind === 'refused' && outcome.reason === 'not-yours'), actor, outcome);
  },

  'another owner comes with the code that was given, and with nothing else': ({ before, after, did }) => {
    if (before.owner === after.owner) return [];
    const isGiven =
      did.kind === 'act' &&
      did.command.type === 'take-over' &&
      did.command.code === before.handOver?.code &&
      did.actor.person === after.owner;
    return unless(isGiven && !after.handOver && after.buttons.owner !== before.buttons.owner, after.owner);
  },

  'there is one ask for each provider, with a reference and a button that nobody else has and that stay': ({
    before,
    after,
    did,
  }) => {
    const ids = [
      after.reference,
      ...Object.values(after.buttons),
      ...after.asks.flatMap((ask) => [ask.provider, ask.reference, ask.button]),
    ];
    const changed = before.asks.filter(({ provider, reference, button }) => {
      const now = after.asks.find((ask) => ask.provider === provider);
      return now?.reference !== reference || now.button !== button;
    });
    return [...unless(new Set(ids).size === ids.length, ids), ...(did.kind === 'split-off' ? [] : changed)];
  },

  'nobody is asked but by a coordinator, in a search whose profile is approved': ({ before, after, did }) => {
    const added = askedIn(after).filter((one) => !askedIn(before).includes(one));
    const isSound = added.length === 0 || (isAsking(did) && after.stage.state === 'searching');
    const isApproved = after.asks.length === 0 || after.profiles.some(({ approval }) => approval);
    return unless(isSound && isApproved, added);
  },

  'a home that said no, or with which there was a mismatch, is asked once more for a reason or by a new profile': (
    moment,
  ) => {
    const { before, after } = moment;
    const wave = after.waves.length > before.waves.length ? after.waves.at(-1) : undefined;
    return unless(Boolean(wave?.reason), ...(wave?.homes ?? []).filter((home) => isKeptOut(moment, home)));
  },

  'what is approved lacks no needed answer, unless a coordinator said why': ({ before, after, did, now }) => {
    if (did.kind !== 'act' || did.outcome.kind === 'refused') return [];
    if (!['approve-and-ask', 'approve-version'].includes(did.command.type)) return [];
    return missingAnswers(after, dayOf(now)).filter(
      ({ place, question }) =>
        !before.waived.some((one) => one.question === question && samePlace(one.place, place) && one.reason.trim()),
    );
  },

  'nothing is sent by a referrer who was not let in': ({ did }) =>
    did.kind === 'act' && did.command.type === 'submit'
      ? unless(did.outcome.kind === 'refused' || did.command.isAdmitted, did)
      : [],

  'the home where the youth lives now is never asked': ({ after }) =>
    [...after.asks, ...after.waves].flatMap(({ homes }) => homes).filter(({ home }) => home === HOME_OF_YOUTH),

  'a search begins with somebody who can answer': ({ before, after }) =>
    before.stage.state === 'submitted' && after.stage.state === 'searching'
      ? unless(
          after.asks.some(({ stopped }) => !stopped),
          after.asks,
        )
      : [],

  'a home that is introduced had shown interest, and no mismatch since it was asked': ({ before, after }) => {
    if (before.stage.state === after.stage.state || after.stage.state !== 'introduced') return [];
    const { home } = after.stage.introduction;
    const hasInterest = before.homeAnswers.some(
      (answer) => answer.home.home === home.home && answer.says.kind === 'interest',
    );
    return unless(hasInterest && !hadMismatch(before, home), home);
  },

  'an introduction that ended is remembered': ({ before, after, did }) =>
    did.kind === 'split-off'
      ? []
      : before.pastIntroductions.filter(({ home, endedAt }, index) => {
          const now = after.pastIntroductions[index];
          return now?.home.home !== home.home || now.endedAt !== endedAt;
        }),

  'a match has two yeses, each by that side or by a coordinator who says that it was told by phone': ({ after }) => {
    const introduction = after.stage.state === 'matched' ? introductionOf(after) : undefined;
    if (!introduction) return [];
    return (['owner', 'home'] as const).filter((side) => {
      const verdict = introduction.verdicts[side];
      const mine = verdict?.byPhone ? COORDINATORS.map(({ person }) => person) : speaksFor(introduction)[side];
      return !verdict || !mine.includes(verdict.by);
    });
  },

  'a yes of the owner says who agrees, and that the order is valid': ({ before, after }) => {
    const yes = introductionOf(after)?.verdicts.owner;
    if (!yes || yes.byPhone || yes === introductionOf(before)?.verdicts.owner) return [];
    return unless(yes.consent !== undefined && yes.consent.order !== 'no', yes);
  },
};

export const SEARCH_IN_A_LIFE: LifeRules = {
  'every home has one current answer, which is the last thing its own provider said for it, or the coordinator by phone':
    (life) => {
      const lastWords = new Map(life[0]?.before.homeAnswers.map(({ home, says }) => [home.home, says.kind as string]));
      return life.flatMap((moment) => {
        if (moment.did.kind === 'split-off') return [];
        lastWordsAfter(moment, lastWords);
        const current = moment.after.homeAnswers.map(({ home, says }) => `${home.home} ${says.kind}`).sort();
        const last = [...lastWords].map(([home, kind]) => `${home} ${kind}`).sort();
        return unless(current.join() === last.join(), current, last);
      });
    },
};

function lastWordsAfter({ before, after, did }: Moment, lastWords: Map<string, string>): void {
  // Who is asked once more has not answered yet.
  const asked = after.waves.length > before.waves.length ? after.waves.at(-1) : undefined;
  for (const { home } of asked?.earlierAnswers ?? []) lastWords.delete(home.home);
  if (did.kind !== 'act' || did.outcome.kind === 'refused') return;
  const { command, actor } = did;
  if (command.type === 'none-of-ours') for (const { home } of command.homes) lastWords.set(home, 'decline');
  if (command.type !== 'answer-for-home') return;
  const isTheirs =
    actor.role === 'coordinator' || (actor.role === 'provider' && actor.provider === command.home.provider);
  lastWords.set(command.home.home, isTheirs ? command.says.kind : 'said by a stranger');
}
