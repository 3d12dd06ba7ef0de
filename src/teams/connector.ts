/** Sends to Teams outside a turn: posts, updates, and who is in a conversation. Each call is one request, made once. */
import { TeamsInfo, type Activity, type ConversationReference, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Address, SendOutcome } from '../flows/ports';
import type { TeamsAdapter } from './adapter';
import { outcomeOf, type Act, type Failed } from './sendOutcome';

/** The most that Teams gives. */
const PAGE_SIZE = 500;
/** Ends a roster whose continuation never does; 25,000 people is the most a team can have. */
const MAX_PAGES = 50;

export interface Member {
  /** The account in Teams, `29:…`, different for every bot. */
  id: string;
  /** The Entra object id; people who joined anonymously have none. */
  objectId: string | undefined;
  name: string | undefined;
}

export interface Connector {
  /** Posts in the conversation, or as a reply in its thread that begins with message `threadId`. */
  post(address: Address, activity: Partial<Activity>, threadId?: string): Promise<SendOutcome>;
  update(address: Address, activityId: string, activity: Partial<Activity>): Promise<SendOutcome>;
  members(address: Address): Promise<{ kind: 'members'; members: Member[] } | Failed>;
}

export function createConnector(adapter: TeamsAdapter, appId: string): Connector {
  /** The end of the request is taken out of the turn by hand, since the adapter keeps what a turn throws to itself. */
  function attempt<T>(address: Address, act: Act, request: (context: TurnContext) => Promise<T>): Promise<T | Failed> {
    return new Promise((resolve, reject) => {
      const turn = (context: TurnContext) => {
        // botbuilder gives this turn an id of its own making, and would post as a reply to that.
        context.activity.id = undefined;
        return request(context)
          .catch((failure: unknown) => outcomeOf(failure, act))
          .then(resolve, reject);
      };
      adapter.continueConversationAsync(appId, referenceTo(address), turn).catch(reject);
    });
  }

  return {
    post: (address, activity, threadId) =>
      attempt(inThread(address, threadId), 'post', async (context) => {
        const response = await context.sendActivity(activity);
        return { kind: 'sent', activityId: response?.id ?? '' };
      }),

    update: (address, activityId, activity) =>
      attempt(address, 'update', async (context) => {
        await context.updateActivity({ ...activity, id: activityId });
        return { kind: 'sent', activityId };
      }),

    members: (address) =>
      attempt(address, 'read', async (context) => ({ kind: 'members', members: await readRoster(context) })),
  };
}

function referenceTo(address: Address): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: address.serviceUrl,
    bot: { id: address.botId, name: '' },
    conversation: {
      id: address.conversationId,
      tenantId: address.tenantId,
      conversationType: address.kind,
      isGroup: address.kind === 'channel',
      name: '',
    },
  };
}

function inThread(address: Address, threadId: string | undefined): Address {
  if (threadId === undefined) return address;
  return { ...address, conversationId: `${address.conversationId};messageid=${threadId}` };
}

const id = z.string().min(1).nullish();
/** The object id is `objectId` or `aadObjectId`, as it comes; a member may have nothing but an id. */
const member = z
  .object({ id: z.string(), objectId: id, aadObjectId: id, name: z.string().nullish() })
  .transform(({ id, objectId, aadObjectId, name }) => ({
    id,
    objectId: objectId ?? aadObjectId ?? undefined,
    name: name ?? undefined,
  }));
/** The token is absent, null or empty at the end. */
const page = z.object({ members: z.array(member), continuationToken: z.string().nullish() });

async function readRoster(context: TurnContext): Promise<Member[]> {
  const members: Member[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const answer = page.parse(await TeamsInfo.getPagedMembers(context, PAGE_SIZE, token));
    members.push(...answer.members);
    if (!answer.continuationToken) break;
    token = answer.continuationToken;
  }
  return members;
}
