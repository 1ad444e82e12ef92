import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { templateWorkbook } from '../../addin/templates/template-workbook.ts';
import { SAMPLE_DAY } from '../../core/sample/sample-book.ts';
import { writeTemplate } from '../../core/sheet/write-template.ts';
import type { Language } from '../../core/text/local-text.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

/** Writes the workbooks that a team starts from; the same bytes for the same sources. */
export async function buildTemplates(outDir: string): Promise<string[]> {
  mkdirSync(outDir, { recursive: true });
  const names: string[] = [];
  for (const language of LANGUAGES) {
    const name = `KAM-accounts-${language}.xlsx`;
    writeFileSync(path.join(outDir, name), await writeTemplate(templateWorkbook(language), SAMPLE_DAY));
    names.push(name);
  }
  return names;
}
