import type { AccountFields } from '../account/account.ts';
import { daysBetween } from '../account/days-between.ts';
import type { FieldKey } from '../account/field.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Fact, LocalText } from '../text/local-text.ts';
import { scaled } from '../valuation/scale.ts';
import { type RiskSignal, SIGNAL_INPUTS } from './signal-inputs.ts';
import { riskOf, staysDespite } from './staying.ts';

export type RiskBand = 'calm' | 'watch' | 'alarm';

/** Risk of losing the account, with its reasons. */
export interface RetentionRisk {
  /** 0–100; undefined when no signal is known. */
  readonly risk: number | undefined;
  readonly band: RiskBand | undefined;
  /** The known signals that push, biggest push first. */
  readonly reasons: readonly RiskReason[];
  readonly unknown: readonly { readonly signal: RiskSignal; readonly label: LocalText }[];
}

export interface RiskReason {
  readonly signal: RiskSignal;
  readonly label: LocalText;
  readonly input: Fact;
  /** 0–100. */
  readonly score: number;
  /** score × strength, 0–100: how hard it pushes. */
  readonly push: number;
  readonly fields: readonly FieldKey[];
}

/** At or above a band's edge, as everywhere. */
const TOLERANCE = 1e-9;

/**
 * Retention risk = 100·(1 − Π(1 − kᵢ·sᵢ/100)) over the known signals.
 *
 * @param asOf ISO day; without it the days since the last contact are left out.
 * @see METHODS 7.4; the strengths k are ours.
 */
export function retentionRisk(
  fields: AccountFields,
  policy: Playbook['care']['risk'],
  asOf: string | undefined,
): RetentionRisk {
  let stays = 1;
  const reasons: RiskReason[] = [];
  const unknown: { signal: RiskSignal; label: LocalText }[] = [];
  for (const { signal, label, scale, strength } of policy.signals) {
    const read = readSignal(signal, fields, asOf);
    if (read === 'left out') continue;
    const score = read === undefined ? undefined : scaled(scale, read.input);
    if (read === undefined || score === undefined) {
      unknown.push({ signal, label });
      continue;
    }
    stays = staysDespite(stays, strength, score);
    reasons.push({ signal, label, input: read.fact, score, push: strength * score, fields: read.fields });
  }
  const risk = reasons.length === 0 ? undefined : riskOf(stays);
  return {
    risk,
    band:
      risk === undefined
        ? undefined
        : risk < policy.bands.watch - TOLERANCE
          ? 'calm'
          : risk < policy.bands.alarm - TOLERANCE
            ? 'watch'
            : 'alarm',
    reasons: reasons.filter(({ push }) => push > 0).sort((a, b) => b.push - a.push),
    unknown,
  };
}

/** What a signal reads from an account. */
export interface SignalReading {
  readonly input: number | string;
  readonly fact: Fact;
  readonly fields: readonly FieldKey[];
}

/**
 * Reads one signal of an account.
 *
 * @returns undefined where it is unknown; `left out` where it says nothing of this account.
 */
export function readSignal(
  signal: RiskSignal,
  fields: AccountFields,
  asOf: string | undefined,
): SignalReading | 'left out' | undefined {
  const reads = SIGNAL_INPUTS[signal];
  switch (signal) {
    case 'revenueChange': {
      const change = revenueChange(fields);
      return change === undefined ? undefined : reading(change, 'ratio', reads);
    }
    case 'keyContactLost': {
      const lost = fields.keyContactLost;
      return lost === undefined ? undefined : flag(lost, reads);
    }
    case 'contractMonthsLeft': {
      const months = fields.contractMonthsLeft;
      if (months === 'none') return 'left out';
      return months === undefined ? undefined : reading(months, 'months', reads);
    }
    case 'competitorThreat':
      return fields.competitorThreat === undefined
        ? undefined
        : reading(fields.competitorThreat, 'rating', reads);
    case 'openComplaints': {
      const open = fields.openComplaints;
      return open === undefined
        ? undefined
        : { ...flag(open > 0, reads), fact: { kind: 'count', value: open } };
    }
    case 'satisfaction': {
      const { perceived, expected } = fields;
      if (perceived === undefined || expected === undefined) return undefined;
      return reading(perceived / expected, 'ratio', reads);
    }
    case 'daysSinceContact': {
      const { lastContact } = fields;
      if (asOf === undefined || lastContact === undefined) return undefined;
      return reading(daysBetween(lastContact, asOf), 'days', reads);
    }
    case 'onTimePayment':
      return fields.onTimePayment === undefined ? undefined : reading(fields.onTimePayment, 'ratio', reads);
  }
}

/** Change of revenue on last year as a fraction; undefined where either is unknown or last year's is not above 0. */
export function revenueChange({ revenue, revenueLastYear }: AccountFields): number | undefined {
  if (revenue === undefined || revenueLastYear === undefined || revenueLastYear <= 0) return undefined;
  return (revenue - revenueLastYear) / revenueLastYear;
}

function reading(
  value: number,
  kind: 'ratio' | 'months' | 'rating' | 'days',
  fields: readonly FieldKey[],
): SignalReading {
  return { input: value, fact: { kind, value }, fields };
}

function flag(on: boolean, fields: readonly FieldKey[]): SignalReading {
  const word: LocalText = on ? { en: 'yes', 'zh-CN': '是' } : { en: 'no', 'zh-CN': '否' };
  return { input: on ? 'yes' : 'no', fact: { kind: 'label', value: word }, fields };
}
