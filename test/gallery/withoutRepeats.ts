/** Leaves out of the gallery what looks the same as a card before it, in a state that was shown too. */
import type { Shown } from '../support/cards/shown';

/** What decides how a card looks and what can be done on it; other words in the same place do not. */
const LOOKS: ReadonlySet<string> = new Set(['type', 'style', 'color', 'verb', 'label']);

export function withoutRepeats(cards: readonly Shown[]): Shown[] {
  const seen = new Set<string>();
  const isNew = (mark: string) => !seen.has(mark) && seen.add(mark) !== undefined;
  return cards.filter(({ template, situation, card }) => {
    const [state = ''] = situation.split(',');
    const marks = [`${template} in ${state}`, `${template} like ${JSON.stringify(lookOf(card))}`];
    return marks.filter(isNew).length > 0;
  });
}

/** Lists of the same, such as facts, look the same however long they are. */
function lookOf(part: unknown, property = ''): unknown {
  if (Array.isArray(part)) return [...new Set(part.map((one) => JSON.stringify(lookOf(one, property))))];
  if (typeof part !== 'object' || part === null) return LOOKS.has(property) ? part : '';
  const entries = Object.entries(part).filter(([name]) => name !== 'data' && name !== 'choices');
  return Object.fromEntries(entries.map(([name, value]) => [name, lookOf(value, name)]));
}
