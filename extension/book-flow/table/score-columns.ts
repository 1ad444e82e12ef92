import { revenueChange } from '../../../core/care/retention-risk.ts';
import { missingFacts } from '../../../core/panel/missing-fields.ts';
import { panelText } from '../../../core/panel/panel-text.ts';
import type { Words } from '../../../core/panel/words.ts';
import { DIMENSIONS } from '../../../core/valuation/scored.ts';
import type { NumberColumn } from './column.ts';
import { tableText } from './table-text.ts';

const score = (value: number, words: Words) => words.score(value);
const share = (value: number, words: Words) => words.ratio(value);
const count = (value: number, words: Words) => words.count(value);

/** What an account is worth and how sure that is. */
export const SCORE_COLUMNS: readonly NumberColumn[] = [
  {
    key: 'value',
    label: panelText.value,
    kind: 'number',
    usual: true,
    width: 196,
    of: ({ assessment }) => assessment.value.score,
    show: score,
  },
  ...DIMENSIONS.map(
    (key): NumberColumn => ({
      key,
      label: panelText[key],
      kind: 'number',
      width: 96,
      of: ({ assessment }) => assessment.value.dimensions[key].score,
      show: score,
    }),
  ),
  {
    key: 'coverage',
    label: tableText.coverage,
    kind: 'number',
    width: 96,
    of: ({ assessment }) => assessment.value.coverage,
    percent: true,
    show: share,
  },
  {
    key: 'completeness',
    label: tableText.completeness,
    kind: 'number',
    width: 116,
    of: ({ assessment }) => assessment.completeness.share,
    percent: true,
    show: share,
  },
  {
    key: 'missing',
    label: tableText.missing,
    kind: 'number',
    width: 96,
    of: ({ assessment }) => missingFacts(assessment).fields.length,
    show: count,
  },
  {
    key: 'percentile',
    label: tableText.percentile,
    kind: 'number',
    width: 104,
    of: ({ assessment }) => assessment.percentile,
    percent: true,
    show: share,
  },
  {
    key: 'risk',
    label: tableText.risk,
    kind: 'number',
    usual: true,
    width: 90,
    of: ({ assessment }) => assessment.risk.risk,
    show: score,
  },
  {
    key: 'growth',
    label: tableText.growth,
    kind: 'number',
    width: 96,
    of: ({ account }) => revenueChange(account.fields),
    percent: true,
    show: share,
  },
];
