/** Teams and their channels: who is in them, what stands there, and what happens to them. */
import { randomUUID } from 'node:crypto';
import { teamEvent, teamInstallPair, type TeamEvent } from './events';
import { newChannelId, newTeamId } from './ids';
import type { Person } from './people';
import { Conversation, type Post } from './posts';
import { drawPosts } from './screen';
import type { Tenant } from './tenant';

export type ChannelKind = 'standard' | 'private' | 'shared';

export class Team {
  readonly id = newTeamId();
  readonly aadGroupId = randomUUID();
  readonly members = new Set<Person>();
  readonly channels: Channel[] = [];
  /** The channel every team has; its id is the id of the team. */
  readonly general: Channel;
  hasBot = false;
  isArchived = false;

  constructor(
    private readonly tenant: Tenant,
    readonly name: string,
  ) {
    this.general = new Channel(tenant, this, { id: this.id, name: 'General', kind: 'standard' });
    this.channels.push(this.general);
  }

  channel(name: string, kind: ChannelKind): Channel {
    const found = this.channels.find((channel) => channel.name === name);
    if (found !== undefined) return found;
    const channel = new Channel(this.tenant, this, { id: newChannelId(), name, kind });
    this.channels.push(channel);
    return channel;
  }

  /** Read-only from now on. */
  async archive(): Promise<void> {
    this.isArchived = true;
    await this.general.tell('teamArchived');
  }

  async unarchive(): Promise<void> {
    this.isArchived = false;
    await this.general.tell('teamUnarchived');
  }
}

export class Channel extends Conversation {
  readonly id: string;
  readonly kind: ChannelKind;
  name: string;
  isDeleted = false;
  private readonly ownMembers = new Set<Person>();
  private botIsAllowed = false;

  constructor(
    private readonly tenant: Tenant,
    readonly team: Team,
    { id, name, kind }: { id: string; name: string; kind: ChannelKind },
  ) {
    super();
    this.id = id;
    this.name = name;
    this.kind = kind;
  }

  /** A standard channel is everybody's in the team; a private or shared one has members of its own. */
  get members(): Set<Person> {
    return this.kind === 'standard' ? this.team.members : this.ownMembers;
  }

  get hasBot(): boolean {
    return this.kind === 'standard' ? this.team.hasBot : this.botIsAllowed;
  }

  /** Members from before the story; the bot is told nothing. */
  add(...people: Person[]): this {
    for (const person of people) this.members.add(person);
    return this;
  }

  async joins(person: Person): Promise<void> {
    this.add(person);
    await this.tell(this.kind === 'standard' ? 'teamMemberAdded' : 'channelMemberAdded', {
      membersAdded: [{ id: person.id, aadObjectId: person.aadObjectId }],
    });
  }

  /** Of somebody who left only the `29:` id is told. */
  async leaves(person: Person): Promise<void> {
    this.members.delete(person);
    await this.tell(this.kind === 'standard' ? 'teamMemberRemoved' : 'channelMemberRemoved', {
      membersRemoved: [{ id: person.id }],
    });
  }

  async rename(name: string): Promise<void> {
    this.name = name;
    await this.tell('channelRenamed');
  }

  async delete(): Promise<void> {
    this.isDeleted = true;
    await this.tell('channelDeleted');
  }

  /** In a team two events; in a private or shared channel there is no install, only the bot as a new member. */
  async installBot(by = this.somebody()): Promise<void> {
    if (this.kind !== 'standard') {
      if (!this.team.hasBot) throw new Error(`Install the bot in the team ${this.team.name} before ${this.name}`);
      this.botIsAllowed = true;
      return this.tell('channelMemberAdded', { membersAdded: [{ id: this.tenant.bot.id }] });
    }
    this.team.hasBot = true;
    for (const one of teamInstallPair(this.tenant, this, by, 'add')) await this.tenant.deliveries.deliver(one);
  }

  async removeBot(by = this.somebody()): Promise<void> {
    if (this.kind !== 'standard') {
      await this.tell('channelMemberRemoved', { membersRemoved: [{ id: this.tenant.bot.id }] });
      this.botIsAllowed = false;
      return;
    }
    this.team.hasBot = false;
    for (const one of teamInstallPair(this.tenant, this, by, 'remove')) await this.tenant.deliveries.deliver(one);
  }

  /** Posts of their own, oldest first; replies are in their threads. */
  posts(): Post[] {
    return this.standing().filter(({ rootId }) => rootId === undefined);
  }

  thread(post: Post): Post[] {
    return this.standing().filter(({ rootId }) => rootId === post.id);
  }

  /** The nth post of its own, as soon as it is there. */
  waitsForPost(count = 1): Promise<Post> {
    return this.waitsFor(`post ${count}`, () => this.posts()[count - 1]);
  }

  waitsForReply(post: Post, count = 1): Promise<Post> {
    return this.waitsFor(`reply ${count}`, () => this.thread(post)[count - 1]);
  }

  /** Looks again at every change until it finds something; `what` is for the error when it does not. */
  waitsFor<T>(what: string, find: () => T | undefined | false): Promise<T> {
    return this.tenant.changes.until(find, () => `${what} in ${this.name}; there is:\n${this.picture()}`);
  }

  picture(): string {
    return drawPosts(this.standing());
  }

  /** Tells the bot, when it is there, what happened here. */
  async tell(eventType: TeamEvent, members: object = {}): Promise<void> {
    if (!this.hasBot) return;
    const told = { tenant: this.tenant, channel: this, by: this.somebody() };
    await this.tenant.deliveries.deliver(teamEvent(told, eventType, { ...members }));
  }

  private somebody(): Person {
    const [person] = [...this.members, ...this.team.members];
    if (person === undefined) throw new Error(`Nobody is in ${this.name}: add a person before something happens there`);
    return person;
  }
}
