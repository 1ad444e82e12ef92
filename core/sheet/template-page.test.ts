import { describe, expect, it } from 'vitest';
import { templatePage } from './template-page.ts';

const rows = [[{ value: 'Account' }], [{ value: 'Birch' }]];
const frozen = { rows: 1, columns: 1 };

describe('how a sheet is printed', () => {
  it('on as few pages side by side as can be read, folded columns left out', () => {
    const columns = [...Array(20).fill({ width: 16 }), ...Array(90).fill({ width: 16, outline: 1 })];
    expect(templatePage({ name: 'Value', columns, rows }).fitToWidth).toBe(2);
  });
  it.each([
    { why: 'a plain name', name: '客户', said: { printArea: '$A$1:$A$2', printTitlesRow: '$1:$1' } },
    { why: 'a name that would need quotes', name: 'Value (formulas)', said: {} },
    { why: 'a name that looks like a cell', name: 'AB12', said: {} },
  ])('$why', ({ name, said }) => {
    const { printArea, printTitlesRow } = templatePage({ name, columns: [{ width: 16 }], rows, frozen });
    expect({ printArea, printTitlesRow }).toEqual({
      printArea: undefined,
      printTitlesRow: undefined,
      ...said,
    });
  });
});
