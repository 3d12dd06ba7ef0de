/** People who are mentioned in a card, so that Teams tells them of it. */
import type { Card } from './fillCard';

export interface Mentionable {
  /** `29:…` */
  account: string;
  name: string;
}

/** The line in which they are mentioned; empty for nobody. */
export function mentionLine(people: readonly Mentionable[]): string {
  return people.map(tagOf).join(' ');
}

/** The same card with what Teams needs to make a mention of each tag in it. */
export function withMentions(card: Card, people: readonly Mentionable[]): Card {
  if (people.length === 0) return card;
  const entities = people.map((one) => ({
    type: 'mention',
    text: tagOf(one),
    mentioned: { id: one.account, name: one.name },
  }));
  return { ...card, msteams: { entities } };
}

/** Only letters, digits and what stands in names, for the tag is read as Markdown too. */
function tagOf({ name }: Mentionable): string {
  return `<at>${name.replace(/[^\p{L}\p{N} .'’-]/gu, '')}</at>`;
}
