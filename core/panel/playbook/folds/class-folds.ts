import type { Playbook } from '../../../playbook/schema.ts';
import { editorText } from '../editor-text.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classesAt, classOptions, heading, NAME, namedLines, numberAt, QUESTION, t } from './field-makers.ts';

/** What the classes are called, and what else decides on them. METHODS 3. */
export function classFolds({ classification, band }: Playbook): readonly PolicyFold[] {
  const { texts, attractiveness, moves, serviceModes, types } = classification;
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
    {
      title: t('Market moves and ways of serving', '市场举措与服务方式'),
      summary: t('{moves} moves · {modes} ways', '{moves} 项举措 · {modes} 种方式'),
      values: { moves: moves.length, modes: serviceModes.length },
      fields: [
        {
          at: 'classification.moves',
          label: t('Moves', '举措'),
          line: t('move', '举措'),
          kind: 'rows',
          named: 'text',
          tells: ({ position }: (typeof moves)[number], words) => words.say(texts.position[position].label),
          fields: [
            { at: 'text', label: t('What to do', '做法'), kind: 'text', long: true },
            {
              at: 'position',
              label: schemes.position,
              kind: 'choice',
              options: classOptions(texts.position),
            },
          ],
          fresh: (text) => ({
            number: Math.max(0, ...moves.map(({ number }) => number)) + 1,
            position: 'invest',
            text,
          }),
        },
        {
          at: 'classification.serviceModes',
          label: t('Ways of serving', '服务方式'),
          line: t('way', '方式'),
          kind: 'rows',
          named: 'label',
          tells: ({ tiers }: (typeof serviceModes)[number], words) =>
            tiers.map((tier) => words.say(texts.tier[tier].label)).join(' · '),
          fields: [
            NAME,
            {
              at: 'tiers',
              label: policyText.normTiers,
              kind: 'chosen',
              options: classOptions(texts.tier),
              atLeastOne: true,
            },
          ],
          fresh: (label) => ({ label, tiers: ['VIP'] }),
        },
      ],
    },
    {
      title: t('Stages, segments and marks', '客户阶段、细分与损益标记'),
      summary: t('new in the first {months} months', '合作前 {months} 个月为新客户'),
      values: { months: Math.round(12 * classification.segments.newYears) },
      fields: [
        numberAt(
          'classification.stage.useYears',
          'number',
          'Orders again after (years)',
          '合作满几年进入再购阶段',
        ),
        numberAt(
          'classification.stage.renewalMonths',
          'number',
          'Up for renewal (months left)',
          '合同剩余几个月内待续约',
        ),
        classesAt('classification.stage.texts', t('Stages', '客户阶段')),
        heading('Segments', '细分'),
        numberAt(
          'classification.segments.employees.medium',
          'number',
          'Medium from (employees)',
          '中型：员工数起点',
        ),
        numberAt(
          'classification.segments.employees.large',
          'number',
          'Large from (employees)',
          '大型：员工数起点',
        ),
        numberAt(
          'classification.segments.turnover.medium',
          'number',
          'Medium from (turnover a year)',
          '中型：年营业额起点',
        ),
        numberAt(
          'classification.segments.turnover.large',
          'number',
          'Large from (turnover a year)',
          '大型：年营业额起点',
        ),
        numberAt(
          'classification.segments.usage.medium',
          'number',
          'Usage medium from (revenue a year)',
          '用量中等：年收入起点',
        ),
        numberAt(
          'classification.segments.usage.heavy',
          'number',
          'Usage heavy from (revenue a year)',
          '用量大：年收入起点',
        ),
        numberAt(
          'classification.segments.newYears',
          'number',
          'New below (years with us)',
          '合作几年以内为新客户',
        ),
        heading('Marks of products', '产品损益标记'),
        numberAt('classification.gridMarks.strong', 'ratio', '++ from this margin', '++：利润率起点'),
        numberAt('classification.gridMarks.profit', 'ratio', '+ from this margin', '+：利润率起点'),
        numberAt('classification.gridMarks.even', 'ratio', '± above this margin', '±：利润率高于'),
      ],
    },
  ];
}
