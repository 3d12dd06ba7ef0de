/** What happens to teams, channels and installs, as the activities that Teams sends to the bot. */
import { clientInfo, conversationOf, tenantData } from './activities';
import type { Channel } from './channels';
import { newEventId } from './ids';
import type { Person } from './people';
import type { PersonalChat } from './personalChat';
import type { Activity } from './posts';
import type { Tenant } from './tenant';

type Json = Record<string, unknown>;

/** Everything that is told of a team or channel beside an install. */
export type TeamEvent =
  | 'teamArchived'
  | 'teamUnarchived'
  | 'channelRenamed'
  | 'channelDeleted'
  | 'teamMemberAdded'
  | 'teamMemberRemoved'
  | 'channelMemberAdded'
  | 'channelMemberRemoved';

export type InstallAction = 'add' | 'remove' | 'upgrade' | 'add-upgrade' | 'remove-upgrade';

/** Who does it; nobody has a name in an event. */
interface Doing {
  tenant: Tenant;
  by: Person;
  at: Date;
}

function event({ tenant, by, at }: Doing, type: string): Activity {
  return {
    type,
    id: newEventId(),
    timestamp: at.toISOString(),
    channelId: 'msteams',
    serviceUrl: tenant.settings.serviceUrl,
    from: { id: by.id, aadObjectId: by.aadObjectId },
    recipient: tenant.bot,
  };
}

/** The pair that an install in a team gives, with one timestamp; a removal does not tell the chosen channel. */
export function teamInstallPair(tenant: Tenant, channel: Channel, by: Person, action: 'add' | 'remove'): Activity[] {
  const doing = { tenant, by, at: new Date() };
  const isAdded = action === 'add';
  const chosen = isAdded ? channel : channel.team.general;
  const conversation = named(
    conversationOf({ tenant, place: chosen, rootId: undefined }),
    isAdded ? chosen.name : undefined,
  );
  const settings = isAdded ? { settings: { selectedChannel: { id: channel.id } } } : {};
  const team = teamOf(channel);
  const bot = [{ id: tenant.bot.id }];
  return [
    {
      ...event(doing, 'installationUpdate'),
      action,
      conversation,
      entities: [{ locale: by.locale, type: 'clientInfo' }],
      channelData: {
        ...settings,
        ...(isAdded ? { channel: { id: channel.id } } : {}),
        team,
        ...tenantData(tenant),
        source: { name: 'message' },
      },
      locale: by.locale,
    },
    {
      ...event(doing, 'conversationUpdate'),
      ...(isAdded ? { membersAdded: bot } : { membersRemoved: bot }),
      conversation,
      channelData: {
        team,
        eventType: isAdded ? 'teamMemberAdded' : 'teamMemberRemoved',
        ...tenantData(tenant),
        ...settings,
      },
    },
  ];
}

export function personalInstall(tenant: Tenant, chat: PersonalChat, action: InstallAction): Activity {
  const by = chat.person;
  return {
    ...event({ tenant, by, at: new Date() }, 'installationUpdate'),
    action,
    conversation: conversationOf({ tenant, place: chat, rootId: undefined }),
    entities: [clientInfo(by.locale)],
    channelData: { ...tenantData(tenant), source: { name: 'message' } },
    locale: by.locale,
  };
}

/** The second half of a personal install: the person and the bot, the person first. */
export function personalMembersAdded(tenant: Tenant, chat: PersonalChat): Activity {
  const by = chat.person;
  return {
    ...event({ tenant, by, at: new Date() }, 'conversationUpdate'),
    membersAdded: [{ id: by.id, aadObjectId: by.aadObjectId }, { id: tenant.bot.id }],
    conversation: conversationOf({ tenant, place: chat, rootId: undefined }),
    channelData: tenantData(tenant),
  };
}

interface Told {
  tenant: Tenant;
  channel: Channel;
  by: Person;
}

/** The conversation of a team or channel event is the team, whatever channel it is about. */
export function teamEvent({ tenant, channel, by }: Told, eventType: TeamEvent, members: Json = {}): Activity {
  const isAboutChannel = eventType.startsWith('channel');
  const { kind, id, name } = channel;
  const about = kind === 'standard' ? { id, name } : { id, name, type: kind };
  return {
    ...event({ tenant, by, at: new Date() }, 'conversationUpdate'),
    ...members,
    conversation: conversationOf({ tenant, place: channel.team.general, rootId: undefined }),
    channelData: {
      ...(isAboutChannel ? { channel: about } : {}),
      team: teamOf(channel),
      eventType,
      ...tenantData(tenant),
    },
  };
}

const teamOf = ({ team }: Channel): Json => ({ aadGroupId: team.aadGroupId, name: team.name, id: team.id });

const named = (conversation: Json, name: string | undefined): Json =>
  name === undefined ? conversation : { ...conversation, name };
