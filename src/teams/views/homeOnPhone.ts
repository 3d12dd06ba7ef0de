/** The form in which a coordinator writes down what a home says by phone. */
import type { Language } from '../../domain/person';
import type { HomeRef } from '../../domain/party';
import type { Referral } from '../../domain/referral';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { choicesOf } from './labels';

const HOMES_ROOM = { bytes: 10_000, each: 0 };
const SAYS = ['interest', 'doubt', 'decline'] as const;

export const NOTHING_SAID = {
  home: '',
  answeredFor: 'parent',
  homeSays: 'interest',
  from: '',
  question: '',
  declineReason: '',
} as const;

interface SaidByPhone {
  home: string;
  answeredFor: string;
  homeSays: string;
  from: string;
  question: string;
  declineReason: string;
  problem: string;
}

export function homeOnPhone(
  { referral, homes }: { referral: Referral; homes: readonly HomeRef[] },
  said: SaidByPhone,
  language: Language,
): Card {
  const t = textsIn(language);
  const { home, answeredFor, homeSays, from, question, declineReason, problem } = said;
  return fillCard('homeOnPhone', language, {
    ...{ home, answeredFor, homeSays, from, question, declineReason, problem },
    button: referral.buttons.desk,
    title: t('desk.homeOnPhoneTitle', { reference: referral.reference }),
    homes: firstThatFit(
      homes.map((one) => ({ title: one.name, value: one.home })),
      HOMES_ROOM,
    ),
    answeredFors: choicesOf('answeredFor', language),
    says: SAYS.map((value) => ({ title: t(`provider.${value}`), value })),
    declineReasons: choicesOf('declineReason', language),
  });
}
