/** The Connector: what the bot may do in Teams, with the refusals that bots have met. */
import { Channel } from './channels';
import { inThread, splitThread } from './ids';
import type { Person } from './people';
import type { Activity, Post } from './posts';
import { refusals, type Answer } from './refusals';
import { channelList, oneMember, pageOfMembers, plainMembers, teamDetails } from './rosters';
import type { Place, Tenant } from './tenant';

interface NewConversation {
  isGroup?: boolean;
  members?: { id: string }[];
  channelData?: { channel?: { id: string } };
  activity?: Activity;
}

// About 100 kB for one message of a bot, by Microsoft's page on formatting bot messages.
const LARGEST_MESSAGE = 100_000;

const ok = (body: unknown): Answer => ({ status: 200, body });
const created = (body: unknown): Answer => ({ status: 201, body });

export class Connector {
  constructor(private readonly tenant: Tenant) {}

  /** A personal chat gives its id only; a new post in a channel gives the thread and the id of the post. */
  openConversation({ isGroup, members, channelData, activity }: NewConversation): Answer {
    const channelId = channelData?.channel?.id;
    if (isGroup === true && channelId !== undefined && activity !== undefined)
      return this.openThread(channelId, activity);
    const [member, ...others] = members ?? [];
    if (isGroup === true || member === undefined || others.length > 0) return refusals.badCreation;
    const person = this.tenant.people.find(({ id, aadObjectId }) => id === member.id || aadObjectId === member.id);
    if (person === undefined) return refusals.memberNotFound;
    const { chat } = person;
    if (!chat.hasBot) return refusals.notInstalledForPerson;
    if (activity === undefined) return created({ id: chat.id });
    const answer = this.send(chat.id, activity);
    return answer.status === 201 ? created({ id: chat.id }) : answer;
  }

  send(conversationId: string, activity: Activity, replyToId?: string): Answer {
    const place = this.writable(conversationId);
    if ('status' in place) return place;
    if (JSON.stringify(activity).length > LARGEST_MESSAGE) return refusals.tooBig;
    if (activity.type !== 'message') return created({});
    const rootId = place instanceof Channel ? rootOf(place, conversationId, replyToId) : undefined;
    const posts = split(activity).map((part) => this.tenant.post(this.tenant.bot, { place, rootId }, part));
    // Words and a card in one activity become two posts, and no id comes back.
    return created(posts.length === 1 ? { id: posts[0]!.id } : {});
  }

  update(conversationId: string, postId: string, activity: Activity): Answer {
    const found = this.ownPost(conversationId, postId);
    if ('status' in found) return found;
    found.update(activity);
    return ok({ id: postId });
  }

  delete(conversationId: string, postId: string): Answer {
    const found = this.ownPost(conversationId, postId);
    if ('status' in found) return found;
    found.isDeleted = true;
    return { status: 200 };
  }

  pagedMembers(conversationId: string, query: URLSearchParams): Answer {
    return this.withMembers(conversationId, (people) => ok(pageOfMembers(this.tenant, people, query)));
  }

  members(conversationId: string): Answer {
    return this.withMembers(conversationId, (people) => ok(plainMembers(this.tenant, people)));
  }

  member(conversationId: string, memberId: string): Answer {
    return this.withMembers(conversationId, (people) => {
      const found = people.find(({ id, aadObjectId }) => id === memberId || aadObjectId === memberId);
      return found === undefined ? refusals.memberNotFound : ok(oneMember(this.tenant, found));
    });
  }

  team(teamId: string): Answer {
    const team = this.tenant.teams.find(({ id }) => id === teamId);
    if (team === undefined) return refusals.conversationNotFound;
    return team.hasBot ? ok(teamDetails(this.tenant, team)) : refusals.notInRoster;
  }

  channels(teamId: string): Answer {
    const team = this.tenant.teams.find(({ id }) => id === teamId);
    if (team === undefined) return refusals.conversationNotFound;
    return team.hasBot ? ok(channelList(team)) : refusals.notInRoster;
  }

  private openThread(channelId: string, activity: Activity): Answer {
    const answer = this.send(channelId, activity);
    const { id } = (answer.body ?? {}) as { id?: string };
    return answer.status === 201 && id !== undefined
      ? created({ id: inThread(channelId, id), activityId: id })
      : answer;
  }

  private withMembers(conversationId: string, list: (people: Person[]) => Answer): Answer {
    const place = this.readable(conversationId);
    if ('status' in place) return place;
    return list(place instanceof Channel ? [...place.members] : [place.person]);
  }

  private ownPost(conversationId: string, postId: string): Post | Answer {
    const place = this.writable(conversationId);
    if ('status' in place) return place;
    const post = place.find(postId);
    if (post === undefined || post.from.id !== this.tenant.bot.id) return refusals.activityNotFound;
    return post.isDeleted ? refusals.updateOfDeleted : post;
  }

  private writable(conversationId: string): Place | Answer {
    const place = this.tenant.place(conversationId);
    if (place instanceof Channel && place.hasBot && place.team.isArchived) return refusals.writesBlocked;
    // Uninstalled and blocked look the same from outside.
    if (place?.kind === 'personal' && (place.isBlocked || !place.hasBot)) return refusals.writesBlocked;
    return this.readable(conversationId);
  }

  private readable(conversationId: string): Place | Answer {
    if (!/^(19|a):/.test(conversationId)) return refusals.badConversationId;
    const place = this.tenant.place(conversationId);
    if (place === undefined) return refusals.conversationNotFound;
    if (place instanceof Channel && place.isDeleted) return refusals.conversationNotFound;
    return place.hasBot ? place : refusals.notInRoster;
  }
}

/** A reply stands in the thread that its conversation id names, else in that of the post it answers. */
function rootOf(place: Channel, conversationId: string, replyToId: string | undefined): string | undefined {
  const { rootId } = splitThread(conversationId);
  const answered = replyToId === undefined ? undefined : place.find(replyToId);
  return rootId ?? answered?.rootId ?? answered?.id;
}

function split(activity: Activity): Activity[] {
  const { text, attachments, ...rest } = activity;
  const hasBoth = text !== undefined && text !== '' && (attachments ?? []).length > 0;
  return hasBoth
    ? [
        { ...rest, text },
        { ...rest, attachments: attachments! },
      ]
    : [activity];
}
