import type { Playbook } from '../playbook/schema.ts';
import type { Language } from '../text/local-text.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import { formulaText } from './formula-text.ts';
import { type IndicatorBounds, indicatorBounds } from './indicator-bounds.ts';
import type { ModelRefs } from './model.ts';
import type { ColumnDraft, ColumnGroup, Own, PlainFormat } from './plain-column.ts';

/** Dimensions that a prospect is not valued on: it brought nothing yet and owes us no loyalty. METHODS section 1. */
export const NOT_OF_A_PROSPECT: ReadonlySet<DimensionKey> = new Set(['current', 'loyalty']);

/** Score, bounds and coverage of the four dimensions: weighted means of their indicators in table order. */
export function dimensionColumns(
  playbook: Playbook,
  refs: ModelRefs,
  language: Language,
): { readonly scores: ColumnDraft[]; readonly sums: ColumnDraft[] } {
  const scores: ColumnDraft[] = [];
  const sums: ColumnDraft[] = [];
  for (const key of DIMENSIONS) {
    const name = playbook.valuation.dimensions[key].label[language];
    const { weights } = refs.dimensions[key];
    const total = `SUM(${weights})`;
    const sum = (own: Own, term: (one: IndicatorBounds) => string) =>
      INDICATORS[key]
        .map(({ key: indicator }) => {
          const weight = refs.indicators[indicator]?.weight ?? '0';
          return term(indicatorBounds(indicator, weight, own, refs, language));
        })
        .join('+');
    const column = (part: string, group: ColumnGroup, format: PlainFormat, body: ColumnDraft['body']) => ({
      key: part === 'score' ? key : `${key}.${part}`,
      header: part === 'score' ? name : headerOf(name, part, language),
      group,
      format,
      body,
    });
    scores.push(
      column('score', 'result', 'score', (own) => {
        const known = sum(own, (one) => `${one.weight}*${one.known}`);
        const scored = sum(own, (one) => `${one.weight}*${one.score}`);
        const mean = `IF((${known})=0,"",(${scored})/(${known}))`;
        return NOT_OF_A_PROSPECT.has(key) ? `IF(${own('prospect')}<>"","",${mean})` : mean;
      }),
    );
    sums.push(
      column('low', 'dimension', 'score', (own) => {
        const low = `(${sum(own, (one) => `${one.weight}*${one.low}`)})/${total}`;
        return unlessBlankRow(own, `IF(${total}=0,0,MIN(${low},IF(${own(key)}="",100,${own(key)})))`);
      }),
      column('high', 'dimension', 'score', (own) => {
        const high = `(${sum(own, (one) => `${one.weight}*${one.high}`)})/${total}`;
        return unlessBlankRow(own, `IF(${total}=0,100,MAX(${high},N(${own(key)})))`);
      }),
      column('coverage', 'dimension', 'ratio', (own) => {
        const known = sum(own, (one) => `${one.weight}*${one.certain}`);
        return unlessBlankRow(own, `IF(${total}=0,0,(${known})/${total})`);
      }),
    );
  }
  return { scores, sums };
}

function unlessBlankRow(own: Own, formula: string): string {
  return `IF(${own('account')}="","",${formula})`;
}

function headerOf(dimension: string, part: string, language: Language): string {
  const what = part === 'low' ? 'low' : part === 'high' ? 'high' : 'coverage';
  return formulaText.of[language]
    .replace('{dimension}', dimension)
    .replace('{what}', formulaText[what][language]);
}
