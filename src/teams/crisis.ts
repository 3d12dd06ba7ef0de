/** Crisis, recognised from what people write anywhere, and whom to call now. */
import type { Language } from '../domain/person';
import { isPhoneHour } from '../domain/phoneHours';
import type { Means } from '../flows/ports';
import { contactWords, type Contacts } from './contacts';
import { textsIn } from './texts';

const CRISIS = /\b(crisis|vannacht|nu onveilig|direct gevaar|su[iï]cid\w*|zelfmoord|tonight|unsafe now)\b/i;

export function soundsLikeCrisis(text: string): boolean {
  return CRISIS.test(text);
}

/** Whom to call, day and night; the coordination point only when its phone is answered. */
export function whomToCall(
  means: Pick<Means, 'now' | 'timekeeping'> & { contacts: Contacts },
  language: Language,
): string {
  const t = textsIn(language);
  const words = contactWords(means.contacts);
  const isAnswered = isPhoneHour(means.contacts.coordination.hours, means.now(), means.timekeeping.calendar);
  return [t('crisis.call', words), ...(isAnswered ? [t('crisis.alsoDesk', words)] : [])].join(' ');
}
