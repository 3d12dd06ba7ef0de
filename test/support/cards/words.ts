/** What the domain can say, read from its own source: every member of a union is a word that people must read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const SOURCE = join(__dirname, '..', '..', '..', 'src');

/** The string literals of a type; of a union of objects or an interface those of one property. */
export function wordsOf(file: string, typeName: string, property?: string): string[] {
  const declared = declarationOf(parse(file), typeName);
  const types = property === undefined ? [declared] : propertiesIn(declared, property);
  return [...new Set(types.flatMap(literalsIn))];
}

export function parse(file: string): ts.SourceFile {
  const path = join(SOURCE, file);
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function declarationOf(source: ts.SourceFile, name: string): ts.Node {
  const found = source.statements.find(
    (statement) =>
      (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) && statement.name.text === name,
  );
  if (!found) throw new Error(`There is no type ${name} in ${source.fileName}`);
  return found;
}

function propertiesIn(node: ts.Node, property: string): ts.Node[] {
  if (ts.isPropertySignature(node) && node.name.getText() === property && node.type) return [node.type];
  return childrenOf(node).flatMap((child) => propertiesIn(child, property));
}

function literalsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isTypeLiteralNode(node) ? [] : childrenOf(node).flatMap(literalsIn);
}

export function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}
