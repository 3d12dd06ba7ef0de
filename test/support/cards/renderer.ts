/** Microsoft's own renderer of Adaptive Cards, in a page that exists in memory only. */
import { readFileSync } from 'node:fs';
import type * as Renderer from 'adaptivecards';
import { JSDOM } from 'jsdom';

// The package's main entry does not load in Node; its bundle does as a script of a page, which lacks only innerText.
export const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only' });
window.eval(readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8'));
window.eval(`Object.defineProperty(HTMLElement.prototype, 'innerText', {
  get() { return this.textContent; },
  set(text) { this.textContent = text; },
});`);
export const renderer = (window as unknown as { AdaptiveCards: typeof Renderer }).AdaptiveCards;
