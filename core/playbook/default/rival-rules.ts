import type { ActionRule } from '../schema.ts';
import { rule } from './action-rule.ts';

/** What gaps against rivals ask for. METHODS 4; due times are ours. */
export const rivalRules: readonly ActionRule[] = [
  // A gap below one point by its weight is worth knowing and not worth an action.
  rule(
    'mend-factor',
    'reading',
    30,
    [
      { fact: 'factorReading', is: 'fix' },
      { fact: 'factorGap', atMost: -1 },
    ],
    {
      per: 'factor',
      deed: 'close-gap',
      title: ['Catch up where they decide: {item}', '补上关键因素：{item}'],
      why: [
        'It matters to them ({importance} of 10); we are rated {ours}, {rival} {best}.',
        '该因素对客户很重要（{importance} 分），我方 {ours} 分，{rival} {best} 分。',
      ],
      effect: ['What they buy by speaks for us again.', '在客户最看重之处不再落后。'],
      ends: [
        'We are nearly level with the best rival, or it no longer matters.',
        '与最强对手接近持平，或该因素不再重要。',
      ],
      stake: 'revenue',
      source: 'METHODS 4.3',
    },
  ),
  rule('replace-refused', 'event', 7, [{ fact: 'refusedLines', atLeast: 1 }], {
    title: ['Learn about rivals by fair means', '以正当途径了解对手'],
    why: [
      'Lines left out because their source must not be used: {refusedLines}.',
      '因来源不得使用，未计入的内容有 {refusedLines} 条。',
    ],
    effect: ['A comparison that may be shown and used.', '得到可以使用和出示的对比。'],
    ends: ['None of them is left.', '不再有此类内容。'],
    source: 'METHODS 4.9',
  }),
  rule('name-sources', 'event', 30, [{ fact: 'unsourced', atLeast: 1 }], {
    title: ['Note how the ratings were learned', '注明评分的来源'],
    why: [
      'Ratings without a source: {unsourced}. They count for less.',
      '未注明来源的评分有 {unsourced} 项，可信度降低。',
    ],
    effect: ['The comparison becomes surer.', '对比更可靠。'],
    ends: ['Every rating has its source.', '每项评分都有来源。'],
    source: 'METHODS 4.9',
  }),
  rule('rate-anew', 'event', 30, [{ fact: 'daysSinceRated', atLeast: 365 }], {
    title: ['Ask again how they see us and the rivals', '重新了解客户对我方和对手的评价'],
    why: [
      'The last rating is {daysSinceRated} old; rivals are to be looked over every half year.',
      '最近一次评分距今{daysSinceRated}，对手情况应每半年扫描一次。',
    ],
    effect: ['The comparison holds today.', '对比符合现状。'],
    ends: ['A rating of the last year is on record.', '一年内有新的评分。'],
    stake: 'revenue',
    source: 'METHODS 4.9, 7.5',
  }),
  rule(
    'choose-stance',
    'reading',
    30,
    [
      { fact: 'rivalCarded', is: true },
      { fact: 'rivalStance', known: false },
    ],
    {
      per: 'rival',
      title: ['Decide how to meet {rival}', '确定对{rival}的竞争姿态'],
      why: [
        '{rival} is one of the main rivals here, and no stance towards them is chosen.',
        '{rival}是此处的主要对手之一，尚未选定姿态。',
      ],
      effect: ['Effort against them has one direction.', '应对有统一方向。'],
      ends: ['Their card names a stance.', '对手卡已写明姿态。'],
      stake: 'revenue',
      source: 'METHODS 4.5',
    },
  ),
  rule(
    'win-back',
    'reading',
    45,
    [
      { fact: 'winBackShare', atLeast: 0.25 },
      { fact: 'tier', oneOf: ['VIP', 'target'] },
    ],
    {
      title: ['Win back {winBackProduct}', '策反：{winBackProduct}'],
      why: [
        'Rivals get {winBackMoney} a year for it; all that they hold here is {winBackShare} of our revenue.',
        '对手每年由此获得 {winBackMoney}；对手在此占有的总额相当于我方收入的 {winBackShare}。',
      ],
      effect: ['Revenue that goes to rivals comes to us.', '把对手的收入转到我方。'],
      ends: ['What rivals hold falls below a quarter of our revenue.', '对手占有额低于我方收入的四分之一。'],
      stake: 'winBackMoney',
      restsOn: 'tier',
      source: 'METHODS 6.3',
    },
  ),
];
