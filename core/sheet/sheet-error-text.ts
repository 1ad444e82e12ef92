import type { LocalText } from '../text/local-text.ts';
import type { FileKind } from './file-kind.ts';

type SheetErrorCode =
  | `sheet-is-${Exclude<FileKind, 'text' | 'xlsx'> | 'damaged'}`
  | 'sheet-too-large'
  | 'row-wider-than-header'
  | 'cell-too-long'
  | 'not-a-number'
  | 'workbook-without-sheets';

/** Words for refusals. `{parameter}` is the file or sheet, `{expected}`, `{received}` and `{place}` the error's own. */
export const sheetErrorText: Readonly<Record<SheetErrorCode, LocalText>> = {
  'sheet-is-empty': { en: '{parameter} holds nothing.', 'zh-CN': '{parameter} 里没有内容。' },
  'sheet-is-xls': {
    en: '{parameter} is in the old Excel format (.xls). Open it and save it as “Excel Workbook (*.xlsx)”.',
    'zh-CN': '{parameter} 是旧版 Excel 格式（.xls）。请打开后另存为“Excel 工作簿 (*.xlsx)”。',
  },
  'sheet-is-xlsb': {
    en: '{parameter} is a binary Excel workbook (.xlsb). Open it and save it as “Excel Workbook (*.xlsx)”.',
    'zh-CN': '{parameter} 是 Excel 二进制工作簿（.xlsb）。请打开后另存为“Excel 工作簿 (*.xlsx)”。',
  },
  'sheet-is-ods': {
    en: '{parameter} is an OpenDocument spreadsheet (.ods). Open it and save it as “Excel 2007–365 (.xlsx)”.',
    'zh-CN': '{parameter} 是 OpenDocument 电子表格（.ods）。请打开后另存为“Excel 2007-365 (.xlsx)”。',
  },
  'sheet-is-numbers': {
    en: '{parameter} is a Numbers document. In Numbers choose File → Export To → Excel.',
    'zh-CN': '{parameter} 是 Numbers 表格。请在 Numbers 中选择“文件 → 导出为 → Excel”。',
  },
  'sheet-is-encrypted': {
    en: '{parameter} is protected by a password. Open it, remove the password (File → Info → Protect Workbook) and save it as XLSX.',
    'zh-CN': '{parameter} 设有密码。请打开后取消密码（文件 → 信息 → 保护工作簿），再存为 XLSX。',
  },
  'sheet-is-pdf': {
    en: '{parameter} is a PDF. Export the table itself as XLSX or CSV from where it came.',
    'zh-CN': '{parameter} 是 PDF。请从来源系统把表格导出为 XLSX 或 CSV。',
  },
  'sheet-is-html': {
    en: '{parameter} is a web page, whatever its name says. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    'zh-CN': '{parameter} 实际上是网页文件。请用 Excel 打开后另存为“Excel 工作簿 (*.xlsx)”。',
  },
  'sheet-is-xml': {
    en: '{parameter} is an XML file. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    'zh-CN': '{parameter} 是 XML 文件。请用 Excel 打开后另存为“Excel 工作簿 (*.xlsx)”。',
  },
  'sheet-is-json': {
    en: '{parameter} is a JSON file. A table is needed: export it as XLSX or CSV.',
    'zh-CN': '{parameter} 是 JSON 文件。需要表格，请导出为 XLSX 或 CSV。',
  },
  'sheet-is-archive': {
    en: '{parameter} is an archive or another kind of document. Unpack it, or save the table as XLSX or CSV.',
    'zh-CN': '{parameter} 是压缩包或其他类型的文档。请解压，或把表格存为 XLSX 或 CSV。',
  },
  'sheet-is-binary': {
    en: '{parameter} is neither a workbook nor text. Save the table as XLSX or CSV.',
    'zh-CN': '{parameter} 既不是工作簿也不是文本。请把表格存为 XLSX 或 CSV。',
  },
  'sheet-is-damaged': {
    en: '{parameter} is a workbook that cannot be read ({received}). Open it in Excel, let Excel repair it, and save it as XLSX.',
    'zh-CN': '{parameter} 是无法读取的工作簿（{received}）。请用 Excel 打开并修复，再存为 XLSX。',
  },
  'sheet-too-large': {
    en: '{parameter} is too large ({received}). Split it, or delete unused rows and columns, which may look blank and yet be formatted.',
    'zh-CN': '{parameter} 太大（{received}）。请拆分，或删除未使用的行和列（看似空白但带有格式的也算）。',
  },
  'row-wider-than-header': {
    en: '{place} has {received} cells; expected {expected}.',
    'zh-CN': '{place} 有 {received} 个单元格；应为 {expected}。',
  },
  'cell-too-long': {
    en: '{place} holds a text of {received} characters; a cell takes {expected}.',
    'zh-CN': '{place} 的文本有 {received} 个字符；单元格限 {expected}。',
  },
  'not-a-number': {
    en: '{place} holds {received}, which is no number.',
    'zh-CN': '{place} 的值 {received} 不是数字。',
  },
  'workbook-without-sheets': {
    en: 'A workbook needs at least one sheet.',
    'zh-CN': '工作簿至少需要一张工作表。',
  },
};
