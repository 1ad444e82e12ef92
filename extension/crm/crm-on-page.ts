import type { CrmAdapter, CrmReading, CrmRecord } from './crm-adapter.ts';

/** Why a CRM's own interface gave nothing. */
export type AskTrouble =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'late'
  | 'too-big'
  | 'not-json'
  | 'unreachable'
  | 'refused'
  | 'not-understood';

/** The CRM that a page belongs to, and the record that its address names there. */
export interface CrmOnPage {
  readonly key: string;
  readonly name: string;
  readonly known: CrmAdapter['known'];
  readonly record: CrmRecord;
  /** Who is signed in, where that can be told. */
  readonly user?: string;
  /** Why its interface, though it was asked, gave nothing. */
  readonly trouble?: AskTrouble;
}

/** What was read of the record in one way: by the CRM's interface, by known places on the page, by what the user pointed at. */
export interface Given extends CrmReading {
  readonly how: 'api' | 'dom' | 'taught';
}
