import { type BookFault, issueFault } from '../../../core/exchange/book-fault.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import type { TaughtRule } from '../taught-rule.ts';
import { ruleSchema } from './pack-schema.ts';

export type ReadRule =
  | { readonly rule: TaughtRule; readonly faults?: undefined }
  | { readonly rule?: undefined; readonly faults: readonly BookFault[] };

/** One rule from outside, or all that is wrong with it, each by its place. */
export function readRule(json: unknown, place: string): ReadRule {
  const { of } = Object(json) as { of?: unknown };
  const schema = of === 'table:contacts' || of === 'table:opportunities' ? ruleSchema[of] : ruleSchema.field;
  const parsed = schema.safeParse(json, { reportInput: true });
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map((issue) => {
        const { path, message } = issueFault(issue);
        return { path: [place, path].filter(Boolean).join('.'), message };
      }),
    };
  const rule = parsed.data as TaughtRule;
  const faults = 'columns' in rule ? columnFaults(rule.columns, rule.place.headers.length, place) : [];
  return faults.length > 0 ? { faults } : { rule };
}

function columnFaults(
  columns: readonly { readonly at: number; readonly key: string }[],
  width: number,
  place: string,
): BookFault[] {
  return columns.flatMap(({ at, key }, n) => {
    const path = `${place}.columns.${n}`;
    if (at >= width)
      return [
        {
          path: `${path}.at`,
          message: t(`${at} is none of its ${width} columns`, `${at} 不在其 ${width} 列之中`),
        },
      ];
    const before = columns.slice(0, n).find((one) => one.key === key || one.at === at);
    return before === undefined
      ? []
      : [{ path, message: t('this column is already told above', '该列前面已经指定') }];
  });
}

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
