import { describe, expect, it } from 'vitest';
import { loadFunctions, outcome } from './host.ts';

const functions = loadFunctions();
const SLOT = Symbol.for('kam-sidecar.playbook-in-use');
const chinese = loadFunctions({
  globals: { [SLOT]: { state: { status: 'default' }, displayLanguage: 'zh-CN' } },
});
const call = (id: string, ...args: unknown[]) => outcome(() => functions.get(id)?.(...args));
const inChinese = (id: string, ...args: unknown[]) => outcome(() => chinese.get(id)?.(...args));
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const fails = (code: string, says: string) => ({ code, message: expect.stringContaining(says) });

describe('competitors', () => {
  it('reads each buying factor against the best rival', () =>
    expect(
      call('GAP', column(8, 6, 8, 5, 5, ''), column(9, 7, 5, 9, 4, ''), [
        [6, 7],
        [6.5, ''],
        ['', 8],
        [8, 2],
        [9, 9],
        ['', ''],
      ]),
    ).toEqual([
      [1.6, 'edge'],
      [0.3, 'par'],
      [expect.closeTo(-2.4, 12), 'fix'],
      [0.5, 'overkill'],
      [-2.5, 'ignore'],
      ['', ''],
    ]));

  it('keeps what is missing or wrong to its factor', () => {
    const found = call('GAP', column(8, '', 7, 7), column(7, 7, 7, 11), [[5], [5], [''], [3]]) as unknown[][];
    expect(found[0]).toEqual([1.6, 'edge']);
    expect(found[1]?.[0]).toMatchObject(fails('#N/A', 'Row 2: importance'));
    expect(found[2]).toEqual(Array(2).fill(fails('#N/A', 'Row 3: rivals')));
    expect(found[3]?.[1]).toMatchObject(fails('#VALUE!', 'ours, row 4'));
  });

  it('weighs what the customer gets against the price', () => {
    expect(call('RATIO', 1.2, 1, 1.1, 1.1, null)).toBeCloseTo(1, 12);
    expect(call('RATIO', 1.2, 1, 1.1, 1, [[2, 1, 1]])).toBeCloseTo(1.125, 12);
    expect(call('RATIO', '120%', 1, 1.1, 1, [['', '', '']])).toBeCloseTo(1.1, 12);
  });

  it.each([
    { same: true, long: true, is: 'fierce', zh: '凶猛' },
    { same: 'yes', long: 'no', is: 'selective', zh: '选择' },
    { same: '否', long: '是', is: 'calm', zh: '从容' },
    { same: 0, long: '✗', is: 'random', zh: '随机' },
  ])('a rival is $is', ({ same, long, is, zh }) => {
    expect(call('REACTION', same, long)).toBe(is);
    expect(inChinese('REACTION', same, long)).toBe(zh);
  });

  it.each([
    { facts: ['one', 'no substitute', 'barred', 'part'], is: 'monopoly', zh: '完全垄断' },
    { facts: ['FEW', 'same', 'barred', 'part'], is: 'oligopoly', zh: '寡头垄断' },
    { facts: ['少数', '有差别', '受限', '部分'], is: 'oligopoly', zh: '寡头垄断' },
    { facts: ['many', 'differentiated', 'free', 'full'], is: 'monopolistic competition', zh: '垄断竞争' },
    { facts: ['very-many', '同质', '自由', '充分'], is: 'perfect competition', zh: '完全竞争' },
    { facts: ['few', 'differentiated', 'free', 'part'], is: '≈ oligopoly', zh: '≈ 寡头垄断' },
  ])('$facts is $is', ({ facts, is, zh }) => {
    expect(call('STRUCTURE', ...facts)).toBe(is);
    expect(inChinese('STRUCTURE', ...facts)).toBe(zh);
  });

  it('indexes the shares that are given', () => {
    expect(call('HHI', column(40, '', 20))).toBe(2000);
    expect(call('HHI', column(100))).toBe(10_000);
    expect(call('HHI', column(1))).toBe(10_000);
  });

  it('takes shares in percent, as fractions, and as text with its sign beside either', () => {
    expect(call('HHI', column('30%', '30 %', '20%', '２０％'))).toBeCloseTo(2600, 9);
    expect(call('HHI', column('30%', 30, 20, 20))).toBeCloseTo(2600, 9);
    expect(call('HHI', column('30%', 0.3, 0.2, 0.2))).toBeCloseTo(2600, 9);
    expect(call('HHI', column('60%', 41))).toMatchObject(fails('#VALUE!', 'shares'));
  });

  it('takes whole columns, of which all but a few rows are blank', () => {
    const blanks = Array.from({ length: 1_048_576 }, () => ['']);
    const whole = (...first: unknown[]) => [...column(...first), ...blanks.slice(first.length)];
    expect(call('COMPETE', whole(2, 1), whole(8, 5))).toEqual([[7]]);
    expect(call('HHI', whole(60, 40))).toBe(5200);
    expect(call('ROLES', whole('decider'), whole('yes'), whole(), whole(5))).toEqual([
      [1 / 6, expect.stringContaining('decider')],
    ]);
  });
});

