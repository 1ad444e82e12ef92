import type { LocalText } from '../../core/text/local-text.ts';

/** Every word of the task pane that belongs to no single thing it does. */
export const paneText = {
  title: t('KAM Sidecar', '大客户边栏'),
  views: t('Views', '视图'),
  table: t('Table', '表格'),
  today: t('Today', '今日'),
  account: t('Account', '客户'),
  doctor: t('Doctor', '检查'),
  notExcelTitle: t('Open this in Excel', '请在 Excel 中打开'),
  notExcel: t(
    'This pane works inside Excel. Load the add-in there (Home → Add-ins; in older versions Insert → Get Add-ins), then press KAM Sidecar on the Home tab.',
    '此窗格需在 Excel 中使用。请先在 Excel 中加载本加载项（“开始”→“加载项”；旧版为“插入”→“获取加载项”），再按“开始”选项卡上的“大客户边栏”。',
  ),
  noTable: t(
    'Select a cell in a table of accounts: column names in the first row, one account a row below.',
    '请选中客户表中的一个单元格：首行为列名，其下每行一个客户。',
  ),
  noRows: t(
    'The column names are there, but no account below them. Fill in a row.',
    '已有列名，但下方没有客户。请填入一行。',
  ),
  noNames: t(
    'None of the names in the first row of these cells is known. Select a table whose first row names its columns, such as “Account name” or “Profit”; =KAM.HELP("headers") lists all names.',
    '首行没有可识别的列名。请选中首行为列名（如“客户名称”“利润”）的表；=KAM.HELP("headers") 可列出全部列名。',
  ),
  understood: t('{known} of {all} columns understood', '{all} 列中识别了 {known} 列'),
  accounts: t('{count} {count:row|rows} on {sheet}', '{sheet} 中 {count} 行'),
  account1: t('1 row on {sheet}', '{sheet} 中 1 行'),
  refusedTitle: t('The playbook in this workbook cannot be used', '本工作簿中的策略手册无法使用'),
  refused: t(
    'Nothing is computed by another model instead. Mend these points and store the playbook again.',
    '不会改用其他策略手册计算。请修正以下各处后重新保存策略手册。',
  ),
  model: t('Model', '策略手册'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
