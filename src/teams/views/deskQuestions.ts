/** The questions of homes in the coordinator's own view, one at a time: put to the referrer, and answered. */
import type { Language } from '../../domain/person';
import type { HomeQuestion } from '../../domain/homeQuestions';
import type { Referral } from '../../domain/referral';
import type { QuestionToAnswer } from '../../flows/answerQuestion';
import { fillCard, type Card, type CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { providerName } from './labels';
import type { Said } from './review';

/** The pieces come back in one field, of 4000 at most. */
const LEFT_ROOM = { bytes: 2_500, each: 0 };

export function deskQuestions(
  referral: Referral,
  shown: QuestionToAnswer | undefined,
  { notice = '', problem = '' }: Said,
  language: Language,
): Card {
  const t = textsIn(language);
  return fillCard('deskQuestions', language, {
    button: referral.buttons.desk,
    title: t('desk.questionsTitle', { reference: referral.reference }),
    notice,
    problem,
    ...(shown ? questionData(referral, shown, language) : NO_QUESTION),
    alsoChoices: [{ title: t('desk.alsoInProfileYes'), value: 'yes' }],
  });
}

const NO_QUESTION = {
  question: '',
  lines: [],
  mayPut: false,
  forwarded: '',
  proposed: '',
  hasLeft: false,
  left: [],
  moreQuestions: '',
};

function questionData(referral: Referral, shown: QuestionToAnswer, language: Language): CardData {
  const { question, proposed, more } = shown;
  const pieces = shown.left.map((piece) => ({ title: plain(piece), value: encodeURIComponent(piece) }));
  return {
    question: question.id,
    lines: linesOf(referral, question, language),
    mayPut: !question.answer,
    forwarded: question.put?.words ?? question.words,
    proposed,
    hasLeft: pieces.length > 0,
    left: firstThatFit(pieces, LEFT_ROOM),
    moreQuestions: more > 0 ? textsIn(language)('desk.moreQuestions', { count: more }) : '',
  };
}

/** What the home asks, what the referrer was asked, and what came back. */
function linesOf(referral: Referral, { home, words, put, answer }: HomeQuestion, language: Language): CardData[] {
  const t = textsIn(language);
  const asks = t('desk.homeAsks', { home: home.name, provider: providerName(referral, home.provider) });
  return [
    { title: asks, text: words },
    ...(put ? [{ title: t('desk.putAs'), text: put.words }] : []),
    ...(answer ? [{ title: t('desk.ownerAnswers'), text: answer.words }] : []),
  ];
}
