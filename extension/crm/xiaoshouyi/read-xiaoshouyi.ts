import { fieldOf } from '../../../core/account/fields.ts';
import { answeredRecord } from '../answered-record.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { dayOf } from '../day-of.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { plainText } from '../plain-text.ts';
import { XIAOSHOUYI_FIELDS } from './xiaoshouyi-fields.ts';

/** Asks for the record; choices and references come as numbers, so only plain values are taken. */
export async function readXiaoshouyi(_page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const answer = await ask(`/rest/data/v2.0/xobjects/${record.module}/${record.id}`);
  const found = inside(answer, 'data');
  const account = answeredRecord(found, record.id, inside(found, 'id'));
  return {
    fields: givenFields(XIAOSHOUYI_FIELDS, (name, field) => {
      const text = plainText(account[name]);
      if (field === 'lastContact') return dayOf(text);
      return fieldOf(field).kind === 'text' && /^\d+$/.test(text ?? '') ? undefined : text;
    }),
    tables: [],
  };
}