describe('sources of ratings', () => {
  it.each([
    'posing as a customer',
    'Planted insiders',
    'job interviews used to pry',
    'Unpublished documents',
    '冒充客户',
    '通过内线得知',
    '招聘面试',
    '未公开文件',
  ])('%s is refused with the reason, in both languages', (source) => {
    expect(call('COMPETE', [[1]], [[7, 5]], [['public', source]])).toEqual([[7, fails('#VALUE!', source)]]);
    expect(inChinese('COMPETE', [[1]], [[7, 5]], [['公开', source]])).toEqual([
      [7, fails('#VALUE!', '不正当')],
    ]);
  });

  it.each(['public', 'Market research', "customer's own words", '公开报道', '客户自述', '', null, 0])(
    '%j is taken',
    (source) => expect(call('COMPETE', [[1]], [[7]], [[source]])).toEqual([[7]]),
  );

  it.each(['not public', 'a friend', '听说'])('%s is asked about', (source) =>
    expect(call('COMPETE', [[1]], [[7]], [[source]])).toEqual([[fails('#VALUE!', source)]]),
  );

  it('spoils nothing beside an empty rating, and follows the rows as given', () => {
    const ratings = [
      ['', ''],
      [7, ''],
      [5, 6],
    ];
    const sources = [
      ['', ''],
      ['public', '内线'],
      ['public', 'public'],
    ];
    expect(call('COMPETE', column('', 1, 1), ratings, sources)).toEqual([[6, 6]]);
    expect(call('COMPETE', column(1, 1), [[7], [5]], [['public']])).toMatchObject(
      fails('#VALUE!', 'same shape'),
    );
  });
});

describe('needs', () => {
  it('lists whitespace, most money first, and what cannot be told last', () =>
    expect(
      call(
        'WHITESPACE',
        column('voice', 'data', '', 'cloud', 'new'),
        column(60, 20, '', 0, ''),
        column(40, 40, '', 20, 5),
        200,
      ),
    ).toEqual([
      ['product', 'our share', 'industry share', 'gap', 'money'],
      ['data', 0.1, 0.4, expect.closeTo(0.3, 12), 60],
      ['cloud', 0, 0.2, 0.2, 40],
      ['voice', 0.3, 0.4, expect.closeTo(0.1, 12), 20],
      ['new', ...Array(4).fill(fails('#N/A', 'account, row 5'))],
    ]));

  it('without a wallet the account’s total stands for it', () =>
    expect(
      (call('WHITESPACE', column('voice', 'cloud'), column(80, 0), column(60, 40), '') as unknown[][])[1],
    ).toEqual(['cloud', 0, 0.4, 0.4, 32]));

  it.each([
    { why: 'all met', known: [1, 1, 1, 1, 1], stance: [0, 1, 2, 0, 0], days: [90, 1, 1, 1, 1], is: [1, '–'] },
    {
      why: 'nobody',
      known: [0, 0, 0, 0, ''],
      stance: null,
      days: null,
      is: [0, 'initiator; searcher; decider; user; evaluator'],
    },
    {
      why: 'dates unknown count half',
      known: [1, 1, 1, 1, 1],
      stance: [0, 0, 0, 0, 0],
      days: null,
      is: [0.5, 'initiator; searcher; decider; user; evaluator'],
    },
  ])('covers roles: $why', ({ known, stance, days, is }) => {
    const roles = column('initiator', 'Searcher', '决策者', 'user', 'evaluator');
    const cells = (list: unknown[] | null) => (list === null ? null : column(...list));
    expect(call('ROLES', roles, column(...known), cells(stance), cells(days))).toEqual([is]);
  });

  it('names roles in the language in use', () =>
    expect(inChinese('ROLES', column('decider'), column('是'), column(1), column(5))).toEqual([
      [2 / 6, '发起者; 搜集者; 使用者; 评估者'],
    ]));
});

