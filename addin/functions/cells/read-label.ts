import type { LocalText } from '../../../core/text/local-text.ts';
import { cellError } from './cell-error.ts';
import { onlyCell } from './only-cell.ts';
import { say } from './words.ts';

/**
 * Reads a label given as a parameter, in either language and any case.
 *
 * @returns `undefined` where it was left out or is blank.
 */
export function readLabel<K extends string>(
  parameter: string,
  given: unknown,
  labels: Readonly<Record<K, LocalText>>,
): K | undefined {
  const cell = onlyCell(parameter, given);
  // A blank cell may arrive as 0; no label is a number.
  if (cell === null || cell === undefined || cell === '' || cell === 0) return undefined;
  // A class that KAM.CLASS leaves open carries a question mark; it is the same class.
  const wanted = folded(String(cell).replace(/\s*[?？]$/u, ''));
  const keys = Object.keys(labels) as K[];
  const found = keys.find((key) =>
    [key, labels[key].en, labels[key]['zh-CN']].some((label) => folded(label) === wanted),
  );
  if (found !== undefined) return found;
  throw cellError(
    '#VALUE!',
    say({
      en: `${parameter}: “${String(cell)}” is unknown; give one of ${keys.join(', ')}.`,
      'zh-CN': `${parameter}：不认识“${String(cell)}”，请用：${keys.map((key) => withKey(labels[key]['zh-CN'], key)).join('、')}。`,
    }),
  );
}

/** A label in Chinese with the key that does as well, where the two differ. */
function withKey(label: string, key: string): string {
  return label === key ? key : `${label}（${key}）`;
}

function folded(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
