/** Everything one Teams tenant holds, and what its parts share. */
import type { Changes } from './changes';
import type { Channel, Team } from './channels';
import type { Deliveries } from './deliveries';
import { splitThread } from './ids';
import type { Person } from './people';
import type { PersonalChat } from './personalChat';
import { Post, type Activity, type Author } from './posts';

export type Place = Channel | PersonalChat;

export interface TenantSettings {
  tenantId: string;
  appId: string;
  serviceUrl: string;
  botName: string;
}

export class Tenant {
  readonly people: Person[] = [];
  readonly teams: Team[] = [];
  readonly bot: Author;

  constructor(
    readonly settings: TenantSettings,
    readonly changes: Changes,
    readonly deliveries: Deliveries,
  ) {
    this.bot = { id: `28:${settings.appId}`, name: settings.botName };
  }

  places(): Place[] {
    return [...this.teams.flatMap(({ channels }) => channels), ...this.people.map(({ chat }) => chat)];
  }

  /** The channel or personal chat of a conversation id, with or without a thread. */
  place(conversationId: string): Place | undefined {
    const { placeId } = splitThread(conversationId);
    return this.places().find(({ id }) => id === placeId);
  }

  /** Puts a post where everybody there sees it. */
  post(from: Author, { place, rootId }: { place: Place; rootId: string | undefined }, activity: Activity): Post {
    const post = new Post(from, place, activity, rootId);
    place.all.push(post);
    return post;
  }

  nameOf(conversationId: string): string {
    return this.place(conversationId)?.name ?? conversationId;
  }
}
