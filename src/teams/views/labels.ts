/** Answers in words, the same on every card. */
import { municipalityByCode } from '../../domain/geography/municipalities';
import type { AskedQuestion } from '../../domain/intake';
import { LISTS, type ListName } from '../../domain/lists';
import type { Language } from '../../domain/person';
import type { Question } from '../../domain/question';
import { QUESTIONS, type QuestionId } from '../../domain/questions';
import type { Ask, Referral } from '../../domain/referral';
import { dayInWords, monthInWords, textsIn } from '../texts';

export interface Choice extends Record<string, string> {
  title: string;
  value: string;
}

/** Every value of a closed list as a choice on a card. */
export function choicesOf(list: ListName, language: Language): Choice[] {
  const t = textsIn(language);
  return LISTS[list].map((value) => ({ title: t(`list.${list}.${value}`), value }));
}

/** The answer to one question as a person reads it; free text comes back as it was typed. */
export function answerInWords(id: QuestionId, value: string | readonly string[], language: Language): string {
  const t = textsIn(language);
  const { input }: Question = QUESTIONS[id];
  switch (input.kind) {
    case 'choice':
    case 'choices':
      return [value]
        .flat()
        .map((one) => t(`list.${input.list}.${one}`))
        .join(', ');
    case 'date':
      return dayInWords(String(value), language);
    case 'month':
      return monthInWords(String(value), language);
    case 'municipality':
      return municipalityByCode(String(value))?.name ?? '';
    case 'text':
      return String(value);
  }
}

/** When a place is needed, in one go: the date when there is one, else how soon. */
export function neededInWords(
  { neededWhen, neededFrom }: { neededWhen?: string | undefined; neededFrom?: string | undefined },
  language: Language,
): string {
  const t = textsIn(language);
  if (neededWhen === 'from' && neededFrom) return t('answer.fromDay', { day: dayInWords(neededFrom, language) });
  return neededWhen ? answerInWords('neededWhen', neededWhen, language) : t('answer.notAnswered');
}

/** How often the profile was put before a home, or before a provider as a whole. */
export function askedCount(asks: readonly Ask[]): number {
  return asks.reduce((sum, { homes, asWhole }) => sum + homes.length + (asWhole ? 1 : 0), 0);
}

/** What a provider that was asked is called. */
export function providerName({ asks }: Referral, provider: string): string {
  return asks.find((ask) => ask.provider === provider)?.providerName ?? '';
}

/** What stands in the field of a question that was answered before: what can be read back in again. */
export function fieldValue({ input }: AskedQuestion, value: string | readonly string[] | undefined): string {
  if (value === undefined) return '';
  if (input.kind === 'municipality') return municipalityByCode(String(value))?.name ?? '';
  return [value].flat().join(',');
}
