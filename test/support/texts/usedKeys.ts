/** Which words the code and the cards ask for, found in their source. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { childrenOf, parse, SOURCE } from '../cards/words';
import { TEMPLATES } from '../cards/templates';

/** A key as it stands in the source; what is only known when it runs is `*`: `desk.news.*`. */
export interface Asked {
  pattern: string;
  where: string;
}

export function keysAsked(): Asked[] {
  const ofCards = TEMPLATES.flatMap(({ name, json }) =>
    [...JSON.stringify(json).matchAll(/"@([\w.-]+)"/g)].map(([, key]) => ({
      pattern: key!,
      where: `cards/${name}.json`,
    })),
  );
  const ofCode = sourceFiles('teams')
    // What fillCard asks for are the keys of the cards.
    .filter((file) => file !== 'teams/fillCard.ts')
    .flatMap((file) => askedIn(parse(file)).map((pattern) => ({ pattern, where: file })));
  return [...ofCards, ...ofCode];
}

/** Files under `src/<folder>`, as paths from `src`. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));
}

export function matches(pattern: string, key: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/\./g, '\\.'))
    .join('[^.]+');
  return new RegExp(`^${source}(_one|_other)?$`).test(key);
}

function askedIn(node: ts.Node): string[] {
  const inside = childrenOf(node).flatMap(askedIn);
  if (!ts.isCallExpression(node) || !asksForWords(node.expression)) return inside;
  return [...patternsOf(node.arguments[0]!), ...inside];
}

/** `t(…)`, or `textsIn(language)(…)`. */
function asksForWords(callee: ts.Expression): boolean {
  return callee.getText() === 't' || (ts.isCallExpression(callee) && callee.expression.getText() === 'textsIn');
}

function patternsOf(key: ts.Expression): string[] {
  if (ts.isConditionalExpression(key)) return [...patternsOf(key.whenTrue), ...patternsOf(key.whenFalse)];
  if (ts.isStringLiteralLike(key)) return [key.text];
  if (ts.isTemplateExpression(key)) {
    return [key.head.text + key.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
  }
  throw new Error(`A key that cannot be followed: ${key.getText()}`);
}
