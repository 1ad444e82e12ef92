import path from 'node:path';
import { functionsJson, readFunctions } from './build/functions-metadata.ts';
import { holidayTable } from './holidays/holiday-table.ts';

/** Committed files that are made from others: `npm run generate` writes them, `npm run check` compares them. */
export function generatedFiles(root: string): { file: string; content: string }[] {
  return [
    // Names and parameters of the functions are a contract with workbooks: committed, a change of one is seen.
    {
      file: 'addin/functions.json',
      content: functionsJson(readFunctions(path.join(root, 'addin/functions'))),
    },
    { file: 'core/care/holidays.json', content: holidayTable() },
  ];
}
