import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of the doctor's view itself. */
export const doctorText = {
  findings: t('What looks wrong', '可疑之处'),
  of: t('{table}; rows are counted below the column names', '{table}；行号从列名下一行数起'),
  looking: t('Looking…', '正在检查……'),
  noFindings: t('Nothing looks wrong in this table.', '此表未发现问题。'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
