import type { FieldKey } from '../../core/account/field.ts';
import type { TableSubject } from '../../core/account/tables/table-subject.ts';

/** A child in the page as composed, counted among all that can hold content. `same`: as far along as the label stands in its own branch. */
export type DownStep = number | 'same';

/** How a label leads to its value. */
export type LabelWay =
  /** It names the value: `label[for]`, `aria-labelledby`, or an attribute of the value itself. */
  | { readonly kind: 'names' }
  /** Both stand in one text, parted by a colon. */
  | { readonly kind: 'within' }
  /** The bare text right behind it. */
  | { readonly kind: 'behind' }
  /** So many levels up, so many branches over, and down to the value. */
  | {
      readonly kind: 'beside';
      readonly up: number;
      readonly over: number;
      readonly down: readonly DownStep[];
      /** The tag of the branch that holds the value. */
      readonly tag: string;
      /** The page makes values like labels, so that the one cannot be told from the other by its make. */
      readonly alike?: true;
      /** The page makes a button or the like of the value. */
      readonly tool?: true;
      /** The label's own branch holds more than the label. */
      readonly more?: true;
    };

export interface LabelPlace {
  readonly text: string;
  readonly way: LabelWay;
  /** The heading above it. */
  readonly under?: string;
  /** Of several equal labels under that heading, the one that was meant. */
  readonly nth?: { readonly at: number; readonly of: number };
}

/** A lasting mark on an element, and the way down from there. */
export interface MarkPlace {
  readonly attribute: MarkAttribute;
  readonly value: string;
  readonly down: readonly number[];
}

/** Attributes that name a place in a page's structure; no other one is ever looked for. */
export const MARK_ATTRIBUTES = [
  'id',
  'name',
  'itemprop',
  'data-field',
  'data-name',
  'data-field-name',
  'data-fieldname',
  'data-key',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'class',
] as const;
export type MarkAttribute = (typeof MARK_ATTRIBUTES)[number];

/** The tag, and the place among those like it under the same parent. */
export interface PathStep {
  readonly tag: string;
  readonly nth: number;
  readonly of: number;
}

/** Where a value stands: by its label, else by marks of the structure, else by its position. Tried in that order. */
export interface ValuePlace {
  readonly label?: LabelPlace;
  readonly marks: readonly MarkPlace[];
  /** From the page's main part, or its body. */
  readonly path: readonly PathStep[];
  /** Which of the texts right under that element is meant, where it is one of several. */
  readonly run?: number;
}

/** Where a table stands, told by what heads it and its columns, else by marks, else by its position. */
export interface TablePlace {
  readonly under?: string;
  /** A list of cards rather than a table: the tags of the list and of its cards. */
  readonly cards?: { readonly list: string; readonly card: string };
  /** As they stand on the page; empty for columns without a head. */
  readonly headers: readonly string[];
  readonly marks: readonly MarkPlace[];
  readonly path: readonly PathStep[];
}

/** Which pages a rule is for: all records of one kind at one site. */
export interface TaughtPattern {
  /** `https://crm.example`; `https://*.crm.example` in a file means every site below. */
  readonly origin: string;
  /** The record's address without the site, `*` in place of its id. */
  readonly pattern: string;
}

export interface FieldRule extends TaughtPattern {
  readonly of: `field:${FieldKey}`;
  readonly place: ValuePlace;
}

export interface TaughtColumn {
  /** Which column of the place, counted from 0. */
  readonly at: number;
  readonly key: string;
}

export interface TableRule extends TaughtPattern {
  readonly of: `table:${TableSubject}`;
  readonly place: TablePlace;
  readonly columns: readonly TaughtColumn[];
}

/** What the user taught by pointing. Data alone: nothing of it is ever run. */
export type TaughtRule = FieldRule | TableRule;

export function isFieldRule(rule: TaughtRule): rule is FieldRule {
  return rule.of.startsWith('field:');
}

export function fieldOfRule({ of }: FieldRule): FieldKey {
  return of.slice('field:'.length) as FieldKey;
}

export function subjectOfRule({ of }: TableRule): TableSubject {
  return of.slice('table:'.length) as TableSubject;
}
