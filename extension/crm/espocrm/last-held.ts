import { answeredList } from '../answered-list.ts';
import type { Ask, CrmRecord, GivenField } from '../crm-adapter.ts';
import { inside } from '../inside.ts';
import { plainText } from '../plain-text.ts';

/** Enough to get past those that were called off. */
const NEWEST = 10;

/** When the last meeting or call took place, or the last mail went, by the account's history; nothing where it cannot be seen. */
export async function lastHeld({ module, id }: CrmRecord, ask: Ask): Promise<readonly GivenField[]> {
  try {
    const path = `api/v1/Activities/${module}/${encodeURIComponent(id)}/history?maxSize=${NEWEST}`;
    const days = answeredList(inside(await ask(path), 'list'), 'activities')
      .filter(({ status, _scope }) => status === 'Held' || _scope === 'Email')
      .map(({ dateStart, dateSent }) => (plainText(dateStart) || plainText(dateSent) || '').slice(0, 10))
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
    const last = days.sort().at(-1);
    return last === undefined ? [] : [{ field: 'lastContact', text: last, where: 'history' }];
  } catch {
    // A role may see accounts and no activities.
    return [];
  }
}
