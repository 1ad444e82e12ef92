import type { CrmReading } from '../crm/crm-adapter.ts';
import type { AskTrouble, CrmOnPage } from '../crm/crm-on-page.ts';
import { recordKey } from '../crm/generic/record-key.ts';
import type { PageReading } from '../crm/page-reading.ts';

/** What a CRM said of one record to one user, or why it said nothing. */
export interface CrmAnswer {
  /** By `askedName`. */
  readonly of: string;
  readonly reading?: CrmReading;
  readonly trouble?: AskTrouble;
}

/** Which record, as whom: equal as long as an answer holds. */
export function askedName({ key, record, user }: CrmOnPage): string {
  return JSON.stringify([key, record.module, record.id, user]);
}

/** A reading of the page with the answer over it, where the answer is of the same record and user. */
export function withAnswer(reading: PageReading, { of, reading: said, trouble }: CrmAnswer): PageReading {
  const { crm, given = [] } = reading;
  if (crm === undefined || askedName(crm) !== of) return reading;
  return {
    ...reading,
    crm: { ...asAnswered(crm, said), ...(trouble === undefined ? {} : { trouble }) },
    ...(said === undefined ? {} : { given: [{ how: 'api', ...said }, ...given] }),
  };
}

/** The answer alone: it is this record's, whatever the page still shows. */
export function answerAlone(page: Window, crm: CrmOnPage, said: CrmReading): PageReading {
  const { href } = page.location;
  const { title, documentElement } = page.document;
  return {
    url: href,
    title,
    language: documentElement.lang,
    pairs: [],
    tables: [],
    record: recordKey(href),
    crm: asAnswered(crm, said),
    given: [{ how: 'api', ...said }],
  };
}

/** Where the page does not say who is signed in, it is whom the CRM has answered. */
function asAnswered(crm: CrmOnPage, said: CrmReading | undefined): CrmOnPage {
  const user = crm.user ?? said?.user;
  return user === undefined ? crm : { ...crm, user };
}
