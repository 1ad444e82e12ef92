import type { Facts } from '../facts-read.ts';
import { DEALS, PEOPLE } from './seed-beside.ts';

/** A deal is named as elsewhere: what Tryton calls an opportunity is a stage there. */
const STAGES = { lead: 'Lead', opportunity: 'Opportunity', won: 'Won', lost: 'Lost' } as const;

/** All that there is to read of the first party. */
export const partyFacts: Facts = Object.fromEntries([
  ['name', 'Huaxin Precision Manufacturing'],
  ['id', 'KA-0001'],
  ['region', 'Jiangsu'],
  ...DEALS.flatMap(({ description, amount, state, end }) =>
    Object.entries({
      name: description,
      amount: Number(amount),
      stage: STAGES[state],
      closeDate: end,
    }).map(([column, value]) => [`opportunities.${description}.${column}`, value]),
  ),
  ...PEOPLE.flatMap(({ name, relation }) => [
    [`contacts.${name}.name`, name],
    [`contacts.${name}.title`, relation],
  ]),
]);
