import type { FieldKey } from '../../core/account/field.ts';
import type { GivenField } from './crm-adapter.ts';

/** Which of a CRM's fields, by its own name, fills which field of the account. */
export type FieldNames = Readonly<Partial<Record<FieldKey, string>>>;

/** The account's fields out of a record of the CRM; what it does not give (`undefined`) is left out, what is blank stays blank. */
export function givenFields(
  names: FieldNames,
  textOf: (name: string, field: FieldKey) => string | undefined,
): readonly GivenField[] {
  return (Object.entries(names) as [FieldKey, string][]).flatMap(([field, name]) => {
    const text = textOf(name, field);
    return text === undefined ? [] : [{ field, text: text.trim(), where: name }];
  });
}
