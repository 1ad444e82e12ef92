import { DomainError } from '../account/domain-error.ts';

/** Random index by order 3…10. @see Saaty 1980; another table moves the ratio. */
export const RANDOM_INDEX: Readonly<Record<number, number>> = {
  3: 0.58,
  4: 0.9,
  5: 1.12,
  6: 1.24,
  7: 1.32,
  8: 1.41,
  9: 1.45,
  10: 1.49,
};

export interface AhpResult {
  /** Principal eigenvector, adding up to 1. */
  readonly priorities: readonly number[];
  readonly lambdaMax: number;
  /** Consistency ratio; 0 for two options or fewer, undefined where the table has no index. Above 0.10 is doubtful. */
  readonly consistencyRatio: number | undefined;
  /** The judgement that hurts consistency most; undefined below three options. */
  readonly worst:
    | { readonly row: number; readonly column: number; readonly judged: number; readonly implied: number }
    | undefined;
}

/**
 * Priorities from pairwise judgements, row over column.
 *
 * @param judgements n×n, above 0; a blank is taken from the reciprocal across the diagonal.
 * @throws DomainError `size-mismatch`, `out-of-range`, `not-reciprocal`, `missing-judgement`.
 * @see Saaty 1980, 2008; METHODS 10.1.
 */
export function analyticHierarchy(
  judgements: readonly (readonly (number | undefined)[])[],
  randomIndex: Readonly<Record<number, number>> = RANDOM_INDEX,
): AhpResult {
  const matrix = complete(judgements);
  const n = matrix.length;
  let priorities: readonly number[] = Array.from({ length: n }, () => 1 / n);
  let lambdaMax = n;
  for (let round = 0; round < 10_000; round += 1) {
    const next = matrix.map((row) =>
      row.reduce((sum, judged, column) => sum + judged * (priorities[column] as number), 0),
    );
    lambdaMax = next.reduce((sum, x) => sum + x, 0);
    const scaled = next.map((x) => x / lambdaMax);
    const moved = Math.max(...scaled.map((x, at) => Math.abs(x - (priorities[at] as number))));
    priorities = scaled;
    if (moved < 1e-15) break;
  }
  const index = randomIndex[n];
  return {
    priorities,
    lambdaMax,
    consistencyRatio: n <= 2 ? 0 : index === undefined ? undefined : (lambdaMax - n) / (n - 1) / index,
    worst: n <= 2 ? undefined : worstJudgement(matrix, priorities),
  };
}

function complete(judgements: readonly (readonly (number | undefined)[])[]): readonly (readonly number[])[] {
  const n = judgements.length;
  return judgements.map((row, i) => {
    if (row.length !== n) {
      throw new DomainError('size-mismatch', {
        parameter: 'judgements',
        expected: `${n} columns, one per row`,
        received: row.length,
        place: `judgements, row ${i + 1}`,
      });
    }
    return row.map((judged, j) => {
      const across = judgements[j]?.[i];
      const place = `judgements, row ${i + 1}, column ${j + 1}`;
      const value = judged ?? (i === j ? 1 : across === undefined ? undefined : 1 / across);
      if (value === undefined)
        throw new DomainError('missing-judgement', {
          parameter: 'judgements',
          expected: 'a judgement here or across the diagonal',
          place,
        });
      if (!(Number.isFinite(value) && value > 0)) {
        throw new DomainError('out-of-range', {
          parameter: 'judgements',
          expected: 'a judgement above 0, such as 1 to 9 or their reciprocals',
          received: judged,
          place,
        });
      }
      // People type .33 for a third: a hundredth of the product is let pass.
      if (Math.abs(value * (across ?? 1 / value) - 1) > 0.02) {
        throw new DomainError('not-reciprocal', {
          parameter: 'judgements',
          expected: `1 ÷ ${across}`,
          received: judged,
          place,
        });
      }
      return value;
    });
  });
}

function worstJudgement(
  matrix: readonly (readonly number[])[],
  priorities: readonly number[],
): AhpResult['worst'] {
  let worst: AhpResult['worst'];
  let strain = -1;
  for (const [row, judgedRow] of matrix.entries()) {
    for (let column = row + 1; column < matrix.length; column += 1) {
      const judged = judgedRow[column] as number;
      const implied = (priorities[row] as number) / (priorities[column] as number);
      const own = Math.abs(Math.log(judged / implied));
      if (own > strain) {
        strain = own;
        worst = { row, column, judged, implied };
      }
    }
  }
  return worst;
}
