import { NO_CLASS } from '../../../../core/columns/what-if/reclass.ts';

/** A matrix in figures. */
export interface MatrixFacts {
  /** Accounts in each cell, by code. */
  readonly cells: readonly number[];
  readonly placed: number;
  readonly open: number;
  /** Rows without a place: prospects where prospects have none, and those of whom too little is known. */
  readonly prospects: readonly number[];
  readonly unknown: readonly number[];
}

/** Counts a matrix. */
export function matrixFacts(
  codes: Uint8Array,
  settled: Uint8Array,
  prospect: Uint8Array,
  withProspects: boolean,
): MatrixFacts {
  const cells = [0, 0, 0, 0];
  const prospects: number[] = [];
  const unknown: number[] = [];
  let open = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code === NO_CLASS) {
      if (prospect[row] === 1 && !withProspects) prospects.push(row);
      else unknown.push(row);
      continue;
    }
    cells[code] = (cells[code] as number) + 1;
    if (settled[row] === 0) open += 1;
  }
  return { cells, placed: codes.length - prospects.length - unknown.length, open, prospects, unknown };
}
