import { type Book, bookOf } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { type SampleAccount, sampleBook } from '../../core/sample/sample-book.ts';
import type { Language } from '../../core/text/local-text.ts';

let named: Language = 'en';
let drawn: { readonly day: string; readonly accounts: readonly SampleAccount[] } | undefined;

/**
 * In which language the sample names its products and rivals. Said once, before anything is drawn: one product under two
 * names would be two.
 */
export function nameSampleIn(language: Language): void {
  named = language;
}

/** The sample book as of a day, the biggest customers mixed with the smallest as it was drawn. */
export function sampleAccounts(today: string): readonly SampleAccount[] {
  if (drawn?.day !== today) drawn = { day: today, accounts: sampleBook(today, named) };
  return drawn.accounts;
}

/** What the sample accounts are as a whole: bands and medians need it. */
export function bookSample(today: string, playbook: Playbook): Book | undefined {
  return bookOf(
    sampleAccounts(today).map((one) => one.account),
    playbook,
  );
}
