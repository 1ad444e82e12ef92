import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import { type HeaderPlan, readColumns } from '../account/match-headers.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Language } from '../text/local-text.ts';
import { COSTS } from '../valuation/effective-profit.ts';
import type { ModelRefs } from './model.ts';
import type { ColumnDraft } from './plain-column.ts';
import { readCell } from './read-cell.ts';

export interface InputPlan {
  readonly playbook: Playbook;
  readonly plan: HeaderPlan;
  readonly refs: ModelRefs;
  readonly language: Language;
  /** Reference to the cell of a column of the table in a row. */
  readonly cell: (index: number, row: number) => string;
}

/** A column for each field that the value rests on, empty where the table has none: its cells cleaned, in its own unit. */
export function inputColumns({ playbook, plan, refs, language, cell }: InputPlan): ColumnDraft[] {
  const columns = readColumns(plan);
  // Who an account is comes from its number where the table has no names.
  const who = columns.some(({ field }) => field === 'name') ? 'name' : 'id';
  return ([who, ...inputFields(playbook)] as const).map((key, at): ColumnDraft => {
    const field = fieldOf(key);
    const column = columns.find((one) => one.field === key);
    return {
      key: at === 0 ? 'input.account' : `input.${key}`,
      header: field.label[language],
      group: 'input',
      format: field.kind === 'ratio' ? 'ratio' : isWord(field.kind) ? 'text' : 'number',
      body: (_own, row) =>
        column === undefined
          ? '""'
          : readCell({
              field,
              cell: cell(column.index, row),
              unit: column.unit,
              refs,
              currency: playbook.currency,
              language,
            }),
    };
  });
}

/** The fields that section 2 of the methods reads, in an order that keeps what is added up together. */
export function inputFields(playbook: Playbook): readonly FieldKey[] {
  const estimates = Object.keys(playbook.valuation.walletShareOfTurnover).length > 0;
  return [
    'revenue',
    'revenueLastYear',
    'profit',
    ...COSTS,
    'onTimePayment',
    'pullThrough',
    'wallet',
    ...(estimates ? (['turnover', 'industry'] as const) : []),
    'walletGrowth',
    'customerGrowth',
    'offerFit',
    'tenure',
    'contractMonthsLeft',
    'agreement',
    'switchingCost',
    'productsHeld',
    'perceived',
    'expected',
    'industryInfluence',
    'socialStatus',
    'policyInfluence',
    'chainRole',
  ];
}

function isWord(kind: string): boolean {
  return kind === 'text' || kind === 'flag' || kind === 'chainRole';
}
