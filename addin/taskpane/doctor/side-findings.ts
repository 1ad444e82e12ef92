import { refusedEvidence } from '../../../core/competition/refused-evidence.ts';
import { REFUSED_REASON } from '../../../core/exchange/export/refused-sheet.ts';
import { sideColumns } from '../../../core/exchange/sides/side-columns.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import { type Finding, finding, inColumn, inRows, listed } from '../../functions/findings/finding.ts';
import type { ReadingState } from '../reading/reading-state.ts';
import type { SideReading } from '../reading/side-sheets.ts';
import { WRONG } from './side-faults.ts';

/** What looks wrong on the sheets beside the table; rows are counted as these sheets count them. */
export function sideFindings({ sides, unknown, playbook }: ReadingState): Finding[] {
  return sides.flatMap((side) => {
    const on = (where: LocalText): LocalText => ({
      en: `sheet “${side.sheet}”, ${where.en} of the sheet`,
      'zh-CN': `工作表“${side.sheet}”${where['zh-CN']}（按工作表行号）`,
    });
    const strangers = unknown.filter(({ sheet }) => sheet === side.sheet);
    const refused = side.rows.flatMap(({ row, tables }) =>
      refusedEvidence(tables, playbook.competition.sources).map((line) => ({ row, ...line })),
    );
    return [
      ...grouped(side.faults, ({ code, column }) => `${code} ${column}`).map((faults) => {
        const [{ code, column }] = faults;
        const texts = listed([...new Set(faults.map(({ received }) => `“${received}”`))], 3);
        const [en, zh, fixEn, fixZh] = WRONG[code];
        const words = code === 'not-a-choice' ? choicesOf(side, column, playbook) : NO_WORDS;
        return finding(
          [`${en}: ${texts.en}`, `${zh}：${texts['zh-CN']}`],
          on(
            inColumn(
              column,
              faults.map(({ row }) => row),
            ),
          ),
          [`${fixEn}${words.en}`, `${fixZh}${words['zh-CN']}`],
        );
      }),
      ...grouped(strangers, () => '').map((rows) => {
        const names = listed([...new Set(rows.map(({ account }) => `“${account}”`))], 3);
        return finding(
          [
            `No account of this table, or more than one: ${names.en}`,
            `此表中没有该客户，或有多个：${names['zh-CN']}`,
          ],
          on(inRows(rows.map(({ row }) => row))),
          ['Write the number or the name as the table has it.', '请按表中的编号或名称填写。'],
        );
      }),
      ...grouped(side.nameless, () => '').map((rows) =>
        finding(['A row that says nothing of an account', '该行未说明任何客户'], on(inRows(rows)), [
          'Name the account, and what the row is about.',
          '请填写客户及该行的内容。',
        ]),
      ),
      ...grouped(refused, ({ source }) => source).map((lines) => {
        const [{ source, kind }] = lines;
        return finding(
          [`Does not count for its source: “${source}”`, `因来源不计入：“${source}”`],
          on(inRows(lines.map(({ row }) => row))),
          kind === 'refused'
            ? [`${upper(REFUSED_REASON.en)}.`, `${REFUSED_REASON['zh-CN']}。`]
            : [
                'Say which kind of source it is, such as public or market research.',
                '请说明属于哪一类来源，如公开信息或市场调研。',
              ],
        );
      }),
    ];
  });
}

/** The words that a column takes. */
function choicesOf({ kind, columns }: SideReading, header: string, playbook: Playbook): LocalText {
  const key = [...columns].find(([, place]) => place.header === header)?.[0];
  const choices = sideColumns(kind, playbook, []).find((column) => column.key === key)?.choices ?? [];
  return {
    en: `${choices.map(({ label }) => label.en).join(', ')}.`,
    'zh-CN': `${choices.map(({ label }) => label['zh-CN']).join('、')}。`,
  };
}

const NO_WORDS: LocalText = { en: '', 'zh-CN': '' };

/** One group for each key, in the order in which they come. */
function grouped<T>(all: readonly T[], by: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
