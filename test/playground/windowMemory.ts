/**
 * Remembers what the bot posted in a window and shows it whenever the page is opened. The playground keeps nothing for
 * a page that is closed, reloaded or restarted, and a page dies of an update to a message that it never got.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** What somebody said or clicked, as far as it names messages. */
const SAID = z.looseObject({
  replyToId: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
});
const POSTS = z.array(z.object({ id: z.string(), conversation: z.string(), activity: z.string() }));

/** Posts in the playground itself and gives the new message's id, or `undefined` when it was refused. */
export interface Playing {
  create(conversation: string, activity: string): Promise<string | undefined>;
  update(conversation: string, id: string, activity: string): Promise<void>;
}

export interface WindowMemory {
  create(conversation: string, activity: string): Promise<string>;
  /** Whether there is such a message. */
  update(id: string, activity: string): Promise<boolean>;
  /** What somebody said or clicked, with the ids that the bot knows in place of those that the page has. */
  asKnown(activity: string): string;
  /** As if nothing had been posted. */
  forget(): Promise<void>;
  /** The page is there, and empty. */
  opened(): void;
  closed(): void;
}

export function createWindowMemory(playing: Playing, file: string): WindowMemory {
  const posts = existsSync(file) ? POSTS.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  /** Under which id a message that the bot knows stands on the page now, and the other way round. */
  const idsNow = new Map<string, string>();
  const idsKnown = new Map<string, string>();
  let isOpen = false;
  let queue: Promise<unknown> = Promise.resolve();

  /** One after the other, so that nothing is posted in the middle of showing what was there before. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = queue.then(act);
    queue = done.catch(() => undefined);
    return done;
  }

  async function show({ id, conversation, activity }: z.infer<typeof POSTS>[number]): Promise<void> {
    const now = await playing.create(withThread(conversation, idsNow), activity);
    // An answer to what somebody typed has nowhere to stand once those words are gone.
    if (now === undefined) return;
    idsNow.set(id, now);
    idsKnown.set(now, id);
  }

  const keep = () => writeFileSync(file, JSON.stringify(posts));

  return {
    create: (conversation, activity) =>
      inTurn(async () => {
        const post = { id: randomUUID(), conversation, activity };
        posts.push(post);
        keep();
        if (isOpen) await show(post);
        return post.id;
      }),
    update: (id, activity) =>
      inTurn(async () => {
        const post = posts.find((known) => known.id === id);
        if (!post) return false;
        post.activity = activity;
        keep();
        const now = idsNow.get(post.id);
        if (isOpen && now !== undefined) await playing.update(withThread(post.conversation, idsNow), now, activity);
        return true;
      }),
    asKnown(activity) {
      const { replyToId, conversation, ...said } = SAID.parse(JSON.parse(activity));
      return JSON.stringify({
        ...said,
        ...(replyToId !== undefined && { replyToId: idsKnown.get(replyToId) ?? replyToId }),
        ...(conversation && { conversation: { ...conversation, id: withThread(conversation.id, idsKnown) } }),
      });
    },
    forget: () =>
      inTurn(() => {
        posts.length = 0;
        keep();
        return Promise.resolve();
      }),
    opened() {
      if (isOpen) return;
      isOpen = true;
      void inTurn(async () => {
        idsNow.clear();
        for (const post of posts) await show(post);
      });
    },
    closed() {
      isOpen = false;
    },
  };
}

function withThread(conversation: string, ids: ReadonlyMap<string, string>): string {
  return conversation.replace(/;messageid=(.+)$/, (_, id: string) => `;messageid=${ids.get(id) ?? id}`);
}
