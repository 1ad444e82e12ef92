import type { CrmAdapter, CrmPage, CrmRecord } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readDynamics } from './read-dynamics.ts';
import { readDynamicsPage } from './read-dynamics-page.ts';

/** Older links use numbers for the tables. */
const BY_NUMBER: ReadonlyMap<string, string> = new Map([
  ['1', 'account'],
  ['2', 'contact'],
  ['3', 'opportunity'],
  ['4', 'lead'],
]);

/**
 * Dynamics 365, in the cloud and on one's own server.
 *
 * Confirmed by Microsoft's documentation: addresses of records, the Web API with its headers, names of columns,
 * values as people read them, `WhoAmI` for who is signed in, which no stable part of the page says. By public
 * practice: that the page's own session is enough for a GET, and the `data-id` of a form's controls.
 */
export const dynamics: CrmAdapter = {
  key: 'dynamics',
  name: 'Dynamics 365',
  known: { address: 'documented', page: 'practice', api: 'practice' },
  recordAt: (page) => (showsRecord(page) ? named(page) : undefined),
  readDom: readDynamicsPage,
  readApi: readDynamics,
};

function showsRecord({ location }: CrmPage): boolean {
  const type = new URL(location.href).searchParams.get('pagetype');
  return type === null || type.toLowerCase() === 'entityrecord';
}

function named(page: CrmPage): CrmRecord | undefined {
  const record = crmRecordAt(page, 'Dynamics 365', {});
  if (record === undefined) return undefined;
  const module = BY_NUMBER.get(record.module) ?? record.module.toLowerCase();
  const kind = [...BY_NUMBER.values()].includes(module) ? (module as CrmRecord['kind']) : 'other';
  return { ...record, module, kind };
}
