/** Draws a card with Microsoft's own renderer and tells what it says about it. */
import { readFileSync } from 'node:fs';
import type * as Renderer from 'adaptivecards';
import { JSDOM } from 'jsdom';
import { readMarkdown } from '../../teams-service/cardMarkdown';

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

// The package's main entry does not load in Node; its bundle does as a script of a page, which lacks only innerText.
const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only' });
window.eval(readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8'));
window.eval(`Object.defineProperty(HTMLElement.prototype, 'innerText', {
  get() { return this.textContent; },
  set(text) { this.textContent = text; },
});`);
const renderer = (window as unknown as { AdaptiveCards: typeof Renderer }).AdaptiveCards;
// Teams shows six; the renderer by itself five.
const hostConfig = new renderer.HostConfig({ supportsInteractivity: true, actions: { maxActions: 6 } });

/** A joiner that keeps braces apart; it takes no room. */
const INVISIBLE = '\u2060';

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
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
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
