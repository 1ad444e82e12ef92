import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of writing ordinary formulas. */
export const plainText = {
  title: t('Plain formulas', '普通公式'),
  hint: t(
    'Writes the value of each account as ordinary formulas on a new sheet, beside a sheet with the model. They need no add-in, and work in other spreadsheets too.',
    '在新工作表中用普通公式计算每个客户的价值，并附一张策略手册表。无需加载项，也可在其他表格软件中使用。',
  ),
  write: t('Write plain formulas', '写入普通公式'),
  running: t('Writing formulas', '写入进度'),
  cancel: t('Cancel', '取消'),
  cancelled: t('Cancelled; nothing was left behind.', '已取消，未留下任何内容。'),
  done: t(
    '{count} {count:account|accounts} on sheet “{sheet}”, the model on “{model}”.',
    '{count} 个客户见“{sheet}”，策略手册见“{model}”。',
  ),
  tooMany: t(
    'A table of more than {most} rows would make a workbook too slow. Score it into a new sheet instead.',
    '超过 {most} 行的表会使工作簿过慢，请改用“评分到新工作表”。',
  ),
  failed: t('That did not work: {reason}', '操作未成功：{reason}'),
  sheetName: t('{table} formulas', '{table} 公式'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
