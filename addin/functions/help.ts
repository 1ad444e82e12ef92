import { cellError } from './cells/cell-error.ts';
import { onlyCell } from './cells/only-cell.ts';
import { toCell } from './cells/to-cell.ts';
import { say } from './cells/words.ts';
import { fieldList, functionList, functionPage } from './help/help-table.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';

/**
 * The functions of KAM, or one of them with its parameters and an example. 列出 KAM 的函数，或某个函数的参数和示例。
 * @customfunction HELP
 * @param [topic] Name of a function, such as VALUE; or headers, for the known column names. 函数名，如 VALUE；或 headers，列出可识别的列名。
 * @returns A table.
 */
export function help(topic?: unknown): unknown[][] {
  return toCell(() => {
    const language = languageInUse();
    const cell = onlyCell('topic', topic);
    const wanted = cell === null || cell === undefined || cell === 0 ? '' : String(cell).trim();
    if (wanted === '') return functionList(language);
    if (/^(headers|表头|列名)$/iu.test(wanted)) return fieldList(language);
    const page = functionPage(
      wanted
        .replace(/^=?KAM[._]/i, '')
        .replace(/\(.*$/, '')
        .toUpperCase(),
      language,
      playbookInUse,
    );
    if (page !== undefined) return page;
    throw cellError(
      '#VALUE!',
      say({
        en: `topic: there is no function “${wanted}”; =KAM.HELP() lists them all.`,
        'zh-CN': `topic：没有函数“${wanted}”；=KAM.HELP() 可列出全部。`,
      }),
    );
  });
}
