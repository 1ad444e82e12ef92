/** What a number of a playbook may be. */
export type NumberKind = 'weight' | 'whole' | 'score' | 'rating' | 'share' | 'ratio' | 'number';

/** Whether a kind is typed and shown in percent. */
export function inPercent(kind: NumberKind): boolean {
  return kind === 'share' || kind === 'ratio';
}

/**
 * A number as somebody types it into the editor: with thousands separators, in full width, with a percent sign.
 *
 * @returns undefined where it is none, or out of the kind's range.
 * @example
 * readNumber('30 %', 'share') //=> 0.3
 */
export function readNumber(text: string, kind: NumberKind): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/%$/, inPercent(kind) ? '' : '%');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  // A hundredth of a decimal is seldom a binary number: 29 % is to be 0.29, not a neighbour of it.
  const number = inPercent(kind) ? Number((Number(plain) / 100).toPrecision(15)) : Number(plain);
  switch (kind) {
    case 'weight':
      return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
    case 'whole':
      return Number.isSafeInteger(number) ? number : undefined;
    case 'score':
      return number >= 0 && number <= 100 ? number : undefined;
    case 'rating':
      return number >= 1 && number <= 10 ? number : undefined;
    case 'share':
      return number >= 0 && number <= 1 ? number : undefined;
    case 'ratio':
    case 'number':
      return Number.isFinite(number) ? number : undefined;
  }
}
