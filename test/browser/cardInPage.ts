/** A card as it stands in a window: read, filled in and clicked with the mouse and the keyboard. */
import type { Locator } from 'playwright-core';

/** One value, or several for a list in which more may be ticked. */
export type Filled = string | readonly string[];

export class CardInPage {
  constructor(readonly place: Locator) {}

  text(): Promise<string> {
    return this.place.innerText();
  }

  buttons(): Promise<string[]> {
    return this.place.getByRole('button').filter({ visible: true }).allInnerTexts();
  }

  /** Fills in by label, as `{ Geslacht: 'Meisje' }`. */
  async fill(answers: { readonly [label: string]: Filled }): Promise<this> {
    for (const [label, answer] of Object.entries(answers)) await this.fillOne(label, answer);
    return this;
  }

  /** Of these answers, those whose question stands on this card. */
  async asked(answers: { readonly [label: string]: Filled }): Promise<Record<string, Filled>> {
    const known: Record<string, Filled> = {};
    for (const [label, answer] of Object.entries(answers)) {
      if ((await this.place.getByLabel(labelled(label)).count()) > 0) known[label] = answer;
    }
    return known;
  }

  /** Clicks, and waits until the bot has answered. */
  async click(title: string): Promise<void> {
    const answered = this.place.page().waitForResponse((response) => response.url().endsWith('/v1/invoke'));
    await this.press(title);
    await (await answered).finished();
  }

  /** Clicks a button that sends nothing: it unfolds a part of the card, or the client keeps the card back. */
  async press(title: string): Promise<void> {
    await this.place.getByRole('button', { name: title, exact: true }).last().click();
  }

  private async fillOne(label: string, answer: Filled): Promise<void> {
    const input = this.input(label).first();
    const kind = await input.evaluate((element) =>
      element.getAttribute('aria-haspopup') === 'dialog'
        ? 'date'
        : (element.getAttribute('role') ?? element.getAttribute('type') ?? 'text'),
    );
    switch (kind) {
      case 'date':
        return this.pick(input, String(answer));
      case 'combobox':
        return this.choose(input, [answer].flat());
      case 'checkbox':
      case 'radio':
        return this.tickOnly(label, [answer].flat());
      default:
        return input.fill(String(answer));
    }
  }

  /** Each box of a list that is spread out carries the label of the list beside its own. */
  private input(label: string): Locator {
    return this.place.getByLabel(labelled(label)).filter({ visible: true });
  }

  /** What was ticked before and is not said now is unticked. */
  private async tickOnly(label: string, values: readonly string[]): Promise<void> {
    for (const box of await this.input(label).all()) {
      const title = (await box.getAttribute('aria-label')) ?? '';
      await box.setChecked(values.some((value) => starting(value).test(title)));
    }
  }

  /** A list of which more may be chosen is called a menu by the client, and stays open until Escape. */
  private async choose(input: Locator, values: readonly string[]): Promise<void> {
    const page = input.page();
    await input.click();
    for (const value of values) {
      const name = starting(value);
      await page.getByRole('option', { name }).or(page.getByRole('menuitemcheckbox', { name })).click();
    }
    await page.keyboard.press('Escape');
  }

  /** The calendar of the client opens at this month, names its days in English, and does not name its arrows. */
  private async pick(input: Locator, day: string): Promise<void> {
    const date = new Date(`${day}T12:00:00`);
    const today = new Date();
    const months = (date.getFullYear() - today.getFullYear()) * 12 + date.getMonth() - today.getMonth();
    const page = input.page();
    await input.click();
    const next = page.locator('.fui-CalendarDay__headerIconButton').last();
    for (let month = 0; month < months; month += 1) await next.click();
    const name = `${date.getDate()}, ${date.toLocaleString('en', { month: 'long' })}, ${date.getFullYear()}`;
    await page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('gridcell', { name, exact: true }))
      .first()
      .click();
  }
}

/** A required input has a star behind its label. */
function labelled(label: string): RegExp {
  return new RegExp(`^${escaped(label)}\\s*\\*?$`);
}

/** The whole title of a choice, or what stands before its explanation: `De Berk` finds `De Berk (Sterk Huis): past`. */
function starting(value: string): RegExp {
  return new RegExp(`^${escaped(value)}(?=$| \\(|:)`);
}

/** As it stands there, in a regular expression. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
