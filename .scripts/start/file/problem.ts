import type { Fault } from '../../../core/account/fault.ts';
import { cellExpectation } from '../../../core/account/tables/cell-expectation.ts';
import type { ReadImport } from '../../../core/exchange/import/read-import.ts';
import type { Language } from '../../../core/text/local-text.ts';

/** One cell that could not be read: where, what stood there, what was expected. */
export interface Problem {
  readonly sheet: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly received: string;
  readonly expected: string;
}

/** Every cell of the file that could not be read, in the order of its sheets. */
export function problemsOf(
  { main, sides }: ReadImport,
  faults: readonly Fault[],
  language: Language,
): readonly Problem[] {
  return [
    ...faults.map(({ row, column, received, expected }) => ({
      sheet: main?.sheet ?? '',
      row,
      column,
      received,
      expected: expected[language],
    })),
    ...sides.flatMap(({ sheet, faults: own }) =>
      own.map((fault) => ({
        sheet,
        row: fault.row,
        column: fault.column,
        received: fault.received,
        expected: cellExpectation(fault)[language],
      })),
    ),
  ];
}
