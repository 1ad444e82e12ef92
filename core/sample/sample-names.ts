import type { Language } from '../text/local-text.ts';

/** An invented customer and its trade. Any likeness to a real one is chance. */
export interface SampleName {
  readonly name: string;
  readonly trade: Trade;
  readonly language: Language;
}

export type Trade =
  | 'telecom'
  | 'logistics'
  | 'banking'
  | 'manufacturing'
  | 'retail'
  | 'health'
  | 'education'
  | 'government'
  | 'energy'
  | 'media'
  | 'transport'
  | 'hospitality';

const ENGLISH: Readonly<Record<Trade, string>> = {
  telecom: 'Quillmere Cable|Fennick Broadband|Tarnwick Mobile',
  logistics:
    'Pellgrave Parcel Service|Norrowby Freight|Skarholt Shipping|Merrivane Warehousing|Dunwick Couriers|Caldermoss Haulage',
  banking:
    'Brackenhall Savings Bank|Ironmere Credit Union|Ludlethorpe Bank|Vantholm Insurance|Osmere Mutual|Thistlecombe Leasing',
  manufacturing:
    'Grindlow Castings|Auberwell Pumps|Kestrelby Bearings|Marlowick Textiles|Penhallock Ceramics|Vossmark Tooling|Strandholm Plastics|Copperlea Cables|Eddingsworth Optics|Haldenrook Engines',
  retail:
    'Applecote Stores|Wrenfold Outfitters|Tansy & Rook|Bellmarsh Grocers|Quarrydale Home|Saltreach Furniture|Fernhythe Pharmacies',
  health:
    'Wendlemere Hospital Trust|Larkhollow Clinics|Corriebeck Laboratories|Oakhythe Care Homes|Millrace Dental Group',
  education: 'Thornmere University|Wexcombe College|Lindenrow Schools|Castlebeck Academy|Penmoor Polytechnic',
  government:
    'Merrowshire County Council|City of Aldermouth|Northmarsh Port Authority|Fallowdale Water Board|Eastfen Police Authority',
  energy: 'Wyvernhill Power|Greytarn Renewables|Tollbeck Gas|Sunderlea Solar',
  media: 'Pennant & Quill Press|Harbourlight Broadcasting|Foxrill Studios',
  transport: 'Aldermouth Tramways|Skarholt Ferries|Windlecross Airports',
  hospitality: 'Moorhen Vale Hotels|Saffron Quay Restaurants|Tarnside Holiday Parks',
};

const CHINESE: Readonly<Record<Trade, string>> = {
  telecom: '岚汐通信|栎桥宽带|翎讯移动',
  logistics: '驿澜物流|蓼汀速运|泊岫航运|砚北仓储|榆岭货运|沚渡供应链',
  banking: '霁川农村商业银行|岫屿信用社|澹州银行|栖桐保险|璟岚融资租赁|汀樾证券',
  manufacturing:
    '岩翎轴承|溯川泵业|棠野纺织|垚澜陶瓷|隽锋模具|澜朴塑业|铜陌电缆|瞳野光学|桁远发动机|砾川铸造',
  retail: '橘汀超市|雀舍百货|芦边便利店|衡木家居|蘅岸书店|柚野食品|苓和大药房',
  health: '澹州市人民医院|岫屿中医院|棠野口腔|杏汀体检中心|霁川康养中心',
  education: '澹州大学|岚汐职业技术学院|霁川第一中学|桐屿师范学院|榆岭教育集团',
  government: '澹州市政务服务中心|霁川县税务局|岫屿港务局|榆岭公安局|岚汐水务局',
  energy: '溯川电力|砚北燃气|曜野光伏|泊岫海上风电',
  media: '澹州广播电视台|砚屿出版社|雀舍影业',
  transport: '澹州地铁|岫屿轮渡|霁川机场',
  hospitality: '芦边酒店|柚野餐饮|棠汀度假村',
};

/** Sixty invented customers with English names and sixty with Chinese ones, taking turns. */
export function sampleNames(): readonly SampleName[] {
  const english = listed(ENGLISH, 'en');
  const chinese = listed(CHINESE, 'zh-CN');
  return english.flatMap((entry, at) => [entry, ...chinese.slice(at, at + 1)]);
}

function listed(names: Readonly<Record<Trade, string>>, language: Language): SampleName[] {
  return Object.entries(names).flatMap(([trade, joined]) =>
    joined.split('|').map((name) => ({ name, trade: trade as Trade, language })),
  );
}
