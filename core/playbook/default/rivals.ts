import type { EvidencePolicy, RivalPolicy, SourceWords } from '../rivalry-schema.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const labelled = (en: string, zh: string, strategyEn: string, strategyZh: string) => ({
  label: text(en, zh),
  strategy: text(strategyEn, strategyZh),
});
const line = (id: string, en: string, zh: string) => ({ id, label: text(en, zh) });

/** METHODS 4.9: ages and what an unknown day or source takes away are ours; half a year is how often rivals are looked over. */
export const evidence: EvidencePolicy = {
  freshDays: 183,
  halfLifeDays: 365,
  undated: 0.8,
  unsourced: 0.8,
};

/** METHODS 4.2, 4.4–4.6. Names of positions, stances and reactions are the sources', the advice beside them ours. */
export const rivals: RivalPolicy = {
  main: 3,
  card: [
    {
      id: 'product',
      label: text('Product', '产品'),
      items: [
        line('metrics', 'Core metrics', '核心指标'),
        line('performance', 'Performance', '性能优劣'),
        line('service', 'Service model', '服务模式'),
        line('price', 'Price', '价格体系'),
      ],
    },
    {
      id: 'operation',
      label: text('Operation', '运作'),
      items: [
        line('pull', 'Pull: what draws customers', '拉动概念'),
        line('push', 'Push: how they sell', '推动手段'),
      ],
    },
    {
      id: 'people',
      label: text('People', '人员'),
      items: [line('organisation', 'Organisation', '组织配合'), line('team', 'Team', '经理队伍')],
    },
    {
      id: 'intent',
      label: text('Intent', '意图'),
      items: [
        line('aim', 'Aim here', '在本区域的主要目标'),
        line('posture', 'Posture towards us', '对我方的竞争态势'),
        line('trend', 'Where they are heading', '发展趋势'),
      ],
    },
  ],
  places: {
    leader: labelled(
      'Leader',
      '领导地位',
      'Sets the rules that others play by.',
      '制定游戏规则，为他人所效仿。',
    ),
    'catching up': labelled(
      'Catching up',
      '迎头赶上',
      'Learns from the best and closes the distance.',
      '学习最佳典范，缩小差距。',
    ),
    innovator: labelled(
      'Breakthrough innovator',
      '突破创新',
      'Opens a market of its own from a small idea or an edge.',
      '从小创意或边缘市场起步，另辟新市场。',
    ),
  },
  positions: {
    leader: labelled(
      'Leader',
      '领导者',
      'Defend: hold the position, stay mobile, counter, strike first. And grow the market: new users, more use, new uses.',
      '守：阵地防御、机动防御、防守反击、以攻为守；并做大市场：新用户、增加用量、新用途。',
    ),
    challenger: labelled(
      'Challenger',
      '挑战者',
      'Attack: say whom, to what end, and with which of the five ways.',
      '攻：明确进攻谁、期望何种结果，再选定进攻方式。',
    ),
    specialist: labelled(
      'Specialist',
      '补缺者',
      'Hold the segment where we are first, and go deeper before going wider.',
      '守住领先的细分市场，先做深再做宽。',
    ),
    follower: labelled(
      'Follower',
      '跟随者',
      'Follow at a distance that costs little, or choose a segment to be first in.',
      '低成本跟随，或选定一个细分市场做到第一。',
    ),
  },
  stances: {
    'full attack': labelled(
      'Full attack',
      '全面进攻',
      'On every front; only where we are clearly stronger.',
      '全线出击；仅在我方明显占优时采用。',
    ),
    'key-point attack': labelled(
      'Key-point attack',
      '重点进攻',
      'All strength on the one point where they are weakest.',
      '集中力量攻其最弱之处。',
    ),
    'attack by opportunity': labelled(
      'Attack by opportunity',
      '机会进攻',
      'Wait for their mistakes, ends of contract and new projects.',
      '等待其失误、合同到期和新项目时出手。',
    ),
    'firm defence': labelled(
      'Firm defence',
      '坚决防守',
      'Give nothing: contract, service and relations are tied fast.',
      '寸步不让：以合同、服务和关系牢牢锁定。',
    ),
    'conditional defence': labelled(
      'Conditional defence',
      '有条件防守',
      'Hold what pays; let go what costs more than it brings.',
      '守住有利润的，放弃得不偿失的。',
    ),
  },
  reactions: {
    fierce: labelled(
      'Fierce',
      '凶猛',
      'Answers every attack: strike only where it cannot answer in kind.',
      '逢攻必反：只在其无力同等回应之处出手。',
    ),
    selective: labelled(
      'Selective',
      '选择',
      'Answers where its profit is touched: leave that alone or come prepared.',
      '利益受损才反应：避开，或有备而来。',
    ),
    calm: labelled(
      'Calm',
      '从容',
      'Takes its time and stays: win customers before it turns to them.',
      '反应从容但会长期经营：在其转向之前抢先。',
    ),
    random: labelled(
      'Random',
      '随机',
      'Cannot be foreseen: try it with small steps.',
      '难以预料：小步试探。',
    ),
  },
  challengerShare: 0.5,
  challengerBehind: 1,
  valueWeights: { quality: 1, function: 1, image: 1 },
};

/** METHODS 4.9 in the words of Chinese sheets and in other English ones. */
export const sourceWords: SourceWords = {
  'posing as a customer': [
    'posing as',
    'posed as',
    'pretended to be',
    'mystery shopp',
    'undercover',
    '冒充',
    '假扮',
    '假冒',
    '伪装',
    '扮客户',
  ],
  'planted insider': ['insider', 'planted', '内线', '卧底', '内应', '潜伏', '眼线'],
  'job interview': ['interviewed their staff', '应聘', '面试', '招聘', '离职打探'],
  'unpublished document': [
    'not public',
    'non-public',
    'unpublished',
    'confidential',
    'leaked',
    '未公开',
    '不公开',
    '非公开',
    '未发布',
    '内部文件',
    '内部资料',
    '泄密',
    '机密',
  ],
  public: [
    'website',
    'press',
    'annual report',
    'tender notice',
    'exhibition',
    '公开',
    '网站',
    '媒体',
    '年报',
    '展会',
    '招标公告',
  ],
  'given by the rival': ['from the rival', '对手提供', '对手给', '对手主动'],
  'customer’s own words': [
    "customer's own words",
    'the customer',
    'customer said',
    '客户自述',
    '客户原话',
    '客户口述',
    '客户说',
  ],
  'market research': ['survey', 'research', '市场调研', '市场调查', '市场研究', '调研报告'],
};
