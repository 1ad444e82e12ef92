import { cellError } from './cell-error.ts';
import { say } from './words.ts';

/** What a parameter gave, or `#N/A` that names it: the function cannot do without. */
export function need<T>(place: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw cellError(
    '#N/A',
    say({ en: `${place} is missing; fill it in.`, 'zh-CN': `缺少 ${place}，请填写。` }),
  );
}
