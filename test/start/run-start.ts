import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command behind `npm start --` in a process of its own, on a machine without display or language. */
export async function runStart(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = startProcess(args, env);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

export function startProcess(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', '.scripts/start/main.ts', ...args], {
    cwd: ROOT,
    env: { ...rest, LC_ALL: 'C', LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
