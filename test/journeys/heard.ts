/** What everybody heard from the bot since the curtain went up, in order; and how a story waits until all is told. */
import type { Referral } from '../../src/domain/referral';
import { readyNotices } from '../../src/domain/delivery';
import { ownerKey } from '../../src/domain/keys';
import { CardState } from '../teams-service/cardState';
import type { Post } from '../teams-service/posts';
import type { Place } from '../teams-service/tenant';
import { allPlaces, type Stage } from './stage';

export type Party = 'bram' | 'desk' | 'sterkHuis' | 'vigere' | 'wsgv' | 'elsewhere';

/** A few words of each message, per party; a party that is left out heard nothing. */
export type Heard = Partial<Record<Party, readonly string[]>>;

/** Every message, in full; fails when somebody heard more, less or in another order than told here. */
export function expectHeard(stage: Stage, expected: Heard): void {
  const parties = Object.keys(placesOf(stage)) as Party[];
  const wanted = parties.map((party) => [
    party,
    (expected[party] ?? []).map((words) => expect.stringContaining(words)),
  ]);
  const got = parties.map((party) => [party, heardBy(stage, party)]);
  expect(Object.fromEntries(got)).toEqual(Object.fromEntries(wanted));
}

/** The messages of the bot as they stand now, a text each. */
export function heardBy(stage: Stage, party: Party): string[] {
  return placesOf(stage)[party].flatMap((place) => newPosts(stage, place).map(wordsOf));
}

/**
 * Stops the bot and starts it until there is nothing that it can send now, so that what was heard is all that will be
 * heard. Leaves the bot stopped; gives the referral as it is kept.
 */
export async function allIsTold(stage: Stage): Promise<Referral> {
  for (;;) {
    await stage.bot.stop();
    const referral = await keptReferral(stage);
    if (readyNotices(referral, stage.bot.now()).length === 0) return referral;
    await stage.startBot();
  }
}

/** The referral of this story; to be read while the bot is stopped. */
export async function keptReferral({ store, bram }: Stage): Promise<Referral> {
  const opened = await store.open();
  const [found] = await opened.find('referral', ownerKey(bram.aadObjectId));
  await opened.close();
  if (!found) throw new Error('No referral is kept');
  return found.document;
}

/** Which of these words stand in a text; so that a failure shows them and not the whole text. */
export function foundIn(text: string, words: readonly string[]): string[] {
  return words.filter((word) => text.includes(word));
}

export function wordsOf(post: Post): string {
  const card = post.card === undefined ? '' : new CardState(post.card, 'nl-NL').lines().join('\n');
  return `${post.text}${card}`;
}

/** Everything the bot posted here since the curtain went up. */
export function newPosts({ stood }: Stage, place: Place): Post[] {
  return place.all.slice(stood.get(place)).filter(({ from, isDeleted }) => from.id.startsWith('28:') && !isDeleted);
}

function placesOf(stage: Stage): Record<Party, Place[]> {
  const { bram, desk, sterkHuis, vigere, wsgv } = stage;
  const told: Place[] = [bram.chat, desk, sterkHuis.channel, vigere.channel, wsgv.channel];
  return {
    bram: [bram.chat],
    desk: [desk],
    sterkHuis: [sterkHuis.channel],
    vigere: [vigere.channel],
    wsgv: [wsgv.channel],
    elsewhere: allPlaces(stage).filter((place) => !told.includes(place)),
  };
}
