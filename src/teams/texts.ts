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

/** The words of one language: `texts('question.sex')`, `texts('intake.progress', { step: 1, of: 4 })`. */
export function textsIn(language: Language): Texts {
  return words.getFixedT(language);
}

/** A day as people write it: `15 november 2026`. */
export function dayInWords(day: string | Date, language: Language): string {
  const date = typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(date);
}

/** A moment as people write it: `15 november 2026 om 10:15`. */
export function momentInWords(moment: Date, language: Language): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return format.format(moment);
}

/** Names that people typed, made harmless where Teams reads Markdown and mentions. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replace(/</g, '‹')
    .replace(/>/g, '›');
}
