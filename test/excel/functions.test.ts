import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { stampOf, stampText } from '../../core/playbook/stamp.ts';
import { generatedAccounts } from './generated-accounts.ts';
import { type ErrorValue, loadFunctions, metadata, outcome } from './host.ts';
import type { Cell } from './platforms.ts';

const functions = loadFunctions();
const call = (id: string, ...args: unknown[]) => outcome(() => functions.get(id)?.(...args));
const blank = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.map((cell) => cell ?? ''));

const { headers, rows } = generatedAccounts(60);
const plan = matchHeaders(headers);
const accounts = rows.map((row) => accountFromRow(plan, row).account);
const book = bookOf(accounts, playbook);
const assessed = accounts.map((account) => assess(account, { playbook, book, asOf: '2026-11-22' }));
const given = [[headers], blank(rows)] as const;

describe('the list of functions', () => {
  it('is the same in functions.json and functions.js', () => {
    expect([...functions.keys()]).toEqual(metadata.functions.map(({ id }) => id));
  });

  it.each([
    { id: 'VALUE', parameters: 'headers, rows, [dimension]' },
    { id: 'BOUNDS', parameters: 'headers, rows, [dimension]' },
    { id: 'COVERAGE', parameters: 'headers, rows' },
    { id: 'CLASS', parameters: 'headers, rows, [scheme]' },
    { id: 'EXPLAIN', parameters: 'headers, row' },
    { id: 'ASK', parameters: 'headers, rows, [n]' },
    { id: 'ACTIONS', parameters: 'headers, rows, [n], [asOf]' },
    { id: 'RISK', parameters: 'headers, rows, [asOf]' },
    { id: 'SCORE', parameters: 'headers, rows, [asOf]' },
    { id: 'BAND', parameters: 'amounts, [cuts]' },
    { id: 'GINI', parameters: 'amounts' },
    { id: 'COMPETE', parameters: 'weights, ratings, [sources]' },
    { id: 'RANK', parameters: 'weights, ratings' },
    { id: 'WINRATE', parameters: 'evidence' },
    { id: 'LAYER', parameters: 'weeksToClose' },
    { id: 'GRADE', parameters: 'amount, target, [recurring]' },
    { id: 'MOVE', parameters: 'weeksToClose, position, grade, winRate' },
    { id: 'TACTIC', parameters: 'weeksToClose, winRate' },
    { id: 'CAC', parameters: 'yearlyCost, visitsPerYear, visitsPerWin' },
    { id: 'LTV', parameters: 'yearlyRevenue, loyalYears, profitRate' },
    { id: 'SATISFACTION', parameters: 'perceived, expected' },
    { id: 'CARD', parameters: 'headers, row' },
    { id: 'CHANGE', parameters: 'headers, rowBefore, rowAfter' },
    { id: 'GAP', parameters: 'importance, ours, rivals' },
    { id: 'RATIO', parameters: 'quality, functionality, image, price, [weights]' },
    { id: 'REACTION', parameters: 'sameCustomers, longTerm' },
    { id: 'STRUCTURE', parameters: 'sellers, product, entry, information' },
    { id: 'HHI', parameters: 'shares' },
    { id: 'WHITESPACE', parameters: 'products, account, industry, [wallet]' },
    { id: 'ROLES', parameters: 'roles, known, [stance], [daysSinceContact]' },
    { id: 'FUNNEL', parameters: 'amounts, winRates, weeksToClose, [weeksInLayer], [target]' },
    { id: 'PROJECT', parameters: 'rivalHarm, feeChange' },
    { id: 'CLV', parameters: 'yearlyMargin, retention, [discount], [years]' },
    { id: 'AHP', parameters: 'judgements' },
    { id: 'AHPCR', parameters: 'judgements' },
    { id: 'ENTROPY', parameters: 'matrix' },
    { id: 'RETAIN', parameters: 'survivors, periods' },
    { id: 'REPEAT', parameters: 'frequency, recency, age, horizon, parameters' },
    { id: 'ALIVE', parameters: 'frequency, recency, age, parameters' },
    { id: 'WILSON', parameters: 'successes, n, [confidence]' },
    { id: 'DUE', parameters: 'event, start, [holidays]' },
    { id: 'WORKDAYS', parameters: 'start, days, [holidays]' },
    { id: 'MODEL', parameters: '' },
    { id: 'DOCTOR', parameters: 'headers, rows' },
    { id: 'HELP', parameters: '[topic]' },
  ])('KAM.$id($parameters): workbooks depend on the order', ({ id, parameters }) => {
    const found = metadata.functions.find((one) => one.id === id);
    expect(found?.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')).toBe(
      parameters,
    );
  });

  it('lets functions see error values and data types, and has nothing volatile', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(JSON.stringify(metadata)).not.toMatch(/volatile/i);
  });
});

