import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../addin/taskpane/doctor/findings-in.ts';
import type { ReadingState } from '../../addin/taskpane/reading/reading-state.ts';
import { sideKind } from '../../core/exchange/import/side-kind.ts';
import type { SideKind } from '../../core/exchange/sides/side-part.ts';
import { SIDE_PARTS } from '../../core/exchange/sides/side-parts.ts';
import { settled } from './pane-for-tests.ts';
import { paneInExcel } from './pane-in-excel.ts';

/** What somebody types on a sheet of their own, and what the pane then knows. */
const TYPED = [
  {
    why: 'ratings with their source and day',
    en: [
      ['Account', 'Item', 'Us', 'Veltra', 'Source', 'Date'],
      ['Huaxin', 'Price', 4, 9, 'website', 46000],
    ],
    zh: [
      ['客户', '项目', '我方', '维特拉', '来源', '日期'],
      ['华信', '价格', 4, 9, '网站', 46000],
    ],
    known: ({ assessment }: Shown) => assessment.competition?.items.find(({ id }) => id === 'price')?.scores,
    is: [4, 9],
  },
  {
    why: 'buying factors',
    en: [
      ['Customer', 'Buying factor', 'Importance', 'Us', 'Veltra'],
      ['Huaxin', 'Speed', 9, 4, 8],
    ],
    zh: [
      ['客户名称', '购买因素', '重要性', '我方', '维特拉'],
      ['华信', '速度', 9, 4, 8],
    ],
    known: ({ account }: Shown) => account.factors?.ratings,
    is: [{ item: 'speed', importance: 9, scores: [4, 8] }],
  },
  {
    why: 'a rival card',
    en: [
      ['Account', 'Rival', 'Place', 'Same customers', 'Our stance', 'Price'],
      ['Huaxin', 'Veltra', 'Catching up', 'yes', 'Firm defence', 'a tenth lower'],
    ],
    zh: [
      ['客户', '竞争对手', '地位', '争夺同一客户', '我方态势', '价格体系'],
      ['华信', 'Veltra', '迎头赶上', '是', '坚决防守', 'a tenth lower'],
    ],
    known: ({ account }: Shown) => account.rivalCards,
    is: [
      {
        id: 'sheet:Veltra',
        rival: 'Veltra',
        place: 'catching up',
        sameCustomers: true,
        stance: 'firm defence',
        lines: { price: 'a tenth lower' },
      },
    ],
  },
  {
    why: 'market shares, in percent and as fractions',
    en: [
      ['Account', 'Provider', 'Market share (%)'],
      ['Huaxin', 'Us', 60],
      ['Huaxin', 'Veltra', 40],
    ],
    zh: [
      ['客户', '供应商', '市场份额'],
      ['华信', '我方', 0.6],
      ['华信', 'Veltra', '40%'],
    ],
    known: ({ assessment }: Shown) => assessment.rivalry?.concentration,
    is: 5200,
  },
  {
    why: 'the market and how far we have come',
    en: [
      [
        'Account',
        'Sellers',
        'Kind of product',
        'Entry to the market',
        'Market information',
        'Key needs known',
      ],
      ['Huaxin', 'few', 'same', 'barred', 'part', 'no'],
    ],
    zh: [
      ['客户', '卖方数量', '产品差异', '市场进入', '市场信息', '了解关键需求'],
      ['华信', '少数', '同质', '受限', '部分', '否'],
    ],
    known: ({ account }: Shown) => [account.market, account.coverage],
    is: [{ sellers: 'few', product: 'same', entry: 'barred', information: 'part' }, { needs: false }],
  },
  {
    why: 'a need',
    en: [
      ['Account', 'Fact', 'Need', 'Told by'],
      ['Huaxin', 'a second line', 'no outage', 'Li Wei'],
    ],
    zh: [
      ['客户', '事实', '需要', '来源人'],
      ['华信', 'a second line', 'no outage', 'Li Wei'],
    ],
    known: ({ assessment }: Shown) =>
      assessment.needs?.icebergs.map(({ need }) => [need.fact, need.need, need.who]),
    is: [['a second line', 'no outage', 'Li Wei']],
  },
  {
    why: 'a lead, rated',
    en: [
      ['Account', 'Lead', 'Source', 'Size', 'Fit', 'Timing', 'Chance'],
      ['Huaxin', 'Depot', 9, 9, 9, 9, 9],
    ],
    zh: [
      ['客户', '线索', '来源', '规模', '匹配', '时机', '把握'],
      ['华信', 'Depot', 9, 9, 9, 9, 9],
    ],
    known: ({ assessment }: Shown) => assessment.needs?.leads.map(({ heat }) => heat),
    is: ['hot'],
  },
  {
    why: 'a complaint, which is a duty from that day on',
    en: [
      ['Account', 'Complaint date', 'Complaint', 'Temper'],
      ['Huaxin', 46346, 'late again', 'angry'],
    ],
    zh: [
      ['客户', '投诉日期', '投诉内容', '客户态度'],
      ['华信', 46346, '又迟到', '愤怒型'],
    ],
    known: ({ assessment, account }: Shown) => [
      account.events?.map(({ kind, at, temper }) => [kind, at, temper]),
      assessment.duties.some(({ state }) => state === 'due'),
    ],
    is: [[['complaint', '2026-11-20', 'angry']], true],
  },
  {
    why: 'what they said of us',
    en: [
      ['Account', 'Survey date', 'Perceived', 'Expected'],
      ['Huaxin', 46300, 5, 10],
    ],
    zh: [
      ['客户', '调查日期', '实际感受', '期望感受'],
      ['华信', 46300, 5, 10],
    ],
    known: ({ assessment }: Shown) => assessment.satisfaction?.ratio,
    is: 0.5,
  },
  {
    why: 'lines of SWOT and what follows',
    en: [
      ['Account', 'SWOT', 'Text'],
      ['Huaxin', 'S', 'near'],
      ['Huaxin', 'S×O', 'go on'],
    ],
    zh: [
      ['客户', '象限', '内容'],
      ['华信', '优势', 'near'],
      ['华信', '保持发展', 'go on'],
    ],
    known: ({ account }: Shown) => [
      account.swot?.lines?.map(({ quadrant, text }) => [quadrant, text]),
      account.swot?.actions,
    ],
    is: [[['strength', 'near']], { SO: 'go on' }],
  },
] as const;

