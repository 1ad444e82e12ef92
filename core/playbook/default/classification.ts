import type { ClassText, Playbook } from '../schema.ts';
import { attractiveness } from './market.ts';
import { moves, serviceModes, stage } from './moves.ts';
import { gridMarks, segments } from './segments.ts';

/** METHODS section 3. Class names and strategies are the source's unless marked ours there. */
export const classification: Playbook['classification'] = {
  cuts: { current: 50, potential: 50, value: 50, loyalty: 50, attractiveness: 50, advantage: 50 },
  release: { highRating: 8, lowLoyalty: 30 },
  types: {
    importantIndustries: [
      'government',
      'governmental',
      'public sector',
      'public administration',
      'military',
      'defence',
      'defense',
      'police',
      'justice',
      'judiciary',
      'court',
      'education',
      'educational',
      'university',
      'universities',
      'school',
      'health',
      'healthcare',
      'hospital',
      'medical',
      'media',
      'broadcast',
      'broadcasting',
      'broadcaster',
      'press',
      '党政',
      '政府',
      '机关',
      '军队',
      '军工',
      '公安',
      '司法',
      '法院',
      '教育',
      '学校',
      '高校',
      '医疗',
      '医院',
      '卫生',
      '媒体',
      '新闻',
      '广电',
    ],
    strategicPotential: 50,
    strategicThreat: 7,
  },
  tier: { vipCurrent: 60, vipLoyalty: 50, targetPotential: 50 },
  texts: {
    value: {
      core: entry(
        'Core',
        '高价值',
        'Keep by all means: a programme of their own and more budget.',
        '全力保有：专属方案，加大投入。',
      ),
      secondary: entry(
        'Secondary',
        '次价值',
        'Tailor the offer; widen what they buy and how much they use it.',
        '量身定制，拓宽使用范围，提高使用量。',
      ),
      rising: entry(
        'Rising',
        '潜在价值',
        'Invest for the future: win the part of their spending that others hold.',
        '面向未来投入：争取尚在他方的支出。',
      ),
      low: entry(
        'Low',
        '低价值',
        'Spend few resources: serve by standard means.',
        '少投入资源，以标准方式服务。',
      ),
      prospect: entry(
        'Prospect',
        '潜在客户',
        'No business yet: judged by potential and influence alone.',
        '尚无业务：只按潜力与影响力评判。',
      ),
    },
    loyalty: {
      pillar: entry(
        'Pillar',
        '中坚',
        'Let their needs steer you: new products, deep selling, one to one.',
        '以其需求为导向：新产品、深度营销、一对一。',
      ),
      'at risk': entry(
        'At risk',
        '流失风险',
        'Find out why loyalty is low and what rivals hold, put the lost usage in figures, serve better.',
        '查明原因和对手渗透情况，算清流失的业务量，改善服务。',
      ),
      steady: entry(
        'Steady',
        '稳定',
        'Cross-sell, guide usage, lock in with modest offers.',
        '交叉销售，引导使用，以适度优惠锁定。',
      ),
      marginal: entry('Marginal', '边缘', 'Spend less on this account.', '压缩投入。'),
    },
    archetype: {
      rat: entry(
        'Rat',
        '硕鼠',
        'Eats more than it brings: reprice, serve leaner, or let go.',
        '耗多于得：重新定价、精简服务或放手。',
      ),
      hound: entry('Hound', '猎狗', 'Feed it: it can become a reindeer.', '加以培养，有望成为驯鹿型客户。'),
      reindeer: entry(
        'Reindeer',
        '驯鹿',
        'Watch closely: strong today and tomorrow.',
        '密切关注：今天强，明天也强。',
      ),
      'fat sheep': entry(
        'Fat sheep',
        '肥羊',
        'Guard it: rich today, with little to gain.',
        '看护好：今日丰厚，增量有限。',
      ),
      hare: entry('Hare', '野兔', 'Take what comes; do not chase it.', '有则取之，不必追逐。'),
    },
    position: {
      consolidate: entry(
        'Consolidate',
        '巩固',
        'Solve problems before they ask; develop for their future business.',
        '在客户提出之前解决问题，并为其未来业务做开发。',
      ),
      invest: entry(
        'Invest',
        '投入',
        'Visit and inform, bring in senior people, build relations with the top.',
        '多拜访、多沟通，高层介入，经营高层关系。',
      ),
      harvest: entry(
        'Harvest',
        '收获',
        'No further discounts, fewer people, prepayment before extras.',
        '不再让利，减少人手，额外服务先付款。',
      ),
      attend: entry(
        'Attend',
        '兼顾',
        'Standard products, post and trade fairs; withdraw where it does not pay.',
        '标准产品、邮寄与展会即可；不划算则退出。',
      ),
    },
    type: {
      economic: entry('Economic', '经济型', 'Large and frequent usage.', '用量大、使用频繁。'),
      important: entry('Important', '重要型', 'Carries weight in public life.', '在社会公共领域举足轻重。'),
      group: entry(
        'Group',
        '集团型',
        'Tied into our value chain and using our product.',
        '处于我方价值链并使用我方产品。',
      ),
      strategic: entry('Strategic', '战略型', 'Promising, and rivals want it.', '潜力大，且为对手所争。'),
    },
    tier: {
      VIP: entry(
        'VIP',
        '贵宾',
        'Brings lasting profit: give it the best service we have.',
        '带来长期稳定的利润：提供最好的服务。',
      ),
      target: entry(
        'Target',
        '目标',
        'Can become a VIP, or is one at a rival: win it over.',
        '有望成为贵宾，或已是对手的贵宾：着力争取。',
      ),
      mass: entry(
        'Mass',
        '大众',
        'Ordinary contribution with little room to grow: serve it well by the standard.',
        '贡献一般、增长空间不大：按标准做好服务。',
      ),
    },
    release: {
      release: entry(
        'Let go',
        '可放弃',
        'Costs more than it can ever bring: stop courting it.',
        '代价高于所得：停止争取。',
      ),
      keep: entry('Keep', '保留', 'Nothing speaks for letting it go.', '没有放弃的理由。'),
      'cannot tell': entry(
        'Cannot tell',
        '无法判断',
        'Too little is known to let it go.',
        '信息不足，不能据此放弃。',
      ),
    },
  },
  moves,
  serviceModes,
  stage,
  segments,
  gridMarks,
  attractiveness,
};

function entry(en: string, zh: string, strategyEn: string, strategyZh: string): ClassText {
  return { label: { en, 'zh-CN': zh }, strategy: { en: strategyEn, 'zh-CN': strategyZh } };
}
