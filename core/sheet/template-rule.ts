import { columnLetter } from './column-letter.ts';
import type { TemplateRule } from './template-sheet.ts';
import type { WriteSheet } from './xlsx.ts';

type Written = NonNullable<WriteSheet['dataValidations']>[number];

/** Rows that a rule reaches; a table that grows beyond takes its rules along. */
const LAST_ROW = 5000;
const LONGEST_MESSAGE = 255;
/** 1 January 1990 as a spreadsheet counts days. */
const EARLIEST_DAY = '32874';

/** A rule as the library that writes workbooks takes it. */
export function templateRule({ column, accepts, prompt, error }: TemplateRule): Written {
  const letter = columnLetter(column);
  const common = {
    range: `${letter}2:${letter}${LAST_ROW}`,
    allowBlank: true,
    showInputMessage: true,
    inputMessage: prompt.slice(0, LONGEST_MESSAGE),
    showErrorMessage: true,
    errorMessage: error.slice(0, LONGEST_MESSAGE),
    errorStyle: 'stop',
  } as const;
  switch (accepts.kind) {
    case 'list':
      return { ...common, type: 'list', values: [...accepts.values] };
    case 'date':
      return { ...common, type: 'date', operator: 'greaterThanOrEqual', formula1: EARLIEST_DAY };
    case 'formula':
      return { ...common, type: 'custom', formula1: accepts.formula };
    case 'number':
    case 'whole': {
      const type = accepts.kind === 'whole' ? 'whole' : 'decimal';
      const { min, max } = accepts;
      if (min !== undefined && max !== undefined)
        return { ...common, type, operator: 'between', formula1: String(min), formula2: String(max) };
      if (min !== undefined)
        return { ...common, type, operator: 'greaterThanOrEqual', formula1: String(min) };
      return { ...common, type, operator: 'lessThanOrEqual', formula1: String(max ?? 1e15) };
    }
  }
}
