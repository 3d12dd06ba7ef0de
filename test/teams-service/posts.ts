/** What stands in a conversation: posts, how they change, and each person's own view of them. */
import type { Element } from './cardElements';
import { newMessageId } from './ids';
import type { Place } from './tenant';

const CARD = 'application/vnd.microsoft.card.adaptive';

export interface Activity {
  type: string;
  id?: string;
  text?: string;
  summary?: string;
  attachments?: { contentType: string; content?: unknown }[];
  [property: string]: unknown;
}

/** Who a post is from: a person's or the bot's account. */
export interface Author {
  id: string;
  name: string;
}

export class Post {
  readonly id = newMessageId();
  updates = 0;
  isDeleted = false;
  private readonly ownViews = new Map<string, Element>();

  constructor(
    readonly from: Author,
    readonly place: Place,
    private activity: Activity,
    /** The post whose thread this stands in; undefined for a post of its own. */
    readonly rootId: string | undefined,
  ) {}

  get text(): string {
    return this.activity.text ?? '';
  }

  /** What a notification on somebody's phone shows. */
  get summary(): string | undefined {
    return this.activity.summary;
  }

  /** The root of the thread this stands in or could have. */
  get threadId(): string {
    return this.rootId ?? this.id;
  }

  /** The card as posted or last updated: what somebody sees who has not clicked. */
  get card(): Element | undefined {
    const attachment = this.activity.attachments?.find(({ contentType }) => contentType === CARD);
    return attachment?.content as Element | undefined;
  }

  cardFor(person: Author): Element | undefined {
    return this.ownViews.get(person.id) ?? this.card;
  }

  /** The answer to a click: the card changes for the one who clicked and for nobody else. */
  showOwnView(person: Author, card: Element): void {
    this.ownViews.set(person.id, card);
  }

  /** Only what was posted or updated comes back when a person starts Teams anew. */
  forgetOwnView(person: Author): void {
    this.ownViews.delete(person.id);
  }

  /** An update is for everybody and takes the place of every own view. */
  update(activity: Activity): void {
    this.activity = activity;
    this.updates += 1;
    this.ownViews.clear();
  }
}

/** Where posts stand, oldest first. */
export abstract class Conversation {
  readonly all: Post[] = [];

  abstract readonly id: string;
  abstract readonly name: string;

  find(postId: string): Post | undefined {
    return this.all.find(({ id }) => id === postId);
  }

  standing(): Post[] {
    return this.all.filter(({ isDeleted }) => !isDeleted);
  }
}
