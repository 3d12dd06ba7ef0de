/** The Markdown and date functions that Teams acts on in a TextBlock or a fact, turned into what is then read. */

// Only what Teams supports in cards: emphasis, links, lists stay as they are, backslash escapes.
const EMPHASIS = /(?<!\\)(\*\*|__|\*|_)(?=\S)(.+?)(?<=[^\s\\])\1/g;
const LINK = /(?<!\\)\[([^\]]+)\]\([^)]*\)/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!~>|])/g;
const DATE_FUNCTION = /\{\{(DATE|TIME)\(([^,)]+)(?:,\s*(COMPACT|SHORT|LONG))?\)\}\}/g;

const dateStyles = { COMPACT: 'short', SHORT: 'medium', LONG: 'full' } as const;

export function readMarkdown(text: string, locale: string): string {
  return text
    .replace(DATE_FUNCTION, (whole, kind: string, moment: string, style?: keyof typeof dateStyles) =>
      readMoment({ whole, kind, moment, style: style ?? 'COMPACT' }, locale),
    )
    .replace(LINK, '$1')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2')
    .replace(ESCAPE, '$1');
}

interface DateFunction {
  whole: string;
  kind: string;
  moment: string;
  style: keyof typeof dateStyles;
}

function readMoment({ whole, kind, moment, style }: DateFunction, locale: string): string {
  const at = new Date(moment.trim());
  if (Number.isNaN(at.getTime())) return whole;
  const format: Intl.DateTimeFormatOptions =
    kind === 'TIME' ? { hour: '2-digit', minute: '2-digit' } : { dateStyle: dateStyles[style] };
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'Europe/Amsterdam' }).format(at);
}
