import type { FactorPolicy } from '../rivalry-schema.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** What customers buy by. METHODS 4.3: the factors are the source's, without those that only telecom has a word for. */
export const factors: FactorPolicy = {
  important: 6,
  level: 0.5,
  groups: [
    group('core', 'Core performance', '产品核心表现', [
      ['core-quality', 'Core quality', '核心质量'],
      ['speed', 'Speed', '速度'],
      ['stability', 'Stability', '稳定性'],
      ['connection', 'Connection and availability', '接通率与可用性'],
      ['flexibility', 'Flexibility', '灵活性'],
      ['delivery', 'Timely delivery', '交付及时'],
      ['one-stop', 'One-stop solutions', '一站式解决方案'],
    ]),
    group('economics', 'Economics', '经济表现', [
      ['price', 'Price', '价格'],
      ['rebate', 'Rebate', '返利'],
      ['terms', 'Payment terms', '付款条件'],
      ['billing', 'Billing', '账单管理'],
    ]),
    group('service', 'Support and service', '支持与服务', [
      ['response', 'Response time', '响应时间'],
      ['people', 'People’s skill and attitude', '人员素质与态度'],
    ]),
    group('image', 'Standing', '公司形象', [
      ['standing', 'Market standing', '市场地位'],
      ['brand', 'Brand', '品牌'],
      ['reputation', 'Reputation', '信誉'],
    ]),
  ],
};

function group(
  id: string,
  en: string,
  zh: string,
  items: readonly (readonly [id: string, en: string, zh: string])[],
) {
  return {
    id,
    label: text(en, zh),
    items: items.map(([own, ownEn, ownZh]) => ({ id: own, label: text(ownEn, ownZh) })),
  };
}
