import type { Writing } from '../../../core/account/column-writing.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import type { ColumnPlan, HeaderPlan } from '../../../core/account/match-headers.ts';
import { parseCell } from '../../../core/account/parse-cell.ts';
import { parseHeader } from '../../../core/account/parse-header.ts';
import { percentDoubts, percentDoubtText } from '../../../core/account/percent-doubts.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { Show } from '../show.ts';
import { startText } from '../start-text.ts';

/** How one column was understood, in words. */
export interface DescribedColumn {
  readonly number: string;
  readonly header: string;
  readonly field: string;
  readonly unit: string;
  /** The first value as it stands, and what it was read as. */
  readonly example: string;
  readonly read: string;
  readonly status: string;
  readonly used: boolean;
  /** No field of that name is known. */
  readonly unknown: boolean;
}

export function describeColumns(
  plan: HeaderPlan,
  table: SheetTable,
  writing: ReadonlyMap<number, Writing>,
  playbook: Playbook,
  show: Show,
): DescribedColumn[] {
  const contested = new Set(plan.conflicts.map(({ field }) => field));
  return plan.columns.map((column) => {
    const { index, header, field, unit } = column;
    const first = table.rows.map(({ cells }) => cells[index]).find((cell) => cell !== undefined);
    const clash = column.status !== 'shadowed' && field !== undefined && contested.has(field);
    const used = (column.status === 'matched' || column.status === 'mapped') && !clash;
    const parsed =
      used && field !== undefined && first !== undefined
        ? parseCell(fieldOf(field), first, {
            ...(unit === undefined ? {} : { unit }),
            ...writing.get(index),
            currency: playbook.currency,
            rates: playbook.rates,
          })
        : undefined;
    return {
      number: `#${index + 1}`,
      header,
      field: used && field !== undefined ? fieldOf(field).label[show.language] : '—',
      unit: unit?.text ?? '',
      example: first === undefined ? '' : String(first),
      read: field !== undefined && parsed?.kind === 'value' ? show.field(field, parsed.value) : '',
      status: clash ? startText.conflict[show.language] : statusText(column, show.language),
      used,
      unknown: column.status === 'unmatched' || column.status === 'blank',
    };
  });
}

/** Where *Annual revenue* could mean theirs or ours, says which was taken and how to change it. */
export function revenueNotes(plan: HeaderPlan, language: Language): string[] {
  return plan.columns.flatMap(({ header, status, field }) => {
    if (status !== 'matched' || !AMBIGUOUS.has(parseHeader(header).key)) return [];
    if (field === 'revenue') return [say(startText.revenueFromUs, language, { column: header })];
    return field === 'turnover' ? [say(startText.revenueTurnover, language, { column: header })] : [];
  });
}

/** Where a header says percent and the numbers look like shares. */
export function percentNotes(plan: HeaderPlan, table: SheetTable, language: Language): string[] {
  const rows = table.rows.map(({ cells }) => cells);
  return percentDoubts(plan, rows).map(({ header, example }) =>
    say(percentDoubtText, language, { column: header, example }),
  );
}

const AMBIGUOUS = new Set(['revenue', 'annualrevenue', '年收入']);

function statusText(column: ColumnPlan, language: Language): string {
  if (column.status !== 'shadowed') return startText[column.status][language];
  return say(startText.shadowed, language, { other: column.shadowedBy ?? '' });
}
