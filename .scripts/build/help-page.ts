import { byPlaybook } from '../../addin/functions/help/by-playbook.ts';
import { EXAMPLES } from '../../addin/functions/help/examples.ts';
import { half } from '../../addin/functions/help/help-table.ts';
import { FIELDS } from '../../core/account/fields.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import type { Language } from '../../core/text/local-text.ts';
import type { CustomFunction } from './functions-metadata.ts';
import { HELP_STYLE } from './help-style.ts';

/**
 * The page that Excel opens for help on a function: each under its own anchor, in both languages, made from the
 * same doc comments and examples as everything else that describes them. It loads nothing and runs no script.
 */
export function helpPage(functions: readonly CustomFunction[]): string {
  const ids = functions.map(({ metadata }) => metadata.id);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>KAM Sidecar: functions · 函数</title>
    <style>${HELP_STYLE}</style>
  </head>
  <body>
    <header>
      <h1>KAM Sidecar: functions <span lang="zh-CN">函数</span></h1>
      <p>${both(INTRODUCTION)}</p>
    </header>
    <nav aria-label="Functions · 函数">
      <ul>
        ${ids.map((id) => `<li><a href="#${id}">${id}</a></li>`).join('\n        ')}
        <li><a href="#headers">Column names <span lang="zh-CN">列名</span></a></li>
      </ul>
    </nav>
    <main>
${functions.map(section).join('\n')}
${columnNames()}
    </main>
  </body>
</html>
`;
}

const INTRODUCTION = {
  en: 'In the examples T is your table of accounts: click into it, and the task pane’s view Functions fills in its name. IF(T="","",T) keeps blank cells blank on every platform.',
  'zh-CN':
    '示例中的 T 代表客户表：选中表中单元格后，任务窗格的“函数”视图会填入表名。IF(T="","",T) 使空白单元格在各平台均保持空白。',
} as const;

function section({ metadata: { id, description = '', parameters } }: CustomFunction): string {
  const rows = parameters.map(
    ({ name, description: text = '', optional }) => `          <tr>
            <th scope="row"><code>${escaped(name)}</code>${optional ? `<small>${both(OPTIONAL)}</small>` : ''}</th>
            <td>${both(halves(text))}</td>
          </tr>`,
  );
  const table = `        <table>
          <caption>${both(PARAMETERS)}</caption>
${rows.join('\n')}
        </table>
`;
  return `      <section id="${id}" aria-labelledby="name-${id}">
        <h2 id="name-${id}"><a href="#${id}">KAM.${id}</a></h2>
        <p>${both(halves(description))}</p>
${rows.length === 0 ? '' : table}        <pre tabindex="0"><code>${escaped(EXAMPLES[id] ?? '')}</code></pre>
${ofTheModel(id)}      </section>`;
}

/** What the default model says of it; another one is told by KAM.HELP in the workbook. */
function ofTheModel(id: string): string {
  const [english, chinese] = (['en', 'zh-CN'] as const).map((one) => byPlaybook(id, defaultPlaybook, one));
  if (english === undefined || english.length === 0) return '';
  const rows = english.map((cells, row) => {
    const [head, ...others] = cells.map((cell, at) => {
      const other = chinese?.[row]?.[at] ?? '';
      return other === cell ? escaped(cell) : both({ en: cell, 'zh-CN': other });
    });
    return `          <tr><th scope="row">${head}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `        <table>
          <caption>${both(BY_DEFAULT)}</caption>
${rows.join('\n')}
        </table>
`;
}

const OPTIONAL = { en: 'may be left out', 'zh-CN': '可省略' } as const;
const PARAMETERS = { en: 'Parameters', 'zh-CN': '参数' } as const;
const BY_DEFAULT = { en: 'By the default model', 'zh-CN': '默认策略手册' } as const;
const NAMES = { en: 'Column names that are understood', 'zh-CN': '可识别的列名' } as const;

function columnNames(): string {
  const rows = FIELDS.map(
    ({ label, aliases }) => `          <tr>
            <th scope="row">${both(label)}</th>
            <td>${escaped(aliases.join(' · '))}</td>
          </tr>`,
  );
  return `      <section id="headers" aria-labelledby="name-headers">
        <h2 id="name-headers">${both(NAMES)}</h2>
        <table>
${rows.join('\n')}
        </table>
      </section>`;
}

function halves(text: string): Readonly<Record<Language, string>> {
  return { en: half(text, 'en'), 'zh-CN': half(text, 'zh-CN') };
}

/** English, and Chinese below it. */
function both(text: Readonly<Record<Language, string>>): string {
  return `${escaped(text.en)} <span lang="zh-CN">${escaped(text['zh-CN'])}</span>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
