import type { Playbook } from '../../../playbook/schema.ts';
import { editorText } from '../editor-text.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classesAt, heading, namedLines, numberAt, QUESTION, t } from './field-makers.ts';

/** What the classes are called, and what else decides on them. METHODS 3. */
export function classFolds({ classification, band }: Playbook): readonly PolicyFold[] {
  const { attractiveness, types } = classification;
  const { schemes } = editorText;
  return [
    {
      title: policyText.classTexts,
      summary: policyText.classTextsSummary,
      fields: [
        ...(['value', 'loyalty', 'archetype', 'position', 'tier'] as const).map((scheme) =>
          classesAt(`classification.texts.${scheme}`, schemes[scheme]),
        ),
        classesAt('classification.texts.type', policyText.types),
        classesAt('classification.texts.release', policyText.release),
      ],
    },
    {
      title: t('Key accounts and bands', '大客户类型与分档'),
      summary: t('{count} important industries · A up to {share} %', '{count} 个重要行业 · A 档至 {share}%'),
      values: { count: types.importantIndustries.length, share: Math.round(band.A * 100) },
      fields: [
        {
          at: 'classification.types.importantIndustries',
          label: t('Important industries', '重要行业'),
          kind: 'names',
        },
        {
          at: 'classification.types.usageLimit',
          label: t('Economic from this revenue a year', '经济型：年收入起点'),
          kind: 'amount',
        },
        numberAt(
          'classification.types.strategicPotential',
          'score',
          'Strategic: potential',
          '战略型：潜在价值',
        ),
        numberAt(
          'classification.types.strategicThreat',
          'rating',
          'Strategic: threat from rivals',
          '战略型：竞争威胁',
        ),
        heading('Bands', 'ABC 分档'),
        numberAt('band.A', 'share', 'A up to this share of the money', 'A 档：金额累计占比'),
        numberAt('band.B', 'share', 'B up to this share', 'B 档：累计占比至'),
        numberAt('bookFrom', 'weight', 'Accounts that make a book', '客户簿最少客户数'),
        heading('Keep or let go', '去留判断'),
        numberAt(
          'classification.release.highRating',
          'rating',
          'Let go: a high rating begins at',
          '去留判断：高分起点',
        ),
        numberAt(
          'classification.release.lowLoyalty',
          'score',
          'Let go: loyalty is low below',
          '去留判断：忠诚度偏低界线',
        ),
      ],
    },
    {
      title: t('Attractiveness', '客户吸引力评分项'),
      summary: t('{count} questions', '{count} 个问题'),
      values: { count: attractiveness.length },
      fields: [
        namedLines(
          'classification.attractiveness',
          t('What is rated, 1–10', '评分项（1–10 分）'),
          t('item', '评分项'),
          [QUESTION],
        ),
      ],
    },
  ];
}
