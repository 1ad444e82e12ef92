import type { FieldValue } from './account.ts';
import type { DateOrder } from './date-order.ts';
import { expectation } from './expectation.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { ChainRole, Field } from './field.ts';
import type { HeaderUnit } from './header-unit.ts';
import { isMissing } from './missing.ts';
import { parseDate } from './parse-date.ts';
import { type NumberText, parseNumber } from './parse-number.ts';
import { scaleBy } from './scale-by.ts';

export interface ParseOptions {
  readonly unit?: HeaderUnit;
  /** How the column writes decimals; `.` when absent. */
  readonly decimal?: '.' | ',';
  /** In which order the column writes day and month, where that is known. */
  readonly dateOrder?: DateOrder;
  /** ISO code of the book's currency. */
  readonly currency?: string;
  /** What one unit of another currency is worth in the book's. */
  readonly rates?: Readonly<Record<string, number>>;
}

export type ParsedCell =
  | {
      readonly kind: 'value';
      readonly value: FieldValue;
      /** ISO code that an amount names, where no book's currency was given to turn it into. */
      readonly currency?: string;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** A ratio beyond it was meant as percent. */
export const LARGEST_BARE_RATIO = 1.5;

const MISSING: ParsedCell = { kind: 'missing' };
/** Words that cells are looked up among, in small letters and half width. */
export const YES: ReadonlySet<string> = new Set(['true', '1', 'yes', 'y', '是', '✓', '✔', '√', '☑', '有']);
export const NO: ReadonlySet<string> = new Set(['false', '0', 'no', 'n', '否', '✗', '✘', '×', '☐', '没有']);
export const NO_CONTRACT: ReadonlySet<string> = new Set(['none', 'no contract', '无合同', '没有合同']);
const ERROR_CELL =
  /^(#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|ERROR!)|Err:\d{3})$/i;
export const CHAIN_ROLES: Readonly<Record<string, ChainRole>> = {
  headquarters: 'headquarters',
  headquarter: 'headquarters',
  hq: 'headquarters',
  'head office': 'headquarters',
  总部: 'headquarters',
  key: 'key',
  关键: 'key',
  ordinary: 'ordinary',
  一般: 'ordinary',
};

/**
 * Turns one cell, or one text on a page, into a field's typed value.
 *
 * Blank is not zero: missing texts are missing everywhere, a 0 is missing in ratings and in the wallet.
 * A text that cannot be read becomes a fault that keeps it and says what was expected.
 *
 * @see METHODS section 1; EXCEL-FUNCTIONS conventions.
 */
export function parseCell(field: Field, raw: unknown, options: ParseOptions = {}): ParsedCell {
  if (isMissing(raw)) return MISSING;
  if (isErrorCell(raw)) return fault(field, raw, 'error-cell');
  switch (field.kind) {
    case 'text':
      return textCell(raw);
    case 'flag':
      return flagCell(field, raw);
    case 'chainRole':
      return chainRoleCell(field, raw);
    case 'date':
      return dateCell(field, raw, options.dateOrder);
    case 'months':
      if (typeof raw === 'string' && NO_CONTRACT.has(plain(raw))) return { kind: 'value', value: 'none' };
      return numberCell(field, raw, options);
    case 'money':
    case 'ratio':
    case 'count':
    case 'rating':
    case 'years':
      return numberCell(field, raw, options);
  }
}

/** A cell that holds an error: its text, or the object that a host hands over for it. */
export function isErrorCell(raw: unknown): boolean {
  if (typeof raw === 'string') return mayBeError(raw.charCodeAt(0)) && ERROR_CELL.test(raw.trim());
  return (typeof raw === 'object' && raw !== null) || Number.isNaN(raw);
}

/** Error texts begin with # or E; what is below ! or beyond plain letters may be a blank before one. */
function mayBeError(first: number): boolean {
  if (first >= 0x4e00 && first <= 0x9fff) return false;
  return first <= 0x23 || first >= 0x7f || first === 0x45 || first === 0x65;
}

/** A word as it is looked up: case, width, blanks and the mark that makes a tick colourful do not matter. */
function plain(raw: unknown): string {
  return String(raw)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]|\ufe0e|\ufe0f/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function textCell(raw: unknown): ParsedCell {
  // A blank text cell reaches a function as the number 0 on some platforms.
  if (raw === 0) return MISSING;
  return { kind: 'value', value: String(raw).trim() };
}

function flagCell(field: Field, raw: unknown): ParsedCell {
  if (typeof raw === 'boolean') return { kind: 'value', value: raw };
  const text = plain(raw);
  if (YES.has(text)) return { kind: 'value', value: true };
  if (NO.has(text)) return { kind: 'value', value: false };
  return fault(field, raw, 'not-yes-or-no');
}

function chainRoleCell(field: Field, raw: unknown): ParsedCell {
  if (raw === 0) return MISSING;
  const text = plain(raw);
  const role = Object.hasOwn(CHAIN_ROLES, text) ? CHAIN_ROLES[text] : undefined;
  return role === undefined ? fault(field, raw, 'not-a-chain-role') : { kind: 'value', value: role };
}

function dateCell(field: Field, raw: unknown, order: DateOrder | undefined): ParsedCell {
  if (raw === 0) return MISSING;
  if (typeof raw !== 'string' && typeof raw !== 'number') return fault(field, raw, 'not-a-date');
  const parsed = parseDate(raw, order);
  return typeof parsed === 'string' ? fault(field, raw, parsed) : { kind: 'value', value: parsed.day };
}

function numberCell(field: Field, raw: unknown, options: ParseOptions): ParsedCell {
  const read = asNumber(raw, options.decimal);
  if (typeof read === 'string') return fault(field, raw, read);
  if (!Number.isFinite(read.number)) return fault(field, raw, 'not-a-number');
  if (read.number === 0 && field.zeroIsMissing === true) return MISSING;
  const converted = convert(field, read, options);
  if (typeof converted === 'string') return fault(field, raw, converted);
  const { min, max } = field;
  if ((min !== undefined && converted < min) || (max !== undefined && converted > max))
    return fault(field, raw, 'out-of-range');
  if (field.kind === 'count' && !Number.isInteger(converted)) return fault(field, raw, 'out-of-range');
  const foreign = field.kind === 'money' && options.currency === undefined;
  const own = foreign ? (read.currency ?? options.unit?.currency) : undefined;
  return { kind: 'value', value: converted, ...(own === undefined ? {} : { currency: own }) };
}

function asNumber(raw: unknown, decimal?: '.' | ','): NumberText | FaultCode {
  if (typeof raw === 'number') return { number: raw, percent: false, unit: '' };
  if (typeof raw === 'string') return parseNumber(raw, decimal);
  return 'not-a-number';
}

function convert(
  field: Field,
  read: NumberText,
  { unit, currency, rates }: ParseOptions,
): number | FaultCode {
  switch (field.kind) {
    case 'ratio': {
      if (read.unit !== '' && !PER_YEAR.test(read.unit)) return 'not-a-number';
      if (read.percent || unit?.percent === true) return scaleBy(read.number, 0.01);
      return Math.abs(read.number) > LARGEST_BARE_RATIO ? 'ratio-too-large' : read.number;
    }
    case 'years':
      return inTime(read, unit, 'years');
    case 'months':
      return inTime(read, unit, 'months');
    case 'money': {
      if (read.percent || (read.unit !== '' && !PER_YEAR.test(read.unit))) return 'not-a-number';
      const yearly = field.perYear === true && unit?.time === 'months' ? 12 : 1;
      // In 万元 a cell that says 15万 means just that.
      const amount = scaleBy(read.number, read.sized === true ? 1 : (unit?.factor ?? 1)) * yearly;
      const own = read.currency ?? unit?.currency;
      if (own === undefined || currency === undefined || own === currency) return amount;
      const rate = rates?.[own];
      return rate === undefined ? 'unknown-currency' : amount * rate;
    }
    case 'count':
      return read.percent || (read.unit !== '' && !COUNTED.test(read.unit))
        ? 'not-a-number'
        : scaleBy(read.number, unit?.factor ?? 1);
    default:
      return read.percent || (read.unit !== '' && !RATED.test(read.unit)) ? 'not-a-number' : read.number;
  }
}

const PER_YEAR = /^(per |a |p )?(year|yr|annum|a|pa|年|每年)$/u;
const COUNTED = /^(people|persons|employees|staff|fte|人|名|个|种|项|件|products|complaints)$/u;
const RATED = /^(分|points?)$/u;

function inTime(
  read: NumberText,
  unit: HeaderUnit | undefined,
  wanted: 'years' | 'months',
): number | FaultCode {
  if (read.percent) return 'not-a-number';
  const own = /^(years?|yrs?|y|年)$/u.test(read.unit)
    ? 'years'
    : /^(months?|mths?|mo|月|个月)$/u.test(read.unit)
      ? 'months'
      : undefined;
  if (read.unit !== '' && own === undefined) return 'not-a-number';
  // In parse order: the cell's own word, then the header's, then the field's unit.
  const stated = own ?? (unit?.time as 'years' | 'months' | undefined) ?? wanted;
  if (stated === wanted) return read.number;
  return wanted === 'years' ? read.number / 12 : read.number * 12;
}

function fault(field: Field, raw: unknown, code: FaultCode): ParsedCell {
  return {
    kind: 'fault',
    fault: { code, field: field.key, received: String(raw), expected: expectation(field, code) },
  };
}
