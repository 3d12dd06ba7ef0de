/** Who and what is there, as the Connector lists it: members of a conversation, a team and its channels. */
import type { Channel, Team } from './channels';
import type { Person } from './people';
import type { Tenant } from './tenant';

type Json = Record<string, unknown>;

const PAGE = 100;

function common(tenant: Tenant, person: Person): Json {
  const [givenName = person.name, ...surname] = person.name.split(' ');
  const mailbox = person.name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '.');
  const isGuest = person.role === 'guest';
  return {
    id: person.id,
    name: person.name,
    givenName,
    ...(surname.length === 0 ? {} : { surname: surname.join(' ') }),
    email: `${mailbox}@${isGuest ? 'elders' : 'coordinatiepunt'}.example`,
    userPrincipalName: isGuest
      ? `${mailbox}_elders.example#EXT#@coordinatiepunt.example`
      : `${mailbox}@coordinatiepunt.example`,
    tenantId: tenant.settings.tenantId,
    userRole: person.role,
  };
}

/** The directory object is `objectId` in lists and `aadObjectId` for one member: both occur, so both are here. */
const listed = (tenant: Tenant, person: Person): Json => ({ ...common(tenant, person), objectId: person.aadObjectId });

export const oneMember = (tenant: Tenant, person: Person): Json => ({
  ...common(tenant, person),
  aadObjectId: person.aadObjectId,
});

export const plainMembers = (tenant: Tenant, people: readonly Person[]): Json[] =>
  people.map((person) => listed(tenant, person));

/** The token is the number of members already given; null on the last page. */
export function pageOfMembers(tenant: Tenant, people: readonly Person[], query: URLSearchParams): Json {
  const from = Number(query.get('continuationToken') ?? 0);
  const next = from + Number(query.get('pageSize') ?? PAGE);
  return {
    continuationToken: next < people.length ? String(next) : null,
    members: plainMembers(tenant, people.slice(from, next)),
  };
}

export const teamDetails = (tenant: Tenant, team: Team): Json => ({
  id: team.id,
  name: team.name,
  aadGroupId: team.aadGroupId,
  tenantId: tenant.settings.tenantId,
  memberCount: team.members.size,
  channelCount: team.channels.length,
});

/** General has no name. */
export const channelList = (team: Team): Json => ({
  conversations: team.channels.filter(({ isDeleted }) => !isDeleted).map((channel) => listedChannel(team, channel)),
});

const listedChannel = (team: Team, { id, name, kind }: Channel): Json => ({
  id,
  name: id === team.id ? null : name,
  type: kind,
});
