import { classNames } from '../../../../core/panel/class-name.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { WhatIf } from '../../../book-flow/what-if/what-if.ts';
import { classCounts, groupOf, type ValueGroup } from './class-counts.ts';
import { picturesText } from './pictures-text.ts';

export interface ClassTilesProps {
  readonly session: BookSession;
  readonly tried: WhatIf;
}

/** How many accounts each value class has and what they bring; each shows its own in the table. */
export function ClassTiles({ session, tried }: ClassTilesProps) {
  const { words, announce } = usePanel();
  const accounts = session.accounts.value;
  const { value, settled } = tried.now.value.classes;
  const texts = tried.model.value.classification.texts.value;
  const nameOf = (group: ValueGroup) =>
    words.say(group === 'none' ? picturesText.noClass : texts[group].label);
  const picked = session.picked.value;
  const { prospect } = tried.columns.value;
  const keysOf = (group: ValueGroup) =>
    new Set(
      accounts
        .filter((_, row) => groupOf(value[row] as number, prospect[row] === 1) === group)
        .map(({ stored }) => stored.key),
    );
  const shown =
    picked && groupPicked(picked, accounts, (row) => groupOf(value[row] as number, prospect[row] === 1));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div class="book-tiles" role="group" aria-label={words.say(picturesText.classes)}>
      {classCounts(accounts, value, settled.value, prospect).map(({ group, count, open, revenue }) => {
        const outside = group === 'prospect' || group === 'none';
        const pressed = shown === group;
        return (
          <button
            key={group}
            type="button"
            class={classNames('book-tile', outside && 'book-tile-small')}
            aria-pressed={pressed}
            disabled={count === 0}
            onClick={() => {
              session.picked.value = pressed ? undefined : keysOf(group);
              announce(
                pressed
                  ? words.say(picturesText.clearedSaid)
                  : words.say(picturesText.pickedSaid, { count: words.count(count) }),
              );
            }}
          >
            <span class="kam-sub">
              <i class="book-dot" data-class={group === 'none' ? 'unknown' : group} />
              {nameOf(group)}
            </span>
            <b>{words.count(count)}</b>
            <span>{revenue === undefined ? '–' : words.money(revenue)}</span>
            {!outside && (
              <span class="kam-sub">
                {open === 0
                  ? words.say(picturesText.noneOpen)
                  : words.say(picturesText.openCount, { count: words.count(open) })}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** The class whose accounts are just those that are picked. */
function groupPicked(
  picked: ReadonlySet<string>,
  accounts: readonly BookAccount[],
  group: (row: number) => ValueGroup,
): ValueGroup | undefined {
  const first = accounts.findIndex(({ stored }) => picked.has(stored.key));
  if (first < 0) return undefined;
  const own = group(first);
  const whole = accounts.every(({ stored }, row) => picked.has(stored.key) === (group(row) === own));
  return whole ? own : undefined;
}
