import { FIELDS } from '../../../account/fields.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { say } from '../../../text/say.ts';
import type { PolicyFold, PolicyOption } from '../fields/policy-field.ts';
import { t } from './field-makers.ts';

/** What a complete record holds. METHODS 1. */
export function recordFolds({ completeness, classification }: Playbook): readonly PolicyFold[] {
  const { target, VIP } = classification.texts.tier;
  const also = (one: typeof target) =>
    t(`Also for ${say(one.label, 'en')}`, `${say(one.label, 'zh-CN')}客户另需`);
  const labels = { everyone: t('For every account', '所有客户'), target: also(target), VIP: also(VIP) };
  return [
    {
      title: t('What a record should hold', '客户档案应有的内容'),
      summary: t('{count} for every account', '所有客户 {count} 项'),
      values: { count: completeness.everyone.length },
      fields: (['everyone', 'target', 'VIP'] as const).map((tier) => ({
        at: `completeness.${tier}`,
        label: labels[tier],
        kind: 'chosen',
        many: true,
        options: [...FIELDS.map(({ key, label }) => ({ value: key, label })), ...PARTS],
      })),
    },
  ];
}

/** What a record may hold beside fields. */
const PARTS: readonly PolicyOption[] = [
  { value: 'contacts', label: t('Contacts', '联系人') },
  { value: 'contract', label: t('Contract', '合同') },
  { value: 'roles', label: t('Decision roles', '决策角色') },
  { value: 'rivals', label: t('Ratings of rivals', '竞争评分') },
  { value: 'satisfaction', label: t('Satisfaction', '满意度') },
  { value: 'history', label: t('Last year’s revenue', '上年收入') },
];
