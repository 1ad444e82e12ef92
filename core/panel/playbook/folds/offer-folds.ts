import type { Playbook } from '../../../playbook/schema.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classesAt, NAME, numberAt, t } from './field-makers.ts';

type Mix = Playbook['needs']['whitespace']['mixes'][number];
type Opened = Playbook['needs']['opened'][number];

/** What could be sold: whitespace, leads, and what can be served by now. METHODS 6.3, 6.7. */
export function offerFolds({ needs }: Playbook): readonly PolicyFold[] {
  const { whitespace, leads } = needs;
  const product = t('Product', '产品');
  return [
    {
      title: t('Whitespace', '空白业务'),
      summary:
        whitespace.mixes.length === 0
          ? t('by the mix of your own book', '按本客户簿的业务结构')
          : t('{count} industries with figures of your own', '{count} 个行业有自定数据'),
      values: { count: whitespace.mixes.length },
      fields: [
        numberAt(
          'needs.whitespace.peersFrom',
          'weight',
          'Accounts that make a mix',
          '构成行业结构的最少客户数',
        ),
        {
          at: 'needs.whitespace.mixes',
          label: t('What an industry spends, by product', '各行业分产品支出'),
          line: t('industry', '行业'),
          note: t(
            'Stands before the mix of the book. Any unit will do: only the shares count.',
            '优先于客户簿的业务结构。单位不限，只看比例。',
          ),
          kind: 'rows',
          named: 'industry',
          plain: true,
          tells: ({ spend }: Mix) => Object.keys(spend).join(' · '),
          fields: [
            { at: 'industry', label: policyText.industry, kind: 'name' },
            {
              at: 'spend',
              label: t('Spending', '支出'),
              kind: 'numbers by name',
              number: 'number',
              name: product,
              value: t('Spending', '支出'),
            },
          ],
          fresh: ({ en }): Mix => ({ industry: en, spend: {} }),
        },
      ],
    },
    {
      title: t('Leads and waiting requests', '线索与待满足需求'),
      summary: t('hot from {hot}, warm from {warm}', '{hot} 分起为热，{warm} 分起为温'),
      values: { hot: leads.hot, warm: leads.warm },
      fields: [
        numberAt('needs.leads.hot', 'rating', 'Hot from (rating)', '热：起点'),
        numberAt('needs.leads.warm', 'rating', 'Warm from (rating)', '温：起点'),
        {
          at: 'needs.leads.items',
          label: t('What leads are rated by', '线索评分项'),
          line: t('item', '评分项'),
          kind: 'rows',
          named: 'label',
          beside: { at: 'weight', label: t('Weight', '权重'), number: 'weight' },
          fields: [NAME],
          fresh: (label, { id }) => ({ id, label, weight: 1 }),
        },
        classesAt('needs.leads.texts', t('Hot, warm, cold', '热、温、冷')),
        {
          at: 'needs.opened',
          label: t('Products that can be served now', '现已可提供的产品'),
          line: t('product', '产品'),
          note: t('Requests that waited for them come up as actions.', '等待这些产品的需求会列入行动。'),
          kind: 'rows',
          named: 'product',
          plain: true,
          tells: ({ since }: Opened, words) => words.date(since),
          fields: [
            { at: 'product', label: product, kind: 'name' },
            { at: 'since', label: t('Since', '自'), kind: 'day' },
          ],
          fresh: ({ en }, { today = FIRST_DAY }): Opened => ({ product: en, since: today }),
        },
      ],
    },
  ];
}

/** Where no day is known: a product just named counts as open at once. */
const FIRST_DAY = '2000-01-01';
