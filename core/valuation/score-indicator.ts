import type { Account } from '../account/account.ts';
import type { Playbook, Scale } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import type { IndicatorReader } from './indicator-inputs.ts';
import { scaled } from './scale.ts';
import type { ScoredIndicator } from './scored.ts';

/** What the playbook says of one indicator. */
export interface IndicatorRule {
  readonly label: LocalText;
  readonly weight: number;
  readonly scale: Scale;
}

/**
 * One indicator of an account on 0–100, with what it could still be; its part of the composite is not known yet.
 *
 * @see METHODS section 2.
 */
export function scoreIndicator(
  reader: IndicatorReader,
  { label, weight, scale }: IndicatorRule,
  account: Account,
  playbook: Playbook,
): ScoredIndicator {
  const { input, source, fields, missing, highest } = reader.read(account, playbook, scale);
  const score = input === undefined ? undefined : scaled(scale, input);
  const certain = score !== undefined && source !== 'estimated';
  return {
    key: reader.key,
    label,
    weight,
    input,
    score,
    low: certain ? score : 0,
    high: certain ? score : (highest ?? 100),
    contribution: undefined,
    source: score === undefined ? 'missing' : source,
    fields,
    missing: score === undefined && missing.length === 0 ? fields : missing,
  };
}
