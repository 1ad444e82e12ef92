import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import path from 'node:path';
import { type Certificate, findCertificate } from './certificate.ts';
import { close, listen } from './listen.ts';
import { serveFile } from './serve-folder.ts';

export interface ServedAddin {
  /** `https://localhost:3000/`. */
  readonly url: string;
  /** Whether Excel will take it: it does from https only. */
  readonly secure: boolean;
  /** The manifest to load, naming this very address. */
  readonly manifest: string;
  stop(): Promise<void>;
}

const MANIFEST_URL = 'https://localhost:3000/';
const WISHED_PORT = 3000;
const SPARE_PORT = 3443;

/** Serves the built add-in on 127.0.0.1, over https where a certificate for localhost is found. */
export async function serveAddin(root: string, certificate?: Certificate): Promise<ServedAddin> {
  const found = certificate ?? (await findCertificate());
  const folder = path.join(root, 'dist/addin');
  let url = MANIFEST_URL;
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', url);
    // Excel reads the functions from a page of its own, hence the open door; there is nothing private here.
    const headers = { 'access-control-allow-origin': '*' };
    const sending =
      pathname === '/manifest.xml'
        ? manifestAt(root, url).then((xml) => {
            response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8', ...headers });
            response.end(xml);
          })
        : serveFile(folder, pathname === '/' ? '/taskpane.html' : pathname, response, headers).then(
            (sent) => {
              if (!sent) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
            },
          );
    sending.catch(() => response.headersSent || response.writeHead(500).end());
  };
  const server = found === undefined ? createHttp(answer) : createHttps(found, answer);
  const port = await listen(server, WISHED_PORT, [SPARE_PORT]);
  url = `${found === undefined ? 'http' : 'https'}://localhost:${port}/`;
  return {
    url,
    secure: found !== undefined,
    manifest: await manifestFile(root, url),
    stop: () => close(server),
  };
}

async function manifestAt(root: string, url: string): Promise<string> {
  // The repository's own: the built one may be for a host of the team's.
  const xml = await readFile(path.join(root, 'manifest.xml'), 'utf8');
  return xml.replaceAll(MANIFEST_URL, url);
}

/** The built manifest serves as it is where it was built for this address. */
async function manifestFile(root: string, url: string): Promise<string> {
  const built = path.join(root, 'dist/addin/manifest.xml');
  const xml = await manifestAt(root, url);
  if ((await readFile(built, 'utf8')) === xml) return built;
  const file = path.join(root, 'dist/start/manifest.xml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, xml);
  return file;
}
