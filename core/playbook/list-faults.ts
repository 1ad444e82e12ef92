import type { PlaybookFault } from './parse-playbook.ts';
import { repeated } from './repeated.ts';
import type { Playbook } from './schema.ts';

/**
 * Lists whose lines are known by an id: one that stands twice could not be told apart in a record. And the leads,
 * which need something to be rated by.
 */
export function listFaults({
  competition,
  classification,
  needs,
  care,
  actions,
}: Playbook): readonly PlaybookFault[] {
  const { factors, rivals, market } = competition;
  const items = (groups: readonly { readonly items: readonly { readonly id: string }[] }[]) =>
    groups.flatMap((group) => group.items);
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    'competition.factors.groups': items(factors.groups),
    'competition.rivals.card': items(rivals.card),
    'competition.market.forces': market.forces,
    'competition.market.pest': market.pest,
    'classification.attractiveness': classification.attractiveness,
    'needs.kinds': needs.kinds,
    'care.guides': care.guides,
    'care.complaints.causes': care.complaints.causes,
    'actions.formats': actions.formats,
    'needs.organisation': needs.organisation,
    'needs.cooperation': needs.cooperation,
    'needs.leads.items': needs.leads.items,
  };
  const faults = Object.entries(lists).flatMap(([path, lines]) =>
    repeated(lines.map(({ id }) => id)).map((twice) => ({ path, message: `"${twice}" is used twice` })),
  );
  if (market.low >= market.high)
    faults.push({ path: 'competition.market', message: 'low must lie below high' });
  if (!needs.leads.items.some(({ weight }) => weight > 0))
    faults.push({ path: 'needs.leads.items', message: 'every weight of "leads" is 0' });
  return faults;
}
