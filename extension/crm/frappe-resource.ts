import { answeredList } from './answered-list.ts';
import { type AnsweredRecord, answeredRecord } from './answered-record.ts';
import type { Ask } from './crm-adapter.ts';
import { inside } from './inside.ts';

/** `[field, operator, value]`, or with the name of a table within the document in front. */
export type FrappeFilter = readonly string[];

const MOST = 100;

/** One document of Frappe's interface of resources, by its name. */
export async function frappeRecord(ask: Ask, doctype: string, name: string): Promise<AnsweredRecord> {
  const found = inside(await ask(`${pathOf(doctype)}/${encodeURIComponent(name)}`), 'data');
  return answeredRecord(found, name, inside(found, 'name'));
}

/** The documents that pass all filters, with these fields alone, in the order that the site has for them: the latest first. */
export async function frappeList(
  ask: Ask,
  doctype: string,
  fields: readonly string[],
  filters: readonly FrappeFilter[],
): Promise<readonly AnsweredRecord[]> {
  const query = new URLSearchParams({
    fields: JSON.stringify(fields),
    filters: JSON.stringify(filters),
    limit_page_length: String(MOST),
  });
  return answeredList(inside(await ask(`${pathOf(doctype)}?${query}`), 'data'), doctype);
}

function pathOf(doctype: string): string {
  return `/api/resource/${encodeURIComponent(doctype)}`;
}
