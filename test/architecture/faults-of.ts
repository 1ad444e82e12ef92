import path from 'node:path';
import ts from 'typescript';
import { forbiddenFolder } from './forbidden-folder.ts';
import { forbiddenGlobals } from './forbidden-globals.ts';
import { forbiddenPackage } from './forbidden-package.ts';
import { importsOf } from './imports-of.ts';

const SPECIFIER = /\.(ts|tsx|mjs|css|json|html|svg)(\?(raw|url|inline))?$/;

/** What a source file at `file` (from the root, with slashes) imports or uses without being allowed to. */
export function faultsOf(file: string, text: string): string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const faults = [...forbiddenGlobals(file, source)];
  if (isBarrel(source)) faults.push('only passes on what others export: import the module that is needed');

  for (const { specifier, typeOnly } of importsOf(source)) {
    if (!specifier.startsWith('.')) {
      const fault = forbiddenPackage(file, specifier);
      if (fault) faults.push(`${specifier}: ${fault}`);
      continue;
    }
    const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
    const fault = SPECIFIER.test(specifier)
      ? forbiddenFolder(file, target, typeOnly)
      : 'a relative path is written with its extension';
    if (fault) faults.push(`${specifier}: ${fault}`);
  }
  return faults;
}

function isBarrel(source: ts.SourceFile): boolean {
  const { statements } = source;
  return (
    statements.length > 0 &&
    statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
  );
}
