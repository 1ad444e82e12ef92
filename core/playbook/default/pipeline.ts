import type { Playbook } from '../schema.ts';
import { ownRates } from './keeping.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const entry = (en: string, zh: string, strategyEn: string, strategyZh: string) => ({
  label: text(en, zh),
  strategy: text(strategyEn, strategyZh),
});

/** METHODS section 5. Grades and the axes of the tactics are ours. */
export const pipeline: Playbook['pipeline'] = {
  rungs: [
    {
      winRate: 0.2,
      label: text('Background known', '背景清楚'),
      checks: [
        text('The need is clear', '需求明确'),
        text('We know the weight of each decider', '了解各决策人的分量'),
        text('First contact with those concerned', '已与相关人员初步接触'),
      ],
    },
    {
      winRate: 0.4,
      label: text('Shown and led', '展示引导'),
      checks: [
        text('The need is shaped so that we are considered', '需求引导到我方入围'),
        text('The demonstration worked', '演示成功'),
        text('Real doubts or demands were raised', '对方提出真实疑虑或要求'),
      ],
    },
    {
      winRate: 0.6,
      label: text('Trust built', '建立信任'),
      checks: [
        text('Our advantages are understood', '我方优势被理解'),
        text('There is personal trust', '建立个人信任'),
        text('Details of cooperation are agreed', '合作细节已商定'),
      ],
    },
    {
      winRate: 0.8,
      label: text('Rival outrun', '胜过对手'),
      checks: [
        text('Value for money beats the rival', '性价比胜过对手'),
        text('Trust beats the rival', '信任度胜过对手'),
        text('Most deciders have committed', '多数决策人已表态'),
      ],
    },
  ],
  // Ours: what the usual names of stages say about the ladder, read with caution.
  stages: [
    {
      names: [
        'Prospecting',
        'Prospect',
        'New',
        'Lead',
        'Open',
        'Appointment Scheduled',
        'Discovery',
        '初步接触',
        '新建',
        '线索',
        '发现商机',
        '初访',
      ],
      reached: 0,
    },
    {
      names: [
        'Qualification',
        'Qualified',
        'Qualified To Buy',
        'Qualify',
        'Engaging',
        'Needs Analysis',
        'Perception Analysis',
        'Develop',
        '需求确认',
        '需求分析',
        '需求调研',
        '确认需求',
        '立项',
      ],
      reached: 1,
    },
    {
      names: [
        'Presentation Scheduled',
        'Value Proposition',
        'Id. Decision Makers',
        'Decision Maker Bought-In',
        'Demo',
        'Demonstration',
        'Proposal',
        'Proposition',
        'Propose',
        'Quotation',
        'Proposal/Price Quote',
        'Proposal/Quote',
        '方案报价',
        '方案/报价',
        '方案制定',
        '方案演示',
        '报价',
        '提案',
      ],
      reached: 2,
    },
    {
      names: [
        'Negotiation/Review',
        'Negotiation',
        'Negotiations Started',
        'In Negotiation',
        'Negotiate',
        '谈判审核',
        '商务谈判',
        '谈判',
        '招投标',
        '投标',
      ],
      reached: 3,
    },
    {
      names: [
        'Contract Sent',
        'Contract',
        'Verbal Commitment',
        'Commit',
        'Close',
        '合同签订',
        '签约中',
        '合同审批',
        '即将成交',
      ],
      reached: 4,
    },
    {
      names: ['Closed Won', 'Won', 'Converted', 'Ordered', '赢单', '成交', '已成交', '已赢单', '已签约'],
      reached: 'won',
    },
    {
      names: [
        'Closed Lost',
        'Lost',
        'Cancelled',
        'Canceled',
        'Abandoned',
        '输单',
        '已输单',
        '丢单',
        '失败',
        '无效',
        '已关闭',
        '放弃',
      ],
      reached: 'lost',
    },
  ],
  grades: { A: 0.1, B: 0.03 },
  ownRates,
  layers: { bottomWeeks: 3, middleWeeks: 8 },
  health: { crisisShare: 0.5, fewestOpen: 3, stuckWeeks: 10, stuckShare: 0.5 },
  askWinRate: 0.4,
  highWinRate: 0.5,
  texts: {
    layer: {
      top: text('Top', '漏斗上层'),
      middle: text('Middle', '漏斗中层'),
      bottom: text('Bottom', '漏斗下层'),
      overdue: text('Overdue', '已逾期'),
      unscheduled: text('Unscheduled', '未排期'),
    },
    health: {
      crisis: text('Crisis', '危机'),
      'no stamina': text('No stamina', '后劲不足'),
      stuck: text('Stuck', '停滞'),
      healthy: text('Healthy', '健康'),
      fair: text('Fair', '尚可'),
    },
    move: {
      'intensive attack': entry(
        'Intensive attack',
        '密集进攻',
        'It is near and worth it: put everything in.',
        '近在眼前且值得：全力以赴。',
      ),
      'invest actively': entry(
        'Invest actively',
        '主动投入',
        'It is far but worth it: shape it early.',
        '尚远但值得：及早引导。',
      ),
      'ask and follow': entry(
        'Ask and follow',
        '询问关注',
        'Ask regularly and follow it.',
        '定期询问，持续关注。',
      ),
      'wait and watch': entry('Wait and watch', '等待观察', 'Do not spend on it yet.', '暂不投入。'),
    },
    tactic: {
      blitz: entry('Blitz', '闪电战', 'Such chances are rare: strike at once.', '机会难得：速战速决。'),
      defence: entry('Defence', '防御战', 'Watch closely and go with the current.', '密切关注，顺势而为。'),
      guerrilla: entry('Guerrilla', '游击战', 'Light many small fires.', '多点开花，小处着手。'),
      assault: entry('Assault', '攻坚战', 'Come in from above and upset the board.', '自上而下，打破格局。'),
      positional: entry(
        'Positional',
        '阵地战',
        'Play your strengths and advance evenly.',
        '发挥优势，稳步推进。',
      ),
    },
  },
};
