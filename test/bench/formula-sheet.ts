import { HyperFormula } from 'hyperformula';
import { matchHeaders } from '../../core/account/match-headers.ts';
import type { PlainColumn } from '../../core/formulas/plain-column.ts';
import { plainFormulas } from '../../core/formulas/plain-formulas.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { columnLetter } from '../../core/sheet/column-letter.ts';
import type { Cell, CellTable } from './account-cells.ts';

/** The value of each row of a table, worked out by ordinary formulas in a spreadsheet engine. */
export interface FormulaSheet {
  /** How many formulas a row takes. */
  readonly formulas: number;
  /** Writes other accounts into the table; nothing is worked out yet. */
  readonly write: (table: CellTable) => void;
  readonly recalculate: () => void;
  /** The value of every row; undefined where the cell is blank. */
  readonly values: () => (number | undefined)[];
}

/** Builds the sheet of formulas beside a table, with no more of them than the value itself rests on. */
export function formulaSheet(table: CellTable): FormulaSheet {
  const [headers = []] = table.headers;
  const plain = plainFormulas(defaultPlaybook, matchHeaders(headers), {
    language: 'en',
    cell: (index, row) => `Accounts!$${columnLetter(index)}${row}`,
  });
  const needed = behindValue(plain.columns);
  const engine = HyperFormula.buildFromSheets(
    {
      Accounts: [[...headers], ...table.rows.map((row) => row.map(blankAsNull))],
      [plain.modelSheet.name]: plain.modelSheet.rows.map((row) =>
        row.map((cell) => (typeof cell?.value === 'string' ? `'${cell.value}` : (cell?.value ?? null))),
      ),
      Value: [
        plain.columns.map(({ header }) => header),
        ...table.rows.map((_, at) =>
          plain.columns.map(({ formula }, column) => (needed.has(column) ? formula(at + 2) : null)),
        ),
      ],
    },
    { licenseKey: 'gpl-v3', smartRounding: false, useArrayArithmetic: true },
  );
  const [accounts, sheet] = ['Accounts', 'Value'].map((name) => engine.getSheetId(name) as number) as [
    number,
    number,
  ];
  const col = plain.columns.findIndex(({ key }) => key === 'value');
  return {
    formulas: needed.size,
    write: ({ rows }) => {
      engine.suspendEvaluation();
      engine.setCellContents(
        { sheet: accounts, col: 0, row: 1 },
        rows.map((row) => row.map(blankAsNull)),
      );
    },
    recalculate: () => {
      engine.resumeEvaluation();
    },
    values: () =>
      table.rows.map((_, row) => {
        const value = engine.getCellValue({ sheet, col, row: row + 1 });
        return typeof value === 'number' ? value : undefined;
      }),
  };
}

/** The columns that the value is worked out from, down to those that read the table: it among them. */
function behindValue(columns: readonly PlainColumn[]): ReadonlySet<number> {
  const places = new Map(columns.map((_, at) => [columnLetter(at), at]));
  const found = new Set<number>();
  const waiting = [columns.findIndex(({ key }) => key === 'value')];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    const formula = (columns[at] as PlainColumn).formula(2).replace(/"(?:[^"]|"")*"/g, '');
    for (const [, letter = ''] of formula.matchAll(/(?<![!$A-Z])([A-Z]{1,3})2(?!\d)/g)) {
      const place = places.get(letter);
      if (place !== undefined) waiting.push(place);
    }
  }
  return found;
}

function blankAsNull(cell: Cell): Cell | null {
  return cell === '' ? null : cell;
}
