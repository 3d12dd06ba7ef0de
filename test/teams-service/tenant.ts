/** Everything one Teams tenant holds, and what its parts share. */
import type { Changes } from './changes';
import type { Channel, Team } from './channels';
import type { Deliveries } from './deliveries';
import { splitThread } from './ids';
import type { Person } from './people';
import type { PersonalChat } from './personalChat';
import type { Author } from './posts';

export interface TenantSettings {
  tenantId: string;
  appId: string;
  serviceUrl: string;
  botName: string;
}

export class Tenant {
  readonly people: Person[] = [];
  readonly teams: Team[] = [];
  readonly chats: PersonalChat[] = [];
  readonly bot: Author;

  constructor(
    readonly settings: TenantSettings,
    readonly changes: Changes,
    readonly deliveries: Deliveries,
  ) {
    this.bot = { id: `28:${settings.appId}`, name: settings.botName };
  }

  channels(): Channel[] {
    return this.teams.flatMap((team) => team.channels);
  }

  /** The channel or personal chat of a conversation id, with or without a thread. */
  place(conversationId: string): Channel | PersonalChat | undefined {
    const { placeId } = splitThread(conversationId);
    return [...this.channels(), ...this.chats].find(({ id }) => id === placeId);
  }

  nameOf(conversationId: string): string {
    return this.place(conversationId)?.name ?? conversationId;
  }
}
