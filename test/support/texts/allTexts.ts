/** A language file as one flat list of keys, `desk.news.interest`. */
import type { Language } from '../../../src/domain/person';
import en from '../../../src/teams/texts/en.json';
import nl from '../../../src/teams/texts/nl.json';

export type Texts = ReadonlyMap<string, string>;

type Group = { [name: string]: string | Group };

export function allTexts(language: Language): Texts {
  return new Map(flat({ nl, en }[language] as Group));
}

function flat(group: Group, above = ''): [string, string][] {
  return Object.entries(group).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[`${above}${name}`, text]] : flat(text, `${above}${name}.`),
  );
}
