import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { PageReading } from '../crm/page-reading.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import type { FieldsOnPage } from './fields-on-page.ts';
import type { BlankReason } from './page-state.ts';
import type { TablesOnPage } from './tables-on-page.ts';

/** The account that the panel shows, and where it comes from. */
export interface Subject {
  readonly stored: StoredAccount;
  /** The page it was just read from; absent when it stands on what was kept or typed. */
  readonly page?: {
    readonly reading: PageReading;
    readonly fields: FieldsOnPage;
    readonly tables: TablesOnPage;
  };
  readonly sample?: SampleAccount;
}

/** What the panel shows. */
export type Screen =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'blank';
      readonly reason: BlankReason;
      readonly detail?: string;
      /** The page, where it was read and has no account. */
      readonly page?: PageReading;
    }
  | { readonly kind: 'account'; readonly subject: Subject }
  | { readonly kind: 'typing' }
  | { readonly kind: 'picking'; readonly list: 'sample' | 'typed' };
