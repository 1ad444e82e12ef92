import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { type CustomerValue, DIMENSIONS, type InputSource } from '../../../core/valuation/scored.ts';

const HEADER: readonly LocalText[] = [
  { en: 'dimension', 'zh-CN': '维度' },
  { en: 'indicator', 'zh-CN': '指标' },
  { en: 'input', 'zh-CN': '输入' },
  { en: 'score', 'zh-CN': '得分' },
  { en: 'weight', 'zh-CN': '权重' },
  { en: 'contribution', 'zh-CN': '贡献' },
  { en: 'source', 'zh-CN': '来源' },
];

const SOURCES: Readonly<Record<InputSource, LocalText>> = {
  read: { en: 'read', 'zh-CN': '读取' },
  derived: { en: 'derived', 'zh-CN': '推算' },
  estimated: { en: 'estimated', 'zh-CN': '估计' },
  missing: { en: 'missing', 'zh-CN': '缺失' },
};
const NOT_OF_A_PROSPECT: LocalText = { en: 'left out: prospect', 'zh-CN': '不计：潜在客户' };
const COMPOSITE: LocalText = { en: 'composite', 'zh-CN': '综合' };

/**
 * The sum behind a value as a table: a header, one row per indicator, the composite last.
 *
 * A weight is the share of the composite that the indicator has when everything is known, 0 to 1. What is
 * missing has no score and no contribution: the rest carries the composite.
 */
export function explanation(value: CustomerValue, language: Language): unknown[][] {
  const parts = DIMENSIONS.map((key) => value.dimensions[key]);
  const dimensionTotal = sum(parts.filter(({ applies }) => applies).map(({ weight }) => weight));
  const rows = parts.flatMap(({ label, weight, applies, indicators }) => {
    const indicatorTotal = sum(indicators.map((indicator) => indicator.weight));
    return indicators.map((indicator) => [
      label[language],
      indicator.label[language],
      indicator.input ?? '',
      applies ? (indicator.score ?? '') : '',
      applies ? (weight * indicator.weight) / (dimensionTotal * indicatorTotal) : '',
      indicator.contribution ?? '',
      applies ? SOURCES[indicator.source][language] : NOT_OF_A_PROSPECT[language],
    ]);
  });
  const composite = value.score ?? '';
  return [
    HEADER.map((name) => name[language]),
    ...rows,
    [COMPOSITE[language], '', '', composite, 1, composite, ''],
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
