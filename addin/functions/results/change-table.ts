import { fieldOf } from '../../../core/account/fields.ts';
import type { Change, ChangeStep } from '../../../core/assessment/why-changed.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';

const HEADER: readonly LocalText[] = [
  { en: 'what', 'zh-CN': '变化项' },
  { en: 'from', 'zh-CN': '原值' },
  { en: 'to', 'zh-CN': '现值' },
  { en: 'part', 'zh-CN': '贡献' },
];
const MODEL: Readonly<Record<'rules' | 'scales' | 'weights', LocalText>> = {
  rules: { en: 'rules', 'zh-CN': '规则' },
  scales: { en: 'scales', 'zh-CN': '标尺' },
  weights: { en: 'weights', 'zh-CN': '权重' },
};

/** Why a value changed, as a table: a header, then one row per step; what is missing is blank. */
export function changeTable({ steps }: Change, language: Language): unknown[][] {
  return [
    HEADER.map((name) => name[language]),
    ...steps.map(({ cause, from, to, part }) => [
      causeText(cause, language),
      from ?? '',
      to ?? '',
      part ?? '',
    ]),
  ];
}

function causeText(cause: ChangeStep['cause'], language: Language): string {
  if (cause === 'rules' || cause === 'scales' || cause === 'weights') return MODEL[cause][language];
  return fieldOf(cause).label[language];
}
