import type { FunnelResult } from '../../../core/pipeline/funnel.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { word } from './word.ts';

const HEADER: readonly LocalText[] = [
  { en: 'layer', 'zh-CN': '层级' },
  { en: 'count', 'zh-CN': '数量' },
  { en: 'amount', 'zh-CN': '金额' },
  { en: 'weighted', 'zh-CN': '加权金额' },
];
const TOTAL: LocalText = { en: 'total', 'zh-CN': '合计' };
const HEALTH: LocalText = { en: 'health', 'zh-CN': '健康状况' };

/**
 * The funnel as a table: a header, the layers, the total, the health. Beside the health stands how many
 * opportunities have no amount, for the sums above leave them out.
 */
export function funnelTable(
  { layers, total, health }: FunnelResult,
  { texts }: Playbook['pipeline'],
  language: Language,
): unknown[][] {
  const without = {
    en: `${total.withoutAmount} without an amount`,
    'zh-CN': `${total.withoutAmount} 个金额未知`,
  };
  return [
    HEADER.map((name) => name[language]),
    ...layers.map(({ layer, count, amount, weighted }) => [
      word(texts.layer, layer, language),
      count,
      amount,
      weighted,
    ]),
    [TOTAL[language], total.count, total.amount, total.weighted],
    [
      HEALTH[language],
      word(texts.health, health, language),
      total.withoutAmount === 0 ? '' : without[language],
      '',
    ],
  ];
}
