import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../../../playbook/default-playbook.ts';
import { TEMPLATES, templatePlaybook } from '../../../playbook/templates.ts';
import { fieldAt, fieldPlaces } from './field-places.ts';
import { policyFolds } from './policy-folds.ts';

/** Folds of their own, beside those that are written down as fields. */
const OWN_FOLDS: readonly RegExp[] = [
  /^(name|version|currency|rates)/,
  /^valuation\.(usualMargin|discountRate|walletShareOfTurnover)/,
  /^valuation\.dimensions\.\w+\.(weight$|indicators\.\w+\.(label|weight|scale)\.?)/,
  /^classification\.(cuts|cutsBy|tier)/,
  /^pipeline\.(grades|stages|target)/,
  /^sensitivity\./,
  /^actions\.(shown|rules\.)/,
];
/** What no manager changes, each with the reason. */
const FIXED: readonly { readonly place: RegExp; readonly why: string }[] = [
  { place: /^format$/, why: 'the form of the file' },
  { place: /\.(id|event|number|signal)$/, why: 'what accounts note of a line is kept by it' },
  { place: /^competition\.sources\.(allowed|refused)/, why: 'ethics: METHODS 4.9 forbids them' },
  { place: /^valuation\.dimensions\.\w+\.label/, why: 'the four dimensions are the source’s' },
];

function leaves(part: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [path];
  return Object.entries(part).flatMap(([key, own]) => leaves(own, [...path, key]));
}

describe('the folds of the editor', () => {
  it('reach every place of the playbook that is not fixed', () => {
    const strange = leaves(defaultPlaybook).filter((path) => {
      const place = path.join('.');
      return (
        !OWN_FOLDS.some((own) => own.test(place)) &&
        !FIXED.some((fixed) => fixed.place.test(place)) &&
        // A list by itself is no field of what stands in its lines.
        reached(path) === false
      );
    });
    expect(strange.map((path) => path.join('.'))).toEqual([]);
  });

  it.each(TEMPLATES)('stand on what the template $id has, too', (template) => {
    const playbook = templatePlaybook(template, defaultPlaybook);
    expect(fieldPlaces(playbook).length).toBeGreaterThan(100);
  });

  it('have titles of their own', () => {
    const folds = Object.values(policyFolds(defaultPlaybook)).flat();
    for (const language of ['en', 'zh-CN'] as const) {
      const titles = folds.map(({ title }) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

/** Whether a field ends at the place or changes all that is below it. */
function reached(path: readonly string[]): boolean {
  const place = fieldAt(path, defaultPlaybook);
  return place !== undefined && (place.lines === false || place.at.length === path.length);
}
