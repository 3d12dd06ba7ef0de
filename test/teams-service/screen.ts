/** What a person sees when opening a conversation, and how it is drawn in logs and errors. */
import { CardOnScreen, type Looking } from './cardOnScreen';
import type { Post } from './posts';

/** A post as somebody sees it. */
export interface PostOnScreen {
  from: string;
  text: string;
  card: CardOnScreen | undefined;
  /** Everything readable, words and card together. */
  all: string;
}

export function onScreen(post: Post, card: CardOnScreen | undefined): PostOnScreen {
  const all = [post.text, card?.text() ?? ''].filter((part) => part !== '').join('\n');
  return { from: post.from.name, text: post.text, card, all };
}

/** A card nobody in particular looks at, so nobody can click it. */
const onlooker: Looking = {
  name: 'an onlooker',
  locale: 'nl-NL',
  execute: () => Promise.reject(new Error('An onlooker cannot click')),
  submit: () => Promise.reject(new Error('An onlooker cannot click')),
};

export function drawPosts(posts: readonly Post[]): string {
  if (posts.length === 0) return '  (nothing)';
  return posts.map(drawPost).join('\n');
}

function drawPost(post: Post): string {
  const reply = post.rootId === undefined ? '' : '  ↳ ';
  const words = `${reply}${post.from.name}: ${post.text}`;
  if (post.card === undefined) return words;
  return `${words}\n${new CardOnScreen(post.card, onlooker).picture()}`;
}
