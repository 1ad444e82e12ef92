import type { Playbook } from '../../../playbook/schema.ts';
import { editorText } from '../editor-text.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classesAt, classOptions, heading, NAME, numberAt, t } from './field-makers.ts';

/** What is done for whom: moves, ways of serving, and how accounts are told apart for it. METHODS 3.5–3.9. */
export function servingFolds({ classification }: Playbook): readonly PolicyFold[] {
  const { texts, moves, serviceModes } = classification;
  const { schemes } = editorText;
  return [
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
