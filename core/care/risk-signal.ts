import type { AccountFields } from '../account/account.ts';
import { daysBetween } from '../account/days-between.ts';
import type { FieldKey } from '../account/field.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Fact, LocalText } from '../text/local-text.ts';

export type RiskSignal = Playbook['care']['risk']['signals'][number]['signal'];

/** All that a signal looks at: whole tables are read in columns, and only in those. */
export const SIGNAL_INPUTS: Readonly<Record<RiskSignal, readonly FieldKey[]>> = {
  revenueChange: ['revenue', 'revenueLastYear'],
  keyContactLost: ['keyContactLost'],
  contractMonthsLeft: ['contractMonthsLeft'],
  competitorThreat: ['competitorThreat'],
  openComplaints: ['openComplaints'],
  satisfaction: ['perceived', 'expected'],
  daysSinceContact: ['lastContact'],
  onTimePayment: ['onTimePayment'],
};

/** What a signal reads from an account. */
export interface SignalReading {
  readonly input: number | string;
  readonly fact: Fact;
  readonly fields: readonly FieldKey[];
}

/**
 * Reads one signal of an account.
 *
 * @param asOf ISO day; without it the days since the last contact are unknown.
 * @returns undefined where it is unknown; `left out` where it says nothing of this account.
 * @see METHODS 7.4.
 */
export function readSignal(
  signal: RiskSignal,
  fields: AccountFields,
  asOf: string | undefined,
): SignalReading | 'left out' | undefined {
  switch (signal) {
    case 'revenueChange': {
      const change = revenueChange(fields);
      return change === undefined ? undefined : reading(change, 'ratio', ['revenue', 'revenueLastYear']);
    }
    case 'keyContactLost': {
      const lost = fields.keyContactLost;
      return lost === undefined ? undefined : flag(lost, ['keyContactLost']);
    }
    case 'contractMonthsLeft': {
      const months = fields.contractMonthsLeft;
      if (months === 'none') return 'left out';
      return months === undefined ? undefined : reading(months, 'months', ['contractMonthsLeft']);
    }
    case 'competitorThreat':
      return fields.competitorThreat === undefined
        ? undefined
        : reading(fields.competitorThreat, 'rating', ['competitorThreat']);
    case 'openComplaints': {
      const open = fields.openComplaints;
      return open === undefined
        ? undefined
        : { ...flag(open > 0, ['openComplaints']), fact: { kind: 'count', value: open } };
    }
    case 'satisfaction': {
      const { perceived, expected } = fields;
      if (perceived === undefined || expected === undefined) return undefined;
      return reading(perceived / expected, 'ratio', ['perceived', 'expected']);
    }
    case 'daysSinceContact': {
      const { lastContact } = fields;
      if (asOf === undefined || lastContact === undefined) return undefined;
      return reading(daysBetween(lastContact, asOf), 'days', ['lastContact']);
    }
    case 'onTimePayment':
      return fields.onTimePayment === undefined
        ? undefined
        : reading(fields.onTimePayment, 'ratio', ['onTimePayment']);
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
