import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Book } from '../../../core/assessment/book.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { clockOf } from '../../panel-flow/clock.ts';
import { localDay } from '../../panel-flow/local-day.ts';
import { nextTurn } from '../../panel-flow/next-turn.ts';
import type { Subject } from '../../panel-flow/screen.ts';
import { type ShownAccount, shownAccount } from '../../panel-flow/shown-account.ts';

/**
 * An account as of now: assessed anew when it changes, when the next hour of a norm is over, and at midnight.
 *
 * @param asOf ISO day that is looked at in place of today.
 */
export function useShownNow(
  subject: Subject,
  playbook: Playbook,
  book: Book | undefined,
  asOf?: string,
): ShownAccount {
  const [turns, setTurns] = useState(0);
  const now = useMemo(() => new Date(), [subject, playbook, book, turns]);
  const shown = useMemo(
    () =>
      asOf === undefined
        ? shownAccount(subject, playbook, localDay(now), book, clockOf(now))
        : shownAccount(subject, playbook, asOf, book),
    [subject, playbook, book, now, asOf],
  );
  useEffect(() => {
    const turn = setTimeout(() => setTurns((before) => before + 1), nextTurn([shown.assessment], now));
    return () => clearTimeout(turn);
  }, [shown, now]);
  return shown;
}
