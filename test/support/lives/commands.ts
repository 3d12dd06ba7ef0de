/** A command of every type as it could be given to this referral: mostly meant well, sometimes too late or out of place. */
import { addDays, type Day } from '../../../src/domain/calendar';
import { introductionOf } from '../../../src/domain/changes';
import type { Choice, CommandOf, CommandType, NewAsk } from '../../../src/domain/commands';
import { openQuestionsOf } from '../../../src/domain/homeQuestions';
import { missingAnswers } from '../../../src/domain/intake';
import { LISTS } from '../../../src/domain/lists';
import type { HomeRef } from '../../../src/domain/party';
import type { QuestionId } from '../../../src/domain/questions';
import type { Referral, Says, Side } from '../../../src/domain/referral';
import { hadMismatch, type Objection } from '../../../src/domain/waves';
import { HOME_OF_YOUTH, HOMES, PROVIDERS } from './cast';
import type { Dice } from './dice';

/** Everything that people write begins with this, so that it is found wherever it went. */
export const WRITTEN = 'Geschreven door een mens:';
/** And with this what may never be shared, in whatever words. */
export const SECRET = 'Geheim van een mens:';

/** What a command is made of. */
export interface About {
  referral: Referral;
  today: Day;
  dice: Dice;
}

type Making = { readonly [T in CommandType]: (about: About) => CommandOf<T> };

