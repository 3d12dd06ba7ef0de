/** Crisis, recognised from what people write anywhere, and whom to call now. */
import type { Language } from '../domain/person';
import { isPhoneHour } from '../domain/phoneHours';
import { contactWords, type Contacts } from './contacts';
import { textsIn } from './texts';

const CRISIS = /\b(crisis|vannacht|nu onveilig|direct gevaar|su[iï]cid\w*|zelfmoord|tonight|unsafe now)\b/i;

export function soundsLikeCrisis(text: string): boolean {
  return CRISIS.test(text);
}

/** Whom to call, day and night; the coordination point only when its phone is answered. */
export function whomToCall(contacts: Contacts, language: Language, now: Date): string {
  const t = textsIn(language);
  const words = contactWords(contacts);
  const isAnswered = isPhoneHour(contacts.coordination.hours, now);
  return [t('crisis.call', words), ...(isAnswered ? [t('crisis.alsoDesk', words)] : [])].join(' ');
}
