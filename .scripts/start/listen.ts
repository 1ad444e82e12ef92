import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';
const TRIES = 50;

/** Listens on 127.0.0.1 at the wished port, else at a spare one, else at the next free one; port 0 takes any. */
export async function listen(server: Server, wished: number, spare: readonly number[] = []): Promise<number> {
  const next =
    wished === 0 ? [] : Array.from({ length: TRIES }, (_, at) => (spare.at(-1) ?? wished) + 1 + at);
  const ports = [wished, ...spare, ...next];
  for (const [at, port] of ports.entries()) {
    try {
      return await tryPort(server, port);
    } catch (error) {
      const taken = ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!taken || at === ports.length - 1) throw error;
    }
  }
  throw new Error('no port');
}

/** Stops a server at once, open connections included. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
