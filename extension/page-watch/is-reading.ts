import type { CrmReading } from '../crm/crm-adapter.ts';

/** Whether it is a reading all the way down: what a server sends ends up in it, and servers send anything. */
export function isReading(one: CrmReading | undefined): one is CrmReading {
  try {
    const { fields, tables, user = '' } = one as CrmReading;
    const texts = fields.flatMap(({ field, text, where }) => [field, text, where]);
    const cells = tables.flatMap(({ of, headers, rows, where }) => [of, where, ...headers, ...rows.flat()]);
    return [user, ...texts, ...cells].every((text) => typeof text === 'string');
  } catch {
    return false;
  }
}
