import type { Playbook, Scale } from '../playbook/schema.ts';
import { stampOf, stampText } from '../playbook/stamp.ts';
import type { Language } from '../text/local-text.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import { CELL_WORDS, type WordList } from './cell-words.ts';
import { formulaText } from './formula-text.ts';
import type { IndicatorRefs, ModelCell, ModelRefs, ModelSheet, TwoRanges } from './model.ts';
import { ModelRows } from './model-rows.ts';
import { stepKeys } from './step-keys.ts';

/** Writes what section 2 of the methods reads from a playbook on one sheet, and says where each number stands. */
export function modelSheet(
  playbook: Playbook,
  language: Language,
  name: string,
): { readonly sheet: ModelSheet; readonly refs: ModelRefs } {
  const t = (key: keyof typeof formulaText) => formulaText[key][language];
  const rows = new ModelRows(name);
  rows.add(title(stampText(stampOf(playbook))));
  rows.add(note(t('modelNote')));
  rows.add();
  rows.add(
    ...(['dimension', 'indicator', 'weight', 'scale', 'worst', 'best'] as const).map((key) => header(t(key))),
  );
  const dimensions: Partial<Record<DimensionKey, { weight: string; weights: string }>> = {};
  const indicators: Record<string, IndicatorRefs> = {};
  for (const key of DIMENSIONS) {
    const { label: dimensionLabel, weight, indicators: rules } = playbook.valuation.dimensions[key];
    const own = rows.add(label(dimensionLabel[language]), undefined, policy(weight));
    for (const { key: indicator } of INDICATORS[key]) {
      const rule = (rules as Readonly<Record<string, IndicatorRule>>)[indicator] as IndicatorRule;
      indicators[indicator] = addIndicator(rows, indicator, rule, language);
    }
    dimensions[key] = { weight: rows.at(own, 2), weights: rows.range(own + 1, 2, rows.count, 2) };
  }
  rows.add();
  const margin = rows.add(label(t('usualMargin')), undefined, policy(playbook.valuation.usualMargin));
  const walletShares = addPairs(rows, t('walletShare'), playbook.valuation.walletShareOfTurnover);
  const rates: Record<string, string> = {};
  for (const [currency, rate] of Object.entries(playbook.rates)) {
    const said = t('rate').replace('{currency}', playbook.currency);
    rates[currency] = rows.at(rows.add(label(said), label(currency), policy(rate)), 2);
  }
  rows.add();
  rows.add(header(t('words')));
  const words = Object.fromEntries(
    (Object.entries(CELL_WORDS) as [WordList, readonly string[]][]).map(([list, texts]) => {
      const row = rows.add(label(t(list)), ...texts.map(policy));
      return [list, rows.range(row, 1, row, texts.length)];
    }),
  ) as Record<WordList, string>;
  return {
    sheet: { name, rows: rows.cells },
    refs: {
      dimensions: dimensions as ModelRefs['dimensions'],
      indicators,
      usualMargin: rows.at(margin, 2),
      ...(walletShares === undefined ? {} : { walletShares }),
      rates,
      words,
    },
  };
}

interface IndicatorRule {
  readonly label: Readonly<Record<Language, string>>;
  readonly weight: number;
  readonly scale: Scale;
}

function addIndicator(rows: ModelRows, key: string, rule: IndicatorRule, language: Language): IndicatorRefs {
  const { scale, weight } = rule;
  const ends = scale.kind === 'steps' ? [] : [policy(scale.worst), policy(scale.best)];
  const kind = label(formulaText[scale.kind][language]);
  const row = rows.add(undefined, label(rule.label[language]), policy(weight), kind, ...ends);
  const refs = { weight: rows.at(row, 2), worst: rows.at(row, 4), best: rows.at(row, 5) };
  if (scale.kind !== 'steps') return refs;
  const keys = stepKeys(key, scale.steps);
  if (keys.length === 0) return refs;
  // Column C stays empty beside a step, so that the weights of a dimension add up over its rows.
  for (const step of keys)
    rows.add(
      undefined,
      undefined,
      undefined,
      undefined,
      label(step),
      policy(scale.steps[String(step)] as number),
    );
  const steps = {
    keys: rows.range(row + 1, 4, rows.count, 4),
    values: rows.range(row + 1, 5, rows.count, 5),
  };
  return { ...refs, steps };
}

function addPairs(
  rows: ModelRows,
  text: string,
  pairs: Readonly<Record<string, number>>,
): TwoRanges | undefined {
  const entries = Object.entries(pairs);
  if (entries.length === 0) return undefined;
  const first = rows.count + 1;
  for (const [key, value] of entries) rows.add(label(text), label(key), policy(value));
  return { keys: rows.range(first, 1, rows.count, 1), values: rows.range(first, 2, rows.count, 2) };
}

const cell =
  (kind: ModelCell['kind']) =>
  (value: string | number): ModelCell => ({ value, kind });
const title = cell('title');
const note = cell('note');
const header = cell('header');
const label = cell('label');
const policy = cell('policy');
