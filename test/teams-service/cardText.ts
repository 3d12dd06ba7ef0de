/** A card as lines of text, the way a person reads it from top to bottom. */
import { childrenOf, isAction, isInput, isShown, type Element, type Folding } from './cardElements';
import { labelOf, shownValue } from './cardInputs';
import { readMarkdown } from './cardMarkdown';

/** How a person has the card: what is unfolded and what stands in each input. */
export interface Reading extends Folding {
  readonly locale: string;
  entry(input: Element): string;
}

export function linesOf(element: Element, reading: Reading): string[] {
  if (!isShown(element, reading)) return [];
  if (isInput(element)) return [`${labelOf(element)}: ${shownValue(element, reading.entry(element)) || '…'}`];
  if (isAction(element)) return foldedOut(element, reading);
  switch (element.type) {
    case 'TextBlock':
      return split(readMarkdown(String(element.text ?? ''), reading.locale));
    case 'RichTextBlock':
      return split(richText(element));
    case 'FactSet':
      return factLines(element, reading.locale);
    case 'Image':
      return element.altText === undefined ? [] : [`[${String(element.altText)}]`];
    case 'ColumnSet':
    case 'TableRow':
      return sideBySide(childrenOf(element).map((child) => linesOf(child, reading)));
    default:
      return childrenOf(element).flatMap((child) => linesOf(child, reading));
  }
}

const split = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function richText(element: Element): string {
  const inlines = (element.inlines ?? []) as (string | { text?: string })[];
  return inlines.map((inline) => (typeof inline === 'string' ? inline : (inline.text ?? ''))).join('');
}

function factLines(element: Element, locale: string): string[] {
  const facts = (element.facts ?? []) as { title: string; value: string }[];
  return facts.map(({ title, value }) => {
    const name = readMarkdown(title, locale).replace(/:\s*$/, '');
    return `${name}: ${readMarkdown(value, locale)}`;
  });
}

/** Columns of one line each are read as one row, higher ones one after the other. */
function sideBySide(columns: string[][]): string[] {
  const isOneRow = columns.every((lines) => lines.length <= 1);
  return isOneRow && columns.flat().length > 0 ? [columns.flat().join(' | ')] : columns.flat();
}

function foldedOut(action: Element, reading: Reading): string[] {
  return action.type === 'Action.ShowCard' && reading.opened.has(action)
    ? linesOf(action.card as Element, reading)
    : [];
}
