import { fieldOf } from '../../../core/account/fields.ts';
import { parseCell } from '../../../core/account/parse-cell.ts';
import { cellError } from './cell-error.ts';
import { onlyCell } from './only-cell.ts';
import { say } from './words.ts';

/** Reads a yes/no: TRUE/FALSE, 1/0, yes/no, y/n, 是/否, ✓/✗. `undefined` where it is missing. */
export function readFlag(place: string, given: unknown): boolean | undefined {
  const cell = onlyCell(place, given);
  // Any yes/no field will do: the reading of the words is one for all of them.
  const parsed = parseCell(fieldOf('agreement'), cell);
  if (parsed.kind === 'missing') return undefined;
  if (parsed.kind === 'value') return parsed.value === true;
  throw cellError(
    '#VALUE!',
    say({
      en: `${place}: “${String(cell)}” is neither yes nor no; give TRUE or FALSE, 1 or 0, yes or no, ✓ or ✗.`,
      'zh-CN': `${place}：“${String(cell)}”既不是“是”也不是“否”；请用 TRUE/FALSE、1/0、是/否、✓/✗。`,
    }),
  );
}
