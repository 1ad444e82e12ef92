import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RememberedAction } from '../../../../core/actions/remembered-action.ts';
import { Fold } from '../../../../core/panel/Fold.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { becameOf } from '../../../book-flow/today/became.ts';
import { becameText } from '../../../book-flow/today/became-text.ts';
import type { Keeper } from '../../../panel-flow/keeper.ts';
import { MutedList } from './MutedList.tsx';
import { RatesTable } from './RatesTable.tsx';

export interface BecameFoldProps {
  readonly session: BookSession;
  readonly keeper: Keeper;
}

/** How often each rule was right, and what was told to be quiet. */
export function BecameFold({ session, keeper }: BecameFoldProps) {
  const { words } = usePanel();
  const accounts = session.accounts.value;
  const playbook = session.playbook.value;
  const [remembered, setRemembered] = useState<readonly RememberedAction[]>([]);
  useEffect(() => {
    let current = true;
    void keeper.allActions().then((all) => current && setRemembered(all));
    return () => {
      current = false;
    };
  }, [keeper, accounts]);
  const { rates, muted } = useMemo(
    () => becameOf(accounts, remembered, playbook),
    [accounts, remembered, playbook],
  );
  const sum = (part: 'done' | 'dismissed') => rates.reduce((total, rate) => total + rate[part], 0);
  const summary =
    rates.length === 0 && muted.length === 0
      ? words.say(becameText.none)
      : words.say(becameText.summary, {
          done: words.count(sum('done')),
          dismissed: words.count(sum('dismissed')),
          muted: words.count(muted.length),
        });
  return (
    <Fold title={words.say(becameText.title)} summary={summary}>
      <p class="kam-why">{words.say(becameText.hint)}</p>
      {rates.length > 0 && <RatesTable rates={rates} />}
      {muted.length > 0 && (
        <MutedList
          muted={muted}
          onAgain={({ row, action }) =>
            void keeper.recall(row.stored.key, action.id).then(() => session.load())
          }
        />
      )}
    </Fold>
  );
}
