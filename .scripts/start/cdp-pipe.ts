import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** The browser's debugging protocol over file descriptors 3 and 4: messages in JSON, each ended by a zero byte. */
export interface CdpPipe {
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const ANSWER_MS = 30_000;

export function cdpPipe(child: ChildProcess): CdpPipe {
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as Readable;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let held = '';

  const giveUp = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  child.once('error', (error) => giveUp(error.message));
  child.once('exit', (code) => giveUp(`the browser ended (${code ?? 'killed'})`));
  // A browser that ends closes the pipe; the exit above says so better.
  toBrowser.on('error', () => {});
  fromBrowser.on('error', () => {});
  fromBrowser.setEncoding('utf8').on('data', (piece: string) => {
    const messages = (held + piece).split('\0');
    held = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as Answer;
      const asked = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || asked === undefined) continue;
      waiting.delete(id);
      if (error === undefined) asked.resolve(result);
      else asked.reject(new Error(error.message));
    }
  });

  return {
    send(method, params = {}) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`no answer to ${method}`));
        }, ANSWER_MS);
        const settled =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            then(value);
          };
        waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
        toBrowser.write(`${JSON.stringify({ id, method, params })}\0`);
      });
    },
  };
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
