import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installed } from './install-packages.ts';

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts trytond and resolves once it listens; the configuration asks for port 0, so the system picks a free one. */
export async function serve(configFile: string, database: string): Promise<RunningServer> {
  const command = [installed.server, '-c', configFile, '-d', database];
  // The kernel then ends the server even if this process is killed and cannot tidy up.
  if (existsSync('/usr/bin/setpriv')) command.unshift('/usr/bin/setpriv', '--pdeathsig', 'KILL');
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });

  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  child.once('exit', () => process.off('exit', killNow));
  try {
    return { url: await addressOf(child), stop: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`trytond did not listen within 60 s:\n${printed}`)),
      60_000,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      // Reading goes on after the address is known: a full pipe would stop the server.
      printed = (printed + chunk.toString()).slice(-4_000);
      const url = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`trytond ended with ${code ?? signal}:\n${printed}`));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(insist);
}
