import { expect, it } from 'vitest';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import { playbookDifference } from '../../playbook/playbook-difference.ts';
import { TEMPLATES, templatePlaybook } from '../../playbook/templates.ts';
import { wordsOf } from '../words.ts';
import { pathName } from './path-name.ts';

const renewNow = defaultPlaybook.actions.rules.findIndex(({ id }) => id === 'renew-now');
const complaint = String(defaultPlaybook.care.norms.findIndex(({ event }) => event === 'complaint'));

it.each([
  { path: ['valuation', 'dimensions', 'current', 'weight'], en: 'Current: Weight', zh: '当前价值：权重' },
  {
    path: ['valuation', 'dimensions', 'loyalty', 'indicators', 'tenure', 'scale', 'best'],
    en: 'Tenure: Best (100)',
    zh: '合作年限：最优（100 分）',
  },
  {
    path: ['valuation', 'dimensions', 'influence', 'indicators', 'chainRole', 'scale', 'steps', 'key'],
    en: 'Role in the value chain: key',
    zh: '价值链地位：关键',
  },
  {
    path: ['classification', 'texts', 'value', 'core', 'strategy', 'zh-CN'],
    en: 'Core: Strategy (Chinese)',
    zh: '高价值：策略（中文）',
  },
  {
    path: ['care', 'norms', complaint, 'within'],
    en: 'Complaint answered and dealt with: Due within',
    zh: '投诉答复并处理：时限',
  },
  {
    path: ['care', 'norms', complaint, 'who', 'zh-CN'],
    en: 'Complaint answered and dealt with: Who acts (Chinese)',
    zh: '投诉答复并处理：负责人（中文）',
  },
  {
    path: ['care', 'norms', complaint, 'tiers'],
    en: 'Complaint answered and dealt with: For these tiers',
    zh: '投诉答复并处理：适用等级',
  },
  { path: ['classification', 'cuts', 'loyalty'], en: 'Cut: Loyalty', zh: '界线：忠诚度' },
  { path: ['rates', 'USD'], en: 'Currency and rates: USD', zh: '币种与汇率：USD' },
  {
    path: ['valuation', 'walletShareOfTurnover', 'a.b'],
    en: 'Wallet by industry: a.b',
    zh: '各行业总支出占营业额比例：a.b',
  },
  {
    path: ['valuation', 'moneyScale', 'worst'],
    en: 'Money at stake: Worst (0)',
    zh: '利害金额：最差（0 分）',
  },
  {
    path: ['actions', 'rules', String(renewNow), 'when', '0', 'atMost'],
    en: 'Renew the contract: Contract months left: at most',
    zh: '续签合同：合同剩余月数：不高于',
  },
  { path: ['actions', 'horizonDays'], en: 'Urgency falls over (days)', zh: '紧迫度递减天数' },
  {
    path: ['pipeline', 'rungs', '0', 'checks', '1', 'en'],
    en: 'Background known: Check 2 (English)',
    zh: '背景清楚：检查项 2（英文）',
  },
  {
    path: ['care', 'risk', 'texts', 'calm', 'zh-CN'],
    en: 'Names of the bands: Low (Chinese)',
    zh: '风险等级名称：低（中文）',
  },
  {
    path: ['competition', 'scorecards', '0', 'groups', '0', 'items', '0', 'weight'],
    en: 'Quality: Weight',
    zh: '质量：权重',
  },
  {
    path: ['competition', 'sources', 'allowed'],
    en: 'competition.sources.allowed',
    zh: 'competition.sources.allowed',
  },
])('$path is $en', ({ path, en, zh }) => {
  expect(pathName(path, defaultPlaybook, wordsOf('en', 'CNY'))).toBe(en);
  expect(pathName(path, defaultPlaybook, wordsOf('zh-CN', 'CNY'))).toBe(zh);
});

it.each(TEMPLATES)('everything that the template $id changes has a name', (template) => {
  const whole = templatePlaybook(template, defaultPlaybook);
  for (const { path } of playbookDifference(defaultPlaybook, whole)) {
    const name = pathName(path, whole, wordsOf('zh-CN', 'CNY'));
    expect(name, path.join('.')).toMatch(/\p{Script=Han}/u);
    expect(name).not.toContain(path.slice(0, 2).join('.'));
  }
});
