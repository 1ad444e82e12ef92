import type { Move, ServiceMode, StagePolicy } from '../schema.ts';

/** The sixteen moves of METHODS 3.6; numbers and cells are the source's. */
export const moves: Move[] = [
  move(
    4,
    'consolidate',
    'See what they will need before they do, and come with the solution.',
    '先于客户想到其需求，并事先备好解决方案。',
  ),
  move(7, 'consolidate', 'Add services made for them, at no extra charge.', '免费增加个性化的服务内容。'),
  move(9, 'consolidate', 'Improve the product until it is theirs.', '改进产品，做到“客户化”。'),
  move(
    16,
    'consolidate',
    'Develop new projects for the business that they will have.',
    '根据客户未来的业务状态，研发新项目。',
  ),
  move(
    3,
    'invest',
    'Call on them and bring information before they ask for it.',
    '上门宣传，主动为客户提供信息。',
  ),
  move(6, 'invest', 'Give up some of the price in their favour.', '降价给客户让利。'),
  move(
    8,
    'invest',
    'Spend more on the relationship, and get close to their top people.',
    '加大软性投入，密切与客户高层的关系。',
  ),
  move(15, 'invest', 'Bring in our senior people and keep in close touch.', '高层介入，密切沟通。'),
  move(1, 'harvest', 'Extras only for those who pay more in advance.', '增加预交资费，才能享受相关服务。'),
  move(2, 'harvest', 'No price cuts and no discounts.', '不考虑降价或优惠。'),
  move(12, 'harvest', 'Serve them with fewer people, at lower cost.', '减少人数，降低服务成本。'),
  move(5, 'attend', 'Let them turn to the helpline.', '让对方求助热线电话。'),
  move(10, 'attend', 'Rely on trade fairs alone.', '只依靠展示会。'),
  move(11, 'attend', 'Send printed matter by post, no more.', '仅邮寄宣传品。'),
  move(
    13,
    'attend',
    'Drop information off on a round, as newspapers are delivered.',
    '“送报式”宣传，定期分送资料。',
  ),
  move(14, 'attend', 'Recommend standard services with vigour.', '强力推荐标准化的服务项目。'),
];

/** METHODS 3.7. The five ways are the source's, the tiers that get them ours. */
export const serviceModes: ServiceMode[] = [
  { label: { en: 'standard service', 'zh-CN': '标准化服务' }, tiers: ['VIP', 'target', 'mass'] },
  { label: { en: 'attention to detail', 'zh-CN': '细节服务' }, tiers: ['VIP', 'target'] },
  { label: { en: 'promised service levels', 'zh-CN': '承诺服务' }, tiers: ['VIP'] },
  { label: { en: 'differentiated service', 'zh-CN': '差异化服务' }, tiers: ['VIP'] },
  { label: { en: 'a named person', 'zh-CN': '专人服务' }, tiers: ['VIP', 'target'] },
];

/** METHODS 3.9. The stages and their aims are the source's, the limits ours. */
export const stage: StagePolicy = {
  useYears: 1,
  renewalMonths: 3,
  texts: {
    initial: {
      label: { en: 'Initial', 'zh-CN': '初始' },
      strategy: {
        en: 'Raise their interest in us and in what we offer.',
        'zh-CN': '激发客户对我方及服务的兴趣。',
      },
    },
    purchase: {
      label: { en: 'Purchase', 'zh-CN': '购买' },
      strategy: { en: 'Turn their interest into a first sale.', 'zh-CN': '将兴趣转化为首次购买。' },
    },
    use: {
      label: { en: 'Use', 'zh-CN': '使用' },
      strategy: {
        en: 'Make them content with how we solve their problems.',
        'zh-CN': '让客户对我方解决问题的能力感到满意。',
      },
    },
    repurchase: {
      label: { en: 'Repurchase', 'zh-CN': '再次购买' },
      strategy: { en: 'Win the next order.', 'zh-CN': '争取下一次订单。' },
    },
  },
};

function move(number: number, position: Move['position'], en: string, zh: string): Move {
  return { number, position, text: { en, 'zh-CN': zh } };
}
