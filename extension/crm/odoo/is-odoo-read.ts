import { inside } from '../inside.ts';

const READS: ReadonlySet<unknown> = new Set(['read', 'search_read', 'fields_get']);

/** Whether a call only reads. What is called stands in its parameters; the path is for people who read logs. */
export function isOdooRead(path: string, call: unknown): boolean {
  const method = inside(call, 'params', 'method');
  const model = inside(call, 'params', 'model');
  return (
    path.startsWith('/web/dataset/call_kw/') &&
    READS.has(method) &&
    (model === 'res.partner' || model === 'crm.lead')
  );
}
