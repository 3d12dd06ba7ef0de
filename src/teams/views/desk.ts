/** What the coordination point sees: the post in its channel, and how a search stands in the coordinator's own view. */
import { ACTS } from '../../domain/acts';
import { introductionOf } from '../../domain/changes';
import type { CommandType } from '../../domain/commands';
import type { Language } from '../../domain/person';
import type { Referral, Verdict } from '../../domain/referral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { dayInWords, momentInWords, plain, textsIn } from '../texts';
import { answerInWords } from './labels';
import { choosingData, type Reading, type Said } from './review';
import type { Review } from '../../flows/reviewReferral';

/** The post in the coordination channel: reference, state, urgency and buttons; nothing about the youth. */
export function deskPost(referral: Referral, holderName: string | undefined, language: Language): Card {
  const t = textsIn(language);
  return fillCard('deskPost', language, {
    button: referral.buttons.desk,
    title: t('desk.title', { reference: referral.reference }),
    facts: postFacts(referral, holderName, language),
    mayTakeUp: may(referral, 'take-up') && referral.holder === undefined,
  });
}

/** How the search stands and what the coordinator can do now. */
export function deskFollow(review: Review, said: Said, { reader, language }: Reading): Card {
  const { referral } = review;
  const t = textsIn(language);
  const interested = referral.homeAnswers.filter(({ says }) => says.kind === 'interest');
  const { state } = referral.stage;
  return fillCard('deskFollow', language, {
    button: referral.buttons.desk,
    title: t('desk.followTitle', { reference: referral.reference, state: t(`state.${state}`) }),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    facts: introductionFacts(referral, language),
    uncertain: uncertainPosts(referral, language),
    noAnswers: referral.homeAnswers.length === 0,
    answers: answerLines(referral, language),
    mayIntroduce: may(referral, 'introduce') && interested.length > 0,
    interested: interested.map(({ home }) => ({ title: plain(home.name), value: home.home })),
    mayAskMore: may(referral, 'ask-more'),
    ...choosingData(review, language),
    mayCallOff: may(referral, 'call-off'),
    mayTakeUp: may(referral, 'take-up') && referral.holder !== reader,
  });
}

function postFacts(referral: Referral, holderName: string | undefined, language: Language): CardData[] {
  const t = textsIn(language);
  const { neededWhen, neededFrom } = referral.answers;
  const needed =
    neededWhen && (neededFrom ? dayInWords(neededFrom, language) : answerInWords('neededWhen', neededWhen, language));
  const holder = referral.holder === undefined ? t('desk.nobody') : plain(holderName ?? t('desk.someone'));
  const count = (kind: string) => referral.homeAnswers.filter(({ says }) => says.kind === kind).length;
  return [
    { title: t('desk.state'), value: t(`state.${referral.stage.state}`) },
    { title: t('desk.since'), value: momentInWords(referral.stage.since, language) },
    { title: t('desk.needed'), value: needed ?? t('answer.notAnswered') },
    { title: t('desk.holder'), value: holder },
    {
      title: t('desk.answers'),
      value: t('desk.answersCount', { interest: count('interest'), doubt: count('doubt'), decline: count('decline') }),
    },
  ];
}

function introductionFacts(referral: Referral, language: Language): CardData[] {
  const t = textsIn(language);
  const ended = referral.pastIntroductions.map(({ home, end, endedAt }) => ({
    title: dayInWords(endedAt, language),
    value:
      end.kind === 'called-off'
        ? t('desk.calledOffWith', { home: plain(home.name) })
        : t('desk.mismatchWith', {
            home: plain(home.name),
            side: t(`desk.side.${end.side}`),
            reason: t(`list.mismatchReason.${end.reason}`),
          }),
  }));
  const introduction = introductionOf(referral);
  if (!introduction) return ended;
  const { home, introducedAt, verdicts } = introduction;
  const provider = providerName(referral, home.provider);
  return [
    ...ended,
    {
      title: dayInWords(introducedAt, language),
      value: t('desk.introducedWith', { home: plain(home.name), provider: plain(provider) }),
    },
    { title: t('desk.saidByOwner'), value: verdictInWords(verdicts.owner, language) },
    { title: t('desk.saidByHome'), value: verdictInWords(verdicts.home, language) },
  ];
}

function verdictInWords(verdict: Verdict | undefined, language: Language): string {
  return textsIn(language)(verdict ? 'desk.verdictFits' : 'desk.verdictNone');
}

function answerLines(referral: Referral, language: Language): CardData[] {
  const t = textsIn(language);
  return referral.homeAnswers.map(({ home, says, answeredFor }) => ({
    title: t(`desk.answer.${says.kind}`, {
      home: plain(home.name),
      provider: plain(providerName(referral, home.provider)),
      answeredFor: t(`list.answeredFor.${answeredFor}`),
      from: says.kind === 'interest' ? dayInWords(says.from, language) : '',
    }),
    text:
      says.kind === 'interest'
        ? (says.remark ?? '')
        : says.kind === 'doubt'
          ? says.question
          : t(`list.declineReason.${says.reason}`),
  }));
}

function uncertainPosts(referral: Referral, language: Language): CardData[] {
  const t = textsIn(language);
  return referral.notices.flatMap(({ mark, to }) => {
    if (mark.state !== 'uncertain' || to.kind !== 'provider') return [];
    const provider = plain(providerName(referral, to.provider));
    return [
      {
        provider: to.provider,
        title: t('desk.uncertainTitle', { provider }),
        text: t('desk.uncertainText', { provider }),
      },
    ];
  });
}

export function providerName(referral: Referral, provider: string): string {
  return referral.asks.find((ask) => ask.provider === provider)?.providerName ?? '';
}

function may(referral: Referral, command: CommandType): boolean {
  return ACTS[command].in.includes(referral.stage.state);
}
