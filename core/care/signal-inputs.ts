import type { FieldKey } from '../account/field.ts';
import type { Playbook } from '../playbook/schema.ts';

export type RiskSignal = Playbook['care']['risk']['signals'][number]['signal'];

/** All that a signal of retention risk looks at: whole tables are read in columns, and only in those. */
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
