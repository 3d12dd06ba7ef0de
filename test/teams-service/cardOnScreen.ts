/** A card as one person has it on the screen: read it, fill it, click it. */
import { drawn, isAction, isInput, walk, type Element, type Placed } from './cardElements';
import { choicesOf, complaint, initialValue, labelOf, typed, type Filled } from './cardInputs';
import { linesOf, type Reading } from './cardText';

/** What the clicker sees after a click. */
export interface Seen {
  card?: CardOnScreen;
  message?: string;
  /** From the bot or, when nothing was sent, from the client (`not-sent`). */
  error?: { code: string; message: string };
  /** The address that an Action.OpenUrl opens. */
  url?: string;
}

/** How a click leaves the card and reaches the bot. */
export interface Clicking {
  by: string;
  locale: string;
  execute(value: unknown): Promise<Seen>;
  submit(data: unknown): Promise<Seen>;
}

type Data = Record<string, unknown>;

export class CardOnScreen {
  private readonly reading: Reading;

  constructor(
    /** The card as it came from the bot, button data included. */
    readonly json: Element,
    private readonly clicking: Clicking,
  ) {
    this.reading = { shown: new Map(), opened: new Set(), entries: new Map(), locale: clicking.locale };
  }

  lines(): string[] {
    return linesOf(this.json, this.reading);
  }

  text(): string {
    return this.lines().join('\n');
  }

  buttons(): string[] {
    return this.visible(isAction).map(({ element }) => titleOf(element));
  }

  inputs(): string[] {
    return this.visible(isInput).map(({ element }) => labelOf(element));
  }

  choices(label: string): string[] {
    return choicesOf(this.input(label)).map(({ title }) => title);
  }

  /** What stands in an input now, as it would be sent. */
  value(label: string): string {
    return this.entry(this.input(label));
  }

  fill(answers: { readonly [label: string]: Filled }): this {
    for (const [label, answer] of Object.entries(answers)) {
      const input = this.input(label);
      this.reading.entries.set(
        String(input.id),
        this.orWithPicture(() => typed(input, answer)),
      );
    }
    return this;
  }

  async click(title: string): Promise<Seen> {
    const placed = this.button(title);
    if (placed.element.isEnabled === false) throw this.surprise(`Button "${title}" is greyed out.`);
    const complaints = this.inputsSentBy(placed).flatMap((input) => {
      const words = complaint(input, this.entry(input));
      return words === undefined ? [] : [`${labelOf(input)}: ${words}`];
    });
    if (sends(placed.element) && complaints.length > 0) {
      return { card: this, error: { code: 'not-sent', message: complaints.join('\n') } };
    }
    return this.perform(placed, {});
  }

  /** Past the client's checks, with raw values by input id where given. */
  clickAnyway(title: string, rawValues: Data = {}): Promise<Seen> {
    return this.perform(this.button(title), rawValues);
  }

  /** Clicks, and gives the card that follows; anything else is an error that tells what was seen instead. */
  async clickThrough(title: string): Promise<CardOnScreen> {
    const { card, message, error } = await this.click(title);
    if (card !== undefined && error === undefined) return card;
    throw this.surprise(`After "${title}" no card follows, but: ${error?.message ?? message ?? 'nothing'}`);
  }

  /** An `adaptiveCard/action` with exactly this value, whatever the card offers. */
  sends(value: unknown): Promise<Seen> {
    return this.clicking.execute(value);
  }

  /** The whole card for a person who reads a log or an error: text, inputs with choices, buttons. */
  picture(): string {
    const choices = this.visible(isInput).flatMap(({ element }) => {
      const titles = choicesOf(element).map(({ title }) => title);
      return titles.length === 0 ? [] : [`  (${labelOf(element)}: ${titles.join(' / ')})`];
    });
    const buttons = this.buttons().map((title) => `[${title}]`);
    return [...this.lines(), ...choices, buttons.join(' ')].map((line) => `  ${line}`).join('\n');
  }

  private async perform(placed: Placed, rawValues: Data): Promise<Seen> {
    const { element } = placed;
    const data = { ...asData(element.data), ...this.entriesSentBy(placed), ...rawValues };
    switch (element.type) {
      case 'Action.Execute':
        return this.clicking.execute({ action: asSent(element, data), trigger: 'manual' });
      case 'Action.Submit':
        return this.clicking.submit(data);
      case 'Action.OpenUrl':
        return { url: String(element.url) };
      case 'Action.ShowCard':
        this.unfold(element);
        return { card: this };
      default:
        this.toggle(element);
        return { card: this };
    }
  }

  private unfold(action: Element): void {
    const { opened } = this.reading;
    if (!opened.delete(action)) opened.add(action);
  }

  private toggle(action: Element): void {
    const targets = (action.targetElements ?? []) as (string | { elementId: string; isVisible?: boolean })[];
    for (const target of targets) {
      const { elementId, isVisible } = typeof target === 'string' ? { elementId: target } : target;
      const placed = this.all().find(({ element }) => element.id === elementId);
      const isShownNow = this.reading.shown.get(elementId) ?? placed?.element.isVisible !== false;
      this.reading.shown.set(elementId, isVisible ?? !isShownNow);
    }
  }

  /** Inputs of the card a button stands in and of those around it, hidden ones too, as the renderer does. */
  private inputsSentBy({ element, cards }: Placed): Element[] {
    if (element.associatedInputs === 'none') return [];
    const inputs = this.all().filter((placed) => isInput(placed.element) && cards.includes(placed.cards.at(-1)!));
    return inputs.map((placed) => placed.element);
  }

  private entriesSentBy(placed: Placed): Data {
    const entries = this.inputsSentBy(placed).map((input) => [String(input.id), this.entry(input)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Data;
  }

  private entry(input: Element): string {
    return this.reading.entries.get(String(input.id)) ?? initialValue(input);
  }

  private all(): Placed[] {
    const root = drawn(this.json);
    return root === undefined ? [] : walk(root, this.reading);
  }

  private visible(is: (element: Element) => boolean): Placed[] {
    return this.all().filter(({ element, visible }) => visible && is(element));
  }

  private input(label: string): Element {
    const found = this.visible(isInput).filter(({ element }) => labelOf(element) === label);
    return this.theOnly(found, `input "${label}"`).element;
  }

  private button(title: string): Placed {
    const found = this.visible(isAction).filter(({ element }) => titleOf(element) === title);
    return this.theOnly(found, `button "${title}"`);
  }

  private theOnly(found: Placed[], what: string): Placed {
    const [one, ...others] = found;
    if (one === undefined) throw this.surprise(`There is no ${what}.`);
    if (others.length > 0) throw this.surprise(`There is more than one ${what}.`);
    return one;
  }

  private orWithPicture<T>(attempt: () => T): T {
    try {
      return attempt();
    } catch (error) {
      throw this.surprise((error as Error).message);
    }
  }

  private surprise(what: string): Error {
    return new Error(`${what}\nOn the screen of ${this.clicking.by}:\n${this.picture()}`);
  }
}

const titleOf = (action: Element): string => String(action.title ?? action.tooltip ?? action.type);

const sends = (action: Element): boolean => action.type === 'Action.Execute' || action.type === 'Action.Submit';

const asData = (data: unknown): Data => (typeof data === 'object' && data !== null ? (data as Data) : {});

function asSent({ title, verb, id }: Element, data: Data): Data {
  const named = Object.entries({ title, verb, id }).filter(([, value]) => value !== undefined);
  return { type: 'Action.Execute', ...Object.fromEntries(named), data };
}
