import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { ForecastSum } from '../../../../core/pipeline/forecast.ts';
import type { BookPipeline } from '../../../book-flow/pipeline/book-pipeline.ts';
import { periodName } from '../../../book-flow/pipeline/period-name.ts';
import { pipelineText } from '../../../book-flow/pipeline/pipeline-text.ts';
import { sumText } from '../../../book-flow/pipeline/sum-text.ts';
import { AmountBar } from './AmountBar.tsx';

/** What is expected to close in which month. */
export function ForecastCard({ forecast, period }: Pick<BookPipeline, 'forecast' | 'period'>) {
  const { words } = usePanel();
  const { months, overdue, unscheduled, total, target, won, planned, gap } = forecast;
  const rows: readonly (readonly [name: string, sum: ForecastSum])[] = [
    ...(overdue.count > 0 ? [[words.say(pipelineText.overdue), overdue] as const] : []),
    ...months.map((sum) => [monthName(sum.month, words.language), sum] as const),
    ...(unscheduled.count > 0 ? [[words.say(pipelineText.unscheduled), unscheduled] as const] : []),
  ];
  const most = Math.max(1, ...rows.map(([, { amount }]) => amount));
  return (
    <section class="kam-card" aria-label={words.say(pipelineText.forecast)}>
      <h2>{words.say(pipelineText.forecast)}</h2>
      <table class="book-amounts">
        <thead>
          <tr>
            <th scope="col">{words.say(pipelineText.month)}</th>
            <th scope="col">{words.say(pipelineText.deals)}</th>
            <th scope="col">{words.say(pipelineText.amount)}</th>
            <th scope="col">{words.say(pipelineText.weighted)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, sum]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words.count(sum.count)}</td>
              <td>
                <AmountBar share={sum.amount / most} of={sum.amount === 0 ? 0 : sum.weighted / sum.amount}>
                  {sumText(sum.amount, sum, words)}
                </AmountBar>
              </td>
              <td>{sumText(sum.weighted, sum, words)}</td>
            </tr>
          ))}
          <tr class="book-amounts-total">
            <th scope="row">{words.say(pipelineText.total)}</th>
            <td>{words.count(total.count)}</td>
            <td>{sumText(total.amount, total, words)}</td>
            <td>{sumText(total.weighted, total, words)}</td>
          </tr>
        </tbody>
      </table>
      <p class="kam-why">
        {target === undefined || gap === undefined
          ? words.say(pipelineText.noTarget)
          : words.say(pipelineText.gap, {
              period: periodName(period.first, period.kind, words.language),
              target: words.money(target),
              won: words.money(won),
              planned: words.money(planned),
              gap: words.money(gap),
            })}
      </p>
    </section>
  );
}

function monthName(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
