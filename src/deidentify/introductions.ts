/** What stands right before a word and makes a name of it: a role or title, or a kind of organisation. */
import { Known } from './lexicon';
import type { Token } from './tokens';

export const ARTICLES = new Set(['de', 'het', "'t", 't', 'een', 'the']);

/** "tante Door", "mw. Best": after a role or title even an everyday word is a name. */
export function isAddressed(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (before.known & (Known.role | Known.title)) !== 0 &&
    /^(?: |\. )$/.test(tokens[at]?.gap ?? '')
  );
}

/** "gezinshuis Aan de Beek", "obs De Meent": a kind of organisation stands before, perhaps with an article between. */
export function isTyped(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const withArticle = before !== undefined && ARTICLES.has(before.word);
  const type = withArticle ? tokens[at - 2] : before;
  if (!type || !(type.known & Known.orgType) || !/^ ['"]?$/.test(tokens[at]?.gap ?? '')) return false;
  return !withArticle || /^ '?$/.test(before.gap);
}
