import { describe, expect, it } from 'vitest';
import { type FunctionMetadata, HostError, loadFunctions, metadata } from './host.ts';
import { type Argument, callOn, PLATFORMS, type Platform } from './platforms.ts';

const METADATA = new Map(metadata.functions.map((one) => [one.id, one]));

/** Every function with arguments that it takes; blanks where a blank changes nothing but what is known. */
const CALLS: Readonly<Record<string, readonly Argument[]>> = (() => {
  const headers = [['客户名称', 'Revenue', '总支出（万元）', 'Offer fit', 'Tenure', 'Note']];
  const rows = [
    ['Huaxin', '1.2亿', 20_000, 8, 3, 'x'],
    ['Minghe', '¥350,000', undefined, undefined, 2, undefined],
    [undefined, undefined, undefined, undefined, undefined, undefined],
    ['Dongda', 90_000, 12, 5, 1, 'y'],
  ];
  const one = [rows[0] ?? []];
  const ratings = [
    [7, 4],
    [9, undefined],
  ];
  return {
    VALUE: [headers, rows],
    BOUNDS: [headers, rows, '潜在价值'],
    COVERAGE: [headers, rows],
    CLASS: [headers, rows, 'tier'],
    EXPLAIN: [headers, one],
    ASK: [headers, rows],
    ACTIONS: [headers, rows, 2, '2026-11-22'],
    RISK: [
      ['Name', 'Competitor threat'],
      ['a', 7],
    ].map((row) => [row]),
    SCORE: [headers, rows],
    // A blank amount that arrives as 0 is a 0 to every function: hence IF(T="","",T).
    BAND: [[[5], [3]]],
    GINI: [[[5], [3]]],
    COMPETE: [[[2], [1]], ratings],
    RANK: [[[2], [1]], ratings],
    WINRATE: [[[true, 'yes', '是', 1, 1, 1, undefined, 0, 0, 0, 0, 0]]],
    LAYER: [5],
    GRADE: [200_000, 1_000_000],
    MOVE: [2, 'invest', 'A', 0.4],
    TACTIC: [12, 0.6],
    CAC: [182_500, 365, 4],
    LTV: [120_000, 8, 0.2],
    SATISFACTION: [8, 9],
    CARD: [headers, one],
    CHANGE: [headers, one, [rows[3] ?? []]],
    GAP: [
      [[8], [3], [undefined]],
      [[5], [9], [undefined]],
      [...ratings, [undefined, undefined]],
    ],
    RATIO: [1.2, 1, '110%', 1.05],
    REACTION: ['是', false],
    STRUCTURE: ['few', '同质', 'Barred', 'part'],
    HHI: [[[30, 30, 20, 20]]],
    WHITESPACE: [
      [['voice'], ['data'], [undefined]],
      [[60], ['20万'], [undefined]],
      [[40], [40], [undefined]],
    ],
    ROLES: [
      [['decider'], ['使用者'], [undefined]],
      [[true], ['是'], [undefined]],
    ],
    FUNNEL: [
      [[100], [200], [300]],
      [[0.2], ['40%'], [0.6]],
      [[12], [5], [2]],
    ],
    PROJECT: ['高', 'UP'],
    CLV: [1, 0.9],
    AHP: [
      [
        [1, 3, 5],
        [undefined, 1, 2],
        [undefined, undefined, 1],
      ],
    ],
    AHPCR: [
      [
        [1, 3, 5],
        [undefined, 1, 2],
        [undefined, undefined, 1],
      ],
    ],
    ENTROPY: [
      [
        [1, 5],
        [3, 4],
      ],
    ],
    RETAIN: [[[100], [87], [74], [65]], 5],
    REPEAT: [2, 30.43, 38.86, 39, [[0.243, 4.414, 0.793, 2.426]]],
    ALIVE: [2, 30.43, 38.86, [[0.243, 4.414, 0.793, 2.426]]],
    WILSON: [81, 263],
    DUE: ['written-reply', 46_345, [[undefined], [46_346]]],
    WORKDAYS: ['2026-09-30', 3],
    MODEL: [],
    DOCTOR: [headers, one],
    HELP: [],
  };
})();

const usual = PLATFORMS[1] as Platform;
const DIV = new HostError('#DIV/0!');

