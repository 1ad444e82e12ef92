import type { FieldValue } from '../account/account.ts';
import { expectation } from '../account/expectation.ts';
import type { FaultCode } from '../account/fault.ts';
import type { Field } from '../account/field.ts';
import { parseDate } from '../account/parse-date.ts';
import type { LocalText } from '../text/local-text.ts';

const ROLES: ReadonlySet<FieldValue> = new Set(['headquarters', 'key', 'ordinary']);
const TEXT: LocalText = { en: 'a text', 'zh-CN': '文本' };
const NOT_ZERO: LocalText = {
  en: 'more than 0, or nothing where it is unknown',
  'zh-CN': '大于 0；未知请留空',
};

/**
 * What a field would have accepted instead of a typed value, in words; undefined where the value is right.
 * Unlike `parseCell` it takes the value for what it is: 2 is a growth of 200 %, and no percent is guessed.
 */
export function valueFault(field: Field, value: FieldValue): LocalText | undefined {
  if (field.kind === 'text') return typeof value === 'string' ? undefined : TEXT;
  if (field.zeroIsMissing === true && value === 0) return NOT_ZERO;
  const code = codeOf(field, value);
  return code === undefined ? undefined : expectation(field, code);
}

function codeOf({ kind, min, max }: Field, value: FieldValue): FaultCode | undefined {
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'not-yes-or-no';
    case 'chainRole':
      return ROLES.has(value) ? undefined : 'not-a-chain-role';
    case 'date': {
      const read = typeof value === 'string' ? parseDate(value) : 'not-a-date';
      return typeof read === 'object' && read.day === value ? undefined : 'not-a-date';
    }
    default:
  }
  if (kind === 'months' && value === 'none') return undefined;
  if (typeof value !== 'number') return 'not-a-number';
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) return 'out-of-range';
  return kind === 'count' && !Number.isInteger(value) ? 'out-of-range' : undefined;
}
