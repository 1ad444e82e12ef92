import type { PageReading } from '../crm/page-reading.ts';
import { type Pointing, pointAt } from './overlay/point-at.ts';
import { readTaught } from './page/read-taught.ts';
import { rulesFor } from './rules-for.ts';
import type { TaughtRule } from './taught-rule.ts';
import type { TeachNews, TeachOrder } from './teach-messages.ts';

/**
 * Teaching in the page: pointing, and reading by what was taught before.
 *
 * @param again Has the page read anew, by other rules.
 */
export function teachInPage(page: Window, tell: (news: TeachNews) => void, again: () => void) {
  /** Unknown until the panel has said them. */
  let rules: readonly TaughtRule[] | undefined;
  let pointing: Pointing | undefined;
  page.addEventListener('pagehide', leave);
  return { read, hear, leave, stop };

  /** A reading with what the rules for this kind of page give beside it. */
  function read(reading: PageReading): PageReading {
    if (rules === undefined) return reading;
    const own = rulesFor(page.location.href, rules);
    if (own.length === 0) return { ...reading, taught: [] };
    try {
      const { taught, given } = readTaught(page.document, own);
      return { ...reading, taught, given: [...(reading.given ?? []), given] };
    } catch {
      // What a rule cannot bear must not take the rest of the page with it; the rule is named as one that fails.
      return { ...reading, taught: own.map(({ of }) => ({ of, why: 'gone', where: '' })) };
    }
  }

  function hear(order: TeachOrder): void {
    switch (order.kind) {
      case 'rules':
        rules = order.rules;
        again();
        return;
      case 'try': {
        const own = rulesFor(page.location.href, order.rules);
        const { taught } = readTaught(page.document, own);
        tell({ kind: 'tried', url: page.location.href, results: taught });
        return;
      }
      case 'point':
        pointing?.stop();
        pointing = pointAt(page, order.what, order.language, {
          under: (said) => tell({ kind: 'under', said }),
          picked: (pick) => tell({ kind: 'picked', pick }),
          ended: () => tell({ kind: 'point-ended' }),
        });
        return;
      case 'point-key':
        pointing?.key(order.key, order.shift);
        return;
      case 'point-stop':
        pointing?.stop();
        pointing = undefined;
    }
  }

  /** Another record comes in front: what one pointed at is gone. */
  function leave(): void {
    if (pointing === undefined) return;
    pointing.stop();
    pointing = undefined;
    tell({ kind: 'point-ended' });
  }

  function stop(): void {
    page.removeEventListener('pagehide', leave);
    pointing?.stop();
    pointing = undefined;
  }
}
