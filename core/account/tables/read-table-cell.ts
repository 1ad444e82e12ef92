import type { DecisionRole } from '../account.ts';
import type { DateOrder } from '../date-order.ts';
import { isMissing } from '../missing.ts';
import { normaliseLabel } from '../normalise.ts';
import { NO, YES } from '../parse-cell.ts';
import { parseDate } from '../parse-date.ts';
import { parseNumber } from '../parse-number.ts';
import { scaleBy } from '../scale-by.ts';
import { type ConsentWay, readConsent } from './consent-ways.ts';
import type { MatchedColumn, TableChoice, TableColumn } from './table-column.ts';

export type TableValue = string | number | boolean | readonly ConsentWay[];

/** Why a cell of a side table cannot be read. */
export type TableCellFault =
  | 'not-a-number'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'not-yes-or-no'
  | 'not-a-consent'
  | 'not-a-choice'
  | 'unknown-currency'
  | 'out-of-range';

const ROLES: ReadonlyMap<string, DecisionRole> = new Map(
  (
    [
      ['initiator', 'Initiator', '发起者', '发起人', '提议者'],
      ['searcher', 'Searcher', 'Gatekeeper', '搜寻者', '信息搜集者', '把关者'],
      ['decider', 'Decider', 'Decision maker', 'Economic buyer', 'Approver', '决策者', '决策人', '拍板人'],
      ['user', 'User', 'End user', '使用者', '使用人', '用户'],
      ['evaluator', 'Evaluator', 'Technical buyer', 'Influencer', '评估者', '评估人', '影响者', '技术把关'],
    ] as const
  ).flatMap(([role, ...names]) => names.map((name) => [normaliseLabel(name), role] as const)),
);

const STANCES: ReadonlyMap<string, number> = new Map(
  (
    [
      [-2, 'Opponent', 'Hostile', '反对', '敌对'],
      [-1, 'Sceptical', 'Skeptical', 'Against us', '怀疑', '偏反对'],
      [0, 'Neutral', '中立', '一般'],
      [1, 'For us', 'Friendly', 'Supporter', '支持', '友好'],
      [2, 'Champion', 'Coach', 'Advocate', '坚定支持', '内线', '教练'],
    ] as const
  ).flatMap(([stance, ...names]) => names.map((name) => [normaliseLabel(name), stance] as const)),
);

export type TableCell =
  | { readonly kind: 'value'; readonly value: TableValue; readonly currency?: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly code: TableCellFault };

/** How a column writes what one cell alone may leave open. */
export interface Writing {
  readonly decimal?: '.' | ',';
  readonly dateOrder?: DateOrder | undefined;
}

/** One text of a side table as its column means it. A role or a stance in other words is unknown, not wrong; a number off the scale is. */
export function readTableCell(
  raw: string,
  { kind, choices = [], most = Number.POSITIVE_INFINITY }: TableColumn,
  { unit }: MatchedColumn,
  writing: Writing = {},
): TableCell {
  const { decimal = '.', dateOrder } = writing;
  if (isMissing(raw)) return { kind: 'missing' };
  const text = raw.trim();
  const chosen = choices.find((choice) => means(choice, text));
  if (chosen !== undefined) return { kind: 'value', value: chosen.value };
  switch (kind) {
    case 'choice':
      return { kind: 'fault', code: 'not-a-choice' };
    case 'moment':
      if (MOMENT.test(text)) return { kind: 'value', value: text };
      return readTableCell(raw, DAY, { index: 0, header: '' }, writing);
    case 'rating':
    case 'index':
    case 'count': {
      const parsed = parseNumber(text, decimal);
      if (typeof parsed === 'string') return { kind: 'fault', code: 'not-a-number' };
      const { number } = parsed;
      // A 0 in a rating is missing, METHODS; an index of 0 is none either.
      if (number === 0 && kind === 'rating') return { kind: 'missing' };
      const fits =
        kind === 'rating'
          ? number >= 1 && number <= 10
          : kind === 'index'
            ? number > 0
            : Number.isInteger(number) && number >= 0 && number <= most;
      return fits ? { kind: 'value', value: number } : { kind: 'fault', code: 'out-of-range' };
    }
    case 'text':
      return { kind: 'value', value: text };
    case 'role':
      return known(ROLES.get(normaliseLabel(text)));
    case 'stance':
      return stanceCell(text);
    case 'consent': {
      const ways = readConsent(text);
      return ways === undefined ? { kind: 'fault', code: 'not-a-consent' } : { kind: 'value', value: ways };
    }
    case 'flag': {
      const plain = text.normalize('NFKC').toLowerCase();
      if (YES.has(plain)) return { kind: 'value', value: true };
      return NO.has(plain) ? { kind: 'value', value: false } : { kind: 'fault', code: 'not-yes-or-no' };
    }
    case 'date': {
      const parsed = parseDate(text, dateOrder);
      return typeof parsed === 'string'
        ? { kind: 'fault', code: parsed }
        : { kind: 'value', value: parsed.day };
    }
    case 'money':
    case 'signed':
    case 'share':
    case 'weeks': {
      const parsed = parseNumber(text, decimal);
      if (typeof parsed === 'string') return { kind: 'fault', code: 'not-a-number' };
      const percent = kind === 'share' && (parsed.percent || unit?.percent === true);
      const number = percent ? parsed.number / 100 : parsed.number;
      return (number < 0 && kind !== 'signed') || (kind === 'share' && number > 1)
        ? { kind: 'fault', code: 'out-of-range' }
        : {
            kind: 'value',
            value: scaleBy(number, parsed.sized === true ? 1 : (unit?.factor ?? 1)),
            ...(parsed.currency === undefined ? {} : { currency: parsed.currency }),
          };
    }
  }
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = { key: '', kind: 'date', label: { en: '', 'zh-CN': '' }, aliases: [] } as const;

function means({ value, label, aliases = [] }: TableChoice, text: string): boolean {
  const wanted = normaliseLabel(text);
  // Signs alone mean no word: every text of signs would be alike.
  if (wanted === '') return false;
  return [String(value), ...Object.values(label), ...aliases].some((name) => normaliseLabel(name) === wanted);
}

function known(value: TableValue | undefined): TableCell {
  return value === undefined ? { kind: 'missing' } : { kind: 'value', value };
}

function stanceCell(text: string): TableCell {
  const parsed = parseNumber(text);
  if (typeof parsed === 'string') return known(STANCES.get(normaliseLabel(text)));
  const { number } = parsed;
  return Math.abs(number) > 2 ? { kind: 'fault', code: 'out-of-range' } : { kind: 'value', value: number };
}
