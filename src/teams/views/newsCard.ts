/** One piece of news: a sentence, and the button that leads further. */
import type { Language } from '../../domain/person';
import type { Delivery } from '../../flows/ports';
import { fillCard, type Card } from '../fillCard';
import { mentionLine, withMentions, type Mentionable } from '../mentions';

/** Without a `verb` there is nothing to open. */
export function newsCard(
  text: string,
  action: { button: string; verb: string; open: string },
  language: Language,
  mentioned: readonly Mentionable[] = [],
): Card {
  return withMentions(fillCard('news', language, { text, ...action, mentions: mentionLine(mentioned) }), mentioned);
}

/** The coordinator who took it up. */
export function holderOf({ holder }: Delivery): Mentionable[] {
  return holder?.account && holder.name ? [{ account: holder.account, name: holder.name }] : [];
}
