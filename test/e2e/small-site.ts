import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SmallSite {
  readonly url: string;
  /** Paths asked for so far. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Pages for the tests, on a port of their own: what is not in `pages` is not found. */
export async function startSmallSite(pages: Readonly<Record<string, string>>): Promise<SmallSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages[path.replace(/\?.*$/, '')];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      page === undefined ? 'not found' : `<!doctype html><html lang="en"><title>Test</title>${page}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
