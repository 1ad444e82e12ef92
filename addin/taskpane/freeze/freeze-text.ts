import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of freezing. */
export const freezeText = {
  title: t('Freeze', '固化'),
  hint: t(
    'Replaces KAM formulas in the selected range, or on the whole sheet when one cell is selected, by the values they show. The workbook then lives on without the add-in.',
    '把所选区域（只选一个单元格时为整张工作表）中的 KAM 公式替换为当前显示的值，之后无需加载项也能使用。',
  ),
  find: t('Freeze results…', '固化结果……'),
  none: t('There is no KAM formula here.', '此处没有 KAM 公式。'),
  found: t(
    '{formulas} {formulas:formula that fills|formulas that fill} {cells} {cells:cell|cells} on “{sheet}” {formulas:becomes|become} values. What stood there is noted on a new sheet, with the model, the date and the reasons.',
    '“{sheet}”中的 {formulas} 个公式（共 {cells} 个单元格）将变为值。公式、策略手册、日期和理由会记录在新工作表中。',
  ),
  confirm: t('Replace by values', '替换为值'),
  cancel: t('Cancel', '取消'),
  finding: t('Looking for formulas…', '正在查找公式……'),
  steps: {
    reading: t('Reading results', '正在读取结果'),
    noting: t('Noting formulas and reasons', '正在记录公式和理由'),
    replacing: t('Replacing by values; this is not stopped half-way', '正在替换为值，中途不可停止'),
  },
  cancelled: t('Cancelled; nothing was changed.', '已取消，未作任何改动。'),
  unready: t(
    '{cells} is not computed yet, or shows an error of the host. Nothing was changed: wait or mend it, then freeze again.',
    '{cells} 尚未算出或显示错误。未作任何改动：请等待或更正后再固化。',
  ),
  done: t(
    '{formulas} {formulas:formula is a value|formulas are values} now; see sheet “{sheet}”.',
    '{formulas} 个公式已变为值，记录见工作表“{sheet}”。',
  ),
  failed: t('Freezing stopped: {reason}', '固化中断：{reason}'),
  sheetName: t('KAM frozen', 'KAM 固化'),
  columns: {
    sheet: t('sheet', '工作表'),
    cells: t('cells', '单元格'),
    what: t('formula or account', '公式或客户'),
    why: t('model and date, or reasons', '策略手册与日期，或理由'),
  },
  most: t('Most of {value}: {parts}.', '{value} 分主要来自：{parts}。'),
  unknown: t('Unknown: {fields}.', '未知：{fields}。'),
  point: t('{name} {points}', '{name} {points}'),
  nothingKnown: t('Nothing is known.', '一无所知。'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
