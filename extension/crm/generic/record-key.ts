import { plainId, recordAddress } from '../record-address.ts';

const ID_LIKE =
  /^(id|.*[a-z]id|.*[_-]id|uuid|guid|oid|pk|key|no|number|code|rec|record|cust|client|partner|cust(omer)?_?(no|nr|num|code)|account_?(no|nr|num|code)|etn|entity|entityname|module|model|object|objecttype|type|table|customer|account|company|party)$/i;
const NOT_OF_RECORD =
  /^(utm_.*|.*session.*|j?sessionid|phpsessid|sid|.*token.*|csrf.*|gclid|fbclid|msclkid|app_?id|view_?id|form_?id|menu_?id|tab_?id|layout_?id|page_?id|trace_?id|request_?id|client_?id|window_?id|org_?id|corp_?id|tenant_?id|lang(_?id)?|cids|viewtype|view_type|pagetype|tab_?key)$/i;
/** Ends of a path that change how a record is shown, not which one. */
const VIEW_WORDS =
  /\/(edit|view|show|details?|overview|summary|activity|activities|related|timeline|history|notes|files|tab)$/i;
const HAS_ID = /^\d+$|\d.*\d|[-_]\d/;

/**
 * Key of the record that a URL shows: equal for two URLs that differ only in view, tab,
 * session or tracking.
 *
 * @example
 * recordKey('https://crm.example/customers/42/edit?tab=notes') //=> 'https://crm.example/customers/42'
 */
export function recordKey(href: string): string {
  const url = new URL(href);
  const origin = url.origin === 'null' ? url.protocol : url.origin;
  const path = url.pathname.replace(/;.*$/, '');
  const known = recordAddress(href);
  // Another product may use the same path, and name its record behind it.
  if (known !== undefined)
    return origin + known.key + (known.complete ? '' : query(url.search) + hash(url.hash));
  return origin + trimmed(path) + query(url.search) + hash(url.hash);
}

/** In order of name, so that the order in the URL does not matter. */
function query(search: string): string {
  const kept = [...new URLSearchParams(search)]
    .filter(([name, value]) => value !== '' && ID_LIKE.test(name) && !NOT_OF_RECORD.test(name))
    .map(([name, value]) => `${name}=${plainId(value)}`)
    .sort();
  return kept.length === 0 ? nested(search) : `?${kept.join('&')}`;
}

/** A frame around another page, which stands in the address as a whole: `?uri=account.do?sys_id=17`. */
function nested(search: string): string {
  for (const [name, value] of new URLSearchParams(search)) {
    const [path = '', inner = ''] = value.split(/\?(.*)/s);
    const kept = /^(uri|url|target|path|src)$/i.test(name) && inner !== '' ? query(`?${inner}`) : '';
    if (kept !== '') return `?${name}=${path}${kept}`;
  }
  return '';
}

/** A hash is a route, a set of parameters, or a mere place on the page. */
function hash(text: string): string {
  const bare = text.replace(/^#!?/, '');
  if (bare === '') return '';
  const [route = '', search = ''] = bare.split(/\?(.*)/s);
  if (!route.includes('/') && route.includes('=')) return query(route).replace('?', '#');
  // A route within a route: `#Partner-manage&/Partner('10100023')`.
  const inner = /(?:^|[?&])(\/[^&]+)/.exec(search)?.[1] ?? /&(\/.+)$/.exec(route)?.[1];
  if (inner !== undefined && HAS_ID.test(inner)) return `#${route.replace(/&.*$/, '')}${inner}`;
  if (!route.includes('/') && !HAS_ID.test(route)) {
    const named = query(search);
    return named === '' ? '' : `#${route}${named}`;
  }
  return `#${trimmed(route.replace(/;[^/]*/g, ''))}${query(search)}`;
}

function trimmed(path: string): string {
  const bare = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const shorter = bare.replace(VIEW_WORDS, '');
  // Only behind an id: `/customers/view` is a page of its own.
  return shorter !== bare && HAS_ID.test(shorter.split('/').at(-1) ?? '') ? shorter : bare;
}