describe('a table of accounts', () => {
  it('has the numbers of assess(), to the last bit', () => {
    expect(call('VALUE', ...given)).toEqual(assessed.map(({ value }) => [value.score]));
    expect(call('BOUNDS', ...given)).toEqual(assessed.map(({ value }) => [value.low, value.high]));
    expect(call('COVERAGE', ...given)).toEqual(assessed.map(({ value }) => [value.coverage]));
    expect(call('RISK', ...given, '2026-11-22')).toEqual(assessed.map(({ risk }) => [risk.risk]));
  });

  it.each(['current', 'potential', 'loyalty', 'influence'] as const)('gives %s as one dimension', (key) => {
    const scores = (call('VALUE', ...given, key) as unknown[][]).map(([cell]) =>
      typeof cell === 'number' ? cell : (cell as ErrorValue).code,
    );
    expect(scores).toEqual(assessed.map(({ value }) => value.dimensions[key].score ?? '#N/A'));
  });

  it('takes a dimension and a scheme in either language and any case', () => {
    expect(call('VALUE', ...given, '忠诚度')).toEqual(call('VALUE', ...given, 'LOYALTY'));
    expect(call('CLASS', ...given, '价值')).toEqual(call('CLASS', ...given, null));
  });

  it('scores everything in one call as the single functions do', () => {
    const table = call('SCORE', ...given, 46_348) as unknown[][];
    expect(table[0]).toEqual(
      ['name', 'value', 'low', 'high', 'coverage', 'current', 'potential', 'loyalty', 'influence'].concat([
        'value class',
        'loyalty class',
        'archetype',
        'tier',
        'risk',
        'first action',
      ]),
    );
    const column = (name: string) => table.slice(1).map((row) => [row[table[0]?.indexOf(name) ?? -1]]);
    expect(table).toHaveLength(rows.length + 1);
    expect(column('value')).toEqual(call('VALUE', ...given));
    expect(column('potential')).toEqual(call('VALUE', ...given, 'potential'));
    expect(column('value class')).toEqual(call('CLASS', ...given));
    expect(column('loyalty class')).toEqual(call('CLASS', ...given, 'loyalty'));
    expect(column('archetype')).toEqual(call('CLASS', ...given, 'archetype'));
    expect(column('tier')).toEqual(call('CLASS', ...given, 'tier'));
    // 46 348 is 22 November 2026 as Excel counts days.
    expect(column('risk')).toEqual(call('RISK', ...given, '2026-11-22'));
    expect(column('first action')).toEqual(call('ACTIONS', ...given, 1, '2026-11-22'));
  });

  it('says a class as the methods name it, with a question mark where it is open', () => {
    const found = (call('CLASS', ...given) as unknown[][]).flat();
    for (const [at, { classes }] of assessed.entries()) {
      if (classes.value === undefined) expect(found[at]).toMatchObject({ code: '#N/A' });
      else if (classes.value === 'prospect') expect(found[at]).toBe('prospect');
      else expect(found[at]).toBe(`${classes.value.name}${classes.value.settled ? '' : '?'}`);
    }
  });

  it('explains a value with parts that add up to it', () => {
    for (const [at, { value }] of assessed.entries()) {
      const table = call('EXPLAIN', [headers], [blank(rows)[at]]) as unknown[][];
      const parts = table.slice(1, -1).map((row) => (row[5] === '' ? 0 : (row[5] as number)));
      expect(table.at(-1)?.[5]).toBe(value.score);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value.score ?? Number.NaN, 9);
    }
  });

  it('asks for the field that settles most first', () => {
    const asked = (call('ASK', ...given, 2) as unknown[][]).map(([first]) => first);
    expect(asked.every((field) => typeof field === 'string' && field.length > 0)).toBe(true);
  });

  it('is a prospect without revenue ever, never low', () => {
    const table = [['Name', 'Revenue', 'Wallet', 'Offer fit']];
    expect(call('CLASS', table, [['New', 0, 500_000, 7]])).toEqual([['prospect']]);
    expect(call('VALUE', table, [['New', 0, 500_000, 7]], 'current')).toMatchObject([[{ code: '#N/A' }]]);
  });

  it('joins types, and shows a dash for none', () => {
    const table = [['Name', 'Industry', 'Products held']];
    expect(
      call(
        'CLASS',
        table,
        [
          ['a', 'Education', ''],
          ['b', 'Retail', ''],
        ],
        'type',
      ),
    ).toEqual([['important'], ['–']]);
  });
});

