import type { PageReading } from '../crm/page-reading.ts';
import type { TeachNews, TeachOrder } from '../teaching/teach-messages.ts';

/** What the watcher in the page tells the panel. */
export type PageMessage =
  | {
      readonly kind: 'reading';
      readonly reading: PageReading;
      /** Nothing more is expected by itself: a page without an account by now has none. */
      readonly final: boolean;
    }
  /** The address names another record: whatever was read before is not on the page any more. */
  | { readonly kind: 'moved'; readonly url: string }
  /** The address names another record, but the page still shows what it showed before. */
  | { readonly kind: 'held'; readonly url: string }
  /** The page could not be read. */
  | { readonly kind: 'failed'; readonly url: string; readonly error: string }
  /** The document is no web page (a PDF, an image, plain text). */
  | { readonly kind: 'not-html'; readonly contentType: string }
  /** What comes of teaching. */
  | { readonly kind: 'teach'; readonly news: TeachNews };

/** What the panel tells the watcher in the page. The same line carries both ways, and breaks with the page. */
export type PanelMessage =
  /** Whether the user has allowed this origin for good: only then is the CRM's own server asked. */
  | { readonly kind: 'allowed'; readonly origin: string; readonly allowed: boolean }
  /** Rules that were taught, and what is to be taught. */
  | { readonly kind: 'teach'; readonly order: TeachOrder };

/** What the background tells open panels: the toolbar button was clicked on this tab. */
export interface ClickMessage {
  readonly kind: 'clicked';
  readonly tabId: number;
}

export const PANEL_PORT = 'panel';
