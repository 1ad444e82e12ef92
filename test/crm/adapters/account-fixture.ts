import { readdirSync, readFileSync } from 'node:fs';
import type { Ask, CrmAdapter, CrmPage, CrmRecord } from '../../../extension/crm/crm-adapter.ts';
import { knownCrms } from '../../../extension/crm/known-crms.ts';
import type { Facts } from '../facts-read.ts';
import { pageAt } from '../recorded-page.ts';

/** A request that the CRM answers. */
export interface Answered {
  /** How its path begins; the query of a long one is not written out. */
  readonly path: string;
  /** Headers that it must carry, whatever else. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A part of what is called, as JSON. */
  readonly call?: string;
  readonly answer: unknown;
}

/** An account's page of one CRM, what its server answers, and what is there to be read. */
export interface AccountFixture {
  readonly name: string;
  /** Whether and from where it was recorded. */
  readonly about: string;
  readonly crm: string;
  readonly url: string;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly record: CrmRecord;
  readonly user?: string;
  /** As whom its interface answers, where the page does not say it. */
  readonly answersTo?: string;
  readonly facts: Facts;
  /** Places that one of the ways does not reach; `contacts.*` stands for a whole list. */
  readonly missed: Readonly<Partial<Record<'api' | 'page', readonly string[]>>>;
  readonly asked?: readonly Answered[];
}

const folder = new URL('../fixtures/', import.meta.url);

/** All of `test/crm/fixtures` that say which CRM they are of. */
export const accountFixtures: readonly AccountFixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    name: file.replace('.json', ''),
  }))
  .filter(({ crm }) => crm !== undefined);

export function adapterOf({ crm }: AccountFixture): CrmAdapter {
  const adapter = knownCrms.find(({ key }) => key === crm);
  if (adapter === undefined) throw new Error(`No CRM is known as ${crm}`);
  return adapter;
}

/** The page as it stands, or the same markup under another address. */
export function pageOf({ name, url, cookies = {} }: AccountFixture, at: string = url): CrmPage {
  const page = pageAt(at, { html: readFileSync(new URL(`${name}.html`, folder), 'utf8') });
  // The document's own cookies would follow its address, which these do not depend on.
  const cookie = Object.entries(cookies)
    .map(([key, value]) => `${key}=${value}`)
    .join('; ');
  Object.defineProperty(page.document, 'cookie', { value: cookie });
  // Browsers do so while parsing.
  for (const option of page.document.querySelectorAll<HTMLOptionElement>('option[selected]'))
    option.selected = true;
  return page;
}

/** A server that answers what the fixture says, and refuses what an adapter may not ask. */
export function serverOf(
  fixture: AccountFixture,
  answer: (one: Answered) => unknown = (one) => structuredClone(one.answer),
): { readonly ask: Ask; readonly asked: readonly string[] } {
  const adapter = adapterOf(fixture);
  const asked: string[] = [];
  const ask: Ask = async (path, { headers = {}, call } = {}) => {
    asked.push(path);
    if (call !== undefined && adapter.onlyReads?.(path, call) !== true) throw new Error(`${path} may write`);
    const told = call === undefined ? '' : JSON.stringify(call).replaceAll('\\n', ' ');
    const one = (fixture.asked ?? []).find(
      (each) =>
        path.startsWith(each.path) &&
        (each.call === undefined ? call === undefined : told.includes(each.call)),
    );
    if (one === undefined) throw new Error(`${path} ${told}: status 404`);
    for (const [name, value] of Object.entries(one.headers ?? {}))
      if (headers[name] !== value) throw new Error(`${path}: status 401, ${name} is ${headers[name]}`);
    return answer(one);
  };
  return { ask, asked };
}
