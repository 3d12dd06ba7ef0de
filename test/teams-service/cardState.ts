/** A card while a person works on it: what is unfolded, what stands in its inputs, what a button would send. */
import { drawn, isInput, walk, type Element, type Placed } from './cardElements';
import { complaint, initialValue, labelOf, typed, type Filled } from './cardInputs';
import { linesOf, type Reading } from './cardText';

export type Data = { [id: string]: unknown };

export class CardState implements Reading {
  readonly shown = new Map<string, boolean>();
  readonly opened = new Set<Element>();
  private readonly entries = new Map<string, string>();

  constructor(
    private readonly json: Element,
    readonly locale: string,
  ) {}

  lines(): string[] {
    return linesOf(this.json, this);
  }

  visible(is: (element: Element) => boolean): Placed[] {
    return this.all().filter(({ element, visible }) => visible && is(element));
  }

  entry(input: Element): string {
    return this.entries.get(String(input.id)) ?? initialValue(input);
  }

  enter(input: Element, filled: Filled): void {
    this.entries.set(String(input.id), typed(input, filled));
  }

  /** What the client says against sending, a line for each input. */
  complaints(button: Placed): string[] {
    return this.inputsSentBy(button).flatMap((input) => {
      const words = complaint(input, this.entry(input));
      return words === undefined ? [] : [`${labelOf(input)}: ${words}`];
    });
  }

  /** The button's own data and, over it, the inputs; an empty input is left out. */
  dataSentBy(button: Placed): Data {
    const { data } = button.element;
    const own = typeof data === 'object' && data !== null ? (data as Data) : {};
    const entries = this.inputsSentBy(button).map((input) => [String(input.id), this.entry(input)] as const);
    return { ...own, ...Object.fromEntries(entries.filter(([, value]) => value !== '')) };
  }

  unfold(showCard: Element): void {
    if (!this.opened.delete(showCard)) this.opened.add(showCard);
  }

  toggle(action: Element): void {
    const targets = (action.targetElements ?? []) as (string | { elementId: string; isVisible?: boolean })[];
    for (const target of targets) {
      const { elementId, isVisible } = typeof target === 'string' ? { elementId: target } : target;
      const placed = this.all().find(({ element }) => element.id === elementId);
      const isShownNow = this.shown.get(elementId) ?? placed?.element.isVisible !== false;
      this.shown.set(elementId, isVisible ?? !isShownNow);
    }
  }

  /** Inputs of the card a button stands in and of those around it, hidden ones too, as Microsoft's renderer does. */
  private inputsSentBy({ element, cards }: Placed): Element[] {
    if (element.associatedInputs === 'none') return [];
    const inputs = this.all().filter((placed) => isInput(placed.element) && cards.includes(placed.cards.at(-1)!));
    return inputs.map((placed) => placed.element);
  }

  private all(): Placed[] {
    const root = drawn(this.json);
    return root === undefined ? [] : walk(root, this);
  }
}
