import type { LocalText } from '../text/local-text.ts';
import type { SheetNoteCode } from './sheet-table.ts';

/** Words for what reading a sheet has to say. `{row}`, `{column}`, `{text}` and `{count}` stand for the note's own. */
export const sheetText: Readonly<Record<SheetNoteCode, LocalText>> = {
  'amounts-in': {
    en: 'A title says “{text}”: amounts in columns that state no unit of their own are read in it.',
    'zh-CN': '标题注明“{text}”：未自带单位的金额列按此单位读取。',
  },
  'blank-rows-skipped': {
    en: '{count} blank rows skipped, the first is row {row}.',
    'zh-CN': '跳过 {count} 个空行，第一个是第 {row} 行。',
  },
  'dates-read': {
    en: 'Column {column}: {count} date cells read as dates, from row {row}.',
    'zh-CN': '“{column}”列：从第 {row} 行起有 {count} 个日期单元格按日期读取。',
  },
  'decoded-as': { en: 'Text read as {text}.', 'zh-CN': '文本按 {text} 编码读取。' },
  delimiter: { en: 'Columns are separated by “{text}”.', 'zh-CN': '列分隔符为“{text}”。' },
  'duplicate-header': {
    en: 'Header “{text}” stands twice, the second time in column {column}.',
    'zh-CN': '表头“{text}”重复，再次出现在 {column} 列。',
  },
  'empty-header': {
    en: 'Column {column} has values and no header; it is called “{text}”.',
    'zh-CN': '{column} 列有数据但没有表头，暂称“{text}”。',
  },
  'empty-sheet': { en: 'The sheet is empty.', 'zh-CN': '工作表为空。' },
  'error-cells': {
    en: 'Column {column}: {count} error cells, the first in row {row} ({text}).',
    'zh-CN': '“{column}”列：有 {count} 个错误单元格，第一个在第 {row} 行（{text}）。',
  },
  'footer-rows-skipped': {
    en: '{count} {count:line below the table is no record|lines below the table are no records}, from row {row}: {text}',
    'zh-CN': '表格下方有 {count} 行不是记录，从第 {row} 行起：{text}',
  },
  'formula-without-value': {
    en: 'Column {column}: {count} {count:formula carries|formulas carry} no result, the first in row {row} ({text}). Open the file in Excel and save it to have them calculated.',
    'zh-CN':
      '“{column}”列：有 {count} 个公式没有结果，第一个在第 {row} 行（{text}）。请用 Excel 打开并保存，以便计算结果。',
  },
  'header-doubtful': {
    en: 'Row {row} was taken for the headers, though it does not look like headers: {text}',
    'zh-CN': '第 {row} 行被当作表头，但看起来不像表头：{text}',
  },
  'header-only': {
    en: 'There are headers in row {row} and nothing below.',
    'zh-CN': '第 {row} 行有表头，下面没有数据。',
  },
  'header-rows-joined': {
    en: 'The headers stand in {count} rows ({text}); they are read together.',
    'zh-CN': '表头共 {count} 行（第 {text} 行），已合并读取。',
  },
  'hidden-rows': {
    en: '{count} {count:row is|rows are} hidden in the workbook, from row {row}; read like the others.',
    'zh-CN': '工作簿中有 {count} 行被隐藏，第一个是第 {row} 行；已与其他行一样读取。',
  },
  'hidden-sheet': {
    en: 'The sheet is hidden in the workbook; it was read.',
    'zh-CN': '该工作表在工作簿中被隐藏，已照常读取。',
  },
  'merged-cells': {
    en: 'Cells {text} are merged: their value stands in the first cell, the others are blank.',
    'zh-CN': '单元格 {text} 已合并：值归第一个单元格，其余为空。',
  },
  'merged-filled': {
    en: 'Cells {text} are merged: their text counts for each of their rows.',
    'zh-CN': '单元格 {text} 已合并：其文字适用于所含的每一行。',
  },
  'quote-malformed': {
    en: 'Row {row}: text follows a closing quotation mark; please check the row.',
    'zh-CN': '第 {row} 行：右引号后面还有文字，请检查该行。',
  },
  'quote-unclosed': {
    en: 'Row {row}: a quotation mark opens and never closes; it was read as an ordinary character.',
    'zh-CN': '第 {row} 行：有一个引号没有配对，已按普通字符读取。',
  },
  'ragged-row': {
    en: 'Row {row} has more cells than there are headers, so its cells may have moved. Left over: {text}',
    'zh-CN': '第 {row} 行的单元格多于表头，内容可能错位。多出的内容：{text}',
  },
  'repeated-header': {
    en: 'Row {row} repeats the headers and was skipped.',
    'zh-CN': '第 {row} 行重复了表头，已跳过。',
  },
  'short-rows': {
    en: '{count} {count:row has|rows have} fewer cells than there are headers, from row {row}; the rest was taken as blank.',
    'zh-CN': '有 {count} 行的单元格少于表头，第一个是第 {row} 行；缺少的按空白处理。',
  },
  'table-below': {
    en: 'Another table begins in row {row} and was not read ({count} {count:line|lines}); give it a sheet of its own: {text}',
    'zh-CN': '第 {row} 行起是另一张表格，未读取（{count} 行）；请放到单独的工作表：{text}',
  },
  'time-dropped': {
    en: 'Column {column}: {count} {count:date carries|dates carry} a time of day, from row {row}; only the day was read.',
    'zh-CN': '“{column}”列：从第 {row} 行起有 {count} 个日期带有时刻，只读取了日期。',
  },
  'times-read': {
    en: 'Column {column}: {count} {count:time of day|times of day} read as text, from row {row}.',
    'zh-CN': '“{column}”列：从第 {row} 行起有 {count} 个时间按文本读取。',
  },
  'title-rows-skipped': {
    en: '{count} {count:row above the headers was|rows above the headers were} taken for titles, from row {row}: {text}',
    'zh-CN': '表头上方有 {count} 行被视为标题，从第 {row} 行起：{text}',
  },
  'undecodable-text': {
    en: '{count} {count:character could|characters could} not be read and stand as “�”.',
    'zh-CN': '有 {count} 个字符无法识别，以“�”代替。',
  },
  'total-row': {
    en: 'Row {row} is a line of totals and no record; it was left out: {text}',
    'zh-CN': '第 {row} 行是合计行而非记录，未读入：{text}',
  },
};
