import { inside } from '../inside.ts';

/** What a model is asked without changing it. */
const READS = /^model\.[a-z][\w.]*\.(?:read|search_read)$/;

/** Whether a call only reads. What the user has set for themselves is asked of the user's own model. */
export function isTrytonRead(path: string, call: unknown): boolean {
  const method = inside(call, 'method');
  if (!/^\/[\w.-]+\/$/.test(path) || typeof method !== 'string') return false;
  return READS.test(method) || method === 'model.res.user.get_preferences';
}
