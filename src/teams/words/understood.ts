/** Finds which question a few typed words answer: a value of a list in either language, a month, a day, a place. */
import type { AskedQuestion } from '../../domain/intake';
import { LISTS, type ListName } from '../../domain/lists';
import type { Language } from '../../domain/person';
import type { QuestionId } from '../../domain/questions';
import { readAnswer } from '../../domain/readAnswer';
import { textsIn } from '../texts';
import { answerInWords } from '../views/labels';

export interface Understood {
  question: QuestionId;
  /** As a card field would hold it. */
  value: string;
  /** Said back to the person. */
  words: string;
}

/** The first of these questions that the words answer; questions still open come first, so they win. */
export function understood(
  typed: string,
  questions: readonly AskedQuestion[],
  language: Language,
  today: string,
): Understood | undefined {
  for (const question of questions) {
    const value = valueOf(typed, question);
    const read = value === undefined ? undefined : readAnswer(question, value, today);
    if (value !== undefined && read?.kind === 'read') {
      return { question: question.id, value, words: answerInWords(question.id, read.value, language) };
    }
  }
  return undefined;
}

/** Free text is never taken from a message: it belongs in a card field, where it is screened. */
function valueOf(typed: string, { input }: AskedQuestion): string | undefined {
  switch (input.kind) {
    case 'choice':
    case 'choices':
      return LISTS[input.list].find((value) => isSaidAs(typed, input.list, value));
    case 'text':
      return undefined;
    case 'date':
    case 'month':
    case 'municipality':
      return typed;
  }
}

/** The whole label, or its part before a bracket or a comma: "spoed" is not enough, "binnen 5 werkdagen" is. */
function isSaidAs(typed: string, list: ListName, value: string): boolean {
  const said = folded(typed);
  return (['nl', 'en'] as const).some((language) => {
    const label = textsIn(language)(`list.${list}.${value}`);
    return [label, label.replace(/[(,].*$/, ''), /\(([^)]*)\)/.exec(label)?.[1] ?? label].some(
      (part) => folded(part) === said,
    );
  });
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
