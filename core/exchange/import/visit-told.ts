import type { AccountTables } from '../../account/account.ts';
import type { CareEvent, CareKind } from '../../account/care-event.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';

/** A visit is an event and a person met; what was promised is an event of its own. */
export function visitTold({
  at,
  form,
  who,
  title,
  learnt,
  promised,
  due,
}: Readonly<Partial<Record<string, TableValue>>>): AccountTables {
  const person = who === undefined ? {} : { who: String(who) };
  const id = `sheet:${at} ${who ?? ''}`.trim();
  const about = learnt === undefined ? {} : { about: String(learnt) };
  const visit: CareEvent = { id, kind: kindOf(form), at: String(at), ...person, ...about };
  const promise: CareEvent = {
    id: `${id} ${promised}`,
    kind: 'commitment',
    at: String(at),
    about: String(promised),
    ...person,
    ...(due === undefined ? {} : { due: String(due) }),
  };
  const contact = { lastContact: String(at), ...(title === undefined ? {} : { title: String(title) }) };
  return {
    events: promised === undefined ? [visit] : [visit, promise],
    ...(who === undefined ? {} : { contacts: [{ name: String(who), ...contact }] }),
  };
}

function kindOf(form: TableValue | undefined): CareKind {
  const text = String(form ?? '').toLowerCase();
  if (/call|phone|电话/.test(text)) return 'call';
  return /message|mail|短信|微信|邮件/.test(text) ? 'message' : 'visit';
}
