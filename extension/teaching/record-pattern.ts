import { recordKey } from '../crm/generic/record-key.ts';
import type { TaughtPattern } from './taught-rule.ts';

export interface RecordPatternOf extends TaughtPattern {
  /** What stood where the pattern has `*`. */
  readonly ids: readonly string[];
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A number, two digits anywhere, or a long token of letters in no order: names of kinds and views have none of these. */
const ID = /^-?\d+$|\d.*\d|^(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{15,}$/;
/** Parameters that name the kind of record, not the record. */
const KIND =
  /^(module|model|object|objecttype|type|table|entity|entityname|etn|etc|customer_?type|view|action|menu)$/i;
/** Behind these the record is named, be it by a word. */
const COLLECTION =
  /^(accounts?|compan(?:y|ies)|customers?|clients?|organi[sz]ations?|part(?:y|ies)|partners?|leads?|contacts?|deals?|opportunit(?:y|ies)|view|record|detail|客户)$/i;

/**
 * The pattern of all records of one kind: a page's address with `*` for what names its record. View, tab and
 * session play no part, as in `recordKey`.
 *
 * @example
 * recordPattern('https://crm.example/customers/42/edit').pattern //=> '/customers/*'
 */
export function recordPattern(href: string): RecordPatternOf {
  const key = recordKey(href);
  const url = new URL(href);
  const origin = url.origin === 'null' ? url.protocol : url.origin;
  const ids: string[] = [];
  const starred = (text: string): string => {
    ids.push(text);
    return '*';
  };
  const pattern = key
    .slice(origin.length)
    .replace(/([?&#;])([\w-]+)=([^&#;]*)/g, (all, mark: string, name: string, value: string) =>
      KIND.test(name) && !ID.test(value) ? all : `${mark}${name}=${starred(value)}`,
    )
    .replace(/(^|[/#])([^/#?]+)/g, (all, mark: string, part: string, at: number, whole: string) => {
      if (part.includes('=') || part === '*') return all;
      const before = whole.slice(0, at).split(/[/#]/).at(-1) ?? '';
      if (NO_ID.test(part)) return all;
      return isId(part) || (mark === '/' && COLLECTION.test(before)) ? mark + starred(part) : all;
    });
  return { origin, pattern, ids };
}

/** Ways of showing a record; and HubSpot's numbers for kinds. */
const NO_ID = /^(view|edit|record|show|details?|list|index|new|create|search|import|0-\d+)$/i;

function isId(part: string): boolean {
  const plain = part.replace(/^(%7b|\{)|(%7d|\})$/gi, '');
  return GUID.test(plain) || ID.test(plain);
}
