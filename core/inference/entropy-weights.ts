import { DomainError } from '../account/domain-error.ts';

/**
 * Weights of criteria by how much they tell the options apart, adding up to 1.
 *
 * @param matrix Rows are options (two or more), columns criteria; 0 or more, no column all 0.
 * @throws DomainError `size-mismatch`, `out-of-range`, `no-solution` where no criterion tells them apart.
 * @see Shannon 1948; Hwang & Yoon 1981; METHODS 10.1, a second opinion beside AHP.
 */
export function entropyWeights(matrix: readonly (readonly number[])[]): readonly number[] {
  const m = matrix.length;
  const width = matrix[0]?.length;
  if (m < 2 || width === undefined || width === 0) {
    throw new DomainError('size-mismatch', {
      parameter: 'matrix',
      expected: 'at least two rows of options',
      received: m,
    });
  }
  for (const [i, row] of matrix.entries()) {
    for (const [j, x] of row.entries()) {
      if (!(Number.isFinite(x) && x >= 0)) {
        throw new DomainError('out-of-range', {
          parameter: 'matrix',
          expected: '0 or more',
          received: x,
          place: `matrix, row ${i + 1}, column ${j + 1}`,
        });
      }
    }
  }
  const divergence = Array.from(
    { length: width },
    (_, j) =>
      1 -
      entropy(
        matrix.map((row) => row[j] as number),
        j,
      ),
  );
  const total = divergence.reduce((sum, d) => sum + d, 0);
  if (total < 1e-12)
    throw new DomainError('no-solution', {
      parameter: 'matrix',
      expected: 'a criterion on which the options differ',
    });
  return divergence.map((d) => d / total);
}

function entropy(column: readonly number[], at: number): number {
  const total = column.reduce((sum, x) => sum + x, 0);
  if (total === 0)
    throw new DomainError('out-of-range', {
      parameter: 'matrix',
      expected: 'a value above 0 in every column',
      received: 0,
      place: `matrix, column ${at + 1}`,
    });
  const sum = column.reduce((acc, x) => (x > 0 ? acc + (x / total) * Math.log(x / total) : acc), 0);
  return -sum / Math.log(column.length);
}
