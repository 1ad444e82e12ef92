import type { PageReading } from '../crm/page-reading.ts';

/** Why the page in front is not shown as an account. */
export type BlankReason =
  /** No permission (any more): the user has to click the toolbar button on this page. */
  | 'click'
  /** Whoever administers this browser keeps extensions off the page. */
  | 'policy'
  /** A page of the browser itself, or of its extension shop. */
  | 'browser-page'
  | 'shop'
  /** A file of this computer. */
  | 'file'
  | 'pdf'
  | 'not-html'
  /** The address changed, the page did not. */
  | 'held'
  | 'failed'
  /** Read, and no account found. */
  | 'no-account';

/** What is known of the page in front, at any moment. */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly page: PageReading; readonly final: boolean; readonly at: string }
  | { readonly kind: 'blank'; readonly reason: Exclude<BlankReason, 'no-account'>; readonly detail?: string };
