/** The configuration of one Agents Playground, in its own words (`userPrincipleName` is how it spells it). */
import { PEOPLE, type Person, type Window } from './region';

export const TENANT_ID = '00000000-0000-4000-8000-0000000000aa';
/** One id in every window, as one bot has in Teams. */
export const BOT = { id: '28:thuisplek', name: 'Thuisplek' };

export const channelId = ({ key }: Window) => `19:${key}-kanaal@thread.tacv2`;
export const personalChatId = ({ key }: Window) => `a:${key}`;
export const teamId = ({ key }: Window) => `19:${key}-team@thread.tacv2`;

/** JSON, which a reader of YAML takes as well. */
export function windowConfig(window: Window): string {
  const { key, me, team, channel } = window;
  return JSON.stringify({
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: BOT,
    currentUser: user(me),
    users: PEOPLE.filter(({ id }) => id !== me.id).map(user),
    personalChat: { id: personalChatId(window) },
    groupChat: { id: `19:${key}-groep@thread.v2`, name: 'Groep' },
    team: {
      id: teamId(window),
      name: team,
      aadGroupId: me.objectId,
      channels: [{ id: channelId(window), name: channel }],
    },
  });
}

function user({ id, objectId, name }: Person) {
  const [givenName = '', ...rest] = name.split(' ');
  const email = `${givenName.toLowerCase()}@example.org`;
  return {
    id,
    name,
    userPrincipleName: email,
    aadObjectId: objectId,
    givenName,
    surname: rest.join(' '),
    email,
  };
}
