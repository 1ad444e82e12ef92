import type { Coverage } from '../../account/care-record.ts';
import type { MarketFacts } from '../../account/market-facts.ts';
import type { Maturity } from '../../account/need-record.ts';
import type { MarketShare } from '../../account/rival-record.ts';
import { MARKET_LABELS } from '../../competition/market-labels.ts';
import { ACCOUNT, EVIDENCE, numbered, sideColumn, worded } from './side-column.ts';
import { recordOf, type SideLine, type SidePart } from './side-part.ts';

/** What is judged of an account once: its market, how digital it is, how far we have reached it. METHODS 4.7, 6.6, 5.8. */
export const marketPart: SidePart = {
  sheet: { en: 'Market', 'zh-CN': '市场' },
  names: ['sellers', 'offer', 'entry', 'information', 'stage', 'introduced', 'procedure', 'needs'],
  marks: [['sellers', 'offer', 'entry', 'information', 'stage', 'introduced', 'procedure', 'needs']],
  columns: ({ needs }) => [
    ACCOUNT,
    sideColumn('sellers', 'choice', 'Sellers', '卖方数量', 'Sellers in the market|Number of sellers', {
      choices: worded(MARKET_LABELS.sellers),
    }),
    sideColumn('offer', 'choice', 'Kind of product', '产品差异', 'Product differentiation|产品性质', {
      choices: worded(MARKET_LABELS.product, { 'no substitute': ['without substitute'], same: ['the same'] }),
    }),
    sideColumn('entry', 'choice', 'Entry to the market', '市场进入', 'Market entry|进入', {
      choices: worded(MARKET_LABELS.entry),
    }),
    sideColumn('information', 'choice', 'Market information', '市场信息', 'Information in the market', {
      choices: worded(MARKET_LABELS.information, { part: ['in part'] }),
    }),
    sideColumn('stage', 'count', 'Digital stage', '信息化阶段', 'Digital maturity|数字化阶段', {
      choices: numbered(needs.maturity.map(({ label }) => label)),
      most: 9,
    }),
    sideColumn('stageDate', 'date', 'Stage judged on', '阶段判断日期'),
    sideColumn('introduced', 'flag', 'Introduced in person', '已当面介绍'),
    sideColumn('procedure', 'flag', 'Purchasing procedure known', '了解采购流程'),
    sideColumn('needs', 'flag', 'Key needs known', '了解关键需求'),
  ],
  lines: ({ market = {}, maturity, coverage }) => {
    const { sellers, product, entry, information } = market;
    const line: SideLine = {
      ...{ sellers, offer: product, entry, information },
      ...{ stage: maturity?.stage, stageDate: maturity?.date },
      ...coverage,
    };
    return Object.values(line).every((value) => value === undefined) ? [] : [line];
  },
  tables: ({ sellers, offer, entry, information, stage, stageDate, introduced, procedure, needs }) => {
    const market = recordOf<Partial<MarketFacts>>({ sellers, product: offer, entry, information });
    const coverage = recordOf<Coverage>({ introduced, procedure, needs });
    return {
      ...(Object.keys(market).length > 0 && { market }),
      ...(Object.keys(coverage).length > 0 && { coverage }),
      ...(stage !== undefined &&
        Number(stage) > 0 && { maturity: recordOf<Maturity>({ stage, date: stageDate }) }),
    };
  },
};

/** What providers hold of the market, or of a segment of it. METHODS 4.5, 4.7. */
export const sharePart: SidePart = {
  sheet: { en: 'Market shares', 'zh-CN': '市场份额' },
  names: ['provider'],
  marks: [['provider'], ['share']],
  columns: () => [
    ACCOUNT,
    sideColumn('provider', 'text', 'Provider', '供应商', 'Supplier|Seller|Competitor|竞争对手'),
    sideColumn('share', 'share', 'Market share', '市场份额', 'Share of the market|Share|份额|占有率'),
    sideColumn('segment', 'text', 'Market segment', '细分市场', 'Segment|细分'),
    ...EVIDENCE,
  ],
  lines: ({ market }) => (market?.shares ?? []).map((share) => ({ ...share })),
  tables: (line) => ({ market: { shares: [recordOf<MarketShare>(line)] } }),
};
