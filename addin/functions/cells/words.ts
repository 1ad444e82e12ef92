import type { FieldKey } from '../../../core/account/field.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import { languageInUse } from '../playbook-in-use.ts';

/** One text in the language in use. */
export function say(text: LocalText): string {
  return text[languageInUse()];
}

/** A field as headers may name it, in both languages: the sheet may be in the other one. */
export function bothNames(field: FieldKey): string {
  const { label } = fieldOf(field);
  return `${label.en} / ${label['zh-CN']}`;
}

/** Why a row has no result: none of the fields it would stand on is known. */
export function nothingKnown(fields: readonly FieldKey[]): string {
  const shown = fields.slice(0, 6).map(bothNames);
  const more = fields.length > shown.length;
  return say({
    en: `Nothing is known here; fill in at least one of ${shown.join('; ')}${more ? '…' : '.'}`,
    'zh-CN': `尚无任何已知信息；请至少填写一项：${shown.join('；')}${more ? '……' : '。'}`,
  });
}

/** Where a cell of a range parameter stands, counted from 1. */
export function cellPlace(parameter: string, y: number, x: number): string {
  return say({
    en: `${parameter}, row ${y + 1}, column ${x + 1}`,
    'zh-CN': `${parameter} 第 ${y + 1} 行第 ${x + 1} 列`,
  });
}

/** Why there is no risk: which signals would tell. */
export function riskMissing(): string {
  return say({
    en: 'No signal of risk is known; fill in one of Last year’s revenue / 上年收入, Contract months left / 合同剩余月数, Competitor threat / 竞争威胁, Open complaints / 未结投诉, Last contact / 最近联系 (with asOf).',
    'zh-CN':
      '尚无已知的风险信号；请填写其中一项：上年收入（Last year’s revenue）、合同剩余月数（Contract months left）、竞争威胁（Competitor threat）、未结投诉（Open complaints）、最近联系（Last contact，须给 asOf）。',
  });
}

/** Why a provider has no total. */
export function unrated(provider: number): string {
  return say({
    en: `ratings, column ${provider + 1}: nothing is rated; rate at least one item with a weight above 0.`,
    'zh-CN': `ratings 第 ${provider + 1} 列：没有评分；请至少给一个权重大于 0 的项目评分。`,
  });
}

/** Why a provider has no rank. */
export function tooLittleRated(provider: number, rated: number | undefined, from: number): string {
  const [has, needs] = [percent(rated ?? 0), percent(from)];
  return say({
    en: `ratings, column ${provider + 1}: rated on ${has} of the weight; a rank needs ${needs}. Rate more items.`,
    'zh-CN': `ratings 第 ${provider + 1} 列：已评权重为 ${has}，排名至少需要 ${needs}。请补充评分。`,
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
