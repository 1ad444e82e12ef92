import type { Call } from './sign-in.ts';

interface Deal {
  readonly description: string;
  readonly amount: string;
  readonly state: 'lead' | 'opportunity' | 'won' | 'lost';
  /** ISO day. */
  readonly end: string;
}

/** Fictional, as the company is. Names that sort before those of the parties leave the order of their list alone. */
export const PEOPLE = [
  { name: 'Ann Fern', relation: 'Purchasing manager' },
  { name: 'Bo Glen', relation: 'Plant manager' },
] as const;
export const SUBSIDIARY = 'Fern Castings';
export const DEALS: readonly [Deal, ...Deal[]] = [
  { description: 'Press line', amount: '1250000.50', state: 'opportunity', end: '2027-03-31' },
  { description: 'Spare parts', amount: '80000', state: 'lead', end: '2027-06-30' },
  { description: 'Pilot cell', amount: '45000', state: 'won', end: '2026-05-12' },
];
const OURS = 'Example Seller';

/** Gives a party the people who work there and the deals that we have with it. */
export async function seedBeside(call: Call, party: number, user: number): Promise<void> {
  const create = async (model: string, values: object) =>
    (await call<[number]>(`model.${model}.create`, [values]))[0];

  for (const { name, relation } of [...PEOPLE, { name: SUBSIDIARY, relation: 'Subsidiary' }]) {
    const type = await create('party.relation.type', { name: relation });
    const to = await create('party.party', { name });
    await create('party.relation.all', { from_: party, to, type });
  }

  const currency = await create('currency.currency', { name: 'Renminbi', code: 'CNY', symbol: '¥' });
  const company = await create('company.company', {
    party: await create('party.party', { name: OURS }),
    currency,
  });
  const seller = await create('party.party', { name: 'Dana Hill' });
  const employee = await create('company.employee', { party: seller, company });
  await call('model.res.user.write', [user], {
    companies: [['add', [company]]],
    company,
    employees: [['add', [employee]]],
    employee,
  });
  for (const { description, amount, state, end } of DEALS)
    await create('sale.opportunity', {
      party,
      company,
      employee,
      description,
      state,
      amount: { __class__: 'Decimal', decimal: amount },
      end_date: day(end),
      conversion_probability: 0.5,
    });
}

/** A day as Tryton sends it. */
function day(iso: string) {
  const [year, month, date] = iso.split('-').map(Number);
  return { __class__: 'date', year, month, day: date };
}
