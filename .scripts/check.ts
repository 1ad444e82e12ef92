import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { generatedFiles } from './generated.ts';

const root = path.resolve(import.meta.dirname, '..');
const programs = 'node_modules';

interface Task {
  name: string;
  run: () => Promise<string | undefined>;
}

/** Every program of types in the project; each says which globals its files may know. */
const TYPE_PROGRAMS = ['core', 'core/sheet', 'core/panel', 'extension', 'addin', 'test', '.scripts', '.'];

const tasks: Task[] = [
  { name: 'unit tests', run: () => node(`${programs}/vitest/vitest.mjs`, 'run', '--project', 'unit') },
  ...TYPE_PROGRAMS.map((folder) => ({
    name: `types: ${folder}`,
    run: () => node(`${programs}/typescript/bin/tsc`, '-p', folder, '--pretty', 'false'),
  })),
  {
    name: 'lint and format',
    run: () => node(`${programs}/@biomejs/biome/bin/biome`, 'check', '--error-on-warnings'),
  },
  { name: 'generated files', run: async () => staleFiles() },
];

// The types of the extension's own API are generated, and tsc reads them.
const prepared = await node(`${programs}/wxt/bin/wxt.mjs`, 'prepare');
const failures = prepared === undefined ? await runAll(tasks) : [{ name: 'wxt prepare', output: prepared }];
for (const { name, output } of failures) console.error(`\n✗ ${name}\n${output}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function runAll(waiting: Task[]): Promise<{ name: string; output: string }[]> {
  const failures: { name: string; output: string }[] = [];
  const queue = [...waiting];
  const worker = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) {
      const output = await task.run();
      console.log(`${output === undefined ? '✓' : '✗'} ${task.name}`);
      if (output !== undefined) failures.push({ name: task.name, output });
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return failures;
}

/** Runs a script of an installed package; its output if it fails, else undefined. */
function node(script: string, ...args: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? undefined : output || `exit code ${code}`));
  });
}

function staleFiles(): string | undefined {
  try {
    const stale = generatedFiles(root).filter(({ file, content }) => read(path.join(root, file)) !== content);
    if (stale.length === 0) return undefined;
    return `${stale.map(({ file }) => file).join(', ')}: run "npm run generate" and commit the result`;
  } catch (error) {
    return String(error);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
