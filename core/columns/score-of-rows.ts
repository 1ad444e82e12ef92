import type { FieldKey } from '../account/field.ts';
import type { HeaderPlan } from '../account/match-headers.ts';
import type { Question } from '../actions/question.ts';
import { isLoss } from '../classification/score-classes.ts';
import type { Playbook } from '../playbook/schema.ts';
import { classesOfRows, type RowClasses } from './classes-of-rows.ts';
import { columnBlock, type TableOptions } from './column-block.ts';
import type { Rows } from './column-reader.ts';
import { inBlocks } from './in-blocks.ts';
import { flagCode } from './known-flag.ts';
import { questionRun } from './question-run.ts';
import { RISK_INPUTS, riskRun } from './risk-run.ts';
import { rowView } from './row-view.ts';
import { VALUE_INPUTS, type ValuedRows } from './value-of-rows.ts';
import { valueRun } from './value-run.ts';

/** What `assess` finds of a table's rows, but for actions and what stands beside the row. */
export interface ScoredRows extends ValuedRows {
  readonly classes: RowClasses;
  /** 0–100, NaN where no signal is known. */
  readonly risk: Float64Array;
  /** The missing field whose knowing narrows the value's bounds most. */
  readonly questionAt: (row: number) => Question | undefined;
}

export interface ScoreOptions extends TableOptions {
  /** ISO day; without it the days since the last contact are left out. */
  readonly asOf?: string | undefined;
}

/** All fields that a row is scored by; without any of them there is nothing to score. */
export const SCORE_INPUTS: readonly FieldKey[] = [...new Set([...VALUE_INPUTS, ...RISK_INPUTS])];

const INPUTS: ReadonlySet<FieldKey> = new Set([...SCORE_INPUTS, 'rivalVip']);

/**
 * Value, classes, risk and question of every row of a table at once, the same to the bit as `assess` gives them
 * row by row.
 *
 * @param options currency and rates as the playbook states them, as for a single row.
 */
export function scoreOfRows(
  plan: HeaderPlan,
  rows: Rows,
  playbook: Playbook,
  { asOf, ...options }: ScoreOptions = {},
): ScoredRows {
  const size = rows.length;
  const block = columnBlock(plan, rows, INPUTS, options);
  const view = rowView(block.columns);
  const loss = new Uint8Array(size);
  const rivalVip = new Uint8Array(size);
  const questions = questionRun(playbook, size);
  let begin = 0;
  const { values, compute } = valueRun(block, view, playbook, size, (dimension, indicator) => {
    const ask = questions.watches(dimension, indicator);
    if (indicator !== 'profit') return ask;
    return (row, scored) => {
      ask(row, scored);
      const profit = typeof scored.input === 'number' ? scored.input : undefined;
      loss[begin + row] = flagCode(isLoss(profit, scored.source === 'estimated'));
    };
  });
  const { risk, compute: computeRisk } = riskRun(block.columns, view, playbook, asOf, size);
  inBlocks(size, (from, to) => {
    begin = from;
    block.read(from, to);
    questions.open(from, values.prospect);
    compute(from, to);
    questions.close(to);
    computeRisk(from, to);
    // A table that does not carry the field leaves it unknown.
    for (let row = from; row < to && block.columns.has('rivalVip'); row++) {
      view.row = row - from;
      rivalVip[row] = flagCode(view.account.fields.rivalVip);
    }
  });
  const classes = classesOfRows(values, loss, rivalVip, playbook);
  return { ...values, classes, risk, questionAt: questions.at };
}
