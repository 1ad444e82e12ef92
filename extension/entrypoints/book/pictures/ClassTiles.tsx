import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { WhatIf } from '../../../book-flow/what-if/what-if.ts';
import { classCounts, type ValueGroup } from './class-counts.ts';
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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div class="book-tiles" role="group" aria-label={words.say(picturesText.classes)}>
      {classCounts(accounts, value, settled.value, tried.columns.value.prospect).map(
        ({ group, rows, open, revenue }) => {
          const keys = rows.flatMap((row) => accounts[row]?.stored.key ?? []);
          const pressed =
            picked !== undefined && picked.size === keys.length && keys.every((key) => picked.has(key));
          return (
            <button
              key={group}
              type="button"
              class="book-tile"
              aria-pressed={pressed}
              disabled={rows.length === 0}
              onClick={() => {
                session.picked.value = pressed ? undefined : new Set(keys);
                announce(
                  pressed
                    ? words.say(picturesText.clearedSaid)
                    : words.say(picturesText.pickedSaid, { count: words.count(rows.length) }),
                );
              }}
            >
              <span class="kam-sub">
                <i class="book-dot" data-class={group === 'none' ? 'unknown' : group} />
                {nameOf(group)}
              </span>
              <b>{words.count(rows.length)}</b>
              <span>{revenue === undefined ? '–' : words.money(revenue)}</span>
              <span class="kam-sub">
                {group === 'prospect' || group === 'none'
                  ? ' '
                  : open === 0
                    ? words.say(picturesText.noneOpen)
                    : words.say(picturesText.openCount, { count: words.count(open) })}
              </span>
            </button>
          );
        },
      )}
    </div>
  );
}
