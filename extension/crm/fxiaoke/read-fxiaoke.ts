import { answeredRecord } from '../answered-record.ts';
import { cookieOf } from '../cookie-of.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { dayOf } from '../day-of.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { plainText } from '../plain-text.ts';
import { FXIAOKE_FIELDS } from './fxiaoke-fields.ts';

/** Asks as the page does when it opens a record. */
export async function readFxiaoke(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const mark = cookieOf(page.document, 'fs_token');
  const path = `/FHH/EM1HNCRM/API/v1/object/${record.module}/controller/WebDetail`;
  const call = {
    layoutVersion: 'V3',
    objectDataId: record.id,
    objectDescribeApiName: record.module,
    fromRecycleBin: false,
    management: false,
    serializeEmpty: false,
  };
  const answer = await ask(mark === undefined ? path : `${path}?_fs_token=${encodeURIComponent(mark)}`, {
    call,
  });
  const found = inside(answer, 'Value', 'data');
  const account = answeredRecord(found, record.id, inside(found, '_id'));
  return {
    fields: givenFields(FXIAOKE_FIELDS, (name, field) => {
      // Choices and references come as keys, and as words under the same name with `__r` behind it.
      const words = account[`${name}__r`];
      const text = plainText(words) ?? plainText(inside(words, 'name')) ?? plainText(account[name]);
      return field === 'lastContact' ? dayOf(text) : text;
    }),
    tables: [],
  };
}
