import type { LocalText } from '../text/local-text.ts';
import type { HeaderPlan } from './match-headers.ts';
import { readColumns } from './match-headers.ts';
import { parseNumber } from './parse-number.ts';

/** A column whose header says percent and whose numbers look like shares. */
export interface PercentDoubt {
  readonly index: number;
  readonly header: string;
  /** One of its numbers, as it stands. */
  readonly example: number;
}

/** Fewer numbers may be that small by chance. */
const FEWEST = 3;
/** A share above it, as of a budget that is outspent, is rare. */
const LARGEST_SHARE = 1.5;

/**
 * Columns that can be read in two ways: 0.95 below `On-time payment %` is 0.95 % as it is written, and 95 % if it is
 * a share, as a cell formatted as a percentage holds it. It counts as it is written; the faces say so.
 *
 * @param rows the cells below the headers; a text with its own `%` says what it is and speaks for none.
 */
export function percentDoubts(
  plan: HeaderPlan,
  rows: readonly (readonly unknown[])[],
): readonly PercentDoubt[] {
  return readColumns(plan).flatMap(({ index, header, unit }) => {
    if (unit?.percent !== true) return [];
    const numbers = rows.flatMap((cells) => bareNumber(cells[index]) ?? []);
    // A decline is as small as a growth.
    if (numbers.length < FEWEST || numbers.some((number) => Math.abs(number) > LARGEST_SHARE)) return [];
    const example = numbers.find((number) => Math.abs(number) > 0 && Math.abs(number) < 1);
    return example === undefined ? [] : [{ index, header, example }];
  });
}

/** What is read and how to say otherwise; `{column}` and `{example}` stand for the doubt's own. */
export const percentDoubtText: LocalText = {
  en: '{column}: values like {example} are read as {example} %; if they are shares, rename the header without %.',
  'zh-CN': '{column}：{example} 这样的数值按 {example}% 读取；若为小数比例，请去掉列名中的 %。',
};

function bareNumber(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const read = parseNumber(cell);
  return typeof read === 'string' || read.percent ? undefined : read.number;
}
