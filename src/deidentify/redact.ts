/** Replaces marks by speaking placeholders; the same person keeps the same number in the whole conversation. */
import type { FieldMark, FieldText } from './deidentify';
import { Known, knowledgeOf } from './lexicon';
import type { Label } from './marks';
import { fold } from './normalise';

const PLACEHOLDERS: Record<Exclude<Label, 'NAME' | 'ORG'>, string> = {
  PLACE: '[plaats]',
  ADDRESS: '[adres]',
  POSTCODE: '[postcode]',
  PHONE: '[telefoonnummer]',
  EMAIL: '[e-mailadres]',
  URL: '[link]',
  BSN: '[bsn]',
  IBAN: '[rekeningnummer]',
  DATE: '[datum]',
  HANDLE: '[account]',
  CASE_NUMBER: '[nummer]',
  PLATE: '[kenteken]',
};

/** The texts with every given mark replaced; leave out the marks that a person decided to keep. */
export function redact(texts: readonly FieldText[], marks: readonly FieldMark[]): FieldText[] {
  const people = numberPeople(texts, marks);
  return texts.map(({ field, text }) => {
    const own = marks.filter((mark) => mark.field === field).sort((a, b) => a.start - b.start);
    return { field, text: replaceMarks(text, own, people) };
  });
}

/** What would stand in the place of each mark, in the order of the marks. */
export function placeholdersFor(texts: readonly FieldText[], marks: readonly FieldMark[]): string[] {
  const people = numberPeople(texts, marks);
  return marks.map((mark) => placeholderOf(mark, texts.find(({ field }) => field === mark.field)?.text ?? '', people));
}

function replaceMarks(text: string, marks: readonly FieldMark[], people: ReadonlyMap<string, string>): string {
  const parts: string[] = [];
  let at = 0;
  let previous: string | undefined;
  for (const mark of marks) {
    const between = text.slice(at, mark.start);
    const placeholder = placeholderOf(mark, text, people);
    // Two pieces of one name or street, cut where a full stop stands, become one placeholder.
    if (!(placeholder === previous && /^\s*$/.test(between))) parts.push(between, placeholder);
    previous = placeholder;
    at = mark.end;
  }
  return parts.join('') + text.slice(at);
}

function placeholderOf(mark: FieldMark, text: string, people: ReadonlyMap<string, string>): string {
  if (mark.label === 'NAME') return people.get(text.slice(mark.start, mark.end)) ?? '[naam]';
  if (mark.label === 'ORG') return organisationOf(text, mark);
  return PLACEHOLDERS[mark.label];
}

const SCHOOL = /(?:school|college|lyceum|mavo|onderwijs|\b(?:obs|cbs|rkbs|sbo|vso|ikc|roc|mbo)\b)/i;

/** "[school]" and "[gezinshuis]" tell more than "[organisatie]" and identify as little. */
function organisationOf(text: string, { start, end }: FieldMark): string {
  const context = text.slice(Math.max(0, start - 20), end);
  if (/gezinshuis/i.test(context)) return '[gezinshuis]';
  return SCHOOL.test(context) ? '[school]' : '[organisatie]';
}

/** Names that share a word are one person: "Sem de Vries", "Sem", "meneer De Vries". */
function numberPeople(texts: readonly FieldText[], marks: readonly FieldMark[]): Map<string, string> {
  const numbers = new Map<string, number>();
  const named = new Map<string, number>();
  let people = 0;
  for (const { field, start, end, label } of marks) {
    if (label !== 'NAME') continue;
    const name = texts.find((text) => text.field === field)?.text.slice(start, end) ?? '';
    const words = wordsOf(name);
    const number = words.map((word) => numbers.get(word)).find(Boolean) ?? ++people;
    words.filter((word) => !numbers.has(word)).forEach((word) => numbers.set(word, number));
    named.set(name, number);
  }
  return new Map([...named].map(([name, number]) => [name, people > 1 ? `[naam ${String(number)}]` : '[naam]']));
}

function wordsOf(name: string): string[] {
  const words =
    fold(name)
      .text.toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=...)s$/, '')).filter((word) => !(knowledgeOf(word) & Known.particle));
}
