import { readFileSync } from 'node:fs';
import type { Ask, AskOptions, CrmPage } from '../../extension/crm/crm-adapter.ts';
import { inHappyDom } from '../fixtures/pages/in-happy-dom.ts';

/** A page of a CRM with what its server answered, recorded from a running one unless the fixture says otherwise. */
export interface RecordedPage {
  readonly page: CrmPage;
  readonly ask: Ask;
}

interface Recorded {
  readonly url: string;
  readonly stored: Readonly<Record<string, string>>;
  /** By path without query; the call of a procedure stands behind it, as in `/db/ model.party.party.read`. */
  readonly answers: Readonly<Record<string, unknown>>;
}

const folder = new URL('./fixtures/', import.meta.url);

/** The page recorded under a name: `espocrm-account`. */
export function recordedPage(name: string): RecordedPage {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const { url, stored, answers }: Recorded = JSON.parse(
    readFileSync(new URL(`${name}.json`, folder), 'utf8'),
  );
  return { page: pageAt(url, { html, stored }), ask: answering(answers) };
}

/** A page that has only what is said here. */
export function pageAt(
  url: string,
  {
    html = '',
    stored = {},
  }: { readonly html?: string; readonly stored?: Readonly<Record<string, string>> } = {},
): CrmPage {
  return {
    location: { href: url, origin: new URL(url).origin },
    document: inHappyDom({ html, url }),
    stored: (key) => stored[key],
  };
}

/** A server that knows these answers and no others. */
export function answering(answers: Readonly<Record<string, unknown>>): Ask {
  return async (path, { call }: AskOptions = {}) => {
    const method = (call as { readonly method?: string } | undefined)?.method;
    const asked = [path.replace(/\?.*$/, ''), ...(method === undefined ? [] : [method])].join(' ');
    if (!Object.hasOwn(answers, asked)) throw new Error(`${asked}: status 404`);
    return structuredClone(answers[asked]);
  };
}
