import type { TableSubject } from '../../core/account/tables/table-subject.ts';
import type { TablePlace, TaughtPattern, ValuePlace } from './taught-rule.ts';

/** A value that was pointed at. */
export interface ValuePick extends TaughtPattern {
  readonly kind: 'value';
  readonly place: ValuePlace;
  readonly label?: string;
  readonly text: string;
  /** The record on which it was pointed at. */
  readonly record: string;
}

/** A table that was pointed at. */
export interface TablePick extends TaughtPattern {
  readonly kind: 'table';
  readonly place: TablePlace;
  readonly subject?: TableSubject;
  readonly headers: readonly string[];
  /** The first few. */
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly record: string;
}

export type Pick = ValuePick | TablePick;
