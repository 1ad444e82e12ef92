import { affixed } from './affixed.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Walked } from './seen.ts';

const PROMPT = /^(please |enter |type |select |choose |请输入|请填写|请选择|输入)\s*(the |a |an |your )?/i;

/** Shows how a value looks. */
const EXAMPLE = /^(e\.?\s?g\b|ex\.|for example|z\.\s?b\.|例如|例：|如[:：])/i;

/** A control named by nothing but its title or placeholder. */
export function placeholder({ units }: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const unit of units) {
    const { control, holder } = unit;
    if (control === undefined || holder.place.listed) continue;
    for (const [attribute, sure] of [
      ['title', 0.5],
      ['placeholder', 0.45],
    ] as const) {
      if (EXAMPLE.test(control.getAttribute(attribute) ?? '')) continue;
      const label = cleanLabel((control.getAttribute(attribute) ?? '').replace(PROMPT, ''));
      if (!labelLike(label, 40)) continue;
      found.push({
        label,
        labelUnits: [],
        valueUnits: [unit.index],
        text: affixed(units, unit, []),
        at: holder,
        by: 'placeholder',
        sure,
      });
    }
  }
  return found;
}
