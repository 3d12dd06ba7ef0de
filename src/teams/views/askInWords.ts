/** What a provider was asked, and what its homes have said. */
import type { HomeRef } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { Ask, HomeAnswer, Referral } from '../../domain/referral';
import { hadMismatch } from '../../domain/waves';
import type { CardData } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';

/** About fifteen answers. */
const ANSWERS_ROOM = { bytes: 4_000, each: 150 };
/** About twenty names; a provider with more of its homes asked knows that they were. */
const ASKED_ROOM = { bytes: 2_000, each: 0 };

export function referenceInWords({ reference }: Ask, language: Language): string {
  return textsIn(language)('provider.referenceLine', { reference });
}

export function askedInWords({ homes, asWhole }: Ask, language: Language): string {
  const whole = asWhole ? [textsIn(language)('provider.askedWhole')] : [];
  return [...(homes.length > 0 ? [homesInWords(homes, language)] : []), ...whole].join('. ');
}

function homesInWords(homes: readonly HomeRef[], language: Language): string {
  const t = textsIn(language);
  const fitting = firstThatFit(homes, ASKED_ROOM);
  const names = fitting.map(({ name }) => name).join(', ');
  const more = homes.length - fitting.length;
  return more > 0 ? t('provider.askedMore', { homes: names, more }) : t('provider.askedHomes', { homes: names });
}

export const NO_ANSWERS = { hasAnswers: false, answers: [], moreAnswers: '' };

/** The newest answers first, in case they do not all fit. */
export function answersData(referral: Referral, ask: Ask, language: Language): CardData {
  const own = referral.homeAnswers.filter(({ home }) => home.provider === ask.provider).reverse();
  const lines = own.map((answer) => ({ text: answerInWords(referral, answer, language) }));
  const answers = firstThatFit(lines, ANSWERS_ROOM);
  const more = lines.length - answers.length;
  return {
    hasAnswers: lines.length > 0,
    answers,
    moreAnswers: more > 0 ? textsIn(language)('provider.moreAnswers', { more }) : '',
  };
}

function answerInWords(referral: Referral, { home, says }: HomeAnswer, language: Language): string {
  if (hadMismatch(referral, home)) return textsIn(language)('provider.answer.mismatch', { home: home.name });
  const from = says.kind === 'interest' ? dayInWords(says.from, language) : '';
  return textsIn(language)(`provider.answer.${says.kind}`, { home: home.name, from });
}
