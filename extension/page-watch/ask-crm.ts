import type { Ask, AskOptions, CrmAdapter, CrmPage } from '../crm/crm-adapter.ts';
import { AskFault, troubleOfStatus } from './ask-fault.ts';

const LONGEST_MS = 10_000;
/** The words of a CRM in all its languages may come to megabytes. */
const MOST_BYTES = 4_000_000;
/** A record with its lists takes a handful; more is an adapter that does not know where to stop. */
const MOST_REQUESTS = 12;
/** Ways to make a GET something else on servers that allow it. */
const OVERRIDES = /^x-(?:http-)?method(?:-override)?$/i;

export interface Asker {
  readonly adapter: Pick<CrmAdapter, 'onlyReads'>;
  readonly page: Pick<CrmPage, 'location'>;
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
  readonly send?: typeof fetch;
}

/** The one way to the CRM's server: on the page's own origin, to read and nothing else, within limits. */
export function askCrm({ adapter, page, signal, send = fetch }: Asker): Ask {
  const { origin, href } = page.location;
  let requests = 0;

  return async (path, options = {}) => {
    const url = new URL(path, href);
    const refused = whyRefused(url, path, options);
    if (refused !== undefined) throw new AskFault('refused', `${path}: ${refused}`);
    requests += 1;
    const timeout = AbortSignal.timeout(LONGEST_MS);
    try {
      const response = await send(url.href, {
        ...method(options),
        credentials: 'same-origin',
        mode: 'same-origin',
        redirect: 'manual',
        cache: 'no-store',
        signal: AbortSignal.any([signal, timeout]),
      });
      if (!response.ok)
        throw new AskFault(troubleOfStatus(response.status), `${path}: status ${response.status}`);
      return parsed(await textOf(response, path), path);
    } catch (error) {
      if (error instanceof AskFault) throw error;
      throw new AskFault(timeout.aborted ? 'late' : 'unreachable', `${path}: ${String(error)}`);
    }
  };

  function whyRefused(url: URL, path: string, { call, headers = {} }: AskOptions): string | undefined {
    if (url.origin !== origin) return 'not on the origin of the page';
    if (url.searchParams.has('_method') || Object.keys(headers).some((name) => OVERRIDES.test(name)))
      return 'a method in disguise';
    if (call !== undefined && adapter.onlyReads?.(path, call) !== true)
      return 'not known as a call that only reads';
    return requests >= MOST_REQUESTS ? 'too many requests for one record' : undefined;
  }
}

function method({ call, headers }: AskOptions): RequestInit {
  const accept = { accept: 'application/json', ...headers };
  return call === undefined
    ? { method: 'GET', headers: accept }
    : {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...accept },
        body: JSON.stringify(call),
      };
}

async function textOf(response: Response, path: string): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new AskFault('too-big', `${path}: more than ${MOST_BYTES} bytes`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AskFault('not-json', `${path}: ${text.slice(0, 80)}`);
  }
}
