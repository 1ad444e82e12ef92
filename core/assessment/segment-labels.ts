import { fieldOf } from '../account/fields.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import type { SegmentKey } from './segment-key.ts';

/** By what a book is divided. */
export function divisionLabel(by: SegmentKey): LocalText {
  switch (by) {
    case 'industry':
    case 'region':
    case 'ownership':
    case 'manager':
    case 'parent':
      return fieldOf(by).label;
    case 'employees':
      return t('Size by employees', '按员工人数分');
    case 'turnover':
      return t('Size by turnover', '按营业额分');
    case 'usage':
      return t('Usage', '使用量');
    case 'base':
      return t('Customer base', '客户基础');
    case 'stage':
      return t('Stage', '购买阶段');
    case 'value':
      return t('Value class', '价值分类');
    case 'loyalty':
      return t('Loyalty class', '忠诚分类');
    case 'archetype':
      return t('Archetype', '贡献类型');
    case 'position':
      return t('Position', '竞争定位');
    case 'tier':
      return t('Service tier', '服务等级');
    case 'type':
      return t('Key-account type', '大客户类型');
  }
}

/** A segment's own name: a text as it stands, a code in the words of the playbook or of the product. */
export function segmentLabel(
  by: SegmentKey,
  key: string | undefined,
  { classification }: Playbook,
): LocalText {
  if (key === undefined) return UNKNOWN;
  const texts: Readonly<Record<string, { readonly label: LocalText }>> | undefined =
    by === 'stage'
      ? classification.stage.texts
      : by in classification.texts
        ? classification.texts[by as keyof typeof classification.texts]
        : undefined;
  if (texts !== undefined) return own(texts, key)?.label ?? same(key);
  switch (by) {
    case 'employees':
    case 'turnover':
      return own(SIZES, key) ?? same(key);
    case 'usage':
      return own(USAGE, key) ?? same(key);
    case 'base':
      return own(BASE, key) ?? same(key);
    default:
      return same(key);
  }
}

const UNKNOWN = t('Not known', '未知');
const SIZES = { small: t('Small', '小型'), medium: t('Medium', '中型'), large: t('Large', '大型') };
const USAGE = {
  light: t('Light user', '少量使用'),
  medium: t('Medium user', '中等使用'),
  heavy: t('Heavy user', '大量使用'),
};
const BASE = {
  existing: t('Existing customer', '现有客户'),
  new: t('New customer', '新客户'),
  dormant: t('Dormant customer', '休眠客户'),
  prospect: t('Prospect', '潜在客户'),
};

/** An industry may be called *constructor*. */
function own<T>(labels: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function same(text: string): LocalText {
  return t(text, text);
}

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
