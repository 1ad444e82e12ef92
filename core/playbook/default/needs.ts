import type { NeedsPolicy } from '../needs-schema.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const named = (id: string, en: string, zh: string) => ({ id, label: text(en, zh) });
const classed = (en: string, zh: string, strategyEn: string, strategyZh: string) => ({
  label: text(en, zh),
  strategy: text(strategyEn, strategyZh),
});
const asked = (id: string, en: string, zh: string, questionEn: string, questionZh: string) => ({
  ...named(id, en, zh),
  question: text(questionEn, questionZh),
});

/** METHODS 6. Names are the sources' where METHODS says so; labels of satisfaction, questions and cuts are ours. */
export const needs: NeedsPolicy = {
  layers: {
    fact: {
      label: text('What they ask for', '事实'),
      question: text('What exactly do they ask for?', '客户具体要什么？'),
      people: text('people in operations', '业务使用与运维人员'),
      roles: ['user', 'searcher'],
    },
    need: {
      label: text('What it is for', '需要'),
      question: text('What do they need it for?', '要它来做什么？'),
      people: text('people in the business', '业务部门'),
      roles: ['initiator', 'evaluator'],
    },
    win: {
      label: text('What decides', '关键驱动因素'),
      question: text('What decides for those who sign?', '拍板的人最看重什么？'),
      people: text('those who decide', '决策部门'),
      roles: ['decider'],
    },
  },
  kinds: [
    named('network', 'Network', '网络'),
    named('application', 'Application', '应用'),
    named('service', 'Service', '服务'),
    named('performance', 'Performance and capacity', '性能与容量'),
    named('quality', 'Quality and coverage', '质量与覆盖'),
    named('dates', 'Dates and delivery', '时间与交付'),
    named('price', 'Price and payment', '价格与付费'),
    named('growth', 'Room to grow', '扩展性'),
    named('security', 'Security', '安全性'),
    named('flexibility', 'Flexibility', '灵活性'),
    named('managing', 'Ways of managing', '管理方式'),
  ],
  levels: {
    need: classed('Need', '需要', 'Something is lacking: a matter of strategy.', '感到缺乏：用于战略层。'),
    want: classed(
      'Want',
      '想要',
      'They look for a particular way to meet it: a matter of tactics.',
      '寻求某种满足方式：用于战术层。',
    ),
    demand: classed(
      'Demand',
      '需求',
      'They want it, can pay for it, and mean to buy: make the offer.',
      '想要且有购买力：落实到营销配置，提出方案。',
    ),
  },
  phases: {
    before: classed(
      'Before use',
      '使用前',
      'Finding, choosing, ordering, delivery.',
      '寻找、选择、订购、交付。',
    ),
    during: classed('In use', '使用中', 'Running it day by day, faults, bills.', '日常使用、故障、账单。'),
    after: classed('After use', '使用后', 'Renewal, change, taking it back.', '续约、变更、退出。'),
  },
  benefits: {
    expected: classed(
      'Expected benefit',
      '期望利益',
      'Must hold; earns no praise.',
      '必须做到，做到也不加分。',
    ),
    added: classed('Added benefit', '附加利益', 'Sets us apart from rivals.', '与对手拉开差距。'),
  },
  satisfaction: [
    text('very dissatisfied', '很不满意'),
    text('dissatisfied', '不满意'),
    text('neither', '一般'),
    text('satisfied', '满意'),
    text('delighted', '非常满意'),
  ],
  maturity: [
    {
      label: text('Digital records', '电子化阶段'),
      needs: text(
        'Work moves from paper into systems: equipment, single lines, first applications.',
        '业务处理电脑化：设备、单点线路、基础应用。',
      ),
    },
    {
      label: text('Networked applications', '联网应用阶段'),
      needs: text(
        'Sites work together: networks between them, remote access, shared applications.',
        '跨地域联网：组网、远程接入、共享应用。',
      ),
    },
    {
      label: text('Data brought together', '数据大集中与业务整合阶段'),
      needs: text(
        'Data is centralised: capacity, reliability, backup, security.',
        '数据集中：带宽、可靠性、灾备、安全。',
      ),
    },
    {
      label: text('Applications integrated', '应用整合阶段'),
      needs: text(
        'Services made of many parts: platforms, joint products, partners’ resources.',
        '整合各方资源：平台、联合产品、差异化服务。',
      ),
    },
  ],
  roles: { recentDays: 90, deciderWeight: 2 },
  organisation: [
    {
      id: 'headquarters',
      label: text('Headquarters', '总部'),
      decides: text(
        'Which suppliers may be chosen from, projects for the whole firm, investment',
        '可选供应商范围、全网项目、投资计划',
      ),
    },
    {
      id: 'division',
      label: text('Division or region', '分公司或大区'),
      decides: text(
        'Final choice and price within what headquarters allows',
        '在总部核定范围内最终选型、谈价格',
      ),
    },
    {
      id: 'site',
      label: text('Site or branch', '基层单位'),
      decides: text('Day-to-day use; no choice of supplier', '日常使用，一般无采购决定权'),
    },
  ],
  whitespace: { peersFrom: 5, mixes: [] },
  solutions: {
    high: 7,
    phases: {
      'act now': classed(
        'Act now',
        '立即推进',
        'It can be done, and it pays or must be done.',
        '可行，且收益高或压力大。',
      ),
      'create conditions': classed(
        'Create conditions',
        '创造条件',
        'It can be done: raise what it brings before spending on it.',
        '可行但动力不足：先提升收益。',
      ),
      'prepare and time it': classed(
        'Prepare and time it',
        '做好准备、择机推进',
        'Not yet possible: remove the obstacle and be ready on the day.',
        '暂不可行：排除障碍，择机推进。',
      ),
      infeasible: classed(
        'Not feasible',
        '不可行',
        'Kept on the list, with the reason.',
        '保留在列，注明原因。',
      ),
    },
  },
  cooperation: [
    asked(
      'feasible',
      'Feasible',
      '可行',
      'Can both sides do it with what they have?',
      '双方现有条件能否实现？',
    ),
    asked(
      'mutual',
      'In both sides’ interest',
      '互利互惠',
      'Does each side gain, fairly?',
      '双方是否公平互利？',
    ),
    asked(
      'revenue',
      'Raises revenue',
      '增加收入',
      'Does it raise revenue, above all where margins are good?',
      '能否增加收入，尤其是高收益业务？',
    ),
    asked(
      'open',
      'Excludes no other customer',
      '不排斥其他客户',
      'Is it free of harm or exclusion to other customers?',
      '是否不排斥其他客户、不引发纠纷？',
    ),
    asked(
      'lawful',
      'Lawful',
      '合法合规',
      'Do the rules of both trades allow it?',
      '是否符合双方行业的管理制度？',
    ),
    asked(
      'safe',
      'Safe, reliable, stable',
      '安全可靠稳定',
      'Do both networks stay safe, reliable and stable?',
      '双方网络能否保持安全、可靠、稳定？',
    ),
    asked('customer-wins', 'The customer wins', '顾客满意', 'Is the customer better off?', '顾客是否满意？'),
    asked('people-win', 'Our people win', '职工满意', 'Are our own people better off?', '职工是否满意？'),
    asked('owners-win', 'The owners win', '股东满意', 'Are the owners better off?', '股东是否满意？'),
  ],
  leads: {
    items: [
      { ...named('source', 'Source', '来源'), weight: 1 },
      { ...named('size', 'Size', '规模'), weight: 1 },
      { ...named('fit', 'Fit', '匹配'), weight: 1 },
      { ...named('timing', 'Timing', '时机'), weight: 1 },
      { ...named('chance', 'Chance', '把握'), weight: 1 },
    ],
    hot: 7,
    warm: 4,
    texts: {
      hot: classed('Hot', '热', 'Follow up at once and make it a deal.', '立即跟进，转为商机。'),
      warm: classed('Warm', '温', 'Keep in touch and find what is missing.', '保持联系，补齐条件。'),
      cold: classed('Cold', '冷', 'Keep it; spend no time on it now.', '保留，暂不投入。'),
    },
  },
  opened: [],
  threadFrom: 0.5,
};
