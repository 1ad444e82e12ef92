import type { FieldKey } from '../../core/account/field.ts';
import type { PageTable } from './page-reading.ts';

/**
 * How far something about a CRM is known: seen in the running product, told by its documentation or its source,
 * seen in public practice, or only supposed. What is supposed is never relied on: the generic reader goes on instead.
 */
export type Confidence = 'live' | 'documented' | 'practice' | 'unconfirmed';

export type RecordKind = 'account' | 'contact' | 'opportunity' | 'lead' | 'other';

/** The record that an address names, in the CRM's own terms. */
export interface CrmRecord {
  readonly kind: RecordKind;
  /** The CRM's own name of the kind: `Account`, `res.partner`, `party.party`. */
  readonly module: string;
  readonly id: string;
}

/** One field as the CRM gives it: text, as everything that is read; parsing belongs to the core. */
export interface GivenField {
  readonly field: FieldKey;
  /** Empty where the CRM has the field and nothing stands in it. */
  readonly text: string;
  /** The CRM's own name of the field, shown as the place where it was read. */
  readonly where: string;
  /** What it stands under on the page, where that may state its unit. */
  readonly label?: string;
}

/** What an adapter gives about one record. A plain value: it crosses from the page to the extension. */
export interface CrmReading {
  readonly fields: readonly GivenField[];
  /** The lists of contacts and opportunities, where reachable; `of` says which of the two a table is. */
  readonly tables: readonly (PageTable & { readonly of: 'contacts' | 'opportunities' })[];
  /** As whom the CRM's own interface answered, for CRMs whose pages do not say who is signed in. */
  readonly user?: string;
}

/** The page as an adapter may look at it. It changes nothing there. */
export interface CrmPage {
  readonly location: { readonly href: string; readonly origin: string };
  readonly document: Document;
  /** Values of the page's own storage, for CRMs that keep the session there. */
  readonly stored: (key: string) => string | undefined;
}

/**
 * Asks the CRM's own server, on the page's origin, with the user's session. Only for reading; only once the user
 * has allowed this origin. Fails with an error that says what was asked and what came.
 */
export type Ask = (path: string, options?: AskOptions) => Promise<unknown>;

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** The call of a procedure, sent as JSON by POST; without it the request is a GET. Refused unless `onlyReads` says so. */
  readonly call?: unknown;
}

/** What is known of one make of CRM. One folder each; none imports another. */
export interface CrmAdapter {
  /** Short and stable: `espocrm`. */
  readonly key: string;
  /** As its maker writes it. */
  readonly name: string;
  readonly known: {
    readonly address: Confidence;
    readonly page: Confidence | 'none';
    readonly api: Confidence | 'none';
  };
  /** The record under this address; undefined where the page is not of this CRM or shows no record. */
  readonly recordAt: (page: CrmPage) => CrmRecord | undefined;
  /** Who is signed in, as far as page or storage tell: another user's answers must not be taken for this one's. */
  readonly userOf?: (page: CrmPage) => string | undefined;
  /** Fields by their places in the page's structure. */
  readonly readDom?: (page: CrmPage, record: CrmRecord) => CrmReading;
  /** Whether a call changes nothing in the CRM; without it no call is sent at all. */
  readonly onlyReads?: (path: string, call: unknown) => boolean;
  /** Fields and lists by the CRM's own interface. */
  readonly readApi?: (page: CrmPage, record: CrmRecord, ask: Ask) => Promise<CrmReading>;
}
