/** One window of the playground in a browser, as the person at it uses it. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Window } from '../playground/region';
import { windowUrl } from '../playground/windows';
import { CardInPage, escaped } from './cardInPage';

/** The bot answers within seconds; a machine that is busy with other tests takes longer. */
const GIVES_UP_MS = 20_000;

/** How a window looks; the client has no dark colours. */
export interface Look {
  width: number;
  height: number;
  cardWidth?: number;
}

export const AT_A_DESK: Look = { width: 1280, height: 1500 };
/** The client is never narrower than 600 px, so only the cards are made as narrow as on a screen of 360 px. */
export const ON_A_PHONE: Look = { width: 1280, height: 1900, cardWidth: 328 };

export class PlaygroundPage {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, window: Window, look: Look): Promise<PlaygroundPage> {
    const { width, height, cardWidth } = look;
    const page = await browser.newPage({
      viewport: { width, height },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    page.setDefaultTimeout(GIVES_UP_MS);
    await page.goto(windowUrl(window));
    const opened = new PlaygroundPage(page);
    await opened.composer().waitFor();
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    const narrow = `div:has(> .ac-preview-panel) { width: ${cardWidth}px !important; }`;
    if (cardWidth !== undefined) await page.addStyleTag({ content: narrow });
    return opened;
  }

  /** Goes to a conversation by a part of its name in the list. */
  async goTo(conversation: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: conversation }).click();
    await this.composer().waitFor();
  }

  async says(words: string): Promise<void> {
    await this.composer().click();
    await this.page.keyboard.type(words);
    await this.page.getByRole('button', { name: 'Send Message' }).last().click();
  }

  /** Starts a new post in the channel, in which the bot is mentioned. */
  async mentions(bot: string, words: string): Promise<void> {
    await this.page.locator('[data-lexical-editor=true]').first().click();
    await this.page.keyboard.type(`@${bot}`);
    await this.page.getByRole('menuitem', { name: bot }).click();
    await this.page.keyboard.type(` ${words}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
  }

  /** The newest card that holds these words, once it is there. */
  async card(words: string | RegExp): Promise<CardInPage> {
    const place = this.page.locator('.ac-adaptiveCard').filter({ hasText: words, visible: true }).last();
    await place.waitFor();
    return new CardInPage(place);
  }

  /** The newest card that asks at least one of these questions, once it is there. */
  cardAsking(labels: readonly string[]): Promise<CardInPage> {
    return this.card(new RegExp(labels.map(escaped).join('|')));
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).last().waitFor();
  }

  private composer(): Locator {
    return this.page.locator('[data-lexical-editor=true]').last();
  }
}
