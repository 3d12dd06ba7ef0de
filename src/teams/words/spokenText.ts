/** What somebody really typed, out of an activity in which Teams put mentions and markup. */
import type { Activity } from 'botbuilder';

/** Longer is no command and no answer. */
const LONGEST = 4000;

/** The text without mentions and without the spaces that Teams puts around them. */
export function textOf(activity: Activity): string {
  const text = typeof activity.text === 'string' ? activity.text.slice(0, LONGEST) : '';
  return text
    .replace(/<at[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/&nbsp;|&#160;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Being mentioned is told by the entities; the text may lack the tag. */
export function isMentioned({ entities, recipient }: Activity): boolean {
  return (entities ?? []).some((entity) => {
    const mentioned: unknown = entity['mentioned'];
    return typeof mentioned === 'object' && mentioned !== null && 'id' in mentioned && mentioned.id === recipient.id;
  });
}

/** A button of a kind that our cards do not have: it comes as a message, without words or with those of the button. */
export function isSubmit({ value }: Activity): boolean {
  return value !== undefined;
}

export function hasFile({ attachments }: Activity): boolean {
  return (attachments ?? []).some(({ contentType }) => contentType !== 'text/html');
}
