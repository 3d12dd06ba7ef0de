/** Words are asked for by keys that exist, every key is asked for, and no sentence stands in the code. */
import ts from 'typescript';
import { childrenOf, parse } from '../support/cards/words';
import { allTexts } from '../support/texts/allTexts';
import { keysAsked, matches, sourceFiles } from '../support/texts/usedKeys';

const keys = [...allTexts('nl').keys()];
const asked = keysAsked();

test('every key that is asked for exists', () => {
  const missing = asked.filter(({ pattern }) => !keys.some((key) => matches(pattern, key)));

  // Not every question has a hint.
  expect(missing.filter(({ pattern }) => pattern !== 'hint.*')).toEqual([]);
});

test('every key that exists is asked for', () => {
  expect(keys.filter((key) => !asked.some(({ pattern }) => matches(pattern, key)))).toEqual([]);
});

/** Said to whoever reads the log, never to a person in Teams. */
const FOR_OPERATORS = ['no signing keys', 'too large'];

/** Names of places, and the columns of a file that people fill in. */
const READ_NOT_SAID = /geography|homesCsv/;

test.each(['domain', 'flows', 'teams'])('no sentence for people stands in src/%s', (folder) => {
  const files = sourceFiles(folder).filter((file) => !READ_NOT_SAID.test(file));

  const sentences = files.flatMap((file) => literalsIn(parse(file)).filter(isSentence));

  expect(sentences.filter((text) => !FOR_OPERATORS.includes(text))).toEqual([]);
});

function isSentence(text: string): boolean {
  return /\p{L}{2,} \p{L}/u.test(text);
}

function literalsIn(node: ts.Node): string[] {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return [...(isText ? [node.text] : []), ...childrenOf(node).flatMap(literalsIn)];
}
