import type { FieldKey } from '../../../core/account/field.ts';
import { matchLabel } from '../../../core/account/match-label.ts';

/** Fields that every EspoCRM has, by the names that its interface gives them. */
const STANDARD: Readonly<Record<string, FieldKey>> = {
  name: 'name',
  industry: 'industry',
  assignedUserName: 'manager',
  billingAddressState: 'region',
};
/** Too short to be sure of: an administrator's *parent* or *region* may be anybody's. */
const VAGUE: ReadonlySet<FieldKey> = new Set([
  'id',
  'name',
  'region',
  'parent',
  'ownership',
  'industry',
  'manager',
]);

/**
 * The field of the account that one of EspoCRM's stands for.
 *
 * Turnover and headcount are none of its own, and administrators add them: `annualRevenue`, or since 8 with a `c`
 * before it. Those are known by what they are called, to the program or to its users.
 */
export function espocrmField(name: string, label?: string): FieldKey | undefined {
  if (Object.hasOwn(STANDARD, name)) return STANDARD[name];
  return added(name.replace(/^c(?=[A-Z])/, '')) ?? (label === undefined ? undefined : added(label));
}

function added(called: string): FieldKey | undefined {
  const field = matchLabel(called, { crm: true })?.field;
  return field === undefined || VAGUE.has(field) ? undefined : field;
}
