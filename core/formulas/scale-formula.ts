import type { Scale } from '../playbook/schema.ts';
import type { IndicatorRefs } from './model.ts';
import { isTextInput } from './step-keys.ts';

/**
 * Puts the number in the cell `x` on 0–100, blank where `x` is blank: `scaled` in the words of a spreadsheet.
 *
 * @see METHODS section 2.
 */
export function scaleFormula(indicator: string, scale: Scale, model: IndicatorRefs, x: string): string {
  const { worst, best, steps } = model;
  switch (scale.kind) {
    case 'linear':
      return isTextInput(indicator)
        ? '""'
        : unlessBlank(x, clamped(`100*(${x}-${worst})/(${best}-${worst})`));
    case 'log': {
      if (isTextInput(indicator)) return '""';
      const share = `100*(LOG10(${x})-LOG10(${worst}))/(LOG10(${best})-LOG10(${worst}))`;
      return unlessBlank(x, `IF(${x}<=${worst},0,${clamped(share)})`);
    }
    case 'steps': {
      if (steps === undefined) return '""';
      const points = `SUMPRODUCT((${steps.keys}=${x})*${steps.values})`;
      return unlessBlank(x, `IF(SUMPRODUCT(--(${steps.keys}=${x}))=0,"",${points})`);
    }
  }
}

function unlessBlank(x: string, formula: string): string {
  return `IF(${x}="","",${formula})`;
}

function clamped(score: string): string {
  return `MIN(100,MAX(0,${score}))`;
}
