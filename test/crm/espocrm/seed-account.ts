import type { Facts } from '../facts-read.ts';
import type { EspocrmCall } from './espocrm-client.ts';

const NAME = 'Granite Telecom';
const DEALS = [
  {
    name: 'Fibre ring',
    stage: 'Proposal',
    amount: 120_000.5,
    amountCurrency: 'USD',
    closeDate: '2027-03-04',
  },
  { name: 'Roaming', stage: 'Closed Won', amount: 80_000, amountCurrency: 'USD', closeDate: '2026-05-12' },
  {
    name: 'Edge sites',
    stage: 'Prospecting',
    amount: 1_500_000,
    amountCurrency: 'USD',
    closeDate: '2027-06-30',
  },
] as const;
const PEOPLE = [
  { firstName: 'Olga', lastName: 'Quill', title: 'CTO', emailAddress: 'olga@granite.example' },
  { firstName: 'Pete', lastName: 'Marsh', title: 'Buyer', emailAddress: 'pete@granite.example' },
] as const;

/** Puts a fictional account with its deals, people and last call into an EspoCRM, unless it is there already. */
export async function seedAccount(
  call: EspocrmCall,
): Promise<{ readonly id: string; readonly facts: Facts }> {
  const me = (await call('GET', 'App/user')) as { user: { id: string; name: string } };
  const query = `Account?where[0][type]=equals&where[0][attribute]=name&where[0][value]=${encodeURIComponent(NAME)}`;
  const { list } = (await call('GET', query)) as { list: readonly { id: string }[] };
  const id = list[0]?.id ?? (await create(call, me.user.id));
  return { id, facts: factsOf(me.user.name) };
}

async function create(call: EspocrmCall, assignedUserId: string): Promise<string> {
  const { id } = (await call('POST', 'Account', {
    name: NAME,
    industry: 'Telecommunications',
    type: 'Customer',
    website: 'https://granite.example',
    billingAddressStreet: '1 Quarry Road',
    billingAddressCity: 'Stonefield',
    billingAddressState: 'Vermont',
    assignedUserId,
  })) as { id: string };
  for (const deal of DEALS) await call('POST', 'Opportunity', { ...deal, accountId: id, probability: 50 });
  for (const person of PEOPLE) await call('POST', 'Contact', { ...person, accountId: id });
  await call('POST', 'Call', {
    name: 'Check-in',
    parentType: 'Account',
    parentId: id,
    assignedUserId,
    status: 'Held',
    dateStart: '2026-11-03 09:00:00',
    dateEnd: '2026-11-03 09:15:00',
  });
  return id;
}

function factsOf(manager: string): Facts {
  return Object.fromEntries([
    ['name', NAME],
    ['industry', 'Telecommunications'],
    ['manager', manager],
    ['region', 'Vermont'],
    ['lastContact', '2026-11-03'],
    ...DEALS.flatMap(({ name, stage, amount, closeDate }) =>
      Object.entries({ name, stage, amount, closeDate }).map(([key, value]) => [
        `opportunities.${name}.${key}`,
        value,
      ]),
    ),
    ...PEOPLE.flatMap(({ firstName, lastName, title }) => [
      [`contacts.${firstName} ${lastName}.name`, `${firstName} ${lastName}`],
      [`contacts.${firstName} ${lastName}.title`, title],
    ]),
  ]);
}
