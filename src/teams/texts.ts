/** Every word that people read comes from the two language files; this finds it. */
import i18next, { type TFunction } from 'i18next';
import { Fault } from '../domain/fault';
import type { Language } from '../domain/person';
import en from './texts/en.json';
import nl from './texts/nl.json';

export type Texts = TFunction;

const words = i18next.createInstance();
void words.init({
  lng: 'nl',
  fallbackLng: false,
  resources: { nl: { translation: nl }, en: { translation: en } },
  // What people typed is escaped where it is put into Markdown, by `plain`.
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
  showSupportNotice: false,
  // A key without words must never reach a person as a key.
  parseMissingKeyHandler: (key, otherwise) => {
    if (otherwise === undefined) throw new Fault(`text-missing.${key}`);
    return otherwise;
  },
});

/** Who reads English here lives in the Netherlands, and reads `1 May 2026`. */
const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The words of one language: `texts('question.sex')`, `texts('intake.progress', { step: 1, of: 4 })`. */
export function textsIn(language: Language): Texts {
  return words.getFixedT(language);
}

/** A day as people write it: `15 november 2026`. */
export function dayInWords(day: string | Date, language: Language): string {
  const date = typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day;
  return inWords(date, language, { dateStyle: 'long' });
}

/** A moment as people write it: `15 november 2026 om 10:15`. */
export function momentInWords(moment: Date, language: Language): string {
  return inWords(moment, language, { dateStyle: 'long', timeStyle: 'short' });
}

/** A month as people write it: `mei 2013`. */
export function monthInWords(month: string, language: Language): string {
  return inWords(new Date(`${month}-15T12:00:00Z`), language, { month: 'long', year: 'numeric' });
}

/** Names that people typed, on one line and made harmless where Teams reads Markdown and mentions. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~&]/g, '\\$&')
    .replace(/^( ?\d*)([-.])/, '$1\\$2')
    .replace(/</g, '‹')
    .replace(/>/g, '›');
}

function inWords(moment: Date, language: Language, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...format, timeZone: 'Europe/Amsterdam' }).format(moment);
}
