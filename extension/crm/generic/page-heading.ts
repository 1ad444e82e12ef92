import { headsRelated } from './related.ts';
import { remembered } from './remembered.ts';
import type { Seen, Walked } from './seen.ts';
import { titleName } from './title-name.ts';

const LOGO = /logo|brand|app-?name|site-?title/i;
const TITLE =
  /(^|[\s_-])(record|entity|page|account|customer|company|client|object|detail|form)[-_]?(title|name|header-title|header-heading-title)(\s|$)/i;
const isTitle = remembered((names) => TITLE.test(names));
const isPlainTitle = remembered((names) => /(^|[\s_-])(title|name)(\s|$)/i.test(names));
const isHead = remembered((names) => /(^|[\s_-])(head|header|hd|hero)([\s_-]|$)/i.test(names));
/** What stands beside a record's name: which kind of record it is, and its number. */
const KIND =
  /^(客户|公司|企业|account|customer|company|organi[sz]ation|client)(\s*([·:：#|,，]|no\b|$).*)?$/i;
/** What makers call elements for their own tests; class attributes of the same words head anything. */
const TEST_MARKS = ['data-test', 'data-testid', 'data-test-id', 'data-qa', 'data-selenium-test'];
const MARKED_TITLE =
  /^(record|entity|page|account|customer|company|client|organi[sz]ation|object|details?|header|profile|highlight)[-_]?(title|name)$/i;
const OBJECT_WORD =
  /^(accounts?|customers?|company|companies|organi[sz]ations?|clients?|part(y|ies)|business partners?|contacts?|leads?|accounts? details?|customer details?|record|expanded record|details?|overview|客户|公司|单位|客户管理|客户详情|客户信息|详情|客户档案|企业信息)$/i;
const OBJECT_PREFIX = /^(account|customer|company|organi[sz]ation|client|客户|公司)\s*[:：]\s*/i;
/** What heads a part of the record. */
const PART =
  /^((general|basic|main|account|company|customer|contact|address|billing|financial|additional|system|other)\s)?(information|info|data|profile|summary|general)$|(信息|资料|概况)$/i;
const HEADING = /^H[1-6]$/;
/** From here on a rank is that of a heading of the page rather than of a part. */
const MAIN_HEADING = 20;
const SEPARATOR = /^[›»>/\\|→–—·-]$/;

/** The name that the page heads its record with: main heading or title, not the product's logo. */
export function pageHeading(walked: Walked, title: string): string | undefined {
  const { units, all } = walked;
  const ranked: { seen: Seen; rank: number }[] = [];
  for (const seen of all) {
    const rank = rankOf(seen) || rankBesideKind(seen, units);
    if (rank > 0) ranked.push({ seen, rank });
  }
  ranked.sort((a, b) => b.rank - a.rank || a.seen.order - b.seen.order);
  for (const { seen, rank } of ranked) {
    if (rank < MAIN_HEADING) break;
    const name = nameOf(seen);
    if (name !== undefined) return name;
  }
  // Headings of parts tell less than what the browser's title and the page say alike.
  const titled = titleName(walked, title, isName);
  if (titled !== undefined) return titled;
  return ranked.map(({ seen }) => nameOf(seen)).find((name) => name !== undefined);

  function nameOf(seen: Seen): string | undefined {
    const texts = units
      .slice(seen.start, seen.end)
      .map(({ text }) => text)
      .filter((text) => text !== '');
    const name = nameIn(texts);
    return name !== undefined && isName(name) ? name : undefined;
  }
}

function isName(text: string): boolean {
  return text.length <= 120 && !PART.test(text) && !OBJECT_WORD.test(text) && !headsRelated([text]);
}

function rankOf(seen: Seen): number {
  const { element, tag, role, names, start, end, place } = seen;
  const tagged = HEADING.test(tag) ? Number(tag[1]) : 0;
  const level = role === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : tagged;
  const titled = end - start <= 4 && ((names !== '' && isTitle(names)) || isMarked(seen) || hasTitleId(seen));
  if ((level === 0 && !titled) || end === start || place.listed || (level !== 1 && place.related)) return 0;
  if (LOGO.test(names) || LOGO.test(element.id)) return 0;
  const rank = level === 1 ? 60 : titled ? 40 : level === 2 ? 20 : level === 3 ? 10 : 8 - level;
  return rank + (place.front ? 100 : 0) + (inMain(seen) ? 15 : 0);
}

/** A title that nothing but a plain class names, where the head of the page says of which kind the record is. */
function rankBesideKind(seen: Seen, units: Walked['units']): number {
  const { names, start, end, parent, place } = seen;
  if (names === '' || end - start !== 1 || !isPlainTitle(names) || parent === undefined) return 0;
  if (place.listed || place.related || !isHead(parent.names) || LOGO.test(names)) return 0;
  const beside = parent.kids.filter((kid) => kid !== seen && kid.end > kid.start);
  return beside.some((kid) => KIND.test(units[kid.start]?.text ?? '')) ? 5 + (place.front ? 100 : 0) : 0;
}

/** A breadcrumb ends with the name; an object's word before the name is left out. */
function nameIn(texts: readonly string[]): string | undefined {
  const cut = texts.findLastIndex((text) => SEPARATOR.test(text));
  const parts = texts.slice(cut + 1).map((text) => text.replace(/^[›»>/]\s*/, ''));
  // A letter or two before the name stand for a picture.
  const rest = parts.length > 1 && (parts[0] ?? '').length <= 2 ? parts.slice(1) : parts;
  const named = rest.length > 1 && OBJECT_WORD.test(rest[0] ?? '') ? rest.slice(1) : rest;
  // A page headed by the word for its kind of record names the record elsewhere.
  return named.length === 1 && OBJECT_WORD.test(named[0] ?? '')
    ? undefined
    : named[0]?.replace(OBJECT_PREFIX, '');
}

function hasTitleId({ element, plain, start, end }: Seen): boolean {
  return !plain && end > start && TITLE.test(element.id);
}

function isMarked({ element, plain }: Seen): boolean {
  if (plain) return false;
  for (const mark of TEST_MARKS) if (MARKED_TITLE.test(element.getAttribute(mark) ?? '')) return true;
  return false;
}

function inMain(seen: Seen): boolean {
  for (let at: Seen | undefined = seen; at; at = at.parent)
    if (at.tag === 'MAIN' || at.role === 'main') return true;
  return false;
}
