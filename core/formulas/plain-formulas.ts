import { DomainError } from '../account/domain-error.ts';
import type { HeaderPlan } from '../account/match-headers.ts';
import type { Playbook } from '../playbook/schema.ts';
import { columnLetter } from '../sheet/column-letter.ts';
import type { Language } from '../text/local-text.ts';
import { dimensionColumns } from './dimension-columns.ts';
import { formulaText } from './formula-text.ts';
import { inputColumns, inputFields } from './input-columns.ts';
import type { ModelSheet } from './model.ts';
import { modelSheet } from './model-sheet.ts';
import type { ColumnDraft, PlainColumn } from './plain-column.ts';
import { resultColumns } from './result-columns.ts';
import { scoreColumns } from './score-columns.ts';
import { workedColumns } from './worked-columns.ts';

export interface PlainOptions {
  readonly language: Language;
  /**
   * Reference to the cell of the table's column `index` (from 0, as in the plan) for a row of the sheet of formulas
   * (from 1): `Accounts!J2`, `INDEX(Accounts!$J:$J,ROW())` or `Accounts[@[Annual revenue]]`.
   */
  readonly cell: (index: number, row: number) => string;
  /** Column of the sheet of formulas, from 0, that the first one goes into; 0 when absent. */
  readonly firstColumn?: number;
  /** Name of the sheet that the model is written to; *Model* in the language when absent. */
  readonly modelName?: string;
}

export interface PlainFormulas {
  /** To be written from A1 of a sheet of that name: the formulas read weights, scales and words there. */
  readonly modelSheet: ModelSheet;
  /** Side by side from `firstColumn` on: results first, then what they are worked out from. */
  readonly columns: readonly PlainColumn[];
}

/**
 * The customer value as ordinary formulas, which give the numbers of `customerValue` to 1e-9 in any Excel from 2010
 * and in LibreOffice, without an add-in: no LET, LAMBDA, dynamic array, or number read out of a text.
 *
 * Weights, ends of scales, points of steps and the usual margin are cells of the model sheet and may be changed there;
 * which kind of scale an indicator has is part of the formulas.
 *
 * @throws DomainError `two-columns-for-a-number` where two columns of the table fill one field.
 * @see METHODS section 2.
 */
export function plainFormulas(playbook: Playbook, plan: HeaderPlan, options: PlainOptions): PlainFormulas {
  const { language, cell, firstColumn = 0, modelName = formulaText.modelName[language] } = options;
  const fields = inputFields(playbook);
  const conflict = plan.conflicts.find(({ field }) => fields.includes(field));
  if (conflict !== undefined) {
    throw new DomainError('two-columns-for-a-number', {
      parameter: conflict.field,
      expected: 'one column',
      received: conflict.headers,
    });
  }
  const { sheet, refs } = modelSheet(playbook, language, modelName);
  const { composite, prospect, check } = resultColumns(fields, refs, language);
  const { scores, sums } = dimensionColumns(playbook, refs, language);
  const inputs = inputColumns({ playbook, plan, refs, language, cell });
  const drafts = [
    accountColumn(inputs, language),
    ...composite,
    prospect,
    ...scores,
    check,
    ...sums,
    ...scoreColumns(playbook, refs, language),
    ...workedColumns(refs, language),
    ...inputs,
  ];
  return { modelSheet: sheet, columns: placed(drafts, firstColumn) };
}

/** The name that a row's results are shown under; blank for a row that holds nothing. */
function accountColumn(inputs: readonly ColumnDraft[], language: Language): ColumnDraft {
  const [name, first, last] = [inputs[0], inputs[1], inputs.at(-1)].map((draft) => draft?.key ?? '') as [
    string,
    string,
    string,
  ];
  const unnamed = `"${formulaText.unnamed[language]}"`;
  return {
    key: 'account',
    header: formulaText.account[language],
    group: 'result',
    format: 'text',
    body: (own) => {
      const nothing = `SUMPRODUCT(--(${own(first)}:${own(last)}<>""))=0`;
      return `IF(${own(name)}<>"",${own(name)},IF(${own('check')}<>"",${unnamed},IF(${nothing},"",${unnamed})))`;
    },
  };
}

function placed(drafts: readonly ColumnDraft[], firstColumn: number): PlainColumn[] {
  const letters = new Map(drafts.map(({ key }, at) => [key, columnLetter(firstColumn + at)]));
  return drafts.map(({ body, ...column }) => ({
    ...column,
    formula: (row) =>
      `=${body((key) => {
        const letter = letters.get(key);
        if (letter === undefined) throw new DomainError('unknown-column', { parameter: key });
        return `${letter}${row}`;
      }, row)}`,
  }));
}
