import type { Playbook, Scale } from '../playbook/schema.ts';
import type { Language, LocalText } from '../text/local-text.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import { DIMENSIONS } from '../valuation/scored.ts';
import { formulaText } from './formula-text.ts';
import type { ModelRefs } from './model.ts';
import type { ColumnDraft } from './plain-column.ts';
import { scaleFormula } from './scale-formula.ts';

/** The score of each indicator, blank when missing, and the most that an estimated profit could score. */
export function scoreColumns(playbook: Playbook, refs: ModelRefs, language: Language): ColumnDraft[] {
  const column = (
    key: string,
    header: string,
    indicator: string,
    scale: Scale,
    input: string,
  ): ColumnDraft => ({
    key,
    header,
    group: 'score',
    format: 'score',
    body: (own) => {
      const model = refs.indicators[indicator];
      return model === undefined ? '""' : scaleFormula(indicator, scale, model, own(input));
    },
  });
  return DIMENSIONS.flatMap((dimension) => {
    const rules = playbook.valuation.dimensions[dimension].indicators as Readonly<
      Record<string, { label: LocalText; scale: Scale }>
    >;
    return INDICATORS[dimension].flatMap(({ key }) => {
      const rule = rules[key];
      if (rule === undefined) return [];
      const header = formulaText.score[language].replace('{indicator}', rule.label[language]);
      const own = column(`score.${key}`, header, key, rule.scale, inputOf(key));
      if (key !== 'profit') return [own];
      return [own, column('score.limit', formulaText.limitScore[language], key, rule.scale, 'profit.limit')];
    });
  });
}

/** The column that holds an indicator's input. */
function inputOf(indicator: string): string {
  switch (indicator) {
    case 'profit':
    case 'headroom':
    case 'satisfaction':
      return `${indicator}.input`;
    case 'contract':
      return 'input.contractMonthsLeft';
    default:
      return `input.${indicator}`;
  }
}
