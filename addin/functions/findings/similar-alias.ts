import { FIELDS } from '../../../core/account/fields.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import { parseHeader } from '../../../core/account/parse-header.ts';

const LEAST_ALIKE = 0.55;

/** The known column name that looks most like a header, if any does. */
export function similarAlias(header: string): string | undefined {
  const own = parseHeader(header).key;
  let best: string | undefined;
  let likeness = LEAST_ALIKE;
  for (const alias of FIELDS.flatMap(({ aliases }) => aliases)) {
    const alike = dice(own, normaliseLabel(alias));
    if (alike > likeness) [best, likeness] = [alias, alike];
  }
  return best;
}

/** Sørensen–Dice coefficient of two texts' pairs of letters, 0 to 1. */
function dice(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const open = [...right];
  const shared = left.filter((pair) => {
    const at = open.indexOf(pair);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

function pairs(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
