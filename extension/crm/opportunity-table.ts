import type { CrmReading } from './crm-adapter.ts';

export interface ListedOpportunity {
  readonly name: string | undefined;
  readonly amount: string | undefined;
  readonly stage: string | undefined;
  readonly closeDate: string | undefined;
}

/** Opportunities as a table, under headers that the core knows. */
export function opportunityTable(
  where: string,
  listed: readonly ListedOpportunity[],
): CrmReading['tables'][number] {
  return {
    of: 'opportunities',
    where: `${where} › Opportunities`,
    headers: ['Opportunity name', 'Amount', 'Stage', 'Expected close date'],
    rows: listed.map(({ name, amount, stage, closeDate }) =>
      [name, amount, stage, closeDate].map((text) => text ?? ''),
    ),
  };
}
