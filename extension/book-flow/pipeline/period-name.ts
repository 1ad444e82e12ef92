import type { TargetPeriod } from '../../../core/pipeline/target-period.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';

const QUARTER = { en: 'Q{quarter} {year}', 'zh-CN': '{year}年第{quarter}季度' } as const;

/** What the period is called that begins on a day: `2026`, `Q4 2026`, `Nov 2026`. */
export function periodName(first: string, period: TargetPeriod, language: Language): string {
  if (period === 'quarter') {
    const quarter = Math.ceil(Number(first.slice(5, 7)) / 3);
    return say(QUARTER, language, { quarter, year: first.slice(0, 4) });
  }
  const month = period === 'month' ? ({ month: 'short' } as const) : {};
  return new Intl.DateTimeFormat(language, { year: 'numeric', ...month, timeZone: 'UTC' }).format(
    new Date(`${first}T00:00:00Z`),
  );
}
