import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';
const TRIES = 50;

/** Listens on 127.0.0.1 at the wished port or the next free one; port 0 takes any. Gives the port. */
export async function listen(server: Server, wished: number): Promise<number> {
  for (let port = wished; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!taken || wished === 0 || port - wished >= TRIES || port >= 65_535) throw error;
    }
  }
}

/** Stops a server at once, open connections included. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
