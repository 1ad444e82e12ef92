import { useId, useMemo, useState } from 'preact/hooks';
import { SEGMENT_KEYS, type SegmentKey } from '../../../../core/assessment/segment-key.ts';
import { divisionLabel } from '../../../../core/assessment/segment-labels.ts';
import { segmentsOf } from '../../../../core/assessment/segments-of.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { groupsText } from './groups-text.ts';
import { SegmentRow } from './SegmentRow.tsx';

export interface SegmentsCardProps {
  readonly session: BookSession;
}

/** What each part of the book is worth, how it grows, how much hangs on one account, and where it stands. */
export function SegmentsCard({ session }: SegmentsCardProps) {
  const { words } = usePanel();
  const id = useId();
  const [by, setBy] = useState<SegmentKey>('industry');
  const [also, setAlso] = useState<SegmentKey | undefined>();
  const accounts = session.accounts.value;
  const playbook = session.playbook.value;
  const { segments, rankedBy } = useMemo(
    () => segmentsOf(accounts, also === undefined ? [by] : [by, also], playbook),
    [accounts, by, also, playbook],
  );
  const keyOf = useMemo(
    () => new Map(accounts.map(({ account, stored }) => [account, stored.key])),
    [accounts],
  );
  const divisions = also === undefined ? [by] : [by, also];
  return (
    <section class="kam-card" aria-label={words.say(groupsText.segments)}>
      <div class="book-bar">
        <h2>{words.say(groupsText.segments)}</h2>
        <label class="kam-sub" for={`${id}-by`}>
          {words.say(groupsText.divide)}
        </label>
        <select
          id={`${id}-by`}
          class="kam-input book-select"
          value={by}
          onChange={(event) => {
            const next = event.currentTarget.value as SegmentKey;
            setBy(next);
            if (next === also) setAlso(undefined);
          }}
        >
          {SEGMENT_KEYS.map((key) => (
            <option key={key} value={key}>
              {words.say(divisionLabel(key))}
            </option>
          ))}
        </select>
        <label class="kam-sub" for={`${id}-also`}>
          {words.say(groupsText.andBy)}
        </label>
        <select
          id={`${id}-also`}
          class="kam-input book-select"
          value={also ?? ''}
          onChange={(event) => setAlso((event.currentTarget.value || undefined) as SegmentKey | undefined)}
        >
          <option value="">{words.say(groupsText.nothingElse)}</option>
          {SEGMENT_KEYS.filter((key) => key !== by).map((key) => (
            <option key={key} value={key}>
              {words.say(divisionLabel(key))}
            </option>
          ))}
        </select>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="kam-scroll" tabIndex={0} aria-label={words.say(groupsText.caption)}>
        <table class="kam-table book-figures">
          <caption class="kam-unseen">{words.say(groupsText.caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say(groupsText.segment)}</th>
              <th scope="col">{words.say(groupsText.rank)}</th>
              <th scope="col">{words.say(groupsText.accounts)}</th>
              <th scope="col">{words.say(groupsText.revenue)}</th>
              <th scope="col">{words.say(groupsText.profit)}</th>
              <th scope="col">{words.say(groupsText.growth)}</th>
              <th scope="col" title={words.say(groupsText.concentrationHint)}>
                {words.say(groupsText.concentration)}
              </th>
              <th scope="col">{words.say(groupsText.place)}</th>
            </tr>
          </thead>
          <tbody>
            {segments.map((segment) => (
              <SegmentRow
                key={JSON.stringify(segment.keys)}
                segment={segment}
                divisions={divisions}
                playbook={playbook}
                onShow={() => {
                  session.picked.value = new Set(segment.accounts.flatMap((one) => keyOf.get(one) ?? []));
                  location.hash = 'accounts';
                }}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p class="kam-why">
        {words.say(rankedBy === 'profit' ? groupsText.rankedByProfit : groupsText.rankedByRevenue)}
      </p>
    </section>
  );
}
