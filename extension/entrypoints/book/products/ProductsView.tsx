import { useId, useMemo, useState } from 'preact/hooks';
import { gridOfBook } from '../../../../core/assessment/grid-of-book.ts';
import { SEGMENT_KEYS, type SegmentKey } from '../../../../core/assessment/segment-key.ts';
import { divisionLabel, segmentLabel } from '../../../../core/assessment/segment-labels.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { Combinations } from './Combinations.tsx';
import { ProductGridTable } from './ProductGridTable.tsx';
import { productsText } from './products-text.ts';

/** Which products earn with which customers. */
export function ProductsView({ session, language }: BookProps) {
  const { words } = usePanel();
  const id = useId();
  const [by, setBy] = useState<SegmentKey>('industry');
  const accounts = session.accounts.value;
  const playbook = session.playbook.value;
  const grid = useMemo(() => gridOfBook(accounts, by, playbook), [accounts, by, playbook]);
  if (session.progress.value === undefined && accounts.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  if (grid.total.lines === 0) {
    return session.progress.value === undefined ? (
      <section class="kam-card book-none" aria-label={words.say(productsText.empty)}>
        <h2>{words.say(productsText.empty)}</h2>
        <p>{words.say(productsText.emptyWhy)}</p>
      </section>
    ) : null;
  }
  const nameOf = (group: string | undefined) => words.say(segmentLabel(by, group, playbook));
  return (
    <div class="book-groups">
      <section class="kam-card" aria-label={words.say(productsText.title)}>
        <div class="book-bar">
          <h2>{words.say(productsText.title)}</h2>
          <label class="kam-sub" for={id}>
            {words.say(productsText.by)}
          </label>
          <select
            id={id}
            class="kam-input book-select"
            value={by}
            onChange={(event) => setBy(event.currentTarget.value as SegmentKey)}
          >
            {SEGMENT_KEYS.map((key) => (
              <option key={key} value={key}>
                {words.say(divisionLabel(key))}
              </option>
            ))}
          </select>
        </div>
        <ProductGridTable grid={grid} nameOf={nameOf} />
        <p class="kam-why">{words.say(productsText.legend)}</p>
      </section>
      <div class="book-combinations">
        <Combinations title={words.say(productsText.profitable)} cells={grid.profitable} nameOf={nameOf} />
        <Combinations title={words.say(productsText.losing)} cells={grid.losing} nameOf={nameOf} />
        {grid.untold.length > 0 && (
          <Combinations title={words.say(productsText.untold)} cells={grid.untold} nameOf={nameOf} />
        )}
      </div>
    </div>
  );
}