export const COMMANDS: Making = {
  'answer-questions': ({ dice }) => answering(dice),
  submit: ({ dice }) => ({ type: 'submit', isAdmitted: !dice.oneIn(8), incomplete: !dice.oneIn(3) }),
  withdraw: () => ({ type: 'withdraw' }),
  close: ({ dice }) => ({ type: 'close', reason: dice.of(LISTS.closeReason) }),
  reopen: () => ({ type: 'reopen' }),
  pause: ({ today, dice }) => ({ type: 'pause', until: addDays(today, dice.below(34)) }),
  resume: () => ({ type: 'resume' }),
  extend: () => ({ type: 'extend' }),
  'offer-hand-over': () => ({ type: 'offer-hand-over' }),
  'take-over': ({ referral, dice }) => ({
    type: 'take-over',
    code: (dice.oneIn(6) ? undefined : referral.handOver?.code) ?? 'TP-00000',
  }),
  'take-up': () => ({ type: 'take-up' }),
  'edit-profile': ({ referral, dice }) => ({
    type: 'edit-profile',
    version: versionOf(referral, dice),
    sentence: dice.oneIn(8) ? '' : text('zin', dice),
    texts: dice.oneIn(2) ? { strengths: text('krachten', dice) } : {},
    kept: [],
  }),
  'keep-exact': ({ referral, dice }) => ({
    type: 'keep-exact',
    version: versionOf(referral, dice),
    reason: maybeText('reden', dice),
  }),
  'approve-and-ask': (about) => ({
    type: 'approve-and-ask',
    version: versionOf(about.referral, about.dice),
    ...choosing(about),
  }),
  'approve-version': ({ referral, dice }) => ({ type: 'approve-version', version: versionOf(referral, dice) }),
  'send-back': ({ dice }) => ({ type: 'send-back', question: maybeText('vraag', dice) }),
  refuse: ({ dice }) => ({ type: 'refuse', words: maybeText('waarom', dice) }),
  waive: ({ referral, today, dice }) => ({
    type: 'waive',
    ...(dice.any(missingAnswers(referral, today)) ?? { place: { step: 'who' }, question: 'strengths' }),
    reason: maybeText('reden', dice),
  }),
  'add-note': ({ dice }) => ({ type: 'add-note', text: maybeText('notitie', dice) }),
  'say-not-double': ({ dice }) => ({ type: 'say-not-double', reference: dice.of(['TP-H4MXT', 'TP-9XKLM']) }),
  'ask-more': (about) => ({ type: 'ask-more', ...choosing(about) }),
  split: ({ referral, dice }) => ({
    type: 'split',
    youths: dice.some(referral.youths.map((_, index) => index)),
    outOf: dice.oneIn(6) ? 3 : referral.youths.length,
    reason: dice.of(LISTS.siblingsApartReason),
    words: maybeText('apart', dice),
    into: 'TP-N3WST',
  }),
  'answer-for-home': ({ referral, today, dice }) => ({
    type: 'answer-for-home',
    home: homeFor(referral, dice),
    answeredFor: dice.of(LISTS.answeredFor),
    says: saying(today, dice),
  }),
  'none-of-ours': ({ referral, dice }) => {
    const provider = dice.any(referral.asks)?.provider ?? 'provider-1';
    return {
      type: 'none-of-ours',
      homes: referral.asks.find((ask) => ask.provider === provider)?.homes ?? [],
      answeredFor: dice.of(LISTS.answeredFor),
      reason: dice.of(LISTS.declineReason),
    };
  },
  'know-youth': () => ({ type: 'know-youth' }),
  'put-question': (about) => ({ type: 'put-question', ...aboutQuestion(about) }),
  'answer-question': (about) => ({ type: 'answer-question', ...aboutQuestion(about) }),
  'approve-answer': (about) => ({
    type: 'approve-answer',
    ...aboutQuestion(about),
    addToProfile: about.dice.oneIn(2),
  }),
  introduce: ({ referral, dice }) => ({ type: 'introduce', home: interestedHome(referral, dice) }),
  'call-off': () => ({ type: 'call-off' }),
  'file-sent': ({ dice }) => ({ type: 'file-sent', onBehalfOf: dice.of([undefined, 'owner', 'home']) }),
  'no-file-yet': ({ dice }) => ({ type: 'no-file-yet', onBehalfOf: side(dice) }),
  fits: ({ dice }) => ({
    type: 'fits',
    onBehalfOf: side(dice),
    consent: dice.of([AGREED, AGREED, AGREED, AGREED, {}, { ...AGREED, parents: 'no' }, { ...AGREED, order: 'no' }]),
  }),
  'take-back': ({ dice }) => ({ type: 'take-back', onBehalfOf: side(dice) }),
  'does-not-fit': ({ dice }) => ({
    type: 'does-not-fit',
    reason: dice.of(LISTS.mismatchReason),
    onBehalfOf: side(dice),
  }),
  'confirm-said': ({ referral, dice }) => ({
    type: 'confirm-said',
    upTo: dice.oneIn(4) ? 1 : referral.history.length,
    isRight: dice.oneIn(2),
  }),
  'still-exploring': ({ today, dice }) => ({
    type: 'still-exploring',
    expectedAround: addDays(today, dice.below(46)),
    onBehalfOf: side(dice),
  }),
  'set-moving-in': ({ today, dice }) => ({
    type: 'set-moving-in',
    on: addDays(today, dice.oneIn(8) ? 300 : dice.below(60) - 30),
    onBehalfOf: side(dice),
  }),
  'not-placed': ({ dice }) => ({
    type: 'not-placed',
    reason: dice.of(LISTS.mismatchReason),
    next: dice.of(['search', ...LISTS.closeReason]),
  }),
  'say-how-it-goes': ({ dice }) => ({ type: 'say-how-it-goes', well: dice.oneIn(2), onBehalfOf: side(dice) }),
  'resolve-post': ({ referral, dice }) => {
    const uncertain = referral.notices.flatMap(({ mark, to }) =>
      mark.state === 'uncertain' && to.kind === 'provider' ? [to.provider] : [],
    );
    return { type: 'resolve-post', provider: dice.any(uncertain) ?? 'provider-1', arrived: dice.oneIn(2) };
  },
};

const AGREED = { youth: 'yes', parents: 'yes', order: 'yes' } as const;

function text(about: string, dice: Dice): string {
  return `${WRITTEN} ${about} ${dice.below(100)} `.padEnd(50, 'x');
}

const secret = (about: string, dice: Dice) => `${SECRET} ${about} ${dice.below(100)}`;

