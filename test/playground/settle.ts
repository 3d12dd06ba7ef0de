/** Makes the region ready to play in, through the bot itself: channels linked, homes filled in, the referrer let in. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { botUrl, type BotPlace } from './bot';
import { click, say, type Speech } from './people';
import { buttonOn, buttonPosted } from './posted';
import { ANNA, type Window } from './region';
import { postsFile } from './windows';

/** Done once per data folder, so that what people changed in the windows stays as they left it; whether it was now. */
export async function settle(windows: readonly Window[], place: BotPlace): Promise<boolean> {
  const settled = join(place.dataFolder, 'settled');
  if (existsSync(settled)) return false;
  for (const window of windows) await settleIn(window, botUrl(place));
  const [referrer, desk] = [windows.find(({ work }) => work), windows.find(({ me }) => me === ANNA)];
  if (referrer && desk) await letIn(referrer, desk, place);
  writeFileSync(settled, '');
  return true;
}

async function settleIn(window: Window, url: string): Promise<void> {
  if (window.party === undefined) return;
  await say({ botUrl: url, window, who: ANNA }, `koppel ${window.party}`);
  const member: Speech = { botUrl: url, window, who: window.me };
  for (const { name, municipality, places, ageFrom, ageTo } of window.homes) {
    await click(member, 'homes.add', {
      name,
      municipality,
      places: String(places),
      ageFrom: String(ageFrom),
      ageTo: String(ageTo),
    });
  }
  const { secureAddress } = window;
  if (secureAddress !== undefined) await click(member, 'homes.contact', { secureAddress });
}

async function letIn(referrer: Window, desk: Window, place: BotPlace): Promise<void> {
  const bram: Speech = { botUrl: botUrl(place), window: referrer, who: referrer.me, place: 'personal chat' };
  await say(bram, 'aanmelden');
  const begun = await click(bram, 'person.save', { ...referrer.work, isForIntake: 'yes' });
  const { verb, data } = await buttonPosted(postsFile(desk, place), 'Toelaten');
  await click({ botUrl: botUrl(place), window: desk, who: ANNA }, verb, data);
  // The news that he is let in comes by itself; only for that he began.
  await buttonPosted(postsFile(referrer, place), 'Verder invullen');
  const cancel = buttonOn(begun, 'Niet aanmelden');
  await click(bram, cancel.verb, cancel.data);
}
