import type { Account, FieldValue } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import { type Classes, classify } from '../classification/classify.ts';
import type { Playbook } from '../playbook/schema.ts';
import { customerValue } from '../valuation/customer-value.ts';
import type { CustomerValue } from '../valuation/scored.ts';

/** An account valued and classed by a playbook, without its rivals and its book. */
export interface Placed {
  readonly value: CustomerValue;
  readonly classes: Classes;
}

/** Values and classes an account; value class, loyalty class and tier rest on neither rivals nor book. */
export function placed(account: Account, playbook: Playbook): Placed {
  const value = customerValue(account, playbook);
  const strengths = { ours: undefined, bestRival: undefined };
  return { value, classes: classify(account, value, playbook, { strengths, band: undefined }) };
}

/** The account with one field changed. */
export function withField(account: Account, field: FieldKey, value: FieldValue): Account {
  return { ...account, fields: { ...account.fields, [field]: value } };
}
