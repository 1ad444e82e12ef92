import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Sends a file of the folder; false where there is none. Nothing outside the folder is ever sent. */
export async function serveFile(
  folder: string,
  pathname: string,
  response: ServerResponse,
  headers: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const file = path.join(folder, path.normalize(`/${decoded(pathname)}`));
  const type = TYPES[path.extname(file)];
  if (type === undefined) return false;
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return false;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(content);
  return true;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
