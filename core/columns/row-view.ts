import type { Account, AccountFields } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import { type Column, decode } from './column.ts';

/** One row of a block seen as an account, without an account being made of it. */
export interface RowView {
  readonly account: Account;
  /** Row of the block that the account now shows. */
  row: number;
}

/** Only the fields asked for are looked up, when they are asked for: most readers of an account need one or two. */
export function rowView(columns: ReadonlyMap<FieldKey, Column>): RowView {
  const fields: AccountFields = {};
  const view: RowView = { account: { fields }, row: 0 };
  for (const [key, column] of columns)
    Object.defineProperty(fields, key, { enumerable: true, get: () => decode(column, view.row) });
  return view;
}
