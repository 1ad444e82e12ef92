import { recordPatterns } from './record-patterns.ts';

/** The record that a known CRM's URL names. */
export interface RecordAddress {
  readonly module: string;
  readonly id: string;
  /** The same for two URLs of one record, behind the origin. */
  readonly key: string;
  /** Nothing further in query or hash names the record. */
  readonly complete: boolean;
}

const BRACED = /^(?:%7b|\{)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:%7d|\})?$/i;

/**
 * Finds the record that a URL names in the manner of a known CRM.
 *
 * @param crm Only in the manner of this one.
 */
export function recordAddress(href: string, crm?: string): RecordAddress | undefined {
  const url = new URL(href);
  const whole = url.pathname.replace(/;.*$/, '') + url.search + url.hash;
  const parameters = addressParameters(url);
  for (const one of recordPatterns) {
    if (crm !== undefined && one.crm !== crm) continue;
    const { pattern, parameters: needed = [] } = one;
    const found = pattern.exec(whole);
    if (found === null || !needed.every((name) => parameters.get(name))) continue;
    const filled = (template: string) =>
      template
        .replace(/\$(\d)/g, (_, n: string) => plainId(found[Number(n)] ?? ''))
        .replace(/\{(\w+)\}/g, (_, name: string) => plainId(parameters.get(name) ?? ''));
    return {
      module: decoded(filled(one.module)),
      id: plainId(decoded(filled(one.id))),
      key: filled(one.key),
      complete: needed.length > 0 || one.key.includes('#'),
    };
  }
  return undefined;
}

/** A GUID as it is compared: without braces, in small letters. Any other id as it stands. */
export function plainId(value: string): string {
  return BRACED.exec(value)?.[1]?.toLowerCase() ?? value;
}

/** Of query and hash; what the hash says counts. */
export function addressParameters(url: URL): URLSearchParams {
  const all = new URLSearchParams(url.search);
  const route = url.hash.replace(/^#[^?=&]*\?/, '').replace(/^#/, '');
  for (const [name, value] of new URLSearchParams(route)) all.set(name, value);
  // SuiteCRM 7 loads its pages into one page, whose hash then holds their whole address.
  const loaded = all.get('ajaxUILoc') ?? all.get('ajaxUILoad');
  for (const [name, value] of new URLSearchParams(loaded?.replace(/^[^?]*\?/, ''))) all.set(name, value);
  return all;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
