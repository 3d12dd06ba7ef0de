/** How a search stands and what can be done now, in the coordinator's own view. */
import { may } from '../../domain/acts';
import { isLongOnline } from '../../domain/clocks/running';
import { openQuestionsOf } from '../../domain/homeQuestions';
import type { Language } from '../../domain/person';
import { approvedProfile } from '../../domain/profile';
import type { HomeAnswer, Referral } from '../../domain/referral';
import { currentWave } from '../../domain/waves';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { introductionLines, lastPlaceLines } from './introductions';
import { choicesOf, providerName } from './labels';
import type { Reading, Said } from './review';
import { fitOfInterested, shortlistChoices } from './shortlist';
import { stepsData } from './steps';

/** About thirty answers of ordinary length. */
const ANSWERS_ROOM = { bytes: 16_000, each: 400 };
/** Interest can lead to an introduction, a question waits for an answer; a no is only good to know. */
const ANSWER_ORDER: readonly HomeAnswer['says']['kind'][] = ['interest', 'doubt', 'decline'];

/** How the search stands and what the coordinator can do now. */
export function deskFollow(review: Review, said: Said, { reader, language }: Reading): Card {
  const { referral, shortlist } = review;
  const t = textsIn(language);
  const uncertain = firstUncertainPost(referral, language);
  return fillCard('deskFollow', language, {
    button: referral.buttons.desk,
    title: t('desk.followTitle', { reference: referral.reference, state: t(`state.${referral.stage.state}`) }),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    ...stepsData(referral, language),
    lines: [
      ...introductionLines(referral, language),
      ...lastPlaceLines(review, language),
      ...termLines(review, language),
    ],
    uncertain,
    ...answersData(review, language),
    mayIntroduce: may(referral, 'introduce') && shortlist.length > 0,
    ...shortlistChoices(shortlist),
    mayAskMore: may(referral, 'ask-more'),
    askStyle: isNextWaveDue(review) ? 'positive' : 'default',
    questionsTitle: questionsInWords(referral, language),
    ...notPlacedData(referral, language),
    mayCallOff: may(referral, 'call-off'),
    mayExtend: mayExtend(referral),
    // A card of which nobody is certain wants its two buttons first.
    mayTakeUp: may(referral, 'take-up') && referral.holder !== reader && uncertain.length === 0,
  });
}

/** What the digest may not say in the channel: which term comes to its end. */
function termLines({ attention }: Review, language: Language): CardData[] {
  const t = textsIn(language);
  return (['orderEndsSoon', 'orderLapses'] as const)
    .filter((point) => attention.includes(point))
    .map((point) => ({ title: t('desk.mind'), text: t(`attention.${point}`) }));
}

/** How many questions of homes wait for an answer. */
function questionsInWords(referral: Referral, language: Language): string {
  const count = may(referral, 'approve-answer') ? openQuestionsOf(referral).length : 0;
  return count > 0 ? textsIn(language)('desk.questions', { count }) : '';
}

/** After a match without a placement it is searched on, or closed with one of the reasons. */
function notPlacedData(referral: Referral, language: Language): CardData {
  const search = { title: textsIn(language)('desk.searchOn'), value: 'search' };
  return {
    mayNotPlace: may(referral, 'not-placed'),
    mismatchReasons: choicesOf('mismatchReason', language),
    nextChoices: [search, ...choicesOf('closeReason', language)],
  };
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
    return { ...answerLine(referral, answer, language), fit };
  });
  const answers = firstThatFit(lines, ANSWERS_ROOM);
  const more = lines.length - answers.length;
  return {
    noAnswers: lines.length === 0,
    answers,
    moreAnswers: more > 0 ? t('desk.moreAnswers', { more }) : '',
  };
}

function answerLine(referral: Referral, answer: HomeAnswer, language: Language): CardData {
  const t = textsIn(language);
  const { home, says, answeredFor, profileVersion } = answer;
  const isOlder = profileVersion < (approvedProfile(referral.profiles)?.version ?? 0);
  const said = t(`desk.answer.${says.kind}`, {
    home: home.name,
    provider: providerName(referral, home.provider),
    answeredFor: t(`list.answeredFor.${answeredFor}`).toLowerCase(),
    from: says.kind === 'interest' ? dayInWords(says.from, language) : '',
  });
  const title = isOlder ? t('desk.onOlderVersion', { said }) : said;
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

function mayExtend(referral: Referral): boolean {
  return may(referral, 'extend') && isLongOnline(referral);
}
