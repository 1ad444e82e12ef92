import { answeredList } from '../answered-list.ts';
import type { AnsweredRecord } from '../answered-record.ts';
import type { Ask } from '../crm-adapter.ts';
import { inside } from '../inside.ts';

/** EspoCRM gives no more at once. */
const PAGE = 200;
/** Beyond this the newest are enough to work with; how many there are is said. */
const MOST_PAGES = 3;

/** The records of a list, newest first, and where they were read. */
export async function relatedRecords(ask: Ask, path: string, select: readonly string[]) {
  const records: AnsweredRecord[] = [];
  let total: unknown;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await ask(
      `${path}?select=${select.join()}&orderBy=createdAt&order=desc&maxSize=${PAGE}&offset=${page * PAGE}`,
    );
    const list = answeredList(inside(answer, 'list'), path);
    records.push(...list);
    total = inside(answer, 'total');
    if (list.length < PAGE) break;
  }
  const where =
    typeof total === 'number' && total > records.length
      ? `EspoCRM (${records.length} / ${total})`
      : 'EspoCRM';
  return { where, records };
}
