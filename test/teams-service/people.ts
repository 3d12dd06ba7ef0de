/** The people of a tenant: they talk to the bot, and see what stands in a conversation. */
import { randomUUID } from 'node:crypto';
import { activityFrom, spoken } from './activities';
import type { CardOnScreen, Seen } from './cardOnScreen';
import { Channel } from './channels';
import { cardOn, execute } from './clicks';
import type { Delivery } from './deliveries';
import { personalInstall, personalMembersAdded, type InstallAction } from './events';
import { newEventId, newPersonId } from './ids';
import { PersonalChat } from './personalChat';
import type { Activity, Post } from './posts';
import { drawPosts, onScreen, type PostOnScreen } from './screen';
import type { Place, Tenant } from './tenant';

export interface PersonSettings {
  locale?: 'nl-NL' | 'en-US';
  /** A guest has an account of ours and an address elsewhere. */
  role?: 'user' | 'owner' | 'guest';
}

/** In the personal chat when both are left out. */
export interface Where {
  in?: Channel;
  /** A post to answer in its thread. */
  thread?: Post;
}

export class Person {
  readonly id = newPersonId();
  readonly aadObjectId = randomUUID();
  readonly locale: string;
  readonly role: string;
  readonly chat = new PersonalChat(this);

  constructor(
    private readonly tenant: Tenant,
    readonly name: string,
    { locale = 'nl-NL', role = 'user' }: PersonSettings,
  ) {
    this.locale = locale;
    this.role = role;
  }

  async installBot(): Promise<void> {
    await this.appChanges('add');
    await this.tenant.deliveries.deliver(personalMembersAdded(this.tenant, this.chat));
  }

  /** The app comes, goes or is upgraded, told by one installationUpdate. */
  async appChanges(action: InstallAction): Promise<void> {
    this.chat.hasBot = !action.startsWith('remove');
    await this.tenant.deliveries.deliver(personalInstall(this.tenant, this.chat, action));
  }

  uninstallsBot(): Promise<void> {
    return this.appChanges('remove');
  }

  /** Nobody is told; the bot finds out when it writes. */
  blocksBot(): void {
    this.chat.isBlocked = true;
  }

  unblocksBot(): void {
    this.chat.isBlocked = false;
  }

  /** In a channel with a mention of the bot; resolves with the bot's HTTP answer. */
  async says(text: string, where: Where = {}): Promise<Delivery> {
    const place = this.placeOf(where);
    const post = this.tenant.post(this, { place, rootId: where.thread?.threadId }, { type: 'message', text });
    this.tenant.changes.happened();
    const spot = { tenant: this.tenant, person: this, place, rootId: post.threadId };
    return this.tenant.deliveries.deliver(spoken(spot, post));
  }

  /** Anything else a client may send: the usual members of this person's activities there, and these over them. */
  async sends(members: Partial<Activity> & { type: string }, where: Where = {}): Promise<Delivery> {
    const spot = { tenant: this.tenant, person: this, place: this.placeOf(where), rootId: where.thread?.threadId };
    return this.tenant.deliveries.deliver({ ...activityFrom(spot), id: newEventId(), ...members });
  }

  /** What stands in a conversation for this person; nothing in one the person is not in. */
  sees(place: Place = this.chat): PostOnScreen[] {
    const isThere = place instanceof Channel ? place.members.has(this) : place === this.chat;
    return isThere ? place.standing().map((post) => this.seesOf(post)) : [];
  }

  /** The last thing that stands in a conversation. */
  latest(place: Place = this.chat): PostOnScreen {
    return this.sees(place).at(-1) ?? this.misses('anything', place);
  }

  latestCard(place: Place = this.chat): CardOnScreen {
    const cards = this.sees(place).flatMap(({ card }) => card ?? []);
    return cards.at(-1) ?? this.misses('a card', place);
  }

  /** The card of a post as this person has it. */
  card(post: Post): CardOnScreen {
    return this.seesOf(post).card ?? this.misses('a card on that post', post.place);
  }

  /** The nth message of the bot in the personal chat, as soon as it is there. */
  async waitsForMessage(count = 1): Promise<PostOnScreen> {
    return this.seesOf(await this.waitsFor(`message ${count} of the bot`, () => this.fromBot()[count - 1]));
  }

  /** Looks again at every change until it finds something; `what` is for the error when it does not. */
  waitsFor<T>(what: string, find: () => T | undefined | false): Promise<T> {
    const there = (): string => `${what} for ${this.name}; there is:\n${drawPosts(this.chat.standing())}`;
    return this.tenant.changes.until(find, there);
  }

  /** Comes to see a post: a card that refreshes itself for this person asks the bot, without any click. */
  async opens(post: Post): Promise<Seen> {
    const { action, userIds } = (post.card?.refresh ?? {}) as { action?: object; userIds?: string[] };
    if (action === undefined || userIds?.includes(this.id) === false) return {};
    return execute(this.tenant, this, post, { action, trigger: 'automatic' });
  }

  /** Starts Teams anew: cards that only the answer to a click had changed are back to what was posted. */
  restartsTeams(): void {
    for (const post of this.tenant.places().flatMap(({ all }) => all)) post.forgetOwnView(this);
  }

  private seesOf(post: Post): PostOnScreen {
    return onScreen(post, cardOn(this.tenant, this, post));
  }

  private fromBot(): Post[] {
    return this.chat.standing().filter(({ from }) => from.id === this.tenant.bot.id);
  }

  private placeOf({ in: channel, thread }: Where): Place {
    const place = thread?.place ?? channel ?? this.chat;
    if (place instanceof Channel && !place.members.has(this)) throw new Error(`${this.name} is not in ${place.name}`);
    if (!place.hasBot) throw new Error(`The bot is not installed in ${place.name}`);
    return place;
  }

  private misses(what: string, place: Place): never {
    throw new Error(`${this.name} does not see ${what} in ${place.name}; there is:\n${drawPosts(place.standing())}`);
  }
}
