/** A folded text cut into words, with whether capitals mean anything in it. */
import { tokenise, type Token } from './tokens';

export interface Reading {
  text: string;
  tokens: Token[];
}

export function read(text: string): Reading {
  const tokens = tokenise(text);
  takeTags(tokens);
  silenceShouting(tokens);
  if (isLowercased(tokens)) for (const token of tokens) token.caseless = true;
  return { text, tokens };
}

/** The names of HTML tags are no words; what else stands between angle brackets may be a name. */
function takeTags(tokens: readonly Token[]): void {
  for (const token of tokens)
    if (token.gap !== ' ' && /<\/?$/.test(token.gap) && TAGS.has(token.word)) token.taken = true;
}

const TAGS = new Set('a b i u p br hr li ol ul td tr th em h1 h2 h3 div img pre span font table strong'.split(' '));

/** Lines of capitals ("NAAM: SEM DE VRIES") are read as if they were in small letters. */
function silenceShouting(tokens: Token[]): void {
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && !(tokens[to]?.gap.includes('\n') ?? true)) to++;
    if (isLoud(tokens, from, to)) silence(tokens.slice(from, to));
    from = to;
  }
}

function isLoud(tokens: readonly Token[], from: number, to: number): boolean {
  let loud = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.shape === 'capitals') loud++;
  return loud >= 3 && loud > 0.6 * (to - from);
}

function silence(line: readonly Token[]): void {
  for (const token of line) {
    if (token.shape === 'number') continue;
    token.shape = 'lower';
    token.caseless = true;
  }
}

export function isCapital(token: Token): boolean {
  return token.shape === 'title' || token.shape === 'mixed' || token.shape === 'capitals' || token.shape === 'initial';
}

/** A text in which most sentences open without a capital is typed without them. */
function isLowercased(tokens: readonly Token[]): boolean {
  let [letters, capitals, openers, small] = [0, 0, 0, 0];
  for (const token of tokens) {
    if (token.shape === 'number') continue;
    letters++;
    if (isCapital(token)) capitals++;
    if (token.opens) openers++;
    if (token.opens && token.shape === 'lower') small++;
  }
  return small > openers / 2 && capitals <= letters * 0.12;
}
