import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import { scoredTable, scoreReasons } from './score-reasons.ts';

describe('the table behind a frozen score', () => {
  it.each([
    { formula: '=KAM.SCORE(Accounts[#Headers], IF(Accounts="","",Accounts))', table: 'Accounts' },
    { formula: '=KAM.SCORE(客户[#Headers],客户)', table: '客户' },
    { formula: '=KAM.SCORE(A1:F1, A2:F9)', table: undefined },
    { formula: '=KAM.VALUE(Accounts[#Headers], Accounts)', table: undefined },
  ])('of $formula is $table', ({ formula, table }) => expect(scoredTable(formula)).toBe(table));
});

describe('why a frozen score is what it is', () => {
  const headers = ['Name', 'Profit', 'Tenure'];
  const rows = [
    ['a', 500_000, 8],
    ['', '', ''],
    ['b', 'twelve', 3],
  ];

  it.each([
    { language: 'en', most: /^Most of \d+\.\d: Profit \d+\.\d and Tenure/, unknown: 'Unknown: ' },
    { language: 'zh-CN', most: /分主要来自：利润 \d+\.\d 和合作年限/, unknown: '未知：' },
  ] as const)('is told in $language, row by row', ({ language, most, unknown }) => {
    const [known, blank, faulty] = scoreReasons(headers, rows, defaultPlaybook, language);
    expect(known?.why).toMatch(most);
    expect(known?.why).toContain(unknown);
    expect(blank).toEqual({ name: '', why: '' });
    expect(faulty).toMatchObject({ name: 'b', why: expect.stringContaining('twelve') });
  });
});
