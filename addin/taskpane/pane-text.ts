import type { LocalText } from '../../core/text/local-text.ts';

/** Every word of the task pane itself. */
export const paneText = {
  title: t('KAM Sidecar', '大客户边栏'),
  views: t('Views', '视图'),
  table: t('Table', '表格'),
  account: t('Account', '客户'),
  doctor: t('Doctor', '检查'),
  notExcelTitle: t('Open this in Excel', '请在 Excel 中打开'),
  notExcel: t(
    'This pane works inside Excel. Add the add-in there (Insert, My Add-ins, or the manifest), then press KAM Sidecar on the Home tab.',
    '此窗格需在 Excel 中使用。请先在 Excel 中添加本加载项（“插入”>“我的加载项”，或通过清单文件），再按“开始”选项卡上的“大客户边栏”。',
  ),
  starting: t('Reading the workbook…', '正在读取工作簿……'),
  noTable: t(
    'Select a cell in a table of accounts: column names in the first row, one account a row below.',
    '请选中客户表中的一个单元格：首行为列名，其下每行一个客户。',
  ),
  understood: t('{known} of {all} columns understood', '{all} 列中识别了 {known} 列'),
  accounts: t('{count} rows on {sheet}', '{sheet} 中 {count} 行'),
  score: t('Score into a new sheet', '评分到新工作表'),
  scoring: t('Scoring', '评分进度'),
  cancel: t('Cancel', '取消'),
  cancelled: t('Cancelled; nothing was left behind.', '已取消，未留下任何内容。'),
  done: t('{count} accounts scored on sheet “{sheet}”.', '已为 {count} 个客户评分，见工作表“{sheet}”。'),
  problems: t('{count} rows could not be read', '{count} 行无法读取'),
  more: t('and {count} more; each is noted in its row', '另有 {count} 行，均注明在该行'),
  sheetName: t('{table} scored', '{table} 评分'),
  noteColumn: t('note', '说明'),
  formulas: t('As live formulas', '实时公式'),
  formulaHint: t('Type this in an empty cell; it spills.', '在空白单元格输入，结果会自动溢出。'),
  findings: t('What looks wrong', '可疑之处'),
  noFindings: t('Nothing looks wrong in this table.', '此表未发现问题。'),
  noRow: t('Select a row below the headers to see that account.', '选中表头下的一行即可查看该客户。'),
  blankRow: t('This row is blank.', '此行为空。'),
  subtitle: t('{sheet}, row {row}', '{sheet} 第 {row} 行'),
  refusedTitle: t('The playbook in this workbook cannot be used', '本工作簿中的策略手册无法使用'),
  refused: t(
    'Nothing is computed by another model instead. Mend these points and store the playbook again.',
    '不会改用其他模型计算。请修正以下各处后重新保存策略手册。',
  ),
  failed: t('That did not work', '操作未成功'),
  noColumn: t(
    'The table has no column {field}: the answer counts in this pane until it closes. Add the column to keep it.',
    '表中没有“{field}”列：该答案只在本窗格关闭前有效。请添加该列以保存。',
  ),
  actionsKept: t(
    'Done, snoozed and dismissed are remembered until this pane closes.',
    '完成、推迟和忽略的标记在本窗格关闭前有效。',
  ),
  model: t('Model', '策略手册'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
