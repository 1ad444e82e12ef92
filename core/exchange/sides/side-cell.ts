import type { DecisionRole } from '../../account/account.ts';
import { CELL_WORDS } from '../../account/cell-words.ts';
import { type ConsentWay, consentText } from '../../account/tables/consent-ways.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';
import type { TableColumn } from '../../account/tables/table-column.ts';
import type { CellValue } from '../../sheet/sheet-table.ts';
import type { Language } from '../../text/local-text.ts';
import { exportText } from '../export/export-text.ts';

/** A value as the cell that is read back as it. */
export function sideCell(value: TableValue | undefined, column: TableColumn, language: Language): CellValue {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return CELL_WORDS[value ? 'yes' : 'no'][language];
  if (typeof value === 'object') return consentText(value as readonly ConsentWay[], language);
  if (column.kind === 'role') return exportText.roles[value as DecisionRole][language];
  // A number stays one: its word is another way to write it.
  const choice = typeof value === 'string' ? column.choices?.find((one) => one.value === value) : undefined;
  return choice === undefined ? value : choice.label[language];
}
