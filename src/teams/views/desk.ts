/** What the coordination point sees: the post in its channel, and how a search stands in the coordinator's own view. */
import { ACTS } from '../../domain/acts';
import { introductionOf } from '../../domain/changes';
import { isLongOnline } from '../../domain/clocks/running';
import type { CommandType } from '../../domain/commands';
import type { Language } from '../../domain/person';
import type { HomeAnswer, Referral } from '../../domain/referral';
import { currentWave } from '../../domain/waves';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { dayInWords, momentInWords, textsIn } from '../texts';
import { introductionLines } from './introductions';
import { firstThatFit } from './firstThatFit';
import { askedCount, neededInWords } from './labels';
import type { Reading, Said } from './review';
import { fitOfInterested, shortlistChoices } from './shortlist';

/** About thirty answers of ordinary length. */
const ANSWERS_ROOM = { bytes: 16_000, each: 400 };
/** Interest can lead to an introduction, a question waits for an answer; a no is only good to know. */
const ANSWER_ORDER: readonly HomeAnswer['says']['kind'][] = ['interest', 'doubt', 'decline'];

/** The post in the coordination channel: reference, state, urgency and buttons; nothing about the youth. */
export function deskPost(referral: Referral, holderName: string | undefined, language: Language): Card {
  const t = textsIn(language);
  return fillCard('deskPost', language, {
    button: referral.buttons.desk,
    title: t('desk.title', { reference: referral.reference }),
    facts: postFacts(referral, language),
    next: nextInWords(referral, language),
    holder: holderInWords(referral, holderName, language),
    style: referral.stage.state === 'submitted' ? 'positive' : 'default',
    mayTakeUp: may(referral, 'take-up') && referral.holder === undefined,
  });
}

/** How the search stands and what the coordinator can do now. */
export function deskFollow(review: Review, said: Said, { reader, language }: Reading): Card {
  const { referral, shortlist } = review;
  const t = textsIn(language);
  return fillCard('deskFollow', language, {
    button: referral.buttons.desk,
    title: t('desk.followTitle', { reference: referral.reference, state: t(`state.${referral.stage.state}`) }),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    lines: [...introductionLines(referral, language), ...termLines(review, language)],
    uncertain: firstUncertainPost(referral, language),
    ...answersData(review, language),
    mayIntroduce: may(referral, 'introduce') && shortlist.length > 0,
    ...shortlistChoices(shortlist),
    mayAskMore: may(referral, 'ask-more'),
    askStyle: isNextWaveDue(review) ? 'positive' : 'default',
    mayCallOff: may(referral, 'call-off'),
    mayExtend: mayExtend(referral),
    mayTakeUp: may(referral, 'take-up') && referral.holder !== reader,
  });
}

/** What the digest may not say in the channel: which term comes to its end. */
function termLines({ attention }: Review, language: Language): CardData[] {
  const t = textsIn(language);
  return (['orderEndsSoon', 'orderLapses'] as const)
    .filter((point) => attention.includes(point))
    .map((point) => ({ title: t('desk.mind'), text: t(`attention.${point}`) }));
}

function postFacts(referral: Referral, language: Language): CardData[] {
  const t = textsIn(language);
  const count = (kind: string) => referral.homeAnswers.filter(({ says }) => says.kind === kind).length;
  const counts = { interest: count('interest'), doubt: count('doubt'), decline: count('decline') };
  const answers = referral.homeAnswers.length > 0 ? t('desk.answersCount', counts) : t('desk.noneYet');
  return [
    { title: t('desk.state'), value: t(`state.${referral.stage.state}`) },
    { title: t('desk.since'), value: momentInWords(referral.stage.since, language) },
    { title: t('fact.neededWhen'), value: neededInWords(referral.answers, language) },
    ...(referral.asks.length > 0 ? [{ title: t('desk.answers'), value: answers }] : []),
  ];
}

