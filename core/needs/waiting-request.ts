import type { CareEvent } from '../account/care-event.ts';
import { sameText } from '../account/same-text.ts';
import type { Playbook } from '../playbook/schema.ts';

/** The mark under which a request is kept as served. */
export const SERVED = 'served';

/** A request that could not be served when it came. METHODS 6.7. */
export interface WaitingRequest {
  readonly event: CareEvent;
  /** ISO day from which it can be served; undefined as long as nobody knows. */
  readonly since: string | undefined;
  /** Whether that day has come. */
  readonly open: boolean;
}

/**
 * The requests that wait, the ones that can be served first. A request names its own day, or waits for its product
 * to be named among those that have opened.
 */
export function waitingRequests(
  events: readonly CareEvent[] = [],
  opened: Playbook['needs']['opened'],
  asOf: string | undefined,
): readonly WaitingRequest[] {
  const openedOn = new Map(opened.map(({ product, since }) => [sameText(product), since]));
  return events
    .filter(({ kind, done }) => kind === 'request' && done?.[SERVED] === undefined)
    .map((event) => {
      const { due, product } = event;
      const since = due ?? (product === undefined ? undefined : openedOn.get(sameText(product)));
      return { event, since, open: since !== undefined && asOf !== undefined && since <= asOf };
    })
    .sort((a, b) => Number(b.open) - Number(a.open));
}
