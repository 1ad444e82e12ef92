import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { type SampleAccount, sampleBook } from '../../../core/sample/sample-book.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { close, listen } from '../listen.ts';
import { serveFile } from '../serve-folder.ts';
import { crmWords, FIELD_LABELS } from './crm-labels.ts';
import { crmId, crmRecord, fieldText } from './crm-record.ts';

export interface DemoCrm {
  /** `http://127.0.0.1:3080`, without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface DemoCrmOptions {
  /** Wished port, 3080 unless told; the next free one is taken where it is in use. 0 takes any. */
  readonly port?: number;
  /** ISO day that the sample's dates lie around; today unless told. */
  readonly asOf?: string;
}

const PUBLIC = path.join(import.meta.dirname, 'public');
/** Port 3000 is the add-in's: its manifest says so. */
const DEFAULT_PORT = 3080;
const LARGEST_EDIT = 64_000;
const HEADERS = { 'content-security-policy': "default-src 'self'; img-src 'self' data:" };

/**
 * A small CRM with the sample book, on 127.0.0.1 only: a single-page application with history routes
 * /accounts, /accounts/42 and /accounts/42/edit. `?lang=zh-CN` switches the language, `?delay=800` draws pages
 * that much later. Edits live until it stops.
 */
export async function startDemoCrm(options: DemoCrmOptions = {}): Promise<DemoCrm> {
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  const books = { en: sampleBook(asOf, 'en'), 'zh-CN': sampleBook(asOf, 'zh-CN') };
  const edits = new Map<string, Map<string, string>>();
  const server = createServer((request, response) => {
    answer(request, response, books, edits).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port ?? DEFAULT_PORT);
  return { url: `http://127.0.0.1:${port}`, stop: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  books: Readonly<Record<Language, readonly SampleAccount[]>>,
  edits: Map<string, Map<string, string>>,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const language: Language = searchParams.get('lang') === 'zh-CN' ? 'zh-CN' : 'en';
  const book = books[language];

  if (pathname === '/api/words') return json(response, crmWords(language));
  if (pathname === '/api/accounts')
    return json(
      response,
      book.map((one) => row(one, language, edits)),
    );
  const id = /^\/api\/accounts\/(\d+)$/.exec(pathname)?.[1];
  if (id !== undefined) {
    const one = book.find((each) => crmId(each) === id);
    if (one === undefined) return notFound(response);
    if (request.method === 'PUT') {
      const typed = await readEdit(request);
      if (typed === undefined) return void response.writeHead(400).end();
      edits.set(id, new Map([...(edits.get(id) ?? []), ...typed]));
    }
    return json(response, crmRecord(one, language, edits.get(id)));
  }
  if (pathname.startsWith('/api/')) return notFound(response);

  if (pathname === '/') return void response.writeHead(302, { location: '/accounts' }).end();
  if (pathname.startsWith('/assets/')) {
    if (!(await serveFile(PUBLIC, pathname.slice('/assets'.length), response, HEADERS))) notFound(response);
    return;
  }
  await serveFile(PUBLIC, 'index.html', response, HEADERS);
}

function row(one: SampleAccount, language: Language, edits: Map<string, Map<string, string>>) {
  const typed = edits.get(crmId(one));
  const cell = (key: 'name' | 'industry' | 'region' | 'manager' | 'revenue') => ({
    label: FIELD_LABELS[key][language === 'en' ? 0 : 1],
    value: typed?.get(key) ?? fieldText(one, key, language),
  });
  return {
    id: crmId(one),
    cells: [cell('name'), cell('industry'), cell('region'), cell('manager'), cell('revenue')],
  };
}

/** Only texts of known fields, sent as JSON: a form on another site cannot send that without being asked first. */
async function readEdit(request: IncomingMessage): Promise<Map<string, string> | undefined> {
  if (request.headers['content-type'] !== 'application/json') return undefined;
  let text = '';
  for await (const piece of request.setEncoding('utf8')) {
    text += piece;
    if (text.length > LARGEST_EDIT) return undefined;
  }
  try {
    const typed = Object.entries(JSON.parse(text) as object).filter(
      ([key, value]) => Object.hasOwn(FIELD_LABELS, key) && typeof value === 'string',
    );
    return new Map(typed);
  } catch {
    return undefined;
  }
}

function json(response: ServerResponse, content: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(content));
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'application/json; charset=utf-8' });
  response.end('{"error":"not found"}');
}
