import { describe, expect, it } from 'vitest';
import { cellExpectation } from './cell-expectation.ts';
import { readSideTable } from './read-side-table.ts';
import type { TableColumn } from './table-column.ts';

const column = (key: string, kind: TableColumn['kind']): TableColumn => ({
  key,
  kind,
  label: { en: key, 'zh-CN': key },
  aliases: [key],
});

describe('what a cell beside the accounts should have held', () => {
  it.each([
    { kind: 'rating', cell: '12', says: 'a rating from 1 to 10', why: 'off the scale' },
    { kind: 'rating', cell: 'good', says: 'a rating from 1 to 10', why: 'no number' },
    { kind: 'share', cell: '155 %', says: 'a share from 0 to 100 %', why: 'more than the whole' },
    { kind: 'money', cell: '-5', says: 'an amount of 0 or more', why: 'below 0' },
    { kind: 'stance', cell: '7', says: 'a stance from −2', why: 'off the scale' },
    { kind: 'index', cell: '-1', says: 'an index above 0', why: 'no index' },
    { kind: 'flag', cell: 'perhaps', says: 'yes or no', why: 'neither' },
  ] as const)('$kind, $cell: $why', ({ kind, cell, says }) => {
    const { faults, rows } = readSideTable(
      ['name', 'told'],
      [['Ann', cell]],
      [column('name', 'text'), column('told', kind)],
      'name',
    );
    expect(rows).toEqual([{ name: 'Ann' }]);
    expect(faults).toMatchObject([{ row: 1, column: 'told', received: cell }]);
    expect(cellExpectation(faults[0] ?? { code: 'not-a-number' }).en).toContain(says);
  });
});
