import { describe, expect, it } from 'vitest';
import { type ErrorValue, loadFunctions, outcome } from './host.ts';

const SLOT = Symbol.for('kam-sidecar.playbook-in-use');
const chinese = loadFunctions({
  globals: { [SLOT]: { state: { status: 'default' }, displayLanguage: 'zh-CN' } },
});
const english = loadFunctions();

const name = [['Name', 'Revenue']];

/** What goes wrong, and what its message must say: what, where, and how to mend it. */
const ERRORS = [
  {
    why: 'widths differ',
    id: 'VALUE',
    args: [name, [['a']]],
    code: '#VALUE!',
    says: [/2.*1|2 columns and rows has 1/, /Give both|两者须/],
  },
  {
    why: 'two columns for one number',
    id: 'VALUE',
    args: [[['Revenue', '年收入']], [[1, 2]]],
    code: '#VALUE!',
    says: ['Revenue', '年收入', /Rename|改名/],
  },
  {
    why: 'no column that the value needs',
    id: 'VALUE',
    args: [[['Name', 'Zip']], [['a', 1]]],
    code: '#N/A',
    says: ['Profit / 利润', /Add one|请添加/],
  },
  {
    why: 'no column that one dimension needs',
    id: 'VALUE',
    args: [[['Name', 'Profit']], [['a', 1]], 'influence'],
    code: '#N/A',
    says: ['Social status / 社会地位'],
  },
  {
    why: 'headers of two rows',
    id: 'VALUE',
    args: [[['Name'], ['a']], [['b']]],
    code: '#VALUE!',
    says: ['headers', '2', /one row|一行/],
  },
  {
    why: 'no headers',
    id: 'BOUNDS',
    args: [null, [['b']]],
    code: '#VALUE!',
    says: ['headers', /Give the row|请给出/],
  },
  {
    why: 'an unknown dimension',
    id: 'VALUE',
    args: [name, [['a', 1]], 'size'],
    code: '#VALUE!',
    says: ['size', 'potential'],
  },
  {
    why: 'an unknown scheme',
    id: 'CLASS',
    args: [name, [['a', 1]], 'colour'],
    code: '#VALUE!',
    says: ['colour', 'archetype'],
  },
  {
    why: 'a date that can be read two ways',
    id: 'SCORE',
    args: [name, [['a', 1]], '1/2/2026'],
    code: '#VALUE!',
    says: ['asOf', '1/2/2026', '2026-11-22'],
  },
  {
    why: 'no date',
    id: 'RISK',
    args: [name, [['a', 1]], 'soon'],
    code: '#VALUE!',
    says: ['asOf', 'soon', '2026-11-22'],
  },
  {
    why: 'half an action',
    id: 'ACTIONS',
    args: [name, [['a', 1]], 1.5],
    code: '#VALUE!',
    says: ['n:|n：', '1.5', '20'],
  },
  {
    why: 'two rows to explain',
    id: 'EXPLAIN',
    args: [
      name,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    code: '#VALUE!',
    says: ['row', '2'],
  },
  {
    why: 'cuts in the wrong order',
    id: 'BAND',
    args: [[[1]], [[0.9, 0.5]]],
    code: '#VALUE!',
    says: ['cuts', '0.9', '{0.8,0.95}'],
  },
  { why: 'nothing to compare', id: 'GINI', args: [[['']]], code: '#N/A', says: ['amounts', '0'] },
  {
    why: 'weights and ratings of different length',
    id: 'COMPETE',
    args: [[[1], [2]], [[5, 5]]],
    code: '#VALUE!',
    says: ['weights', 'ratings', '2', '1'],
  },
  {
    why: 'a rating of 11',
    id: 'RANK',
    args: [[[1]], [[11, 5]]],
    code: '#VALUE!',
    says: ['ratings', '11', '10'],
  },
  {
    why: 'a weight that is missing',
    id: 'RANK',
    args: [[['']], [[7, 5]]],
    code: '#N/A',
    says: ['weights', /give a number|请填/],
  },
  {
    why: 'eleven checks',
    id: 'WINRATE',
    args: [[[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]],
    code: '#VALUE!',
    says: ['evidence', '11', '12'],
  },
  {
    why: 'maybe',
    id: 'WINRATE',
    args: [[['maybe', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]],
    code: '#VALUE!',
    says: ['evidence', 'maybe', /row 1|第 1 行/, 'TRUE'],
  },
  { why: 'weeks in words', id: 'LAYER', args: ['soon'], code: '#VALUE!', says: ['weeksToClose', 'soon'] },
  { why: 'no target', id: 'GRADE', args: [5, ''], code: '#N/A', says: ['target'] },
  { why: 'a target of 0', id: 'GRADE', args: [5, 0], code: '#VALUE!', says: ['target', '0'] },
  {
    why: 'a win rate of 40',
    id: 'MOVE',
    args: [2, 'invest', 'A', 40],
    code: '#VALUE!',
    says: ['winRate', '40'],
  },
  {
    why: 'an unknown position',
    id: 'MOVE',
    args: [2, 'leader', 'A', 0.4],
    code: '#VALUE!',
    says: ['position', 'leader', 'consolidate'],
  },
  { why: 'overdue has no tactic', id: 'TACTIC', args: [-2, 0.4], code: '#N/A', says: ['weeksToClose', '-2'] },
  { why: 'no visits', id: 'CAC', args: [1, 0, 4], code: '#VALUE!', says: ['visitsPerYear', '0'] },
  {
    why: 'a profit rate of 20',
    id: 'LTV',
    args: [1, 2, 20],
    code: '#VALUE!',
    says: ['profitRate', '20', '0.15'],
  },
  { why: 'no expectation', id: 'SATISFACTION', args: [8, 0], code: '#N/A', says: ['expected / 期望感受'] },
  {
    why: 'a range for one cell',
    id: 'LAYER',
    args: [[[1], [2]]],
    code: '#VALUE!',
    says: ['weeksToClose', '2'],
  },
  { why: 'no such function', id: 'HELP', args: ['FOO'], code: '#VALUE!', says: ['FOO', 'KAM.HELP()'] },
  { why: 'widths differ', id: 'DOCTOR', args: [name, [['a']]], code: '#VALUE!', says: ['2', '1'] },
  {
    why: 'columns of different length',
    id: 'GAP',
    args: [[[8], [7]], [[5]], [[5], [5]]],
    code: '#VALUE!',
    says: ['importance', 'ours', '2', '1', /same rows|相同的行/],
  },
  {
    why: 'a price of 0',
    id: 'RATIO',
    args: [1, 1, 1, 0, null],
    code: '#VALUE!',
    says: ['price', '0', /market average|市场平均/],
  },
  {
    why: 'two weights for three parts',
    id: 'RATIO',
    args: [1, 1, 1, 1, [[1, 2]]],
    code: '#VALUE!',
    says: ['weights', '2', /three|三个/],
  },
  { why: 'no image', id: 'RATIO', args: [1, 1, '', 1, null], code: '#N/A', says: ['image'] },
  {
    why: 'perhaps',
    id: 'REACTION',
    args: ['perhaps', 1],
    code: '#VALUE!',
    says: ['sameCustomers', 'perhaps', 'TRUE'],
  },
  { why: 'horizon unknown', id: 'REACTION', args: [1, ''], code: '#N/A', says: ['longTerm'] },
  {
    why: 'an unknown number of sellers',
    id: 'STRUCTURE',
    args: ['lots', 'same', 'free', 'full'],
    code: '#VALUE!',
    says: ['sellers', 'lots', 'very many'],
  },
  { why: 'entry unknown', id: 'STRUCTURE', args: ['few', 'same', '', 'full'], code: '#N/A', says: ['entry'] },
  {
    why: 'shares of 110 %',
    id: 'HHI',
    args: [[[90], [20]]],
    code: '#VALUE!',
    says: ['shares', '110', /100 ?%/],
  },
  {
    why: 'a share below 0',
    id: 'HHI',
    args: [[[90], [-2]]],
    code: '#VALUE!',
    says: ['shares', '-2', /row 2|第 2 行/],
  },
  { why: 'no share', id: 'HHI', args: [[['']]], code: '#N/A', says: ['shares'] },
  {
    why: 'an industry that buys nothing',
    id: 'WHITESPACE',
    args: [[['a']], [[5]], [[0]], null],
    code: '#VALUE!',
    says: ['industry', '0', /some product|至少一个产品/],
  },
  {
    why: 'nothing that could stand for the wallet',
    id: 'WHITESPACE',
    args: [[['a']], [[0]], [[5]], ''],
    code: '#N/A',
    says: ['wallet', /give what|请给出/],
  },
  {
    why: 'an unknown role',
    id: 'ROLES',
    args: [[['user'], ['boss']], [[1], [1]], null, null],
    code: '#VALUE!',
    says: ['boss', 'decider', /row 2|第 2 行/],
  },
  {
    why: 'someone without a role',
    id: 'ROLES',
    args: [[['']], [[1]], null, null],
    code: '#N/A',
    says: ['roles', '1'],
  },
  {
    why: 'a stance of 5',
    id: 'ROLES',
    args: [[['user']], [[1]], [[5]], null],
    code: '#VALUE!',
    says: ['stance', '5', '-2', '2'],
  },
  {
    why: 'a win rate that is missing',
    id: 'FUNNEL',
    args: [[[5], [6]], [[0.2], ['']], [[3], [4]], null, null],
    code: '#N/A',
    says: ['winRates', /row 2|第 2 行/],
  },
  {
    why: 'a win rate of 40',
    id: 'FUNNEL',
    args: [[[5]], [[40]], [[3]], null, null],
    code: '#VALUE!',
    says: ['winRates', '40', '1'],
  },
  {
    why: 'harm neither high nor low',
    id: 'PROJECT',
    args: ['middling', 'up'],
    code: '#VALUE!',
    says: ['rivalHarm', 'middling', 'high'],
  },
  { why: 'fees unknown', id: 'PROJECT', args: ['high', ''], code: '#N/A', says: ['feeChange'] },
  {
    why: 'a retention of 90',
    id: 'CLV',
    args: [100, 90, null, null],
    code: '#VALUE!',
    says: ['retention', '90', '0.9'],
  },
  {
    why: 'half a year',
    id: 'CLV',
    args: [100, 0.9, null, 1.5],
    code: '#VALUE!',
    says: ['years', '1.5', '1000'],
  },
  { why: 'no margin', id: 'CLV', args: ['', 0.9, null, null], code: '#N/A', says: ['yearlyMargin'] },
  {
    why: 'a judgement missing on both sides',
    id: 'AHP',
    args: [
      [
        [1, ''],
        ['', 1],
      ],
    ],
    code: '#N/A',
    says: ['judgements', /row 1, column 2|第 1 行第 2 列/, /diagonal|对角线/],
  },
  {
    why: 'a judgement against its mirror',
    id: 'AHPCR',
    args: [
      [
        [1, 3],
        [3, 1],
      ],
    ],
    code: '#VALUE!',
    says: ['judgements', '1 ÷ 3'],
  },
  {
    why: 'no square',
    id: 'AHP',
    args: [
      [
        [1, 3, 5],
        ['', 1, 2],
      ],
    ],
    code: '#VALUE!',
    says: ['judgements', '3', /2 columns|2 列/],
  },
  {
    why: 'what Excel makes of a typed 1/3',
    id: 'AHP',
    args: [
      [
        [1, 46_025],
        ['', 1],
      ],
    ],
    code: '#VALUE!',
    says: ['judgements', '46025', '100'],
  },
  {
    why: 'more options than the random index knows',
    id: 'AHPCR',
    args: [Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1))],
    code: '#VALUE!',
    says: ['judgements', '11', '10'],
  },
  {
    why: 'a gap in the matrix',
    id: 'ENTROPY',
    args: [
      [
        [1, 2],
        [3, ''],
      ],
    ],
    code: '#N/A',
    says: ['matrix', /row 2, column 2|第 2 行第 2 列/],
  },
  { why: 'one option', id: 'ENTROPY', args: [[[1, 2]]], code: '#VALUE!', says: ['matrix', /two rows|两行/] },
  {
    why: 'survivors that rise',
    id: 'RETAIN',
    args: [[[100], [80], [90]], 3],
    code: '#VALUE!',
    says: ['survivors', '90', /row 3|第 3 行/],
  },
  {
    why: 'half a period',
    id: 'RETAIN',
    args: [[[100], [80], [70]], 2.5],
    code: '#VALUE!',
    says: ['periods', '2.5', '1000'],
  },
  {
    why: 'a last purchase after today',
    id: 'REPEAT',
    args: [2, 40, 38, 39, [[1, 1, 1, 1]]],
    code: '#VALUE!',
    says: ['recency', '40', 'age'],
  },
  {
    why: 'three parameters',
    id: 'ALIVE',
    args: [2, 30, 38, [[1, 1, 1]]],
    code: '#VALUE!',
    says: ['parameters', '3', 'alpha'],
  },
  { why: 'no age', id: 'ALIVE', args: [2, 30, '', [[1, 1, 1, 1]]], code: '#N/A', says: ['age'] },
  {
    why: 'more than all',
    id: 'WILSON',
    args: [30, 20, null],
    code: '#VALUE!',
    says: ['successes', '30', '20'],
  },
  {
    why: 'a confidence of 95',
    id: 'WILSON',
    args: [3, 20, 95],
    code: '#VALUE!',
    says: ['confidence', '95', '0.95'],
  },
  {
    why: 'an unknown event',
    id: 'DUE',
    args: ['wedding', 46_346, null],
    code: '#VALUE!',
    says: ['event', 'wedding', 'thank-you'],
  },
  { why: 'no start', id: 'DUE', args: ['complaint', '', null], code: '#N/A', says: ['start'] },
  {
    why: 'a holiday in words',
    id: 'WORKDAYS',
    args: [46_346, 3, [[46_349], ['Easter']]],
    code: '#VALUE!',
    says: ['holidays', 'Easter', /row 2|第 2 行/],
  },
  {
    why: 'half a day',
    id: 'WORKDAYS',
    args: [46_346, 1.5, null],
    code: '#VALUE!',
    says: ['days', '1.5', '10000'],
  },
  {
    why: 'two rows before',
    id: 'CHANGE',
    args: [
      name,
      [
        ['a', 1],
        ['b', 2],
      ],
      [['a', 1]],
    ],
    code: '#VALUE!',
    says: ['rowBefore', '2'],
  },
  {
    why: 'a text in the row after',
    id: 'CHANGE',
    args: [name, [['a', 1]], [['a', 'twelve']]],
    code: '#VALUE!',
    says: ['rowAfter', 'Revenue', 'twelve'],
  },
  {
    why: 'two rows',
    id: 'CARD',
    args: [
      name,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    code: '#VALUE!',
    says: ['row', '2'],
  },
] as const;

describe.each([
  { language: 'English', functions: english },
  { language: 'Chinese', functions: chinese },
])('messages in $language', ({ language, functions }) => {
  it.each(ERRORS)('KAM.$id, $why: $code', ({ id, args, code, says }) => {
    const found = outcome(() => functions.get(id)?.(...args)) as ErrorValue;
    expect(found.code).toBe(code);
    for (const part of says)
      expect(found.message).toMatch(typeof part === 'string' ? new RegExp(escaped(part)) : part);
    if (language === 'Chinese') expect(found.message).toMatch(/\p{Script=Han}.*。$/u);
    else expect(found.message).toMatch(/^[^\p{Script=Han}].*\.$/u);
  });
});

describe('no solution', () => {
  it.each([
    { why: 'nobody ever leaves, and nothing is discounted', id: 'CLV', args: [100, 1, 0, null] },
    { why: 'nobody left', id: 'RETAIN', args: [[[100], [100], [100]], 3] },
    { why: 'retention that never rises', id: 'RETAIN', args: [[[1000], [500], [250], [125]], 3] },
    {
      why: 'options that are all alike',
      id: 'ENTROPY',
      args: [
        [
          [1, 2],
          [1, 2],
        ],
      ],
    },
  ])('KAM.$id, $why: #NUM!', ({ id, args }) => {
    expect(outcome(() => english.get(id)?.(...args))).toEqual({ code: '#NUM!', message: undefined });
    // Excel shows no message with #NUM!; a host without the class of errors gets one.
    const found = outcome(() => loadFunctions({ withErrorClass: false }).get(id)?.(...args));
    expect(found).toMatchObject({ code: '#NUM!', message: expect.stringMatching(/give .*\.$/) });
  });
});

describe('errors of one row', () => {
  it('name row, column, text and what would do, and leave the other rows alone', () => {
    const found = english.get('SCORE')?.(name, [
      ['a', 'twelve'],
      ['b', 500_000],
      ['', ''],
    ]) as unknown[][];
    expect(found[1]?.[0]).toBe('a');
    expect(found[1]?.[1]).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/row 1.*Revenue.*twelve.*amount/),
    });
    expect(found[2]?.[1]).toBeTypeOf('number');
    expect(new Set(found[3])).toEqual(new Set(['']));
  });

  it.each([
    { why: 'a share above 1.5', header: 'Paid on time', cell: 95, says: '95 %' },
    { why: 'a rating of 11', header: 'Offer fit', cell: 11, says: '1 to 10' },
    { why: 'a decimal comma', header: 'Profit', cell: '12,50', says: 'decimal point' },
    { why: 'a date that can be read two ways', header: 'Last contact', cell: '1/2/2026', says: '2026-11-22' },
    { why: 'maybe', header: 'Mutual agreement', cell: 'maybe', says: 'yes or no' },
  ])('$why', ({ header, cell, says }) => {
    const table = english.get('COVERAGE')?.([[header]], [[cell]]) as unknown[][];
    const found = table[0]?.[0];
    expect(found).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(says) });
    expect((found as ErrorValue).message).toContain(`${cell}`);
  });
});

describe('the playbook in use', () => {
  const load = (slot: unknown) => loadFunctions({ globals: { [SLOT]: slot } });

  it('gives no number while a stored one is being read', () => {
    const functions = load({ state: { status: 'reading' } });
    for (const [id, args] of [
      ['VALUE', [name, [['a', 5]]]],
      ['MODEL', []],
      ['LAYER', [5]],
    ] as const) {
      expect(outcome(() => functions.get(id)?.(...args))).toMatchObject({
        code: '#N/A',
        message: expect.stringContaining('playbook'),
      });
    }
  });

  it('gives no number by another model where the stored one was refused', () => {
    const functions = load({ state: { status: 'refused', reason: 'band: A must not exceed B' } });
    expect(outcome(() => functions.get('MODEL')?.())).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('band: A'),
    });
  });

  it('speaks the language of Office', () => {
    expect(outcome(() => chinese.get('LAYER')?.(1))).toBe('漏斗下层');
    expect(
      outcome(() => chinese.get('CLASS')?.([['名称', '年收入', '总支出']], [['a', 0, 500_000]])),
    ).toBeDefined();
  });
});

function escaped(text: string): string {
  return text.includes('|') ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