const maybeText = (about: string, dice: Dice) => (dice.oneIn(8) ? ' ' : text(about, dice));
const side = (dice: Dice): Side | undefined => dice.of(['owner', 'home', 'owner', 'home', undefined]);
const versionOf = ({ profiles }: Referral, dice: Dice) => profiles.length - (dice.oneIn(8) ? 1 : 0);

function answering(dice: Dice): CommandOf<'answer-questions'> {
  const values = dice.of<CommandOf<'answer-questions'>['values']>([
    { neededWhen: dice.of(LISTS.neededWhen) },
    { youthCount: dice.of(['1', '2', '3']) },
    { strengths: text('krachten', dice), forbiddenNames: secret('namen', dice) },
    { helpNeeded: text('hulp', dice), nickname: secret('bijnaam', dice) },
    { legalGround: dice.of(LISTS.legalGround), courtOrder: dice.of(LISTS.courtOrder) },
    { siblings: dice.of(LISTS.siblings), staysNow: dice.of(['home', 'group']) },
    { birthMonth: dice.of(['2008-01', '2013-05', '2019-12']), homeMunicipality: dice.of(['GM0344', 'GM0599']) },
    { safetySelf: dice.some(LISTS.safetySelf), placesToAvoid: secret('plekken', dice) },
  ]);
  const place = dice.of([{ step: 'when' as const }, { step: 'youth' as const, youth: dice.below(2) }]);
  return { type: 'answer-questions', place, values, asked: Object.keys(values) as QuestionId[] };
}

/** Whom to ask, with what the matching has against them: what they said before, and that the youth lives there. */
function choosing({ referral, dice }: About): Choice {
  const homes = HOMES.filter(() => dice.oneIn(3));
  const whole = PROVIDERS.map((provider) => `provider-${provider}`).filter(() => dice.oneIn(8));
  const asks = PROVIDERS.map((number): NewAsk => {
    const provider = `provider-${number}`;
    return {
      provider,
      providerName: `Aanbieder ${number}`,
      homes: homes.filter((home) => home.provider === provider),
      asWhole: whole.includes(provider),
    };
  });
  return {
    asks: asks.filter((ask) => ask.homes.length > 0 || ask.asWhole),
    objections: homes.flatMap((home) => objectionTo(referral, home)),
    ...(!dice.oneIn(4) && { reason: maybeText('toch vragen', dice) }),
  };
}

function objectionTo(referral: Referral, home: HomeRef): Objection[] {
  const said = referral.homeAnswers.find((answer) => answer.home.home === home.home)?.says.kind;
  if (home.home === HOME_OF_YOUTH) return [{ about: home.home, criteria: ['livesThere'] }];
  if (hadMismatch(referral, home)) return [{ about: home.home, criteria: ['mismatch'] }];
  return said === 'decline' ? [{ about: home.home, criteria: ['declined'] }] : [];
}

function saying(today: Day, dice: Dice): Says {
  return dice.of<Says>([
    { kind: 'interest', from: addDays(today, 30), remark: text('opmerking', dice) },
    { kind: 'interest', from: addDays(today, 60) },
    { kind: 'doubt', question: text('vraag', dice) },
    { kind: 'decline', reason: dice.of(LISTS.declineReason) },
  ]);
}

/** Mostly one that was asked; any home of a provider may answer. */
function homeFor({ asks }: Referral, dice: Dice): HomeRef {
  const asked = dice.any(asks.flatMap(({ homes }) => homes));
  return (dice.oneIn(5) ? undefined : asked) ?? dice.of(HOMES as [HomeRef, ...HomeRef[]]);
}

function interestedHome(referral: Referral, dice: Dice): HomeRef {
  const interested = referral.homeAnswers.filter(({ says }) => says.kind === 'interest').map(({ home }) => home);
  return dice.any(interested) ?? introductionOf(referral)?.home ?? homeFor(referral, dice);
}

function aboutQuestion({ referral, dice }: About): { question: string; words: string } {
  const question = dice.any(openQuestionsOf(referral))?.id ?? referral.questions.at(-1)?.id ?? 'no-question';
  return { question, words: maybeText('over de vraag', dice) };
}
