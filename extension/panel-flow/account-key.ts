import type { PageReading } from '../crm/page-reading.ts';

/** Something in the record's key that looks like a record's own number: 17, 64f0c2…, a long token. */
const OWN_NUMBER = /\d|[A-Za-z]{15,}/;

/**
 * Under which key an account's page is kept. Where the address does not say which record it shows (tabs inside
 * the page), the name has to, so that one account's words never turn up at another.
 */
export function accountKey(page: Pick<PageReading, 'record'>, name: string | undefined): string {
  return saysWhichRecord(page) || name === undefined ? page.record : `${page.record}#name=${name}`;
}

export function saysWhichRecord(page: Pick<PageReading, 'record'>): boolean {
  // The host may well hold digits, as in an address by number.
  return OWN_NUMBER.test(page.record.replace(/^\w+:(?:\/\/[^/?#]*)?/, ''));
}
