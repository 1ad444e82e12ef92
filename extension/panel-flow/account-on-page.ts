import type { PageReading } from '../crm/page-reading.ts';
import { ACCOUNT_RULE } from './account-rule.ts';
import type { FieldsOnPage } from './fields-on-page.ts';

/** Whether the page is an account's own page: as its CRM's addresses say, as the user taught, else by the rule of `account-rule.ts`. */
export function accountOnPage(page: PageReading, fields: FieldsOnPage): boolean {
  const rule = ACCOUNT_RULE;
  if (!fields.readings.some((reading) => reading.field === 'name')) return false;
  const { crm } = page;
  if (crm !== undefined && crm.known.address !== 'unconfirmed') return crm.record.kind === 'account';
  // Nobody teaches the fields of an account on a page of something else.
  if (page.taught?.some(({ by }) => by !== undefined)) return true;
  if (rule.never.some((address) => address.test(page.url))) return false;
  if (page.pairs.some((pair) => rule.neverLabel.test(pair.label.trim()))) return false;
  if (page.heading !== undefined && rule.neverHeading.test(page.heading.trim())) return false;
  if (fields.nameLabel === undefined && rule.neverHeadingEnd.test(page.heading?.trim() ?? '')) return false;
  const account = lastMatch(rule.accountAddress, page.url);
  if (lastMatch(rule.otherAddress, page.url) > account) return false;

  const further = fields.readings.filter(
    (reading) =>
      reading.field !== 'name' && reading.value !== undefined && !rule.noChoice.test(reading.text.trim()),
  );
  if (account >= 0 && further.length >= rule.withAddress) return true;
  if (rule.ofOthers.some((labels) => labelsIn(page, labels) >= rule.otherLabels)) return false;
  const named = fields.nameLabel !== undefined && rule.nameLabels.test(plain(fields.nameLabel));
  const own = further.filter((reading) => !rule.address.has(reading.field));
  const bare = rule.bareLabels.test(plain(fields.nameLabel ?? ''));
  if (named && own.length >= (bare ? rule.withBareLabel : rule.withNameLabel)) return true;
  if (rule.titles.test(page.title.trim()) && own.length >= rule.withTitle) return true;
  const telling = further.filter((reading) => !rule.common.has(reading.field));
  return further.length >= rule.withoutBoth && telling.length >= rule.telling;
}

function labelsIn({ pairs }: PageReading, labels: RegExp): number {
  const own = pairs.filter((pair) => !pair.related && pair.text !== '').map((pair) => plain(pair.label));
  return new Set(own.filter((label) => labels.test(label))).size;
}

function plain(label: string): string {
  return label.replace(/[*:：]/g, '').trim();
}

/** Where the last match of any of the patterns ends; -1 without one. */
function lastMatch(patterns: readonly RegExp[], address: string): number {
  const url = unescaped(address);
  const ends = patterns.flatMap((pattern) =>
    [...url.matchAll(new RegExp(pattern, 'gi'))].map((hit) => hit.index + hit[0].length),
  );
  return Math.max(-1, ...ends);
}

/** Some addresses carry another one in a parameter, with its signs escaped. */
function unescaped(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