/** How it stands, for everybody who reads the channel: a coordinator's own view is gone as soon as the post is updated. */
function nextInWords({ stage, asks, profiles }: Referral, language: Language): string {
  const t = textsIn(language);
  switch (stage.state) {
    case 'drafting':
    case 'submitted':
    case 'returned':
      return t(`desk.next.${stage.state}`);
    case 'searching':
      if (stage.offline) return t('desk.offline');
      return profiles.at(-1)?.approval
        ? t('desk.next.searching', { asked: askedCount(asks) })
        : t('desk.changedProfile');
    case 'introduced':
    case 'exploring':
    case 'matched':
    case 'settled': {
      const { home } = stage.introduction;
      const provider = asks.find((ask) => ask.provider === home.provider)?.providerName ?? '';
      return t(`desk.next.${stage.state}`, { home: home.name, provider });
    }
    case 'paused':
      return t('desk.next.paused', { until: dayInWords(stage.until, language) });
    case 'closed':
      return t('desk.next.closed', { reason: t(`list.closeReason.${stage.reason}`).toLowerCase() });
  }
}

/** Who has it, as long as there is something to take up. */
function holderInWords(referral: Referral, name: string | undefined, language: Language): string {
  const t = textsIn(language);
  if (referral.holder !== undefined) return t('desk.holder', { name: name ?? t('desk.aCoordinator') });
  return may(referral, 'take-up') && introductionOf(referral) === undefined ? t('desk.nobody') : '';
}

/** Interest in the order of the shortlist, with how each home fits. */
function answersData({ referral, shortlist }: Review, language: Language): CardData {
  const t = textsIn(language);
  const place = ({ home }: HomeAnswer) => shortlist.findIndex((one) => one.home.home === home.home);
  const ordered = ANSWER_ORDER.flatMap((kind) => referral.homeAnswers.filter(({ says }) => says.kind === kind));
  const listed = ordered.filter((answer) => place(answer) !== -1).sort((one, other) => place(one) - place(other));
  const lines = [...listed, ...ordered.filter((answer) => place(answer) === -1)].map((answer) => {
    const interested = shortlist[place(answer)];
    const fit = interested ? fitOfInterested(interested, language) : '';
    return { ...answerLine(answer, providerName(referral, answer.home.provider), language), fit };
  });
  const answers = firstThatFit(lines, ANSWERS_ROOM);
  const more = lines.length - answers.length;
  return {
    noAnswers: lines.length === 0,
    answers,
    moreAnswers: more > 0 ? t('desk.moreAnswers', { more }) : '',
  };
}

function answerLine({ home, says, answeredFor }: HomeAnswer, provider: string, language: Language): CardData {
  const t = textsIn(language);
  const title = t(`desk.answer.${says.kind}`, {
    home: home.name,
    provider,
    answeredFor: t(`list.answeredFor.${answeredFor}`).toLowerCase(),
    from: says.kind === 'interest' ? dayInWords(says.from, language) : '',
  });
  switch (says.kind) {
    case 'interest':
      return { title, text: says.remark ?? '' };
    case 'doubt':
      return { title, text: says.question };
    case 'decline':
      return { title, text: t(`list.declineReason.${says.reason}`) };
  }
}

/** Nobody is waited for and nobody is interested. */
function isNextWaveDue({ referral, shortlist }: Review): boolean {
  return shortlist.length === 0 && currentWave(referral) === undefined;
}

/** One at a time, so that the card never shows more buttons than Teams has room for. */
function firstUncertainPost(referral: Referral, language: Language): CardData[] {
  const uncertain = referral.notices.flatMap(({ mark, to }) =>
    mark.state === 'uncertain' && to.kind === 'provider' ? [to.provider] : [],
  );
  return uncertain.slice(0, 1).map((provider) => ({
    provider,
    title: textsIn(language)('desk.uncertainTitle', { provider: providerName(referral, provider) }),
  }));
}

export function providerName(referral: Referral, provider: string): string {
  return referral.asks.find((ask) => ask.provider === provider)?.providerName ?? '';
}

function mayExtend(referral: Referral): boolean {
  return may(referral, 'extend') && isLongOnline(referral);
}

function may(referral: Referral, command: CommandType): boolean {
  return ACTS[command].in.includes(referral.stage.state);
}
