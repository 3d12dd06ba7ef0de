/** Draws a card with Microsoft's own renderer and tells what it says about it. */
import { readMarkdown } from '../../teams-service/cardMarkdown';
import { OF_TEAMS_ONLY } from './lintTemplate';
import { renderer, window } from './renderer';

export interface Drawn {
  /** What the parser and the validation complain of. */
  complaints: string[];
  /** Every text the renderer read as Markdown. */
  markdown: string[];
  /** What stands on the screen, with what stands in the inputs. */
  text: string;
  /** Names of the HTML elements it is made of. */
  tags: string[];
  /** Titles of the buttons that can be seen at once, folded cards not opened. */
  buttons: string[];
}

// Nobody looks at colours here, and working out styles took more than half of the time (35 ms a card, 16 without).
window.eval(`Object.defineProperty(HTMLElement.prototype, 'style', {
  get() { return { setProperty() {}, removeProperty() {}, getPropertyValue: () => '' }; },
});`);

/** A joiner that keeps braces apart; it takes no room. */
const INVISIBLE = '\u2060';

// Teams shows six; the renderer by itself five.
const hostConfig = new renderer.HostConfig({ supportsInteractivity: true, actions: { maxActions: 6 } });

export function drawCard(json: unknown): Drawn {
  const markdown: string[] = [];
  renderer.AdaptiveCard.onProcessMarkdown = (text, result) => {
    markdown.push(text);
    Object.assign(result, { outputHtml: escaped(readMarkdown(text, 'nl-NL')), didProcess: true });
  };
  const card = new renderer.AdaptiveCard();
  card.hostConfig = hostConfig;
  const context = new renderer.SerializationContext();
  card.parse(json, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
    (message) => !OF_TEAMS_ONLY.some((type) => message.startsWith(`Unknown element type "${type}"`)),
  );
  const validation = card.validateProperties().validationEvents.map(({ message }) => message);
  const element = card.render();
  if (!element) return { complaints: ['draws nothing'], markdown, text: '', tags: [], buttons: [] };
  window.document.body.replaceChildren(element);
  return {
    complaints: [...parsing, ...validation],
    markdown,
    text: `${element.textContent}\n${inputValues(element).join('\n')}`.replaceAll(INVISIBLE, ''),
    tags: [...new Set([...element.querySelectorAll('*')].map(({ localName }) => localName))],
    buttons: [...element.querySelectorAll('button')].map((button) => button.textContent),
  };
}

function inputValues(element: HTMLElement): string[] {
  return [...element.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