describe('functions of single values', () => {
  it.each([
    { why: 'the worked example of the source', id: 'CAC', args: [182_500, 365, 4], result: 2000 },
    { why: 'the plain product of the source', id: 'LTV', args: [120_000, 8, 0.2], result: 192_000 },
    { why: 'perceived over expected', id: 'SATISFACTION', args: [8, '10'], result: 0.8 },
    {
      why: 'two full rungs, the third broken',
      id: 'WINRATE',
      args: [[['1', 1, true, '是', 'y', '✓', 1, 0, 1, 1, 1, 1]]],
      result: 0.4,
    },
    {
      why: 'a ladder of four rows',
      id: 'WINRATE',
      args: [
        [
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
      ],
      result: 0.8,
    },
    {
      why: 'a missing check does not hold',
      id: 'WINRATE',
      args: [[[1], [1], [''], [1], [1], [1], [1], [1], [1], [1], [1], [1]]],
      result: 0,
    },
    { why: 'the gap goes to the nearer band', id: 'LAYER', args: [3], result: 'bottom' },
    { why: 'the gap goes to the nearer band', id: 'LAYER', args: [8.1], result: 'top' },
    { why: 'no date', id: 'LAYER', args: [''], result: 'unscheduled' },
    { why: 'past', id: 'LAYER', args: [-1], result: 'overdue' },
    { why: 'a tenth of the target', id: 'GRADE', args: [100_000, 1_000_000, null], result: 'A' },
    { why: 'one grade up when it recurs', id: 'GRADE', args: ['3万', '100万', '是'], result: 'A' },
    { why: 'below three in a hundred', id: 'GRADE', args: [29_000, 1_000_000, false], result: 'C' },
    { why: 'bottom, invest, A', id: 'MOVE', args: [2, '投入', 'a', 0.2], result: 'intensive attack' },
    {
      why: 'an open class is the same class',
      id: 'MOVE',
      args: [12, 'consolidate?', 'A', 0],
      result: 'invest actively',
    },
    { why: 'the middle from 40 % on', id: 'MOVE', args: [5, 'harvest', '', '40%'], result: 'ask and follow' },
    { why: 'all else', id: 'MOVE', args: [5, '', '', 0.8], result: 'wait and watch' },
    { why: 'far and likely', id: 'TACTIC', args: [12, 0.5], result: 'blitz' },
    { why: 'near and unlikely', id: 'TACTIC', args: [1, 0.2], result: 'assault' },
  ])('KAM.$id gives $result: $why', ({ id, args, result }) => expect(call(id, ...args)).toBe(result));

  it('bands amounts by their share of the running total', () => {
    const amounts = [['60万'], [200_000], [150_000], [''], [50_000], [-1], [150_000]];
    // 600, 800, 950, 1100, 1150 thousand: the second of the equal pair shares the first one's band.
    expect(call('BAND', amounts, null)).toEqual([['A'], ['A'], ['A'], [''], ['C'], ['C'], ['A']]);
    expect(call('BAND', amounts, [[0.5, 0.7]])).toEqual([['A'], ['B'], ['B'], [''], ['C'], ['C'], ['B']]);
  });

  it('finds how uneven amounts are', () => expect(call('GINI', [[1], ['3'], ['']])).toBe(0.25));

  it('weighs ratings and ranks providers', () => {
    const ratings = [
      [7, 4, 9],
      [10, '', ''],
    ];
    expect(call('COMPETE', [[2], [1]], ratings)).toEqual([[8, 4, 9]]);
    expect(call('RANK', [[2], [1]], ratings)).toEqual([[2, 3, 1]]);
    expect(call('RANK', [[1], [2]], ratings)).toMatchObject([[1, { code: '#N/A' }, { code: '#N/A' }]]);
  });

  it('refuses ratings that were come by unfairly', () => {
    const found = call(
      'COMPETE',
      [[1]],
      [[7, 4, 5]],
      [['public', 'posing as a customer', '内线']],
    ) as unknown[][];
    expect(found).toMatchObject([[7, { code: '#VALUE!' }, { code: '#VALUE!' }]]);
  });

  it('names the model', () => expect(call('MODEL')).toBe(stampText(stampOf(playbook))));

  it('explains each function with an example that calls it', () => {
    const list = call('HELP') as string[][];
    expect(list.slice(1).map(([name]) => name)).toEqual(metadata.functions.map(({ id }) => `KAM.${id}`));
    for (const { id, parameters } of metadata.functions) {
      const page = call('HELP', `kam.${id.toLowerCase()}`) as string[][];
      // What a parameter may be stands below the example: the checks of the ladder, the events that are due.
      const [, ...rows] = page.slice(0, parameters.length + 2);
      expect(rows.map(([name]) => name)).toEqual([...parameters.map(({ name }) => name), 'example']);
      expect(rows.at(-1)?.[1]).toContain(`KAM.${id}(`);
    }
    expect((call('HELP', 'headers') as string[][]).flat().join()).toContain('年消费');
  });
});
