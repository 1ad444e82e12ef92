import { questionWords } from '../../../core/actions/question.ts';
import { type ClassCodes, placesByCode } from '../../../core/columns/class-codes.ts';
import type { ScoredRows } from '../../../core/columns/score-of-rows.ts';
import { knownScore } from '../../../core/columns/score-part.ts';
import type { ClassText } from '../../../core/playbook/schema.ts';
import { OF_A_PROSPECT } from '../../../core/valuation/customer-value.ts';
import { DIMENSIONS } from '../../../core/valuation/scored.ts';
import { actionText } from './action-text.ts';
import { placeText } from './class-text.ts';
import type { Wording } from './score-row.ts';
import { SCORED_SCHEMES, type ScoredAccount, type ScoredScheme } from './scored-account.ts';

/** More than that are estimates, each with a number of its own. */
const MOST_KNOWN = 1000;

/**
 * The rows of a table that was scored in columns, each as its account shows; no rule can raise an action.
 *
 * @returns the same object for every row: it shows the row asked for last.
 */
export function scoredRows(
  scored: ScoredRows,
  nameAt: (row: number) => string | undefined,
  context: Wording,
): (row: number) => ScoredAccount {
  const { value, dimensions, classes, risk, prospect } = scored;
  const textsOf = {
    value: classTexts('value', classes.value, context),
    loyalty: classTexts('loyalty', classes.loyalty, context),
    archetype: classTexts('archetype', classes.archetype, context),
    tier: classTexts('tier', classes.tier, context),
  };
  const actionAt = questionTexts(scored, context);
  const shown = {
    name: undefined as string | undefined,
    value: { score: undefined as number | undefined, low: 0, high: 0, coverage: 0 },
    dimensions: eachOf(DIMENSIONS, () => ({ score: undefined as number | undefined, applies: true })),
    classes: eachOf(SCORED_SCHEMES, () => undefined as string | undefined),
    risk: undefined as number | undefined,
    firstAction: '',
  };
  return (row) => {
    shown.name = nameAt(row);
    shown.value.score = knownScore(value.score[row] as number);
    shown.value.low = value.low[row] as number;
    shown.value.high = value.high[row] as number;
    shown.value.coverage = value.coverage[row] as number;
    for (const key of DIMENSIONS) {
      shown.dimensions[key].score = knownScore(dimensions[key].score[row] as number);
      shown.dimensions[key].applies = prospect[row] === 0 || OF_A_PROSPECT.has(key);
    }
    for (const scheme of SCORED_SCHEMES) shown.classes[scheme] = textsOf[scheme](row);
    shown.risk = knownScore(risk[row] as number);
    shown.firstAction = actionAt(row);
    return shown;
  };
}

function eachOf<Key extends string, T>(keys: readonly Key[], make: () => T): Record<Key, T> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<Key, T>;
}

function classTexts<Name extends string>(
  scheme: ScoredScheme,
  column: ClassCodes<Name>,
  { playbook, language }: Wording,
): (row: number) => string | undefined {
  const texts: Readonly<Record<string, ClassText>> = playbook.classification.texts[scheme];
  const byCode = placesByCode(column).map((place) => placeText(texts, place, language));
  return (row) => byCode[column.codes[row] as number];
}

/** Questions of the same words come again and again: an account lacks one field or another by fixed weights. */
function questionTexts({ questionAt }: ScoredRows, { playbook, language }: Wording): (row: number) => string {
  const known = new Map<string, Map<number, string>>();
  return (row) => {
    const question = questionAt(row);
    if (question === undefined) return '';
    const texts = known.get(question.field) ?? new Map<number, string>();
    known.set(question.field, texts);
    const before = texts.get(question.narrows);
    if (before !== undefined) return before;
    const text = actionText(questionWords(question, playbook), language, playbook.currency);
    if (texts.size < MOST_KNOWN) texts.set(question.narrows, text);
    return text;
  };
}
