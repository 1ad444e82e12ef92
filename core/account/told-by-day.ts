import { daysBetween } from './days-between.ts';
import type { FieldKey } from './field.ts';
import { normaliseLabel } from './normalise.ts';
import { parseDate } from './parse-date.ts';

const DAYS_A_YEAR = 365.25;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;
/** No relation and no contract lasts longer, in years: such a day stands for something else. */
const LONGEST = 150;

const SINCE =
  'Customer since|Client since|Partner since|Account since|Business partner since|Start of cooperation|合作开始时间|合作开始日期|合作起始时间|合作起始日期|开始合作时间|开始合作日期|首次合作时间|首次合作日期|成为客户时间|成为客户日期|建立合作时间|建立合作日期';
const UNTIL =
  'Contract end|Contract end date|Contract ends|Contract ends on|End of contract|Contract expires|Contract expires on|Contract expiry|Contract expiry date|Contract expiration|Contract expiration date|Contract valid until|合同到期|合同到期日|合同到期日期|合同到期时间|合同结束日期|合同结束时间|合同终止日期|合同截止日期|合同有效期至';

/** Fields that people also tell by a day, by the names of that day. */
const FIELDS: ReadonlyMap<string, FieldKey> = new Map(
  ([['tenure', SINCE] as const, ['contractMonthsLeft', UNTIL] as const] as const).flatMap(([field, names]) =>
    names.split('|').map((name) => [normaliseLabel(name), field] as const),
  ),
);

/**
 * A length of time that is told by the day on which it began or ends: *Customer since*, *Contract end date*. In years
 * for `tenure`, in months for `contractMonthsLeft`, to a tenth, as the fields of that name (METHODS section 1).
 *
 * @param text A day; anything else tells nothing, nor does a beginning to come or an end that is over.
 * @param today ISO day on which it was read.
 */
export function toldByDay(
  label: string,
  text: string,
  today: string,
): { readonly field: FieldKey; readonly amount: number } | undefined {
  const field = FIELDS.get(normaliseLabel(label));
  const parsed = field === undefined ? undefined : parseDate(text);
  if (field === undefined || typeof parsed !== 'object') return undefined;
  const since = field === 'tenure';
  const days = since ? daysBetween(parsed.day, today) : daysBetween(today, parsed.day);
  if (days < 0 || days > LONGEST * DAYS_A_YEAR) return undefined;
  return { field, amount: Math.round((days / (since ? DAYS_A_YEAR : DAYS_A_MONTH)) * 10) / 10 };
}
