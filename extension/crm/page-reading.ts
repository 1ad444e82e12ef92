import type { CrmOnPage, Given } from './crm-on-page.ts';
import type { RuleResult } from './rule-result.ts';

/** How a label was tied to its value, surest first. */
export type PairedBy =
  | 'label-for'
  | 'aria'
  | 'dl'
  | 'table'
  | 'attribute'
  | 'adjacent'
  | 'heading'
  | 'text'
  | 'placeholder';

/** One label–value pair as it stands on the page: text only, parsing belongs to the core. */
export interface LabelledText {
  readonly label: string;
  /** Empty when the field is on the page without a value. */
  readonly text: string;
  readonly by: PairedBy;
  /** Field name, when the page gives one (data-field, data-name, name). */
  readonly name?: string;
  /** Unit that the page states for all amounts around it: `万元`, `thousands of USD`. */
  readonly unit?: string;
  /** Place on the page in words, such as `Overview › General`. */
  readonly where: string;
  /** Pairs of one block (form, panel, table row) share it. */
  readonly scope: string;
  /** Stands in a related list or repeated row rather than in the record itself. */
  readonly related: boolean;
  /** 0 to 1: how sure the reader is that label and value belong together. */
  readonly sure: number;
}

/** A table of records (contacts, opportunities), as text. */
export interface PageTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly where: string;
  /** Unit that the page states for all amounts in it. */
  readonly unit?: string;
}

/** All that can be read off one page. A plain value: it crosses from the page to the extension. */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  /** As the page declares it; empty when it does not. */
  readonly language: string;
  /** The record's name as the page heads it. */
  readonly heading?: string;
  readonly pairs: readonly LabelledText[];
  readonly tables: readonly PageTable[];
  /** Key of the record now in the URL: equal as long as the page shows the same record. */
  readonly record: string;
  /** The CRM, where it is one that is known by name. */
  readonly crm?: CrmOnPage;
  /** What is known to be fields of the record, beside what the page looks like: at most one of each way. */
  readonly given?: readonly Given[];
  /** What the taught rules for this kind of page found, those that found nothing too. */
  readonly taught?: readonly RuleResult[];
}
