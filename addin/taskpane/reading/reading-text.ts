import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word about how far a table has been read. */
export const readingText = {
  reading: t('Reading the table', '正在读取表格'),
  progress: t('{count} of {all} rows read', '已读取 {all} 行中的 {count} 行'),
  stop: t('Stop', '停止'),
  part: t(
    'Bands, findings and comparisons rest on the first {count} of {all} rows.',
    '分级、检查和比较只依据 {all} 行中的前 {count} 行。',
  ),
  rest: t('Read the other rows', '读取其余各行'),
  most: t(
    'More than {count} rows do not fit into the pane: bands, findings and comparisons rest on the first {count} of {all}.',
    '窗格最多容纳 {count} 行：分级、检查和比较只依据 {all} 行中的前 {count} 行。',
  ),
  stale: t('The sheet has changed since its {count} rows were read.', '读取 {count} 行之后工作表已有改动。'),
  again: t('Read again', '重新读取'),
  failed: t('The table could not be read: {reason}', '无法读取表格：{reason}'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
