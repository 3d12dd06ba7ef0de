/** Walks over an Adaptive Card the way the client draws it: fallbacks taken, hidden and folded parts known. */

export interface Element {
  type: string;
  id?: string;
  isVisible?: boolean;
  fallback?: Element | 'drop';
  [property: string]: unknown;
}

/** What a person has changed on the card with the card's own means. */
export interface Folding {
  /** By element id: shown or hidden by Action.ToggleVisibility. */
  readonly shown: Map<string, boolean>;
  /** The Action.ShowCard actions that are open. */
  readonly opened: Set<Element>;
}

export interface Placed {
  element: Element;
  visible: boolean;
  /** The card it stands in, and the cards that one is folded into. */
  cards: readonly Element[];
}

const BODY =
  'TextBlock RichTextBlock FactSet ColumnSet Column Container ActionSet Table TableRow TableCell Image ImageSet';
const INPUTS = 'Input.Text Input.Number Input.Date Input.Time Input.Toggle Input.ChoiceSet';
const ACTIONS = 'Action.Execute Action.Submit Action.OpenUrl Action.ShowCard Action.ToggleVisibility';
const known = new Set(['AdaptiveCard', ...`${BODY} ${INPUTS} ${ACTIONS}`.split(' ')]);

export const isInput = (element: Element): boolean => element.type.startsWith('Input.');
export const isAction = (element: Element): boolean => element.type.startsWith('Action.');

/** The element itself, what stands in for it in a client that does not know it, or nothing. */
export function drawn(element: Element): Element | undefined {
  if (known.has(element.type)) return element;
  return typeof element.fallback === 'object' ? drawn(element.fallback) : undefined;
}

export function isShown(element: Element, folding: Folding): boolean {
  const toggled = element.id === undefined ? undefined : folding.shown.get(element.id);
  return toggled ?? element.isVisible !== false;
}

/** Children in reading order; a row of a table and a cell have no type of their own when left out. */
export function childrenOf(element: Element): Element[] {
  const members = ['body', 'items', 'columns', 'rows', 'cells', 'images', 'actions'] as const;
  const parts = members.flatMap((member) => asElements(element[member], element.type));
  return [
    ...parts,
    ...asElements(element.selectAction, element.type),
    ...asElements(element.inlineAction, element.type),
  ].flatMap((child) => drawn(child) ?? []);
}

const typeOfUntyped = new Map([
  ['ColumnSet', 'Column'],
  ['Table', 'TableRow'],
  ['TableRow', 'TableCell'],
  ['ImageSet', 'Image'],
]);

function asElements(value: unknown, parentType: string): Element[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const untyped = typeOfUntyped.get(parentType);
  return list.flatMap((child: Partial<Element>) => {
    const type = child.type ?? untyped;
    // A table's `columns` are widths, not content.
    if (type === undefined || (parentType === 'Table' && !('cells' in child))) return [];
    return [child.type === undefined ? { ...child, type } : (child as Element)];
  });
}

export function walk(card: Element, folding: Folding): Placed[] {
  return walkFrom(card, folding, { visible: true, cards: [card] });
}

function walkFrom(element: Element, folding: Folding, around: Omit<Placed, 'element'>): Placed[] {
  const visible = around.visible && isShown(element, folding);
  const placed = { element, visible, cards: around.cards };
  const inside = childrenOf(element).flatMap((child) => walkFrom(child, folding, { ...around, visible }));
  if (element.type !== 'Action.ShowCard') return [placed, ...inside];
  const card = element.card as Element;
  const folded = { visible: visible && folding.opened.has(element), cards: [...around.cards, card] };
  return [placed, ...inside, ...walkFrom(card, folding, folded)];
}
