import type { Field } from '../../../core/account/field.ts';
import { panelText } from '../../../core/panel/panel-text.ts';
import { kindText } from '../../../core/panel/value-text.ts';
import type { BookAccount } from '../book-account.ts';
import type { Column } from './column.ts';

/** A field of the account record as a column. */
export function fieldColumn(field: Field): Column {
  const { key, label, kind } = field;
  const held = ({ account }: BookAccount) => account.fields[key];
  const text = (row: BookAccount) => {
    const value = held(row);
    return value === undefined ? undefined : String(value);
  };
  switch (kind) {
    case 'text':
      return { key, label, kind: 'text', width: 130, of: text };
    case 'date':
      return { key, label, kind: 'date', width: 126, of: text };
    case 'flag':
      return {
        key,
        label,
        kind: 'choice',
        width: 110,
        of: text,
        choices: () => [
          { name: 'true', label: panelText.yes },
          { name: 'false', label: panelText.no },
        ],
      };
    case 'chainRole':
      return {
        key,
        label,
        kind: 'choice',
        width: 120,
        of: text,
        choices: () =>
          (['headquarters', 'key', 'ordinary'] as const).map((name) => ({ name, label: panelText[name] })),
      };
    case 'money':
    case 'ratio':
    case 'count':
    case 'rating':
    case 'years':
    case 'months':
      return {
        key,
        label,
        kind: 'number',
        width: 126,
        percent: kind === 'ratio',
        // An account known to have no contract has no months left to compare with others.
        of: (row) => {
          const value = held(row);
          return typeof value === 'number' ? value : undefined;
        },
        show: (value, words) => kindText(kind, value, words),
      };
  }
}
