import { fieldOf } from '../../../core/account/fields.ts';
import { answeredRecord } from '../answered-record.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { plainText } from '../plain-text.ts';
import { VTIGER_FIELDS } from './vtiger-fields.ts';
import { withoutStoredZero } from './without-stored-zero.ts';

/** Fields that the record stores as the number of another record: only the page has their names. */
const NUMBERS_OF_OTHERS = new Set(['assigned_user_id', 'account_id']);

/** Asks for the record as it is stored, with amounts as plain numbers. */
export async function readVtiger(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const { pathname } = new URL(page.location.href);
  const { module, id } = record;
  const answer = await ask(
    `${pathname}?module=${module}&action=GetData&source_module=${module}&record=${id}`,
  );
  if (inside(answer, 'result', 'success') === false)
    throw new Error(
      `vtiger does not show the record ${id}: ${plainText(inside(answer, 'result', 'message')) ?? ''}`,
    );
  const found = inside(answer, 'result', 'data');
  const stored = answeredRecord(found, id, inside(found, 'record_id') ?? inside(found, 'id'));
  return {
    fields: givenFields(VTIGER_FIELDS, (name, field) => {
      if (NUMBERS_OF_OTHERS.has(name)) return undefined;
      const text = plainText(stored[name]);
      return text === undefined || fieldOf(field).kind === 'text' ? text : withoutStoredZero(text);
    }),
    tables: [],
  };
}
