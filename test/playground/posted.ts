/** Finds buttons and choices on cards of the bot, for somebody who clicks them without a browser. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const POSTS = z.array(z.object({ activity: z.string() }));
const BUTTON = z.object({ title: z.string(), verb: z.string(), data: z.record(z.string(), z.string()) });
const CHOICE = z.object({ title: z.string(), value: z.string() });
export type Button = z.infer<typeof BUTTON>;

/** The bot posts within seconds. */
const GIVES_UP_MS = 10_000;
const LOOKS_EVERY_MS = 100;

/** The button on the newest card that has one with this title, as soon as it is there. */
export async function buttonPosted(file: string, title: string): Promise<Button> {
  const deadline = Date.now() + GIVES_UP_MS;
  while (Date.now() < deadline) {
    const button = buttons(file).findLast((posted) => posted.title === title);
    if (button) return button;
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS));
  }
  throw new Error(`Nothing was posted with a button "${title}"`);
}

/** The button with this title. */
export function buttonOn(card: unknown, title: string): Button {
  const button = buttonsIn(card).find((one) => one.title === title);
  if (!button) throw new Error(`There is no button "${title}"`);
  return button;
}

/** The value behind the choice that begins with these words. */
export function choiceOn(card: unknown, words: string): string {
  const choice = parts(card)
    .flatMap((part) => CHOICE.safeParse(part).data ?? [])
    .find(({ title }) => title.startsWith(words));
  if (!choice) throw new Error(`There is no choice "${words}"`);
  return choice.value;
}

function buttons(file: string): Button[] {
  const posts = POSTS.parse(JSON.parse(readFileSync(file, 'utf8')));
  return posts.flatMap(({ activity }) => buttonsIn(JSON.parse(activity)));
}

function buttonsIn(value: unknown): Button[] {
  return parts(value).flatMap((part) => BUTTON.safeParse(part).data ?? []);
}

/** The value itself, and everything in it. */
function parts(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}
