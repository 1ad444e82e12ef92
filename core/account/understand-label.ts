import { type AliasHit, fieldByAlias } from './aliases.ts';
import type { FieldKind } from './field.ts';
import { fieldOf } from './fields.ts';
import { GROUP_SIGN } from './group-sign.ts';
import type { HeaderUnit } from './header-unit.ts';
import { measureOf } from './measure-of.ts';
import { normaliseLabel } from './normalise.ts';
import { ofPeriod } from './of-period.ts';
import { type ParsedHeader, parseHeader } from './parse-header.ts';
import { unitFits } from './unit-fits.ts';

export interface UnderstoodLabel extends AliasHit {
  readonly unit?: HeaderUnit;
}

const RECORD = /^organi[sz]ation - (.+)$/i;
const NAMES: ReadonlySet<FieldKind> = new Set(['text', 'date']);
/** `是否签订战略协议`: a question in the place of the name of a flag. */
const ASKING = /^是否(?:已)?(?:签订|签有|签|有|为|是)?/;
/** `Offer fit score`, `竞争威胁评分`: said of ratings, it adds nothing. */
const OF_RATINGS = /(score|rating|评分|得分|打分)$/;
/** `客户总支出 万元`, `总支出_万元`, `Tenure in years`: a unit behind the name without brackets. */
const BARE_UNIT = /^(.+?)(?:[\s_:：]+|\s+in\s+)(\S+)$/u;

/**
 * The field that a header or a label stands for, with the unit that it states. Names may stand in both languages at
 * once (`行业 Industry`), if both mean the same field.
 */
export function understandLabel(
  text: string,
  options: { readonly crm: boolean },
): UnderstoodLabel | undefined {
  const parsed = parseHeader(text);
  const understood = fitting(parsed, hitOf(parsed.key, options));
  if (understood !== undefined) return understood;
  const bare = withBareUnit(text);
  return (
    (bare === undefined ? undefined : fitting(bare, hitOf(bare.key, options))) ??
    belowGroup(text, options) ??
    ofRecord(text)
  );
}

/** `Organization - Last activity date`: an export that names the record before each of its fields is a CRM's. */
function ofRecord(text: string): UnderstoodLabel | undefined {
  const own = RECORD.exec(text)?.[1];
  return own === undefined ? undefined : understandLabel(own, { crm: true });
}

/** Below the header of a group a name or a day is what it says; an amount may be a plan's or a rival's. */
function belowGroup(text: string, options: { readonly crm: boolean }): UnderstoodLabel | undefined {
  const at = text.lastIndexOf(GROUP_SIGN);
  const own = at < 0 ? undefined : understandLabel(text.slice(at + GROUP_SIGN.length), options);
  return own !== undefined && NAMES.has(fieldOf(own.field).kind) ? own : undefined;
}

function fitting({ unit }: ParsedHeader, hit: AliasHit | undefined): UnderstoodLabel | undefined {
  if (hit === undefined || !unitFits(fieldOf(hit.field), unit)) return undefined;
  return { ...hit, ...(unit === undefined ? {} : { unit }) };
}

function hitOf(key: string, options: { readonly crm: boolean }): AliasHit | undefined {
  return (
    fieldByAlias(key, options) ??
    inBothLanguages(key, options) ??
    rated(key, options) ??
    asked(key, options) ??
    (options.crm ? undefined : ofPeriod(key))
  );
}

function inBothLanguages(key: string, options: { readonly crm: boolean }): AliasHit | undefined {
  const chinese = key.replace(/\P{Script=Han}+/gu, '');
  const latin = key.replace(/\p{Script=Han}+/gu, '');
  if (chinese === '' || latin === '') return undefined;
  const [one, other] = [fieldByAlias(chinese, options), fieldByAlias(latin, options)];
  return one !== undefined && one.field === other?.field ? one : undefined;
}

function rated(key: string, options: { readonly crm: boolean }): AliasHit | undefined {
  const hit = OF_RATINGS.test(key) ? fieldByAlias(key.replace(OF_RATINGS, ''), options) : undefined;
  return hit !== undefined && fieldOf(hit.field).kind === 'rating' ? hit : undefined;
}

function asked(key: string, options: { readonly crm: boolean }): AliasHit | undefined {
  const hit = ASKING.test(key) ? fieldByAlias(key.replace(ASKING, ''), options) : undefined;
  return hit !== undefined && fieldOf(hit.field).kind === 'flag' ? hit : undefined;
}

function withBareUnit(text: string): ParsedHeader | undefined {
  const [, name = '', words = ''] = BARE_UNIT.exec(text.trim()) ?? [];
  const unit = words === '' ? undefined : measureOf(words);
  return unit === undefined ? undefined : { key: normaliseLabel(name), unit };
}
