import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of scoring a table. */
export const scoreText = {
  title: t('Score', '评分'),
  score: t('Score into a new sheet', '评分到新工作表'),
  beside: t('Score into new columns', '评分到新列'),
  besideHint: t(
    'The columns stand at the right end of the table; scoring again fills the same ones.',
    '新列位于表格最右侧；再次评分会填入同样的列。',
  ),
  scoring: t('Scoring', '评分进度'),
  cancel: t('Cancel', '取消'),
  cancelled: t('Cancelled; nothing was left behind.', '已取消，未留下任何内容。'),
  cancelledPartly: t(
    'Cancelled: the first {count} rows hold new results, the others those of before.',
    '已取消：前 {count} 行为新结果，其余为原有结果。',
  ),
  done: t(
    '{count} {count:account|accounts} scored on sheet “{sheet}”.',
    '已为 {count} 个客户评分，见工作表“{sheet}”。',
  ),
  doneBeside: t(
    '{count} {count:account|accounts} scored: see the columns KAM… at the right end of “{sheet}”.',
    '已为 {count} 个客户评分，见“{sheet}”最右侧以 KAM 开头的各列。',
  ),
  problems: t('{count} {count:row could not|rows could not} be read', '{count} 行无法读取'),
  more: t('and {count} more; each is noted in its row', '另有 {count} 行，均注明在该行'),
  sheetName: t('{table} scored', '{table} 评分'),
  noteColumn: t('note', '说明'),
  failed: t('That did not work: {reason}', '操作未成功：{reason}'),
  occupied: t(
    '{at} is not empty, and nothing is overwritten. Clear it, or score into a new sheet.',
    '{at} 中已有内容，不会覆盖。请先清空，或评分到新工作表。',
  ),
  tooMany: t(
    'The table has {count} rows; up to {most} can be scored at a time. Split it.',
    '表中有 {count} 行，一次最多评分 {most} 行，请拆分。',
  ),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
