import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { Language } from '../text/local-text.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import { NOT_OF_A_PROSPECT } from './dimension-columns.ts';
import { formulaText } from './formula-text.ts';
import type { ModelRefs } from './model.ts';
import type { ColumnDraft, Own, PlainFormat } from './plain-column.ts';
import { quoteText } from './quote.ts';

/**
 * The composite with its bounds and coverage, whether the account is a prospect, and what in its row cannot be read.
 * A row of which any cell cannot be read has no result but #VALUE!; a blank row stays blank.
 *
 * @see METHODS section 2.
 */
export function resultColumns(
  fields: readonly FieldKey[],
  refs: ModelRefs,
  language: Language,
): { readonly composite: ColumnDraft[]; readonly prospect: ColumnDraft; readonly check: ColumnDraft } {
  const t = (key: keyof typeof formulaText) => formulaText[key][language];
  const column = (
    key: string,
    header: string,
    format: PlainFormat,
    body: (own: Own) => string,
  ): ColumnDraft => ({
    key,
    header,
    group: 'result',
    format,
    body,
  });
  const sum = (own: Own, term: (key: DimensionKey, weight: string) => string) =>
    DIMENSIONS.map((key) => term(key, counting(key, refs.dimensions[key].weight, own))).join('+');
  const guarded = (own: Own, formula: string) => {
    const check = own('check');
    return `IF(${own('account')}="","",IF(${check}<>"",1*${check},${formula}))`;
  };
  const composite = [
    column('value', t('value'), 'score', (own) => {
      const known = DIMENSIONS.map((key) => `${refs.dimensions[key].weight}*(${own(key)}<>"")`).join('+');
      const scored = DIMENSIONS.map((key) => `${refs.dimensions[key].weight}*N(${own(key)})`).join('+');
      return guarded(own, `IF((${known})=0,"",(${scored})/(${known}))`);
    }),
    column('low', t('low'), 'score', (own) => {
      const total = sum(own, (_, weight) => weight);
      const low = `(${sum(own, (key, weight) => `${weight}*${own(`${key}.low`)}`)})/(${total})`;
      return guarded(own, `IF((${total})=0,0,MIN(${low},IF(${own('value')}="",100,${own('value')})))`);
    }),
    column('high', t('high'), 'score', (own) => {
      const total = sum(own, (_, weight) => weight);
      const high = `(${sum(own, (key, weight) => `${weight}*${own(`${key}.high`)}`)})/(${total})`;
      return guarded(own, `IF((${total})=0,100,MAX(${high},N(${own('value')})))`);
    }),
    column('coverage', t('coverage'), 'ratio', (own) => {
      const total = sum(own, (_, weight) => weight);
      const known = sum(own, (key, weight) => `${weight}*${own(`${key}.coverage`)}`);
      return guarded(own, `IF((${total})=0,0,(${known})/(${total}))`);
    }),
  ];
  return {
    composite,
    prospect: column('prospect', t('prospectHeader'), 'text', (own) => prospect(own, t('prospect'))),
    check: column('check', t('check'), 'text', (own) => firstFault(fields, own, language)),
  };
}

/** A dimension's weight, 0 for a prospect where it does not apply. */
function counting(key: DimensionKey, weight: string, own: Own): string {
  return NOT_OF_A_PROSPECT.has(key) ? `${weight}*(${own('prospect')}="")` : weight;
}

/** @see METHODS section 1; `isProspect` in valuation is the same as code. */
function prospect(own: Own, word: string): string {
  const none = (['revenueLastYear', 'tenure', 'productsHeld'] as const).map(
    (key) => `N(${own(`input.${key}`)})<=0`,
  );
  const revenue = own('input.revenue');
  const tests = [`ISNUMBER(${revenue})`, `N(${revenue})=0`, `N(${own('input.profit')})=0`, ...none];
  return `IF(AND(${tests.join(',')}),${quoteText(word)},"")`;
}

function firstFault(fields: readonly FieldKey[], own: Own, language: Language): string {
  return fields.reduceRight(
    (otherwise, key) =>
      `IF(ISERROR(${own(`input.${key}`)}),${quoteText(fieldOf(key).label[language])},${otherwise})`,
    '""',
  );
}