describe.each(PLATFORMS)('on $name', (platform) => {
  const functions = loadFunctions({ withErrorClass: platform.withErrorClass });
  const call = (id: string, args: readonly Argument[], on = platform) =>
    callOn(on, METADATA.get(id) as FunctionMetadata, functions.get(id) as never, args);

  it.each(metadata.functions.map(({ id }) => ({ id })))('KAM.$id gives what it gives elsewhere', ({ id }) => {
    const args = CALLS[id] as readonly Argument[];
    expect(args, `no call for ${id} in this table`).toBeDefined();
    const reference = callOn(
      usual,
      METADATA.get(id) as FunctionMetadata,
      loadFunctions().get(id) as never,
      args,
    );
    expect(JSON.stringify(reference)).not.toMatch(/^\{"code"/);
    expect(call(id, args)).toEqual(reference);
  });

  it('keeps a row of errors to itself, whatever the error is', () => {
    const rows: Argument = [
      ['a', new HostError('#DIV/0!'), 1],
      ['b', new HostError('#N/A'), 2],
      ['c', 500_000, new HostError('#REF!')],
      ['d', 500_000, 4],
    ];
    const found = call('VALUE', [[['Name', 'Revenue', 'Nobody reads this']], rows]) as unknown[][];
    expect(found[0]?.[0]).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/row 1.*Revenue.*#DIV\/0!/),
    });
    expect(found[1]?.[0]).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/row 2.*Revenue.*#N\/A/),
    });
    // An error in a column that is not read changes nothing.
    expect(found[2]?.[0]).toBe(found[3]?.[0]);
    expect(found[3]?.[0]).toBeTypeOf('number');
  });

  it.each([
    { id: 'GAP', args: [[[8]], [[DIV]], [[7, 6]]] },
    { id: 'RATIO', args: [1, DIV, 1, 1] },
    { id: 'REACTION', args: [DIV, true] },
    { id: 'STRUCTURE', args: ['few', DIV, 'free', 'part'] },
    { id: 'HHI', args: [[[30], [DIV]]] },
    { id: 'WHITESPACE', args: [[['a']], [[5]], [[DIV]]] },
    { id: 'ROLES', args: [[['user']], [[true]], [[DIV]]] },
    { id: 'FUNNEL', args: [[[5]], [[DIV]], [[3]]] },
    { id: 'PROJECT', args: ['high', DIV] },
    { id: 'CLV', args: [DIV, 0.9] },
    {
      id: 'AHP',
      args: [
        [
          [1, DIV],
          [undefined, 1],
        ],
      ],
    },
    {
      id: 'AHPCR',
      args: [
        [
          [1, DIV],
          [undefined, 1],
        ],
      ],
    },
    {
      id: 'ENTROPY',
      args: [
        [
          [1, 2],
          [3, DIV],
        ],
      ],
    },
    { id: 'RETAIN', args: [[[100], [DIV], [70]], 3] },
    { id: 'REPEAT', args: [2, DIV, 38, 39, [[1, 1, 1, 1]]] },
    { id: 'ALIVE', args: [2, 30, 38, [[1, DIV, 1, 1]]] },
    { id: 'WILSON', args: [DIV, 20] },
    { id: 'DUE', args: ['complaint', DIV] },
    { id: 'WORKDAYS', args: [46_000, 3, [[DIV]]] },
    { id: 'CHANGE', args: [[['Revenue']], [[DIV]], [[5]]] },
    { id: 'CARD', args: [[['Revenue']], [[DIV]]] },
  ] satisfies { id: string; args: Argument[] }[])(
    'KAM.$id shows an error among its cells',
    ({ id, args }) => {
      const found = [call(id, args)].flat(2);
      const errors = found.filter((cell) => (cell as { code?: string } | null)?.code === '#VALUE!');
      expect(errors).not.toEqual([]);
      for (const error of errors)
        expect(error).toMatchObject({ message: expect.stringContaining('#DIV/0!') });
    },
  );

  it('spills 0 rows of nothing, one cell for one row', () => {
    expect(call('VALUE', [[['Revenue']], 500_000])).toEqual([[expect.any(Number)]]);
    expect(call('COVERAGE', ['Revenue', 500_000])).toEqual([[expect.any(Number)]]);
  });
});

describe('blank is not zero', () => {
  const functions = loadFunctions();
  const value = (headers: string[], row: unknown[]) => functions.get('COVERAGE')?.([headers], [row]);

  it.each(['', null, undefined, 'NA', 'N/A', '-', '—', '?', '无', '未知', 'n/a', ' '])(
    '%j is missing',
    (blank) => {
      expect(value(['Name', 'Profit', 'Tenure'], ['a', blank, 4])).toEqual(
        value(['Name', 'Tenure'], ['a', 4]),
      );
    },
  );

  it.each(['Offer fit', 'Wallet', 'Industry influence'])('0 in %s is missing', (field) => {
    expect(value(['Name', 'Revenue', field], ['a', 5, 0])).toEqual(
      value(['Name', 'Revenue', field], ['a', 5, '']),
    );
  });

  it.each(['Tenure', 'Paid on time', 'Products held'])('0 in %s is zero', (field) => {
    expect(value(['Name', 'Profit', field], ['a', 5, 0])).not.toEqual(
      value(['Name', 'Profit', field], ['a', 5, '']),
    );
  });
});

describe('numbers as text', () => {
  const functions = loadFunctions();
  it.each([
    { text: '1.2亿', number: 120_000_000 },
    { text: '35万', number: 350_000 },
    { text: '¥1,200,000', number: 1_200_000 },
    { text: '１２３４５', number: 12_345 },
    { text: ' 12 345 ', number: 12_345 },
  ])('$text is $number', ({ text, number }) => {
    const profit = (cell: unknown) => functions.get('VALUE')?.([['Profit']], [[cell]]);
    expect(profit(text)).toEqual(profit(number));
  });

  it('multiplies by a unit in the header', () => {
    const found = functions.get('VALUE')?.([['利润（万元）']], [[12]]);
    expect(found).toEqual(functions.get('VALUE')?.([['Profit']], [[120_000]]));
  });

  it('reads percent as a fraction', () => {
    const found = functions.get('VALUE')?.([['On-time payment']], [['95%']]);
    expect(found).toEqual(functions.get('VALUE')?.([['Paid on time']], [[0.95]]));
  });
});

describe('data types of Excel', () => {
  it('reads the plain value behind one', () => {
    const functions = loadFunctions();
    const formatted = {
      type: 'FormattedNumber',
      basicType: 'Double',
      basicValue: 500_000,
      numberFormat: '¥#,##0',
    };
    const empty = { type: 'Empty', basicType: 'Empty', basicValue: '' };
    const table = [['Revenue', 'Tenure']];
    expect(functions.get('VALUE')?.(table, [[formatted, empty]])).toEqual(
      functions.get('VALUE')?.(table, [[500_000, '']]),
    );
  });
});
