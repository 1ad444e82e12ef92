import type { Language } from '../text/local-text.ts';
import { COSTS } from '../valuation/effective-profit.ts';
import { formulaText } from './formula-text.ts';
import type { ModelRefs } from './model.ts';
import type { ColumnDraft, Own, PlainFormat } from './plain-column.ts';
import { quoteText } from './quote.ts';

/**
 * The inputs that are worked out of several fields: profit with its basis and upper limit, what is left of the
 * wallet, satisfaction.
 *
 * @see METHODS section 2, *estimated profit*; `indicator-inputs.ts` in valuation is the same as code.
 */
export function workedColumns(refs: ModelRefs, language: Language): ColumnDraft[] {
  const t = (key: keyof typeof formulaText) => formulaText[key][language];
  const [read, derived, estimated] = (['read', 'derived', 'estimated'] as const).map((key) =>
    quoteText(t(key)),
  );
  const column = (
    key: string,
    header: string,
    format: PlainFormat,
    body: (own: Own) => string,
  ): ColumnDraft => ({
    key,
    header,
    group: 'worked',
    format,
    body,
  });
  const costs = (own: Own) => COSTS.map((cost) => own(`input.${cost}`)).join(',');
  const rest = (own: Own) => `${own('input.revenue')}-SUM(${costs(own)})`;
  const columns = [
    column('profit.basis', t('profitBasis'), 'text', (own) => {
      const all = `IF(COUNT(${costs(own)})=${COSTS.length},${derived},${estimated})`;
      return `IF(${own('input.profit')}<>"",${read},IF(${own('input.revenue')}="","",${all}))`;
    }),
    column('profit.input', t('profitUsed'), 'number', (own) => {
      const basis = own('profit.basis');
      const usual = `MIN(${own('input.revenue')}*${refs.usualMargin},${rest(own)})`;
      const worked = `IF(${basis}=${derived},${rest(own)},${usual})`;
      return `IF(${basis}="","",IF(${basis}=${read},${own('input.profit')},${worked}))`;
    }),
    column('profit.limit', t('profitLimit'), 'number', (own) => {
      return `IF(${own('profit.basis')}=${estimated},${rest(own)},"")`;
    }),
    column('headroom.input', t('headroomUsed'), 'number', (own) => {
      const [revenue, wallet] = [own('input.revenue'), own('input.wallet')];
      const left = `MAX(0,${wallet}-${revenue})`;
      return `IF(${revenue}="","",IF(${wallet}<>"",${left},${guessedHeadroom(own, refs)}))`;
    }),
    column('satisfaction.input', t('satisfactionUsed'), 'ratio', (own) => {
      const [perceived, expected] = [own('input.perceived'), own('input.expected')];
      return `IF(${perceived}="","",IF(${expected}="","",${perceived}/${expected}))`;
    }),
  ];
  if (refs.walletShares === undefined) return columns;
  const basis = column('headroom.basis', t('headroomBasis'), 'text', (own) => {
    const guessed = `IF(${own('headroom.input')}="","",${estimated})`;
    return `IF(${own('input.revenue')}="","",IF(${own('input.wallet')}<>"",${derived},${guessed}))`;
  });
  return [...columns, basis];
}

/** Industries are told apart to the letter, as the playbook does. */
function guessedHeadroom(own: Own, { walletShares }: ModelRefs): string {
  if (walletShares === undefined) return '""';
  const { keys, values } = walletShares;
  const here = `EXACT(${keys},${own('input.industry')})`;
  const [turnover, revenue] = [own('input.turnover'), own('input.revenue')];
  const left = `MAX(0,${turnover}*SUMPRODUCT(${here}*${values})-${revenue})`;
  return `IF(${turnover}="","",IF(SUMPRODUCT(--${here})=0,"",${left}))`;
}
