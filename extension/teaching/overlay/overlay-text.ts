import type { LocalText } from '../../../core/text/local-text.ts';

/** What the overlay in the page says. */
export const overlayText = {
  value: t(
    'Point at a value. Click or Enter takes it; ↑ ↓ go from value to value, ← takes more around it, → less; Esc leaves.',
    '请指向一个值。单击或按 Enter 选取；↑ ↓ 逐个移动，← 扩大范围，→ 缩小范围；Esc 退出。',
  ),
  table: t(
    'Point at a table or a list of cards. Click or Enter takes it; ↑ ↓ go from one to the next, ← takes more around it, → less; Esc leaves.',
    '请指向一个表格或卡片列表。单击或按 Enter 选取；↑ ↓ 逐个移动，← 扩大范围，→ 缩小范围；Esc 退出。',
  ),
  reads: t('{label} → {text}', '{label} → {text}'),
  noLabel: t('no label', '无标签'),
  empty: t('empty', '空'),
  secret: t('Passwords and search boxes are never read.', '密码框和搜索框不会被读取。'),
  tooMuch: t('That is more than one value: go closer.', '这里不止一个值，请再靠近一些。'),
  nothing: t('Nothing to read here.', '此处没有可读取的内容。'),
  noTable: t('No table and no list here.', '此处没有表格或列表。'),
  tableReads: t('{where} → rows: {rows}, columns: {columns}', '{where} → {rows} 行；列：{columns}'),
  unnamed: t('Table', '表格'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
