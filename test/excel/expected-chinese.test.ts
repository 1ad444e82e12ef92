import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { expectedInChinese } from '../../addin/functions/cells/expected-chinese.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** What functions call, so that its errors reach a cell. */
const FOLDERS = [
  'addin/functions',
  ...['care', 'classification', 'columns', 'competition', 'inference', 'needs', 'pipeline', 'valuation'].map(
    (folder) => `core/${folder}`,
  ),
];

/** One text that an error of the core may say; `place` is where it is thrown. */
interface Said {
  readonly place: string;
  /** Undefined where it is put together in a way that cannot be followed. */
  readonly text: string | undefined;
}

const said = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .flatMap((file) => saidIn(path.join(folder, file))),
);

describe('what an error of the core expects', () => {
  it('is found where it is thrown', () => expect(said.length).toBeGreaterThan(20));

  it.each(said)('is said in Chinese too: $text ($place)', ({ text, place }) => {
    expect(text, `${place}: write the text where it is thrown`).toBeDefined();
    expect(expectedInChinese(text as string)).toMatch(/\p{Script=Han}/u);
  });
});

function saidIn(file: string): Said[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Said[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'DomainError') {
      const [, detail] = node.arguments ?? [];
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      for (const text of expectedOf(detail, source)) found.push({ place, text });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function expectedOf(detail: ts.Expression | undefined, source: ts.SourceFile): (string | undefined)[] {
  if (detail === undefined || !ts.isObjectLiteralExpression(detail)) return [undefined];
  const property = detail.properties.find((one) => one.name?.getText() === 'expected');
  if (property === undefined) return [];
  if (ts.isShorthandPropertyAssignment(property)) return textsOf(property.name, source);
  return ts.isPropertyAssignment(property) ? textsOf(property.initializer, source) : [undefined];
}

/** The texts that an expression may be; a number stands for whatever is put into one. */
function textsOf(node: ts.Expression, source: ts.SourceFile): (string | undefined)[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.templateSpans.reduce((text, { literal }) => `${text}3${literal.text}`, node.head.text)];
  if (ts.isConditionalExpression(node))
    return [...textsOf(node.whenTrue, source), ...textsOf(node.whenFalse, source)];
  if (ts.isIdentifier(node)) return assigned(node.text, source);
  return [undefined];
}

/** What a name of the file may hold: its own value, or what its function is called with. */
function assigned(name: string, source: ts.SourceFile): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer !== undefined)
      found.push(...textsOf(node.initializer, source));
    if (ts.isFunctionDeclaration(node)) {
      const at = node.parameters.findIndex((parameter) => parameter.name.getText() === name);
      if (at >= 0 && node.name !== undefined) found.push(...calledWith(node.name.text, at, source));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found.length === 0 ? [undefined] : found;
}

function calledWith(called: string, at: number, source: ts.SourceFile): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === called) {
      const argument = node.arguments[at];
      if (argument !== undefined) found.push(...textsOf(argument, source));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
