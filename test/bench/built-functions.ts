import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

export type CustomFunction = (...args: unknown[]) => unknown;

const root = path.resolve(import.meta.dirname, '../..');
const file = path.join(root, 'dist/addin/functions.js');

/**
 * The functions as Excel would load them, out of the built script; built first where there is none.
 *
 * In this very realm: in one of their own, every look at a global would cost what it does not cost in Excel.
 */
export function builtFunctions(): ReadonlyMap<string, CustomFunction> {
  if (!existsSync(file)) build();
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, implementation: CustomFunction) => functions.set(id, implementation);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInThisContext();
  return functions;
}

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed, so there are no built functions to measure.');
}
