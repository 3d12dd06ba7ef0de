/** The people of a tenant: they talk to the bot, see what stands in a conversation, and click. */
import { randomUUID } from 'node:crypto';
import { activityFrom, clicked, spoken, submitted, type Spot } from './activities';
import { CardOnScreen, type Seen } from './cardOnScreen';
import { Channel } from './channels';
import type { Delivery } from './deliveries';
import { personalInstall, personalMembersAdded, type InstallAction } from './events';
import { newEventId, newPersonId } from './ids';
import { readInvokeAnswer } from './invokeAnswers';
import { PersonalChat } from './personalChat';
import { Post, type Activity } from './posts';
import { drawPosts, onScreen, type PostOnScreen } from './screen';
import type { Tenant } from './tenant';

export interface PersonSettings {
  locale?: 'nl-NL' | 'en-US';
  /** A guest has an account of ours and the address of another organisation. */
  role?: 'user' | 'owner' | 'guest';
}

export interface Where {
  /** The personal chat when left out. */
  in?: Channel;
  /** A post to answer in its thread. */
  thread?: Post;
}

export class Person {
  readonly id = newPersonId();
  readonly aadObjectId = randomUUID();
  readonly locale: string;
  readonly role: string;
  private readonly chat: PersonalChat;

  constructor(
    private readonly tenant: Tenant,
    readonly name: string,
    { locale = 'nl-NL', role = 'user' }: PersonSettings,
  ) {
    this.locale = locale;
    this.role = role;
    this.chat = new PersonalChat(this);
    tenant.chats.push(this.chat);
  }

  /** The personal chat; its id is the conversation id. */
  get personalChat(): PersonalChat {
    return this.chat;
  }

  async installBot(): Promise<void> {
    this.chat.hasBot = true;
    await this.tenant.deliveries.deliver(personalInstall(this.tenant, this.chat, 'add'));
    await this.tenant.deliveries.deliver(personalMembersAdded(this.tenant, this.chat));
  }

  /** The app is upgraded, or the bot comes or goes with an upgrade. */
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
  says(text: string, where: Where = {}): Promise<Delivery> {
    const place = this.placeOf(where);
    const post = place.put(new Post(this, { type: 'message', text }, where.thread?.rootId ?? where.thread?.id));
    this.tenant.changes.happened();
    const rootId = post.rootId ?? post.id;
    return this.tenant.deliveries.deliver(spoken(this.spot(place, rootId), post));
  }

  /** Anything else a client may send: the usual activity of this person there, with these members. */
  sends(members: Partial<Activity> & { type: string }, where: Where = {}): Promise<Delivery> {
    const place = this.placeOf(where);
    const usual = activityFrom(this.spot(place, where.thread?.rootId ?? where.thread?.id));
    return this.tenant.deliveries.deliver({ ...usual, id: newEventId(), ...members });
  }

  /** What stands in a conversation for this person; nothing in a channel the person is not in. */
  sees(place: Channel | PersonalChat = this.chat): PostOnScreen[] {
    if (place instanceof Channel && !place.members.has(this)) return [];
    if (place instanceof PersonalChat && place !== this.chat) return [];
    return place.standing().map((post) => onScreen(post, this.cardOn(place, post)));
  }

  latestCard(place: Channel | PersonalChat = this.chat): CardOnScreen {
    const cards = this.sees(place).flatMap(({ card }) => card ?? []);
    const latest = cards.at(-1);
    if (latest !== undefined) return latest;
    throw new Error(`${this.name} sees no card in ${place.name}; there is:\n${drawPosts(place.standing())}`);
  }

  /** The last thing that stands in a conversation. */
  latest(place: Channel | PersonalChat = this.chat): PostOnScreen {
    const latest = this.sees(place).at(-1);
    if (latest !== undefined) return latest;
    throw new Error(`${this.name} sees nothing in ${place.name}`);
  }

  /** The card of a post, as this person has it. */
  card(post: Post, place: Channel | PersonalChat = this.chat): CardOnScreen {
    const card = this.cardOn(place, post);
    if (card !== undefined) return card;
    throw new Error(`There is no card in: ${drawPosts([post])}`);
  }

  /** The nth message of the bot in the personal chat, as soon as it is there. */
  async waitsForMessage(count = 1): Promise<PostOnScreen> {
    const post = await this.waitsFor(`message ${count} of the bot`, () => this.fromBot()[count - 1]);
    return onScreen(post, this.cardOn(this.chat, post));
  }

  /** Looks again at every change until it finds something; `what` is for the error when it does not. */
  waitsFor<T>(what: string, find: () => T | undefined | false): Promise<T> {
    const there = (): string => `${what} for ${this.name}; there is:\n${drawPosts(this.chat.standing())}`;
    return this.tenant.changes.until(find, there);
  }

  /** Comes to see a post whose card refreshes itself for this person: Teams asks the bot, unasked. */
  async opens(post: Post, place: Channel | PersonalChat = this.chat): Promise<Seen> {
    const { action, userIds } = (post.card?.refresh ?? {}) as { action?: object; userIds?: string[] };
    if (action === undefined || userIds?.includes(this.id) === false) return {};
    return this.execute(place, post, { action, trigger: 'automatic' });
  }

  /** Starts Teams anew: cards that only a click's answer had changed are back to what was posted. */
  restartsTeams(): void {
    for (const place of [...this.tenant.chats, ...this.tenant.channels()]) {
      for (const post of place.all) post.forgetOwnView(this);
    }
  }

  private fromBot(): Post[] {
    return this.chat.standing().filter(({ from }) => from.id === this.tenant.bot.id);
  }

  private cardOn(place: Channel | PersonalChat, post: Post): CardOnScreen | undefined {
    const card = post.cardFor(this);
    if (card === undefined) return undefined;
    return new CardOnScreen(card, {
      by: this.name,
      locale: this.locale,
      execute: (value) => this.execute(place, post, value),
      submit: (data) => this.submit(place, post, data),
    });
  }

  private async execute(place: Channel | PersonalChat, post: Post, value: unknown): Promise<Seen> {
    const delivery = await this.tenant.deliveries.deliver(clicked(this.spotOf(place, post), post, value));
    const answer = readInvokeAnswer(delivery);
    switch (answer.kind) {
      case 'card':
        post.showOwnView(this, answer.card);
        this.tenant.changes.happened();
        return { card: this.card(post, place) };
      case 'message':
        return { message: answer.message };
      case 'error':
        return { error: { code: answer.code, message: answer.message } };
    }
  }

  private async submit(place: Channel | PersonalChat, post: Post, data: unknown): Promise<Seen> {
    const { status } = await this.tenant.deliveries.deliver(submitted(this.spotOf(place, post), post, data));
    return status < 300 && status > 0 ? {} : { error: { code: `http-${status}`, message: 'Verzenden is niet gelukt' } };
  }

  private spotOf(place: Channel | PersonalChat, post: Post): Spot {
    return this.spot(place, post.rootId ?? post.id);
  }

  private spot(place: Channel | PersonalChat, rootId: string | undefined): Spot {
    return { tenant: this.tenant, person: this, place, rootId };
  }

  private placeOf(where: Where): Channel | PersonalChat {
    const place = where.in ?? this.chat;
    if (place instanceof Channel && !place.members.has(this)) throw new Error(`${this.name} is not in ${place.name}`);
    if (!place.hasBot) throw new Error(`The bot is not installed in ${place.name}`);
    return place;
  }
}
