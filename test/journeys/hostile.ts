/** What no form offers but a client can send, and what stands in the store before and after. */
import { ownerKey, roleKey } from '../../src/domain/keys';
import type { CardOnScreen, Seen } from '../teams-service/cardOnScreen';
import type { Stage } from './stage';

export const HOSTILE: readonly unknown[] = [
  '${x}',
  '[klik](https://kwaad.example)',
  '<at>Anna de Vries</at>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '-7',
  '😀',
  'x'.repeat(5000),
  7,
  true,
  {},
  [],
];

/** Everything that people said, as it is kept now; needs a store that can be read while the bot runs. */
export async function everythingKept({ store, bram }: Stage): Promise<unknown> {
  const opened = await store.open();
  const referrals = await opened.find('referral', ownerKey(bram.aadObjectId));
  const parties = await opened.find('party', roleKey('provider'));
  await opened.close();
  // Ids of activities and messages, marks of notices, and when somebody last tried are no people's words.
  const said = referrals.map(
    ({ document: { handled: _, ownerPost: __, nextClock: ___, notices, stage, ...rest } }) => ({
      ...rest,
      state: stage.state,
      owed: notices.length,
    }),
  );
  return [said, parties.map(({ document }) => document)];
}

/** Clicks with each hostile value in turn; gives what the clicker reads each time. */
export async function triesAll(card: CardOnScreen, button: string, input: string): Promise<string[]> {
  const read: string[] = [];
  for (const value of HOSTILE) read.push(wordsFor(await card.clickAnyway(button, { [input]: value })));
  return read;
}

export function wordsFor({ card, message, error }: Seen): string {
  return error ? `error: ${error.code}` : (message ?? card?.text() ?? 'nothing');
}
