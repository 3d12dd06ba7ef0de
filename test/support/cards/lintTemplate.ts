/** What the card parser lets pass and Teams does not: misspelt properties, and what a person with a screen reader misses. */
import type { Element } from '../../teams-service/cardElements';
import type { CardTemplate } from './templates';

/** Properties of Adaptive Cards 1.5 that our cards use, from Microsoft's JSON schema; `$data` and `$when` are templating's. */
const ELEMENT = 'type id spacing separator height isVisible $when $data';
const INPUT = `${ELEMENT} label isRequired errorMessage`;
const ACTION = 'type id title style isEnabled tooltip $when $data';
const KNOWN: Record<string, string> = {
  AdaptiveCard: 'type $schema version body actions',
  TextBlock: `${ELEMENT} text wrap size weight color isSubtle style`,
  RichTextBlock: `${ELEMENT} inlines`,
  TextRun: 'type text size weight color isSubtle italic $data',
  FactSet: `${ELEMENT} facts`,
  ProgressBar: `${ELEMENT} value max fallback`,
  'Chart.HorizontalBar': `${ELEMENT} title displayMode color data fallback`,
  Table: `${ELEMENT} columns rows showGridLines`,
  TableRow: 'type cells $data',
  TableCell: 'type items',
  Container: `${ELEMENT} items style`,
  ActionSet: `${ELEMENT} actions`,
  'Input.Text': `${INPUT} value placeholder maxLength isMultiline style`,
  'Input.Number': `${INPUT} value placeholder min max`,
  'Input.Date': `${INPUT} value placeholder min max`,
  'Input.ChoiceSet': `${INPUT} value placeholder choices isMultiSelect style wrap`,
  'Action.Execute': `${ACTION} verb data associatedInputs`,
  'Action.ShowCard': `${ACTION} card`,
};
const ITEM_OF: Record<string, string> = {
  facts: 'title value $data $when',
  choices: 'title value $data $when',
  columns: 'width',
};
/** Elements that other clients do not have: they draw the fallback, which says the same. */
export const OF_TEAMS_ONLY: readonly string[] = ['ProgressBar', 'Chart.HorizontalBar'];

/** Verbs that leave what is on the card as it is: they never wait for an input, nor send one. */
const LEAVING =
  /^(owner\.(withdraw|file-sent|take-back|how-it-goes|open|more)|provider\.(open|fits|take-back|no-file-yet|know-youth|how-it-goes)|intake\.submit|ask\.open|homes\.(new|more|check|confirm|retire|about|paste|status)|providers\.list|desk\.(open|more|questions|home-phone|overview|take-up|call-off|extend|resolve-post|resume|reopen|hand-over)|review\.double)$/;

/** Every fault as one sentence. */
export function lintTemplate({ name, json }: CardTemplate): string[] {
  const parts = allParts(json);
  const hasInputs = parts.some(({ part }) => isInput(part));
  const faults = parts.flatMap(({ part, under }) => [
    ...unknownProperties(part, under),
    ...missing(part),
    ...(hasInputs ? waitingForInputs(part) : []),
  ]);
  return faults.map((fault) => `${name}: ${fault}`);
}

interface Part {
  part: Element;
  /** The property it stands in. */
  under: string;
}

function allParts(part: Element, under = 'card'): Part[] {
  const inside = Object.entries(part).flatMap(([property, value]) => {
    const parts = property === 'data' ? [] : [value].flat();
    return parts.flatMap((one) => (isRecord(one) ? allParts(one, property) : []));
  });
  return [{ part, under }, ...inside];
}

function unknownProperties(part: Element, under: string): string[] {
  const known = (ITEM_OF[under] ?? KNOWN[part.type])?.split(' ');
  if (!known) return [`${part.type} is not an element we use`];
  return Object.keys(part).flatMap((property) => (known.includes(property) ? [] : [`${part.type} has ${property}`]));
}

function missing(part: Element): string[] {
  const { type } = part;
  const faults = [
    type === 'AdaptiveCard' && part.version !== '1.5' && 'a card without version 1.5',
    OF_TEAMS_ONLY.includes(type) && !part.fallback && `${type} without a fallback`,
    type === 'TextBlock' && part.wrap !== true && `text that does not wrap: ${String(part.text)}`,
    type === 'TextBlock' && looksLikeHeading(part) && part.style !== 'heading' && `no heading: ${String(part.text)}`,
    isInput(part) && !part.label && `input without a label: ${String(part.id)}`,
    isInput(part) && part.isRequired === true && !part.errorMessage && `no error message: ${String(part.id)}`,
    opensAPicker(part) && !part.placeholder && `the client's own placeholder: ${String(part.id)}`,
    isAction(part) && !part.title && `button without a title: ${String(part.verb)}`,
    type === 'Action.Execute' && !part.verb && `button without a verb: ${String(part.title)}`,
  ];
  return faults.filter((fault) => fault !== false);
}

function waitingForInputs({ verb, associatedInputs, data }: Element): string[] {
  const goesBack = typeof data === 'object' && data !== null && Object.values(data).includes('${back}');
  // Without an id of its own a button takes the one that was chosen on the card.
  const hasId = typeof data === 'object' && data !== null && 'button' in data;
  const leaves = goesBack || (hasId && LEAVING.test(String(verb)));
  return leaves && associatedInputs !== 'none' ? [`leaving asks for inputs: ${String(verb)}`] : [];
}

/** A bold text of medium size or larger reads as a title, so a screen reader must hear that it is one. */
function looksLikeHeading({ size, weight }: Element): boolean {
  return weight === 'Bolder' && (size === 'Medium' || size === 'Large');
}

/** An empty one shows words of the client, in the language of the client. */
function opensAPicker({ type, style }: Element): boolean {
  return type === 'Input.Date' || (type === 'Input.ChoiceSet' && style !== 'expanded');
}

function isInput({ type }: Element): boolean {
  return String(type).startsWith('Input.');
}

function isAction({ type }: Element): boolean {
  return String(type).startsWith('Action.');
}

function isRecord(value: unknown): value is Element {
  return typeof value === 'object' && value !== null;
}
