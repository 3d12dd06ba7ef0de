/** What a referrer tells once about the own work. */
import type { Language } from '../../domain/person';
import type { TypedWork, WorkField } from '../../flows/introduceYourself';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { choicesOf } from './labels';

/** The card with what was typed before; `wrong` are the fields to look at again. */
export function aboutYou(typed: TypedWork, wrong: readonly WorkField[], language: Language): Card {
  const t = textsIn(language);
  const fields = wrong.map((field) => t(`person.${field}`)).join(', ');
  return fillCard('aboutYou', language, {
    organisation: typed.organisation,
    referrerKind: typed.referrerKind,
    phone: typed.phone,
    problem: wrong.length > 0 ? t('person.wrong', { fields }) : '',
    kinds: choicesOf('referrerKind', language),
  });
}