describe('pipeline', () => {
  it('sums the layers and says how healthy the funnel is', () =>
    expect(
      call('FUNNEL', column(100, '', 300, ''), column(0.2, 0.4, '80%', ''), column(12, 5, 1, ''), null, 500),
    ).toEqual([
      ['layer', 'count', 'amount', 'weighted'],
      ['top', 1, 100, 20],
      ['middle', 1, 0, 0],
      ['bottom', 1, 300, 240],
      ['overdue', 0, 0, 0],
      ['unscheduled', 0, 0, 0],
      ['total', 3, 400, 260],
      ['health', 'fair', '1 without an amount', ''],
    ]));

  it.each([
    { why: 'few open deals', weeks: [12, 5], target: null, is: 'crisis' },
    { why: 'under half of the target', weeks: [12, 5, 1], target: 10_000, is: 'crisis' },
    { why: 'an empty top', weeks: [5, 5, 1], target: null, is: 'no stamina' },
    { why: 'an empty bottom, and all have stood long', weeks: [12, 5, 5], target: null, is: 'stuck' },
    { why: 'the target in sight', weeks: [12, 5, 1], target: 60, is: 'healthy' },
    { why: 'no target to hold against', weeks: [12, 5, 1], target: null, is: 'fair' },
  ])('$why: $is', ({ weeks, target, is }) => {
    const all = (value: number) => column(...weeks.map(() => value));
    const table = call('FUNNEL', all(100), all(0.5), column(...weeks), all(11), target) as unknown[][];
    expect(table.at(-1)?.[1]).toBe(is);
  });

  it.each([
    { harm: 'High', fees: 'up', is: 'strategic', zh: '战略' },
    { harm: '高', fees: '下降', is: 'kill', zh: '杀伤' },
    { harm: 'low', fees: 'UP', is: 'revenue', zh: '收益' },
    { harm: '低', fees: 'down', is: 'suicide', zh: '自杀' },
  ])('a project is $is', ({ harm, fees, is, zh }) => {
    expect(call('PROJECT', harm, fees)).toBe(is);
    expect(inChinese('PROJECT', harm, fees)).toBe(zh);
  });
});

describe('a funnel', () => {
  it.each([
    {
      why: 'amounts whose sum is the target but for binary fractions',
      amounts: [7, 1, 0],
      rates: 0.1,
      target: 0.8,
      is: 'healthy',
    },
    { why: 'half of the target likewise', amounts: [7, 1, 0], rates: 0.1, target: 1.6, is: 'fair' },
    { why: 'less than half', amounts: [7, 0.9, 0], rates: 0.1, target: 1.6, is: 'crisis' },
  ])('of $why is $is', ({ amounts, rates, target, is }) => {
    const rows = call('FUNNEL', column(...amounts), column(rates, rates, rates), column(9, 5, 1), '', target);
    expect((rows as unknown[][]).at(-1)?.[1]).toBe(is);
  });
});

describe('money and statistics', () => {
  it('discounts by the playbook unless told otherwise', () => {
    expect(call('CLV', 1, 0.9, null, null)).toBeCloseTo(0.9 / 0.2, 12);
    expect(call('CLV', 100, '90%', 0.1, 2)).toBeCloseTo(100 * (0.9 / 1.1 + (0.9 / 1.1) ** 2), 9);
    expect(call('CLV', 100, 1, 0, 3)).toBe(300);
  });

  it('takes a blank judgement from across the diagonal', () => {
    expect(
      call('AHP', [
        [1, 3],
        ['', 1],
      ]),
    ).toEqual([[expect.closeTo(0.75, 12)], [expect.closeTo(0.25, 12)]]);
    expect(
      call('AHPCR', [
        [1, 3],
        [0, 1],
      ]),
    ).toBe(0);
  });

  it('weighs criteria by how much they tell apart', () =>
    expect(
      call('ENTROPY', [
        [1, 5, 3],
        [1, 5, 9],
        ['', '', ''],
      ]),
    ).toEqual([[0, 0, 1]]));

  it('leaves room at the end of a cohort', () => {
    const seen = [100, 87, 74, 65];
    expect(call('RETAIN', column(...seen, '', ''), 3)).toEqual(call('RETAIN', [seen], 3));
    expect(call('RETAIN', column(100, '', 74, 65), 3)).toMatchObject(fails('#N/A', 'survivors, row 2'));
  });

  it('widens an interval with the confidence', () => {
    const width = (level: unknown) => {
      const [[low, high] = []] = call('WILSON', 81, 263, level) as number[][];
      return (high as number) - (low as number);
    };
    expect(width(0.99)).toBeGreaterThan(width(null));
    expect(width('95%')).toBe(width(null));
  });
});

