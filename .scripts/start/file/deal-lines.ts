import type { ForecastSum } from '../../../core/pipeline/forecast.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { formatDate, formatMoney } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { BookPipeline } from '../../../extension/book-flow/pipeline/book-pipeline.ts';
import { wrapped } from '../terminal/display-width.ts';
import type { Paint } from '../terminal/paint.ts';
import { tableLines } from '../terminal/table.ts';
import { dealsText } from './deals-text.ts';

/** Funnel, forecast and conclusions of a list of deals. */
export function dealLines(
  pipeline: BookPipeline,
  playbook: Playbook,
  asOf: string,
  { language, width, paint }: { readonly language: Language; readonly width: number; readonly paint: Paint },
): string[] {
  const t = (key: keyof typeof dealsText) => dealsText[key][language];
  const { texts } = playbook.pipeline;
  const { funnel, forecast, moves, unknownStages } = pipeline;
  const sums = (first: string, rows: readonly (readonly [name: string, sum: ForecastSum])[]) =>
    tableLines(
      [
        { header: first, shrinksTo: 12 },
        ...(['deals', 'amount', 'weighted', 'withoutAmount'] as const).map((key) => ({
          header: t(key),
          align: 'right' as const,
        })),
      ],
      rows.map(([name, { count, amount, weighted, withoutAmount }]) => ({
        cells: [
          name,
          String(count),
          ...[amount, weighted].map(money(count - withoutAmount)),
          String(withoutAmount),
        ],
      })),
      width,
      paint,
    );
  // Of deals none of which has an amount the sum is not known.
  const money = (priced: number) => (amount: number) =>
    priced === 0 ? '—' : formatMoney(amount, playbook.currency, language);
  const stages = [...unknownStages].map(([stage, count]) => `${stage} (${count})`);
  return [
    paint.strong(
      say(dealsText.funnel, language, {
        day: formatDate(asOf, language),
        health: texts.health[funnel.health][language],
      }),
    ),
    ...sums(t('layer'), [
      ...funnel.layers.map((layer) => [texts.layer[layer.layer][language], layer] as const),
      [t('total'), funnel.total],
    ]),
    '',
    paint.strong(t('forecast')),
    ...sums(t('month'), [
      [t('overdue'), forecast.overdue],
      ...forecast.months.map((month) => [month.month, month] as const),
      [t('unscheduled'), forecast.unscheduled],
      [t('total'), forecast.total],
    ]),
    '',
    paint.strong(t('moves')),
    ...[...moves]
      .filter(([, deals]) => deals.length > 0)
      .map(
        ([move, deals]) =>
          `  ${move === undefined ? '—' : texts.move[move].label[language]}: ${deals.length}`,
      ),
    ...(stages.length === 0
      ? []
      : wrapped(say(dealsText.unknownStages, language, { stages: stages.join(', ') }), width).map(
          paint.warn,
        )),
  ];
}
