import { isMissing } from '../../../core/account/missing.ts';
import { parseNumber } from '../../../core/account/parse-number.ts';
import { cellError } from './cell-error.ts';
import { onlyCell } from './only-cell.ts';
import { say } from './words.ts';

export interface NumberRules {
  readonly min?: number;
  readonly max?: number;
  /** A 0 is a blank cell that arrived as a number: so for ratings. */
  readonly zeroIsMissing?: true;
}

export const RATING: NumberRules = { min: 1, max: 10, zeroIsMissing: true };

/**
 * Reads a number that stands for no field of the account record: typed, or as text with separators, signs,
 * percent or 万 and 亿.
 *
 * @param place the parameter, and row and column where it has several cells: begins the message.
 * @returns `undefined` where it is missing.
 */
export function readNumber(place: string, given: unknown, rules: NumberRules = {}): number | undefined {
  const cell = onlyCell(place, given);
  if (isMissing(cell)) return undefined;
  const number = typeof cell === 'string' ? fromText(cell) : cell;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw cellError(
      '#VALUE!',
      say({
        en: `${place}: “${String(cell)}” is no number; give a number, or leave it empty if unknown.`,
        'zh-CN': `${place}：“${String(cell)}”不是数字；请填数字，未知请留空。`,
      }),
    );
  }
  if (number === 0 && rules.zeroIsMissing === true) return undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rules;
  if (number < min || number > max) throw outside(place, number, rules);
  return number;
}

/** A number that the function cannot do without. */
export function needNumber(parameter: string, given: unknown, rules: NumberRules = {}): number {
  const number = readNumber(parameter, given, rules);
  if (number !== undefined) return number;
  throw cellError(
    '#N/A',
    say({ en: `${parameter} is missing; give a number.`, 'zh-CN': `缺少 ${parameter}，请填数字。` }),
  );
}

function fromText(text: string): number | undefined {
  const read = parseNumber(text);
  if (typeof read === 'string' || read.unit !== '') return undefined;
  return read.percent ? read.number / 100 : read.number;
}

function outside(place: string, number: number, { min, max }: NumberRules) {
  if (min !== undefined && max !== undefined) {
    return cellError(
      '#VALUE!',
      say({
        en: `${place}: ${number} lies outside ${min} to ${max}; mend the number, or leave it empty if unknown.`,
        'zh-CN': `${place}：${number} 超出 ${min} 到 ${max}；请更正，未知请留空。`,
      }),
    );
  }
  const [en, zh] =
    min === undefined ? [`${max} or less`, `不大于 ${max}`] : [`${min} or more`, `不小于 ${min}`];
  return cellError(
    '#VALUE!',
    say({
      en: `${place}: ${number} cannot be; give ${en}.`,
      'zh-CN': `${place}：不能是 ${number}；应${zh}。`,
    }),
  );
}
