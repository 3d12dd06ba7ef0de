/** A card as one person has it on the screen: read it, fill it, click it. */
import { isAction, isInput, type Element, type Placed } from './cardElements';
import { choicesOf, labelOf, type Filled } from './cardInputs';
import { CardState, type Data } from './cardState';

/** What the clicker sees after a click. */
export interface Seen {
  card?: CardOnScreen;
  message?: string;
  /** From the bot; or from the client, which then sent nothing (`not-sent`) or got no proper answer. */
  error?: { code: string; message: string };
  /** The address that an Action.OpenUrl opens. */
  url?: string;
}

/** Who looks at a card, and how a click reaches the bot. */
export interface Looking {
  name: string;
  locale: string;
  execute(value: unknown): Promise<Seen>;
  submit(data: unknown): Promise<Seen>;
}

export class CardOnScreen {
  private readonly state: CardState;

  constructor(
    /** The card as it came from the bot, button data included. */
    readonly json: Element,
    private readonly looking: Looking,
  ) {
    this.state = new CardState(json, looking.locale);
  }

  lines(): string[] {
    return this.state.lines();
  }

  text(): string {
    return this.lines().join('\n');
  }

  buttons(): string[] {
    return this.state.visible(isAction).map(({ element }) => titleOf(element));
  }

  inputs(): string[] {
    return this.state.visible(isInput).map(({ element }) => labelOf(element));
  }

  choices(label: string): string[] {
    return choicesOf(this.input(label)).map(({ title }) => title);
  }

  /** What stands in an input now, as it would be sent. */
  value(label: string): string {
    return this.state.entry(this.input(label));
  }

  fill(answers: { readonly [label: string]: Filled }): this {
    for (const [label, answer] of Object.entries(answers)) {
      const input = this.input(label);
      const problem = this.problemOfEntering(input, answer);
      if (problem !== undefined) throw this.surprise(problem);
    }
    return this;
  }

  async click(title: string): Promise<Seen> {
    const button = this.button(title);
    if (button.element.isEnabled === false) throw this.surprise(`Button "${title}" is greyed out.`);
    const complaints = isSending(button.element) ? this.state.complaints(button) : [];
    if (complaints.length === 0) return this.perform(button, {});
    return { card: this, error: { code: 'not-sent', message: complaints.join('\n') } };
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
    return this.looking.execute(value);
  }

  /** The whole card, for a log or an error: text, inputs with their choices, buttons. */
  picture(): string {
    const choices = this.state.visible(isInput).flatMap(({ element }) => {
      const titles = choicesOf(element).map(({ title }) => title);
      return titles.length === 0 ? [] : [`(${labelOf(element)}: ${titles.join(' / ')})`];
    });
    const buttons = this.buttons().map((title) => `[${title}]`);
    return [...this.lines(), ...choices, buttons.join(' ')].map((line) => `  │ ${line}`).join('\n');
  }

  private async perform(button: Placed, rawValues: Data): Promise<Seen> {
    const { element } = button;
    const data = { ...this.state.dataSentBy(button), ...rawValues };
    switch (element.type) {
      case 'Action.Execute':
        return this.looking.execute({ action: asSent(element, data), trigger: 'manual' });
      case 'Action.Submit':
        return this.looking.submit(data);
      case 'Action.OpenUrl':
        return { url: String(element.url) };
      case 'Action.ShowCard':
        this.state.unfold(element);
        return { card: this };
      default:
        this.state.toggle(element);
        return { card: this };
    }
  }

  private problemOfEntering(input: Element, answer: Filled): string | undefined {
    try {
      this.state.enter(input, answer);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }

  private input(label: string): Element {
    const found = this.state.visible(isInput).filter(({ element }) => labelOf(element) === label);
    return this.theOnly(found, `input "${label}"`).element;
  }

  private button(title: string): Placed {
    const found = this.state.visible(isAction).filter(({ element }) => titleOf(element) === title);
    return this.theOnly(found, `button "${title}"`);
  }

  private theOnly(found: Placed[], what: string): Placed {
    const [one, ...others] = found;
    if (one === undefined) throw this.surprise(`There is no ${what}.`);
    if (others.length > 0) throw this.surprise(`There is more than one ${what}.`);
    return one;
  }

  private surprise(what: string): Error {
    return new Error(`${what}\nOn the screen of ${this.looking.name}:\n${this.picture()}`);
  }
}

const titleOf = (action: Element): string => String(action.title ?? action.tooltip ?? action.type);

const isSending = ({ type }: Element): boolean => type === 'Action.Execute' || type === 'Action.Submit';

/** As recorded: members that the card does not have are not there. */
function asSent({ title, verb, id }: Element, data: Data): Data {
  const named = Object.entries({ title, verb, id }).filter(([, value]) => value !== undefined);
  return { type: 'Action.Execute', ...Object.fromEntries(named), data };
}