describe('due dates', () => {
  // 46 346 is Friday, 20 November 2026 as Excel counts days.
  it.each([
    { event: 'thank-you', start: 46_346.625, due: 46_348.625, why: 'hours run through the weekend' },
    { event: 'Complaint', start: '2026-11-20 15:00', due: 46_348.625, why: 'a text with its time' },
    { event: 'new contact', start: '2026-11-20 3:00 PM', due: 46_348.625, why: 'the clock of twelve hours' },
    { event: 'complaint', start: '2026年11月20日', due: 46_348, why: 'a day alone begins at midnight' },
    { event: '答复书面咨询', start: 46_346.9, due: 46_350, why: 'Monday and Tuesday, a whole day' },
    { event: 'visit-record', start: '2026-09-30', due: 46_303, why: 'the first day after National Day' },
    { event: 'after-signing', start: 46_386.4, due: 46_389, why: 'calendar days, a whole day' },
  ])('$event on $start: $due, $why', ({ event, start, due }) =>
    expect(call('DUE', event, start, null)).toBeCloseTo(due, 9),
  );

  it('adds holidays to the calendar', () => {
    expect(call('DUE', 'written-reply', 46_346, column('2026-11-23', '', 46_350))).toBe(46_352);
    expect(call('WORKDAYS', 46_346, 1, column(46_349))).toBe(46_350);
  });

  it.each([
    { why: 'into the adjusted Saturday', start: '2026-09-30', days: 3, is: 46_305 },
    { why: 'no days is the day itself', start: 46_346.7, days: 0, is: 46_346 },
    { why: 'backwards', start: '2026-11-23', days: -1, is: 46_346 },
  ])('counts working days from the next day: $why', ({ start, days, is }) =>
    expect(call('WORKDAYS', start, days, null)).toBe(is),
  );
});

describe('one account', () => {
  const headers = [['Name', 'Revenue', 'Tenure', 'Wallet', 'Note']];
  const [before, after] = [
    ['Alder', 100_000, 2, '', 'x'],
    ['Alder', '20万', 6, 900_000, 'y'],
  ];

  it('tells why its value changed in parts that add up', () => {
    const table = call('CHANGE', headers, [before], [after]) as unknown[][];
    expect(table.map((row) => row.slice(0, 3))).toEqual([
      ['what', 'from', 'to'],
      ['Revenue from us', 100_000, 200_000],
      ['Wallet', '', 900_000],
      ['Tenure', 2, 6],
    ]);
    const [[was], [is]] = call('VALUE', headers, [before, after]) as [[number], [number]];
    const parts = table.slice(1).reduce((sum, row) => sum + (row[3] as number), 0);
    expect(parts).toBeCloseTo(is - was, 9);
  });

  it('says nothing of what did not change, and all of what is new', () => {
    expect(call('CHANGE', headers, [before], [before])).toEqual([['what', 'from', 'to', 'part']]);
    const nothing = [['', '', '', '', '']];
    expect((call('CHANGE', headers, nothing, [before]) as unknown[][]).map(([what]) => what)).toEqual([
      'what',
      'Account name',
      'Revenue from us',
      'Tenure',
    ]);
    expect(call('CHANGE', headers, nothing, nothing)).toEqual([['', '', '', '']]);
  });

  it('is one text where the host knows no cards', () => {
    expect(call('CARD', headers, [before])).toMatch(
      /^Alder: value \d+ \(\d+–\d+, \d+(\.\d)? % known\)\. Current \d+, /,
    );
    expect(inChinese('CARD', headers, [before])).toMatch(/^Alder：价值 \d+（.*已知 .*）。当前价值 \d+，/);
    expect(call('CARD', headers, [['', '', '', '', '']])).toBe('');
  });
});

describe('a card', () => {
  const withCards = loadFunctions({ globals: { [Symbol.for('kam-sidecar.host-cards')]: true } });
  const headers = [['Name', 'Revenue', 'Tenure']];
  const row = [['Alder', 100_000, 2]];
  interface Entity {
    readonly type: string;
    readonly text: string;
    readonly properties: Readonly<Record<string, { readonly basicValue: unknown } & Entity>>;
    readonly layouts: { readonly card: { readonly sections: readonly { readonly properties: string[] }[] } };
  }
  const card = withCards.get('CARD')?.(headers, row) as Entity;
  const table = call('EXPLAIN', headers, row) as unknown[][];

  it('holds the breakdown that KAM.EXPLAIN gives', () => {
    expect(card).toMatchObject({ type: 'Entity', text: 'Alder' });
    expect(card.properties.Value?.basicValue).toBe(table.at(-1)?.[5]);
    for (const [, indicator, input, score, weight, contribution, source] of table.slice(1, -1)) {
      const shown = card.properties[indicator as string]?.properties;
      const plain = Object.fromEntries(
        Object.entries(shown ?? {}).map(([key, { basicValue }]) => [
          key,
          basicValue === '—' ? '' : basicValue,
        ]),
      );
      expect(plain).toEqual({ input, score, weight, contribution, source });
    }
  });

  it('lays out every property once', () => {
    const laid = card.layouts.card.sections.flatMap(({ properties }) => properties);
    expect(laid.toSorted()).toEqual(Object.keys(card.properties).toSorted());
  });

  it('is no input: a function reads it as an error', () => {
    expect(call('CLV', card, 0.9)).toMatchObject(fails('#VALUE!', 'yearlyMargin'));
    expect(call('VALUE', [['Revenue']], [[card]])).toEqual([[fails('#VALUE!', 'Revenue')]]);
  });
});