describe.each(['en', 'zh'] as const)('a sheet with headers in %s', (language) => {
  it.each(TYPED)('tells the pane of $why', async ({ [language]: cells, known, is }) => {
    const { account } = await besides(language, cells);
    expect(known(account)).toEqual(is);
  });

  it('with cells that cannot be read is told by the doctor, each with where it is', async () => {
    const rows =
      language === 'en'
        ? [
            ['Account', 'Item', 'Us', 'Veltra', 'Source'],
            ['Huaxin', 'Price', 14, 7, 'planted insider'],
            ['Nobody', 'Price', 5, 7, ''],
          ]
        : [
            ['客户', '项目', '我方', '维特拉', '来源'],
            ['华信', '价格', 14, 7, '内线'],
            ['无人', '价格', 5, 7, ''],
          ];
    const { read } = await besides(language, rows);
    const said = JSON.stringify(findingsIn(read));
    for (const word of [
      '14',
      'Beside',
      language === 'en' ? 'Nobody' : '无人',
      language === 'en' ? 'planted insider' : '内线',
    ])
      expect(said).toContain(word);
  });
});

it('a sheet that somebody begins while the pane is open counts when they come back to the accounts', async () => {
  const { held, pane, session } = await besides('en', [['']]);
  held.sheets.push({
    name: 'New',
    cells: [
      ['Account', 'Lead', 'Size'],
      ['Huaxin', 'Depot', 9],
    ],
  });
  pane.changed('New');
  await pane.look();
  await settled(pane);
  expect(session.shown.value?.account.leads).toMatchObject([{ name: 'Depot', ratings: { size: 9 } }]);
});

it.each(['en', 'zh'] as const)('a sheet that the pane adds in %s is read as what it is', async (language) => {
  for (const kind of Object.keys(SIDE_PARTS) as SideKind[]) {
    const { sides, held } = await besides(language, [['']]);
    await sides.add(kind);
    const added = held.sheets.at(-1);
    expect(added?.name).toBe(SIDE_PARTS[kind].sheet[language === 'en' ? 'en' : 'zh-CN']);
    expect(sideKind({ headers: (added?.cells[0] ?? []).map(String) }), kind).toBe(kind);
  }
});

type Shown = Awaited<ReturnType<typeof besides>>['account'];

/** A workbook of one account with another sheet beside it, as the pane sees it. */
async function besides(language: 'en' | 'zh', cells: readonly (readonly unknown[])[]) {
  const english = language === 'en';
  const own = [
    english ? ['Account name', 'Profit'] : ['客户名称', '利润'],
    [english ? 'Huaxin' : '华信', 5000],
  ];
  const { pane, account, sides, held } = await paneInExcel({
    language: english ? 'en-US' : 'zh-CN',
    sheets: [
      { name: 'Accounts', cells: own, table: 'T' },
      { name: 'Beside', cells: cells.map((row) => [...row]) },
    ],
  });
  await settled(pane);
  const shown = account.shown.value;
  if (shown === undefined) throw new Error('no account is shown');
  return {
    account: shown,
    session: account,
    pane,
    sides,
    held,
    read: pane.reading.read.value as ReadingState,
  };
}
