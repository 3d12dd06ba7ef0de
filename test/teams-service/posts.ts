/** What stands in a conversation: posts, how they change, and each person's own view of them. */
import type { Element } from './cardElements';
import { newMessageId } from './ids';

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

  /** An update is for everybody and takes the place of every own view. */
  update(activity: Activity): void {
    this.activity = activity;
    this.updates += 1;
    this.ownViews.clear();
  }

  /** The base card comes back when a person opens Teams anew. */
  forgetOwnView(person: Author): void {
    this.ownViews.delete(person.id);
  }
}

/** Where posts stand, oldest first. */
export abstract class Place {
  readonly all: Post[] = [];

  abstract readonly id: string;
  abstract readonly name: string;

  put(post: Post): Post {
    this.all.push(post);
    return post;
  }

  find(postId: string): Post | undefined {
    return this.all.find(({ id }) => id === postId);
  }

  standing(): Post[] {
    return this.all.filter(({ isDeleted }) => !isDeleted);
  }
}
