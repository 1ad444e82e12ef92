import { expectation } from '../../core/account/expectation.ts';
import type { Field } from '../../core/account/field.ts';
import { fieldHeader } from '../../core/account/field-header.ts';
import { columnLetter } from '../../core/sheet/column-letter.ts';
import type { TemplateColumn, TemplateRule } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { templateText } from './template-text.ts';

/** How a field of the account record stands in the table: its header, what is said about it and what it accepts. */
export interface FieldColumn {
  readonly header: string;
  readonly note: string;
  readonly column: TemplateColumn;
  /** Absent for free text. */
  readonly rule?: TemplateRule;
}

export function fieldColumn(field: Field, index: number, language: Language): FieldColumn {
  const t = (key: keyof typeof templateText) => templateText[key][language];
  const note = `${t(unitKey(field))}${language === 'en' ? ' ' : ''}${t('leaveEmpty')}`;
  const accepts = accepted(field, index, language);
  return {
    header: headerOf(field, language),
    note,
    column: columnOf(field, language),
    ...(accepts === undefined
      ? {}
      : {
          rule: {
            column: index,
            accepts,
            prompt: `${field.question[language]}\n${note}`,
            error: expectation(field, faultOf(field))[language],
          },
        }),
  };
}

/** Chinese books count money in 万元, and the header says so. */
function headerOf(field: Field, language: Language): string {
  const name = fieldHeader(field, language);
  return language === 'zh-CN' && field.kind === 'money' ? `${name}（万元）` : name;
}

function unitKey({ kind, max, perYear }: Field): keyof typeof templateText {
  if (kind === 'money') return perYear === true ? 'moneyPerYear' : 'money';
  return kind === 'ratio' && max === 1 ? 'share' : kind;
}

function columnOf({ key, kind }: Field, language: Language): TemplateColumn {
  switch (kind) {
    case 'text':
      return { width: key === 'name' ? 28 : 16 };
    case 'money':
      return { width: 16, format: language === 'zh-CN' ? 'decimal' : 'money' };
    case 'ratio':
      return { width: 12, format: 'ratio' };
    case 'date':
      return { width: 12, format: 'date' };
    default:
      return { width: 12 };
  }
}

function accepted(
  { kind, min, max }: Field,
  index: number,
  language: Language,
): TemplateRule['accepts'] | undefined {
  const t = (key: keyof typeof templateText) => templateText[key][language];
  switch (kind) {
    case 'text':
      return undefined;
    case 'flag':
      return { kind: 'list', values: [t('yes'), t('no')] };
    case 'chainRole':
      return { kind: 'list', values: [t('headquarters'), t('key'), t('ordinary')] };
    case 'date':
      return { kind: 'date' };
    case 'months': {
      const cell = `${columnLetter(index)}2`;
      return { kind: 'formula', formula: `OR(${cell}="${t('none')}",AND(ISNUMBER(${cell}),${cell}>=0))` };
    }
    case 'count':
      return { kind: 'whole', min: 0 };
    case 'ratio':
      return { kind: 'number', min: min ?? -1.5, max: max ?? 1.5 };
    case 'money':
    case 'rating':
    case 'years':
      return { kind: 'number', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  }
}

function faultOf({ kind, max }: Field) {
  switch (kind) {
    case 'flag':
      return 'not-yes-or-no';
    case 'chainRole':
      return 'not-a-chain-role';
    case 'date':
      return 'not-a-date';
    case 'ratio':
      return max === 1 ? 'out-of-range' : 'not-a-number';
    case 'count':
    case 'rating':
    case 'months':
      return 'out-of-range';
    default:
      return 'not-a-number';
  }
}
