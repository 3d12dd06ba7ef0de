/** Who refers: what a referrer tells once about the own work, and whom a coordinator has on the phone. */
import type { Language } from '../../domain/person';
import type { TypedWork, WorkField } from '../../flows/introduceYourself';
import type { PhoneReferrer } from '../../domain/referral';
import type { PhoneField } from '../../flows/phoneReferral';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { choicesOf } from './labels';

/** The card with what was typed before; `wrong` are the fields to look at again, and after it an intake may follow. */
export function aboutYou(
  typed: TypedWork,
  { wrong, isForIntake }: { wrong: readonly WorkField[]; isForIntake: boolean },
  language: Language,
): Card {
  const t = textsIn(language);
  const fields = wrong.map((field) => t(`person.${field}`)).join(', ');
  return fillCard('aboutYou', language, {
    organisation: typed.organisation,
    referrerKind: typed.referrerKind,
    phone: typed.phone,
    problem: wrong.length > 0 ? t('person.wrong', { fields }) : '',
    kinds: choicesOf('referrerKind', language),
    isForIntake: isForIntake ? 'yes' : 'no',
  });
}

/** For whom a coordinator takes down a referral. */
export function phoneReferral(typed: PhoneReferrer, wrong: readonly PhoneField[], language: Language): Card {
  const t = textsIn(language);
  const fields = wrong.map((field) => t(`person.${field}`)).join(', ');
  return fillCard('phoneReferral', language, {
    name: typed.name,
    organisation: typed.organisation,
    phone: typed.phone,
    problem: wrong.length > 0 ? t('person.wrong', { fields }) : '',
  });
}
