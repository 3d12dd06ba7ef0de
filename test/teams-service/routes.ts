/** Which path means what: from a request to the part of the Connector that carries it out. */
import type { Connector } from './connector';
import type { RequestKind } from './faults';
import type { Activity } from './posts';
import { refusals, type Answer } from './refusals';

export interface ConnectorRequest {
  method: string;
  /** From `v3/` on, still encoded. */
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** A request understood: what it is, where, and how it is carried out. */
export interface Matched {
  kind: RequestKind;
  conversationId: string | undefined;
  activityId: string | undefined;
  carryOut: () => Answer;
}

type CarryOut = (connector: Connector, request: ConnectorRequest, ids: { first: string; second: string }) => Answer;

const activityOf = ({ body }: ConnectorRequest): Activity => body as Activity;

const routes: readonly [pattern: string, kind: RequestKind, carryOut: CarryOut][] = [
  ['POST v3/conversations', 'conversation', (to, { body }) => to.openConversation(body as object)],
  ['POST v3/conversations/:/activities', 'create', (to, request, { first }) => to.send(first, activityOf(request))],
  [
    'POST v3/conversations/:/activities/:',
    'create',
    (to, request, { first, second }) => to.send(first, activityOf(request), second),
  ],
  [
    'PUT v3/conversations/:/activities/:',
    'update',
    (to, request, { first, second }) => to.update(first, second, activityOf(request)),
  ],
  ['DELETE v3/conversations/:/activities/:', 'delete', (to, _, { first, second }) => to.delete(first, second)],
  ['GET v3/conversations/:/pagedmembers', 'members', (to, { query }, { first }) => to.pagedMembers(first, query)],
  ['GET v3/conversations/:/members', 'members', (to, _, { first }) => to.members(first)],
  ['GET v3/conversations/:/members/:', 'members', (to, _, { first, second }) => to.member(first, second)],
  ['GET v3/teams/:', 'team', (to, _, { first }) => to.team(first)],
  ['GET v3/teams/:/conversations', 'team', (to, _, { first }) => to.channels(first)],
];

const compiled = routes.map(([pattern, kind, carryOut]) => ({
  pattern: new RegExp(`^${pattern.replaceAll(':', '([^/]+)')}$`),
  kind,
  carryOut,
}));

export function match(connector: Connector, request: ConnectorRequest): Matched | undefined {
  for (const { pattern, kind, carryOut } of compiled) {
    const found = pattern.exec(`${request.method} ${request.path}`);
    if (found === null) continue;
    const [first = '', second = ''] = found.slice(1).map(decodeURIComponent);
    return {
      kind,
      conversationId: first === '' ? channelToOpen(request) : first,
      activityId: kind === 'members' || second === '' ? undefined : second,
      carryOut: () => (isComplete(request) ? carryOut(connector, request, { first, second }) : refusals.badBody),
    };
  }
  return undefined;
}

const isComplete = ({ method, body }: ConnectorRequest): boolean =>
  method === 'GET' || method === 'DELETE' || (typeof body === 'object' && body !== null);

function channelToOpen({ body }: ConnectorRequest): string | undefined {
  return (body as { channelData?: { channel?: { id: string } } } | undefined)?.channelData?.channel?.id;
}
